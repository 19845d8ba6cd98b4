import type { Json } from '../model/json';
import { doc } from '../testing/site';
import { checkAdf, TEXT_LIMIT } from './check';

const around = (...content: readonly Json[]): Json => ({ type: 'doc', version: 1, content });
const paragraph = (...content: readonly Json[]): Json => ({ type: 'paragraph', content });
const link = (href: string): Json => around(paragraph({ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }));
const task = (attrs: Json): Json => around({ type: 'taskList', attrs: { localId: 'l' }, content: [{ type: 'taskItem', attrs, content: [{ type: 'text', text: 'x' }] }] });
const cell = (...content: readonly Json[]): Json => ({ type: 'tableRow', content: [{ type: 'tableCell', content }] });

it.each([
  ['text', doc('x')],
  ['nothing at all', around()],
  ['a link', link('https://www.drupal.org/')],
  ['a task', task({ localId: 'a', state: 'TODO' })],
  ['a table', around({ type: 'table', content: [cell(paragraph())] })],
  ['the longest text', doc('x'.repeat(TEXT_LIMIT))],
])('takes %s', (_, value) => {
  expect(checkAdf(value)).toBe('ok');
});

it.each([
  ['an empty text node', doc('')],
  ['an empty link', link('')],
  ['a link of spaces', link('  ')],
  ['a script', link('javascript:alert(1)')],
  ['a task without localId', task({ state: 'TODO' })],
  ['an unknown node', around({ type: 'nonsense' })],
  ['an unknown attribute', around({ type: 'heading', attrs: { level: 1, colour: 'red' }, content: [] })],
  ['a table in a table', around({ type: 'table', content: [cell({ type: 'table', content: [cell(paragraph())] })] })],
  ['a heading in a quotation', around({ type: 'blockquote', content: [{ type: 'heading', attrs: { level: 1 } }] })],
  ['code that is bold', around(paragraph({ type: 'text', text: 'x', marks: [{ type: 'code' }, { type: 'strong' }] }))],
  ['a rule in a list', around({ type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'rule' }] }] })],
])('refuses %s', (_, value) => {
  expect(checkAdf(value)).toBe('INVALID_INPUT');
});

it('counts the text, not the JSON', () => {
  expect(checkAdf(doc('x'.repeat(TEXT_LIMIT + 1)))).toBe('CONTENT_LIMIT_EXCEEDED');
  const words = Array.from({ length: 3000 }, () => ({ type: 'text', text: 'x', marks: [{ type: 'strong' }] }));
  expect(checkAdf(around(paragraph(...words)))).toBe('ok');
});

it.each([['text'], [null], [1], [[doc('x')]], [{ type: 'doc', content: [] }]])('knows that %j is no document', (value) => {
  expect(checkAdf(value as Json)).toBe('not_a_document');
});
