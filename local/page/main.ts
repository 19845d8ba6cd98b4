import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gatherFiles } from '../cli/gather-files';
import { UsageError } from '../cli/usage-error';
import { compose } from './compose';
import { ticketsPage } from './page';

const USAGE = 'Usage: npm run tickets:page -- [<folder> | <file.xlsx> | <file.csv> …] [--out DIR]';

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string', default: 'reports' } } });
    const { files, suggestedName } = gatherFiles(positionals.length === 0 ? ['static/samples/lakeside'] : positionals);
    const composition = await compose(files);
    mkdirSync(values.out, { recursive: true });
    const file = path.join(values.out, `${suggestedName}.html`);
    writeFileSync(file, ticketsPage(suggestedName, composition));
    console.log(`${String(composition.tickets.length)} tickets drawn in ${file}`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n${USAGE}`);
    return 2;
  }
}

void main().then((code) => (process.exitCode = code));
