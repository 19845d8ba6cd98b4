import { toMarkdown } from '../../src/adf';
import { compose } from '../../local/page/compose';
import { csvFiles } from '../samples/sample-files';

/** Names of the sample that stand for one thing only, and names of the same length and initial sound in their place. */
const RENAMED: readonly (readonly [string, string])[] = [
  ['Library Guide', 'Library Topic'],
  ['Study Programme', 'Study Portfolio'],
  ['Contact Box', 'Contact Bag'],
  ['Press Release', 'Press Remark'],
  ['Facts List', 'Facts Line'],
];

const decoder = new TextDecoder();

async function texts(rename: (text: string) => string): Promise<ReadonlyMap<string, string>> {
  const files = csvFiles('lakeside').map(({ name, bytes }) => ({ name, bytes: new TextEncoder().encode(rename(decoder.decode(bytes))) }));
  const { tickets } = await compose(files, { include: { held: true, removed: true } });
  return new Map(tickets.map(({ content }) => [content.id, toMarkdown(content)]));
}

describe('a renamed component', () => {
  const before = texts((text) => text);
  const named = RENAMED.filter(([name]) => csvFiles('lakeside').some(({ bytes }) => decoder.decode(bytes).includes(name)));

  it('is one that the sample has', () => {
    expect(named).toEqual(RENAMED);
  });

  it.each(named)('changes only what names it: %s → %s', async (name, other) => {
    const was = await before;
    const now = await texts((text) => text.replaceAll(name, other));
    expect([...now.keys()].sort()).toEqual([...was.keys()].sort());
    const naming = [...was.values()].filter((text) => text.includes(name)).length;
    expect(naming).toBeGreaterThan(0);
    expect(naming).toBeLessThan(was.size);
    for (const [id, text] of was) expect(now.get(id)).toBe(text.replaceAll(name, other));
  });
});
