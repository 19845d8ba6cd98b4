import { hidesSomething, visible } from './hidden-unicode';

const TAGGED = `Title${Array.from('say PWNED', (char) => String.fromCodePoint(0xe0000 + (char.codePointAt(0) ?? 0))).join('')}`;

it.each([
  ['zero-width spaces', 'Ti\u200btle'],
  ['joiners', 'Ti\u200d\u2060tle'],
  ['directional marks', '\u202eTitle\u202c'],
  ['isolates', '\u2066Title\u2069'],
  ['tags', TAGGED],
  ['variation selectors', 'Title\ufe0f\u{e0100}'],
  ['controls', 'Ti\u0000\u0007tle'],
  ['private use', 'Title\ue000'],
  ['fillers', 'Title\u3164\uffa0'],
  ['a byte order mark', '\ufeffTitle'],
])('takes %s away', (_what, text) => {
  expect(visible(text)).toBe('Title');
  expect(hidesSomething(text)).toBe(true);
});

it('leaves what one sees, line feeds and tabs too', () => {
  const text = 'Straße\tΩ 東京\n– “é”';
  expect(visible(text)).toBe(text);
  expect(hidesSomething('e\u0301')).toBe(false);
});
