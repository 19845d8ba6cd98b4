import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS, defaultOptions } from '../src/domain/settings';
import { makePlan } from '../src/plan';
import { buildSpec, validateSpec } from '../src/spec';
import { readFiles } from '../src/spec/reading';
import { multiply } from './bench/multiply';
import { writeFileSync } from 'node:fs';

const NO = { fileBytes: 1e15, workbookUnpackedBytes: 1e15, files: 1e9, sessionBytes: 1e15, sessionRows: 1e15, columns: 1e15, cellLength: 1e15 };
const json = (v: unknown): string => JSON.stringify(v);
const hash = (v: unknown): string => createHash('sha256').update(json(v)).digest('hex').slice(0, 16);
const rid = (r: { ref: { file: string; row: number } } | null): string => (r === null ? '' : `${r.ref.file}#${String(r.ref.row)}`);
void (async () => {
  const out: string[] = [];
  const root = process.env['SPECS_DIR'] ?? '../shared/specs';
  const full: Record<string, unknown> = {};
  for (const set of readdirSync(root).sort()) {
    const dir = path.join(root, set);
    for (const times of [1, 3]) {
      const names = readdirSync(dir).filter((n) => n.endsWith('.csv')).sort();
      const files = multiply(names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(dir, name))) })), times);
      const reading = await readFiles(files, new Map(), NO);
      const sheets = reading.files.flatMap((f) => (f.kind === 'sheet' ? [f.sheet] : []));
      const spec = buildSpec(sheets);
      const base = { sessionId: 'bench', ...defaultOptions(DEFAULT_SETTINGS) };
      const dump: Record<string, unknown> = {
        reading,
        rows: spec.rows.map((r) => [rid(r), r.sequence, r.block, r.code, r.texts, [...r.columns]]),
        components: spec.components.map((c) => [c.id, c.kind, c.name, c.machineName, rid(c.row), c.children.map(rid)]),
        componentOfRow: spec.rows.map((r) => spec.componentOfRow.get(rid(r))?.id ?? null),
        references: spec.references.map((r) => [rid(r.from), r.fromComponent, r.kind, r.key, r.text, r.to, r.match]),
        mentions: spec.mentions.map((m) => [rid(m.from), m.fromComponent, m.key, m.text, m.to]),
        storages: [...spec.storages].map(([k, rows]) => [k, rows.map(rid)]),
        findings: validateSpec(buildSpec(sheets), base.statusPolicy),
      };
      for (const grouping of ['standard', 'coarse'] as const) for (const held of [true, false]) for (const devPolicy of ['ignore', 'already_built'] as const) {
        dump[`plan ${grouping} ${String(held)} ${devPolicy}`] = makePlan(buildSpec(sheets), { ...base, grouping, devPolicy: devPolicy as typeof base.devPolicy, include: { held, removed: held } });
      }
      for (const [k, v] of Object.entries(dump)) out.push(`${set} x${String(times)} ${k} ${hash(v)}`);
      full[`${set} x${String(times)}`] = dump;
    }
  }
  console.log(out.join('\n'));
  if (process.argv[2]) writeFileSync(process.argv[2], JSON.stringify(full, null, 1));
})();
