import path from 'node:path';
import { DEFAULT_STATUS_POLICY } from '../../src/domain/status';
import { buildSpec, validateSpec } from '../../src/spec';
import { compare, type Compared, type TheirFinding } from './findings-compared';
import { readCsv, sheetsOfSet, specSets, SPECS_DIR } from './spec-sets';

const sets = specSets();

function theirsOf(set: string): TheirFinding[] {
  const [header = [], ...rows] = readCsv(path.join(SPECS_DIR, set, 'FINDINGS.csv'));
  const cell = (row: readonly string[], name: string): string => row[header.indexOf(name)] ?? '';
  return rows.map((row) => ({
    code: cell(row, 'code'),
    file: cell(row, 'file'),
    row: Number(cell(row, 'row')),
    column: cell(row, 'column'),
    value: cell(row, 'value'),
  }));
}

const tally = (texts: readonly string[]): string =>
  [...texts.reduce((counts, text) => counts.set(text, (counts.get(text) ?? 0) + 1), new Map<string, number>())]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([text, count]) => `  ${String(count).padStart(4)}  ${text}`)
    .join('\n');

const lineOf = ({ their, ours, difference }: Compared): string => `${their.code} → ${ours ?? difference ?? 'UNEXPLAINED'}`;

describe('findings beside those of another reader', () => {
  if (sets.length === 0) {
    it('are left out: no specifications are there', () => {
      console.info(`2 checks left out: there are no specifications in ${SPECS_DIR}.`);
      expect(sets).toEqual([]);
    });
    return;
  }

  it.each(sets)('finds the same on %s, or differs for a reason that has a name', (set) => {
    const spec = buildSpec(sheetsOfSet(set));
    const ours = validateSpec(spec, DEFAULT_STATUS_POLICY);
    const compared = compare(spec, ours, theirsOf(set));
    console.info(`${set}: theirs\n${tally(compared.map(lineOf))}\n${set}: ours\n${tally(ours.map((finding) => `${finding.severity} ${finding.code}`))}`);

    expect(compared.length).toBeGreaterThan(0);
    expect(compared.filter((one) => one.ours === null && one.difference === null)).toEqual([]);
  });

  it.each(sets)('bears no finding on a row of %s that yields no ticket', (set) => {
    const spec = buildSpec(sheetsOfSet(set));
    const codes = new Map(spec.rows.map((row) => [`${row.ref.file}#${String(row.ref.row)}`, row.code]));
    const idle = validateSpec(spec, DEFAULT_STATUS_POLICY).filter(
      ({ file, row }) => row !== null && ['x', 'd', '-'].includes(codes.get(`${file}#${String(row)}`) ?? ''),
    );
    expect(idle).toEqual([]);
  });
});
