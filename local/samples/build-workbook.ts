import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import writeXlsxFile from 'write-excel-file/node';

const SAMPLES = path.resolve(__dirname, '../../static/samples');
const FOLDER = path.join(SAMPLES, 'lakeside');
const PREFIX = 'Lakeside_';

/** The order of the tabs in the Drupal Spec Tool; others follow by name. */
const TABS = ['Overview', 'Bundles', 'Fields', 'Views', 'Views displays', 'View modes', 'Image styles', 'Image effects', 'Responsive image styles', 'User roles'];

const place = (tab: string): number => (TABS.includes(tab) ? TABS.indexOf(tab) : TABS.length);

/** Cells of a tab: texts as they are, and nothing where nothing stands, as a spreadsheet program writes it. */
function tab(name: string) {
  const records = parse(readFileSync(path.join(FOLDER, `${PREFIX}${name}.csv`)), { relax_column_count: true });
  return {
    sheet: name,
    stickyRowsCount: 1,
    data: records.map((record, row) => record.map((text) => (text === '' ? null : { value: text, type: String, ...(row === 0 ? { fontWeight: 'bold' as const } : {}) }))),
  };
}

/** Writes `static/samples/lakeside.xlsx` from the CSV files of the sample: `npx tsx local/samples/build-workbook.ts`. */
async function buildWorkbook(): Promise<void> {
  const names = readdirSync(FOLDER)
    .filter((file) => file.startsWith(PREFIX) && file.endsWith('.csv'))
    .map((file) => file.slice(PREFIX.length, -'.csv'.length))
    .sort((one, other) => place(one) - place(other) || one.localeCompare(other));
  writeFileSync(path.join(SAMPLES, 'lakeside.xlsx'), await writeXlsxFile(names.map(tab)).toBuffer());
  process.stdout.write(`lakeside.xlsx: ${String(names.length)} tabs\n`);
}

void buildWorkbook();
