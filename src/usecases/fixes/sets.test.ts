import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AppliedFix } from '../../domain/change-list';
import { rowKey } from '../../domain/rows';
import type { Spec } from '../../domain/spec';
import { readFiles } from '../../spec/reading';
import { aSession } from '../../testing/samples';
import type { UploadedSheets } from '../planning/prepare-spec';
import { bySeverity, compareFindings } from './compare-findings';
import { type FixGround, planFixes, type PlannedFixes } from './plan-fixes';

const ROOT = path.resolve(__dirname, '../../..');
const SPECS = process.env['SPECS_DIR'] ?? path.resolve(ROOT, '../shared/specs');
const SAMPLES = path.join(ROOT, 'static/samples');
const ALL = { all: true } as const;

const present = existsSync(SPECS);
const SETS = present ? ['boston', 'dst_acquia_cms', 'openmass_delta', 'vagov_2023_delta'].map((name) => path.join(SPECS, name)) : [];
if (!present) process.stdout.write('4 checks of fixes on real specifications were left out: SPECS_DIR is not there.\n');

async function uploadedFrom(folder: string, edit: (text: string) => string = (text) => text): Promise<UploadedSheets> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, name)));
  const { files, findings } = await readFiles(names.map((name) => ({ name, bytes: bytesOf(name) })), new Map());
  const sheets = files.flatMap((file) => (file.kind === 'sheet' ? [file.sheet] : []));
  return { sheets: sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => ({ ...row, texts: row.texts.map(edit) })) })), findings };
}

const groundOf = (uploaded: UploadedSheets, list: readonly AppliedFix[] = []): FixGround => ({ session: aSession(), uploaded, list, accepted: new Set() });
const listOf = ({ fixes }: PlannedFixes): AppliedFix[] => fixes.map((fix, index) => ({ ...fix, id: String(index), at: 0, by: '' }));

/** Rows of the things that each cell names. */
function named(spec: Spec): Set<string> {
  const all = [...spec.references, ...spec.mentions].flatMap(({ from, key, to }) => {
    const row = to === null ? null : (spec.componentById.get(to)?.row ?? null);
    return row === null ? [] : [`${rowKey(from.ref)} ${key} names ${rowKey(row.ref)}`];
  });
  return new Set(all);
}

const lost = (before: Spec, after: Spec): string[] => {
  const still = named(after);
  return [...named(before)].filter((one) => !still.has(one));
};

describe('all fixes of a specification', () => {
  it.each([path.join(SAMPLES, 'lakeside-broken'), ...SETS])('%s: are settled by one application, bring no new fault, and lose no reference', async (folder) => {
    const uploaded = await uploadedFrom(folder);
    const planned = planFixes(groundOf(uploaded), ALL);
    expect(planned.fixes.length).toBeGreaterThan(0);
    expect(planFixes(groundOf(uploaded, listOf(planned)), ALL).fixes).toEqual([]);
    expect(planned.after.findings.filter(({ fix }) => fix !== null)).toEqual([]);
    const { came } = compareFindings(planned.before.findings, planned.after.findings);
    expect(came.filter(({ severity }) => severity === 'blocking' || severity === 'error')).toEqual([]);
    expect(came.length).toBeLessThanOrEqual(1);
    expect(lost(planned.before.spec, planned.after.spec)).toEqual([]);
  }, 60_000);

  it('mend the broken sample: every finding that offered a fix is gone, and few others are left', async () => {
    const { before, after } = planFixes(groundOf(await uploadedFrom(path.join(SAMPLES, 'lakeside-broken'))), ALL);
    const causes = new Set(before.findings.filter(({ fix }) => fix !== null).map(({ cause }) => cause));
    expect(after.findings.filter(({ cause }) => causes.has(cause))).toEqual([]);
    const [was, is] = [bySeverity(before.findings), bySeverity(after.findings)];
    expect([was.error - is.error, was.warning - is.warning, was.info - is.info]).toEqual([13, 14, 4]);
  });

  it('bring machine names that were spoilt in every sheet back to what they were', async () => {
    const folder = path.join(SAMPLES, 'lakeside');
    const uploaded = await uploadedFrom(folder);
    const clean = planFixes(groundOf(uploaded), ALL).before.spec;
    const names = clean.components.flatMap(({ kind, machineName, row }) => (row !== null && kind.endsWith('_type') && /^[a-z]+_[a-z_]+$/.test(machineName) ? [machineName] : []));
    expect(names.length).toBeGreaterThan(5);
    const whole = new RegExp(`(?<![\\w-])(?:${names.join('|')})(?![\\w-])`, 'g');
    const spoilt = await uploadedFrom(folder, (text) => text.replace(whole, (name) => name.replace('_', '-')));
    const { before, after, fixes } = planFixes(groundOf(spoilt), { cause: 'machine-name-invalid' });
    expect(before.findings.some(({ code }) => code === 'machine-name-invalid')).toBe(true);
    expect(fixes.some(({ changes }) => changes.length > 1)).toBe(true);
    const renamed = new Set(fixes.map(({ changes }) => changes[0]?.old ?? ''));
    const left = after.spec.rows.flatMap((row) => row.texts).filter((text) => [...renamed].some((name) => text.split(/[^\w-]+/).includes(name)));
    expect(left).toEqual([]);
    expect(lost(before.spec, after.spec)).toEqual([]);
  });
});
