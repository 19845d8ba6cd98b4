import type { SheetType } from '../../domain/sheet-types';
import type { Sheet } from '../../domain/sheet';
import type { Spec } from '../../domain/spec';
import { rowKey, value } from '../../domain/rows';
import { buildSpec } from '../../spec';
import { ticketContext } from '../context';
import { chooseCriteria } from '../criteria/choose';
import { writersOf } from '../kinds';
import { openCells } from '../open-cells';
import type { Use, WritingContext } from '../rule';
import { readRealSet, REAL_SETS } from '../testing/real-sets';
import { prepared, sampleSpec } from '../testing/sample';
import { ask, askedElsewhere } from '.';

/** Cells that decide which rows a ticket has: read otherwise, they would give another ticket. */
const GROUPING = new Set(['status', 'name', 'bundle', 'view', 'workflow', 'style', 'machineName', 'type', 'title', 'label', 'fromState', 'toState', 'fieldType', 'refBundle', 'styleGroups', 'breakpointGroup']);

/** Another text for a cell, of the form that its column has. */
const other = (key: string, text: string): string => {
  if (key === 'cardinality') return text === '7' ? '8' : '7';
  if (key === 'required' || key === 'moderated') return text === 'y' ? 'n' : 'y';
  if (key === 'widget') return 'Zqx widget';
  return `${text} Zqx`;
};

function withOtherTexts(sheets: readonly Sheet[], open: ReadonlyMap<string, ReadonlySet<string>>): Sheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => {
      const keys = open.get(rowKey({ file: sheet.file, row: row.row })) ?? new Set<string>();
      return { ...row, texts: row.texts.map((text, index) => {
        const key = sheet.columns.find((column) => column.index === index)?.key ?? '';
        return keys.has(key) && text.trim() !== '' ? other(key, text.trim()) : text;
      }) };
    }),
  }));
}

interface Read {
  readonly uses: readonly { readonly use: Use; readonly type: SheetType }[];
  readonly criteria: ReadonlyMap<string, readonly string[]>;
}

/** The criteria of each ticket; with `isOpenOf`, those that would stand if just those cells were open. */
function read(spec: Spec, isOpenOf?: (ticket: string) => WritingContext['isOpen'] | undefined): Read {
  const all = prepared(spec);
  const uses: Use[] = [];
  const criteria = new Map<string, readonly string[]>();
  for (const ticket of all.plan.tickets) {
    const plain = ticketContext({ prepared: all, ticket });
    const open = [...ask(plain), ...askedElsewhere(plain)].flatMap(({ about }) => about);
    uses.push(...open);
    const context: WritingContext = { ...plain, isOpen: isOpenOf?.(ticket.id) ?? openCells(open, []) };
    criteria.set(ticket.id, chooseCriteria(context, [...new Set(writersOf(context).flatMap((writer) => writer.criteria))]));
  }
  return { uses: uses.map((use) => ({ use, type: use.row.sheet.type })), criteria };
}

/** Criteria that read otherwise once open cells do: each of them rests on an open question. */
function restingOnOpen(spec: Spec): { readonly faults: string[]; readonly cells: number } {
  const before = read(spec);
  const open = new Map<string, Set<string>>();
  for (const { use } of before.uses) {
    if (GROUPING.has(use.key) || value(use.row, use.key) === '') continue;
    const key = rowKey(use.row.ref);
    open.set(key, (open.get(key) ?? new Set()).add(use.key));
  }
  const isOpen = (row: Use['row'], key: string): boolean => before.uses.some(({ use }) => use.key === key && rowKey(use.row.ref) === rowKey(row.ref));
  const changed = buildSpec(withOtherTexts(spec.sheets, open));
  const [one, two] = [spec, changed].map((each) => read(each, () => isOpen).criteria);
  const faults = [...(one ?? [])].flatMap(([id, criteria]) => {
    const now = two?.get(id);
    return now === undefined ? [] : criteria.filter((text) => !now.includes(text));
  });
  return { faults, cells: [...open.values()].reduce((sum, keys) => sum + keys.size, 0) };
}

describe('no criterion rests on an open question', () => {
  it.each(['lakeside', 'lakeside-broken'] as const)('of %s', async (sample) => {
    const { faults, cells } = restingOnOpen(await sampleSpec(sample));
    expect(cells).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  if (REAL_SETS.length === 0) {
    it('leaves out 4 checks on real specifications: the folder of SPECS_DIR is not there', () => {
      expect(REAL_SETS).toEqual([]);
    });
  } else {
    it.each(REAL_SETS)('of the real specification %s', async (set) => {
      expect(restingOnOpen(await readRealSet(set)).faults).toEqual([]);
    });
  }
});
