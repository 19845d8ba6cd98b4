import { readFileSync } from 'node:fs';
import { HEAP } from './heap';

describe('the heap of the command', () => {
  it('is that of npm run tickets', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
    expect(scripts['tickets']).toBe(`node ${HEAP.join(' ')} local/run.mjs local/cli/main.ts`);
  });
});
