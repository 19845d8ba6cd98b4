import { proseSpans } from './spans';

const faces = (prose: string): [string, string][] => proseSpans(prose).map((span) => [span.face, span.text]);

describe('prose', () => {
  it('knows code and strong', () => {
    expect(faces('Set `field_a` on **every** row')).toEqual([['plain', 'Set '], ['code', 'field_a'], ['plain', ' on '], ['strong', 'every'], ['plain', ' row']]);
  });

  it('takes the meaning from a character behind a backslash', () => {
    expect(faces('a \\`b\\` \\*\\*c\\*\\* \\\\')).toEqual([['plain', 'a `b` **c** \\']]);
    expect(faces('`a\\`b`')).toEqual([['code', 'a`b']]);
  });

  it('leaves a mark that never closes as text', () => {
    expect(faces('5 ** 3 and ` alone')).toEqual([['plain', '5 ** 3 and ` alone']]);
    expect(faces('end \\')).toEqual([['plain', 'end \\']]);
  });

  it('keeps code inside strong as code only, because Jira refuses code with another mark', () => {
    expect(faces('**the `event` type**')).toEqual([['strong', 'the '], ['code', 'event'], ['strong', ' type']]);
  });

  it('knows no link', () => {
    expect(faces('[a](https://x)')).toEqual([['plain', '[a](https://x)']]);
  });
});
