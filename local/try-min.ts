import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { DEFAULT_SETTINGS, defaultOptions } from '../src/domain/settings';
import { makePlan } from '../src/plan';
import { buildSpec, validateSpec } from '../src/spec';
import { readFiles } from '../src/spec/reading';
import { multiply } from './bench/multiply';
const NO = { fileBytes: 1e15, workbookUnpackedBytes: 1e15, files: 1e9, sessionBytes: 1e15, sessionRows: 1e15, columns: 1e15, cellLength: 1e15 };
void (async () => {
  const dir = '/work/shared/specs/openmass_delta';
  const files = readdirSync(dir).filter((n) => n.endsWith('.csv') && n !== 'FINDINGS.csv').map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(dir, name))) }));
  const times = Number(process.argv[2] ?? 10), rounds = Number(process.argv[3] ?? 12);
  const large = multiply(files, times);
  const best: Record<string, number> = {}; const sums: Record<string, number[]> = {};
  const options = { sessionId: 'bench', ...defaultOptions(DEFAULT_SETTINGS) };
  for (let r = 0; r < rounds; r += 1) {
    const t = (name: string, s: number) => { const d = performance.now() - s; best[name] = Math.min(best[name] ?? 1e9, d); (sums[name] ??= []).push(d); };
    let s = performance.now(); for (const { bytes } of large) parse(bytes, { bom: true, relax_column_count: true }); t('csv', s);
    s = performance.now(); const reading = await readFiles(large, new Map(), NO); t('read', s);
    const sheets = reading.files.flatMap((f) => (f.kind === 'sheet' ? [f.sheet] : []));
    s = performance.now(); const spec = buildSpec(sheets); t('spec', s);
    s = performance.now(); validateSpec(spec, options.statusPolicy); t('val', s);
    s = performance.now(); makePlan(spec, options); t('plan', s);
  }
  const tot = (best['read'] ?? 0) + (best['spec'] ?? 0) + (best['val'] ?? 0) + (best['plan'] ?? 0);
  console.log(`${times}x min`, Object.entries(best).map(([k, v]) => `${k} ${v.toFixed(1)}`).join('  '), 'ratio of mins', (tot / (best['csv'] ?? 1)).toFixed(2));
})();
