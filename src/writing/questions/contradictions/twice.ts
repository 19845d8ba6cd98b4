import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import { REGISTRY } from '../../../spec/registry';
import { BOOKKEEPING_KEYS } from '../../../spec/registry/definition';
import { fold, isNothing } from '../../../spec/text';
import { isBaseField } from '../../fields';
import { capital, count, list, plain, quote, rowsText } from '../../language';
import { rowName } from '../../facts/names';
import type { PreparedWriting } from '../../prepare';
import type { Use } from '../../rule';
import { askedOnce } from '../once';
import { dispositionOf, isBuilt, ownerOf, rowsNamed } from '../shared';

const MOST = 4;

interface Twice {
  readonly kind: 'texts' | 'statuses';
  readonly owner: string;
  readonly rows: readonly SpecRow[];
  readonly about: readonly Use[];
}

/** Rows of one thing: components of one kind and machine name, or children of one component that agree in what identifies them. */
function groups({ spec }: PreparedWriting): SpecRow[][] {
  const byThing = new Map<string, SpecRow[]>();
  const put = (key: string, row: SpecRow): void => {
    byThing.set(key, [...(byThing.get(key) ?? []), row]);
  };
  for (const { kind, machineName, id, row, children } of spec.components) {
    if (row !== null && !isNothing(machineName) && kind !== 'custom' && kind !== 'view_mode') put(`${kind}#${fold(machineName)}`, row);
    for (const child of children) {
      const definition = REGISTRY[child.sheet.type].row;
      if (definition.is !== 'child' || child.sheet.type === 'image_effects' || (child.sheet.type === 'fields' && isBaseField(child)) || isNothing(value(child, definition.identity[0] ?? ''))) continue;
      put(`${id}#${child.sheet.type}#${definition.identity.map((key) => fold(value(child, key))).join('#')}`, child);
    }
  }
  return [...byThing.values()].filter((rows) => rows.length > 1);
}

/** Registry keys of the cells in which rows differ. */
const differing = (rows: readonly SpecRow[]): string[] =>
  [...new Set(rows.flatMap((row) => [...row.columns.keys()]))].filter((key) => !BOOKKEEPING_KEYS.has(key) && new Set(rows.map((row) => fold(value(row, key)))).size > 1);

function find(prepared: PreparedWriting): Twice[] {
  const all = groups(prepared).flatMap((rows): Twice[] => {
    const built = rows.filter((row) => isBuilt(prepared, row));
    const gone = rows.filter((row) => dispositionOf(prepared, row) === 'remove');
    const [first] = built;
    if (first === undefined) return [];
    const owner = ownerOf(prepared, first);
    if (gone.length > 0) return [{ kind: 'statuses', owner, rows: [...built, ...gone], about: [...built, ...gone].map((row) => ({ row, key: 'status' })) }];
    const keys = differing(built);
    return built.length < 2 || keys.length === 0 ? [] : [{ kind: 'texts', owner, rows: built, about: built.flatMap((row) => keys.map((key) => ({ row, key }))) }];
  });
  // Many rows of one owner that are built and deleted are one question: its parts were listed twice.
  const owners = [...new Set(all.filter(({ kind }) => kind === 'statuses').map(({ owner }) => owner))];
  return [
    ...all.filter(({ kind }) => kind === 'texts'),
    ...owners.map((owner): Twice => {
      const own = all.filter((twice) => twice.kind === 'statuses' && twice.owner === owner);
      return { kind: 'statuses', owner, rows: own.flatMap(({ rows }) => rows), about: own.flatMap(({ about }) => about) };
    }),
  ];
}

const headers = (rows: readonly SpecRow[], keys: readonly string[]): string[] =>
  keys.map((key) => plain(rows[0]?.sheet.columns.find((column) => column.key === key)?.header ?? key));

function say(prepared: PreparedWriting, { kind, owner, rows, about }: Twice): string {
  const [first] = rows;
  if (first === undefined) return '';
  if (kind === 'texts') {
    const keys = [...new Set(about.map(({ key }) => key))];
    return `${plain(rowName(first))} stands in ${rowsText(rows.map((row) => row.ref.row))}, and not alike: see ${list(headers(rows, keys).slice(0, MOST))}. Which row holds?`.replace('.. ', '. ');
  }
  const built = rows.filter((row) => isBuilt(prepared, row));
  const gone = rows.filter((row) => !built.includes(row));
  const spelling = [...new Set(gone.map((row) => value(row, 'bundle')))].find((text) => text !== '' && text !== value(first, 'bundle'));
  const where = spelling === undefined ? '' : `, where the type is written ${quote(spelling)}`;
  const what = built.length <= 3 ? `${rowsNamed(built)} ${built.length === 1 ? 'is' : 'are'}` : `${capital(count(built.length, 'row'))} of ${owner} (${rowsText(built.map((row) => row.ref.row))}) are`;
  return `${what} to be built, and to be deleted in ${rowsText(gone.map((row) => row.ref.row))}${where}. Which holds?`;
}

/** Two rows of one thing that do not say the same. */
export const twice = askedOnce({
  code: 'twice',
  find,
  say: (things, { prepared }) => things.map((thing) => ({ text: say(prepared, thing), about: thing.about })),
  topic: ({ owner }) => `which rows of ${owner} hold`,
});
