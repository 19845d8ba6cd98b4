import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { SheetType } from '../../domain/sheet-types';
import { readFiles } from './index';

const SPECS = process.env['SPECS_DIR'] ?? path.resolve(__dirname, '../../../../shared/specs');
const SETS = ['boston', 'dst_acquia_cms', 'openmass_delta', 'vagov_2023_delta'];

const TYPES: Readonly<Record<string, SheetType>> = {
  bundles: 'bundles',
  fields: 'fields',
  views: 'views',
  displays: 'view_displays',
  viewmodes: 'view_modes',
  imagestyles: 'image_styles',
  effects: 'image_effects',
  responsive: 'responsive_image_styles',
  roles: 'user_roles',
  workflows: 'workflows',
  states: 'workflow_states',
  transitions: 'workflow_transitions',
  menus: 'menus',
};

const Expected = z.object({ sheets: z.record(z.string(), z.object({ kind: z.string(), data_rows: z.number(), spacer_rows: z.number() })) });

const present = existsSync(SPECS);
if (!present) process.stdout.write(`${String(SETS.length)} checks on real specifications were left out: SPECS_DIR is not there.\n`);

(present ? describe : describe.skip)('real specifications', () => {
  it.each(SETS)('%s: every sheet has its type, surely, and all its rows', async (set) => {
    const folder = path.join(SPECS, set);
    const expected = Expected.parse(JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')));
    const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    const { files, findings } = await readFiles(names.map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) })));
    const sheets = files.flatMap((file) => (file.kind === 'sheet' ? [file.sheet] : []));
    expect(
      Object.fromEntries(sheets.map((sheet) => [sheet.file, [sheet.type, sheet.confidence, sheet.headerRow, sheet.rows.length, sheet.separators.length]])),
    ).toEqual(Object.fromEntries(Object.entries(expected.sheets).map(([name, { kind, data_rows, spacer_rows }]) => [name, [TYPES[kind], 'high', 1, data_rows, spacer_rows]])));
    expect(files.filter((file) => file.kind === 'set_aside').map((file) => file.file)).toEqual(['FINDINGS.csv']);
    expect(findings.map((finding) => finding.code)).toEqual(['sheet-not-recognised']);
  });
});
