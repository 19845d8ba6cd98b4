import fc from 'fast-check';
import type { Plan, PlanOptions } from '../domain/plan';
import { filledCells, rowKey } from '../domain/rows';
import { SHEET_TYPES } from '../domain/sheet-types';
import type { Spec } from '../domain/spec';
import { buildSpec } from '../spec/build-spec';
import { sheetOf, specOf, type Table, type Tables } from '../spec/testing/build';
import { makePlan } from './make-plan';
import { arbitraryTables } from './testing/arbitrary-tables';
import { faultsOf } from './testing/invariants';
import { planOptions } from './testing/plan-of';

const options: fc.Arbitrary<PlanOptions> = fc
  .record({
    grouping: fc.constantFrom('standard' as const, 'coarse' as const),
    devPolicy: fc.constantFrom('already_built' as const, 'ignore' as const),
    include: fc.record({ held: fc.boolean(), removed: fc.boolean() }),
  })
  .map(planOptions);

/** A ticket by what it says and holds, not by where its rows stand. */
function content(spec: Spec, plan: Plan): Map<string, string> {
  const texts = new Map(
    spec.rows.map((row) => [
      rowKey(row.ref),
      `${row.sheet.type} ${filledCells(row)
        .map(({ key, text }) => `${key ?? ''}=${text}`)
        .sort()
        .join('|')}`,
    ]),
  );
  return new Map(
    plan.tickets.map(({ id, title, rows }) => [id, [title, ...rows.map(({ ref, role }) => `${role} ${texts.get(rowKey(ref)) ?? ''}`).sort()].join('\n')]),
  );
}

const shuffled = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });

/** The same sheets with rows and columns in any order, each cut into two files. */
function rearranged(tables: Tables): fc.Arbitrary<Spec> {
  const present = SHEET_TYPES.flatMap((type) => (tables[type] === undefined ? [] : [{ type, table: tables[type] }]));
  const sheets = present.map(({ type, table: [header = [], ...body] }) =>
    fc.tuple(shuffled(header.map((_, index) => index)), shuffled(body), fc.nat(body.length)).map(([columns, rows, cut]) => {
      const table = (part: Table): Table => [header, ...part].map((row) => columns.map((index) => row[index] ?? ''));
      return [sheetOf(type, table(rows.slice(0, cut)), `b-${type}.csv`), sheetOf(type, table(rows.slice(cut)), `a-${type}.csv`)];
    }),
  );
  return fc.tuple(...sheets).chain((pairs) => shuffled(pairs.flat()).map((files) => buildSpec(files)));
}

/** By name, because a thing whose row is gone has lost its machine name. */
const nameIn = (spec: Spec, id: string): string => `${spec.componentById.get(id)?.kind ?? ''} ${spec.componentById.get(id)?.name ?? ''}`;

/** Names of the components that hang together with one, over any number of references. */
function neighbourhood(spec: Spec, start: string): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  const link = (a: string, b: string): void => void next.set(a, [...(next.get(a) ?? []), b]);
  for (const { fromComponent, to } of [...spec.references, ...spec.mentions]) {
    if (to === null || fromComponent === null) continue;
    link(fromComponent, to);
    link(to, fromComponent);
  }
  const found = new Set([start]);
  for (const id of found) for (const other of next.get(id) ?? []) found.add(other);
  return new Set([...found].map((id) => nameIn(spec, id)));
}

describe('any plan', () => {
  it('builds every row to be built once, and is sound', () => {
    fc.assert(
      fc.property(arbitraryTables, options, (tables, chosen) => {
        const spec = specOf(tables);
        expect(faultsOf(spec, makePlan(spec, chosen), chosen)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(arbitraryTables, options, (tables, chosen) => {
        expect(makePlan(specOf(tables), chosen)).toEqual(makePlan(specOf(tables), chosen));
      }),
      { numRuns: 50 },
    );
  });

  it('has the same tickets whatever the order of rows, columns and files', () => {
    fc.assert(
      fc.property(
        arbitraryTables.chain((tables) => fc.tuple(fc.constant(tables), rearranged(tables))),
        options,
        ([tables, other], chosen) => {
          const spec = specOf(tables);
          expect(content(other, makePlan(other, chosen))).toEqual(content(spec, makePlan(spec, chosen)));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('without a row has the same tickets but for those that have to do with it', () => {
    fc.assert(
      fc.property(arbitraryTables, fc.nat(), fc.boolean(), (tables, pick, removed) => {
        const chosen = planOptions({ include: { held: false, removed } });
        const spec = specOf(tables);
        const row = spec.rows[pick % spec.rows.length];
        if (row === undefined) return;
        const { type } = row.sheet;
        const less: Tables = { ...tables, [type]: (tables[type] ?? []).filter((_, index) => index + 1 !== row.ref.row) };
        const lessSpec = specOf(less);
        const touched = neighbourhood(spec, spec.componentOfRow.get(rowKey(row.ref))?.id ?? '');
        const isTouched = (one: Spec, components: readonly string[]): boolean => components.some((id) => touched.has(nameIn(one, id)));
        const [before, after] = [makePlan(spec, chosen), makePlan(lessSpec, chosen)];
        const affected = new Set([
          ...before.tickets.filter(({ components }) => isTouched(spec, components)).map(({ id }) => id),
          ...after.tickets.filter(({ components }) => isTouched(lessSpec, components)).map(({ id }) => id),
        ]);
        const rest = (one: Spec, plan: Plan): [string, string][] => [...content(one, plan)].filter(([id]) => !affected.has(id)).sort();
        expect(rest(lessSpec, after)).toEqual(rest(spec, before));
      }),
      { numRuns: 300 },
    );
  });
});
