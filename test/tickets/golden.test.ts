import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compose } from '../../local/page/compose';
import { toMarkdown } from '../../src/adf';
import { csvFiles } from '../samples/sample-files';

const GOLDEN = path.resolve(__dirname, 'lakeside.md');

/** All tickets of the sample, removals and held ones included, as a reader sees them. */
async function tickets(): Promise<string> {
  const { tickets: made } = await compose(csvFiles('lakeside'), { include: { held: true, removed: true } });
  return made.map(({ content }) => toMarkdown(content)).join('\n---\n\n');
}

// A changed rule changes tickets: read the difference, and where it is meant, write it with UPDATE_GOLDEN=1.
describe('the tickets of the sample', () => {
  it('are those that were read and found good', async () => {
    const now = await tickets();
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, now);
    expect(existsSync(GOLDEN)).toBe(true);
    expect(now.split('\n')).toEqual(readFileSync(GOLDEN, 'utf8').split('\n'));
  });
});
