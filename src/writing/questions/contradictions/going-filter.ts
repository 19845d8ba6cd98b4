import { presentNote } from '../../differences';
import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import { displayNotes, saysSomething } from '../../displays';
import { rowName } from '../../facts/names';
import { code, list, plain, rowsText } from '../../language';
import type { PreparedWriting } from '../../prepare';
import type { QuestionRule } from '../../rule';
import { isGoing, placeOf } from '../shared';

interface Gone {
  readonly machineNames: ReadonlyMap<string, readonly SpecRow[]>;
  readonly labels: ReadonlyMap<string, readonly SpecRow[]>;
}

const goneFields = new WeakMap<PreparedWriting, Gone>();

/** Fields of which every row goes, by a name. */
function byName(prepared: PreparedWriting, nameOf: (row: SpecRow) => string): Map<string, readonly SpecRow[]> {
  const all = new Map<string, SpecRow[]>();
  for (const row of prepared.spec.rows) {
    const name = row.sheet.type === 'fields' ? nameOf(row) : '';
    if (name !== '') all.set(name, [...(all.get(name) ?? []), row]);
  }
  return new Map([...all].filter(([, rows]) => rows.every((row) => isGoing(prepared, row))));
}

function gone(prepared: PreparedWriting): Gone {
  const known = goneFields.get(prepared) ?? {
    machineNames: byName(prepared, (row) => (value(row, 'machineName').startsWith('field_') ? value(row, 'machineName') : '')),
    labels: byName(prepared, (row) => (/\s/u.test(value(row, 'label')) && !OWN_NAMES.has(value(row, 'label').toLowerCase()) ? value(row, 'label').toLowerCase() : '')),
  };
  goneFields.set(prepared, known);
  return known;
}

/** Names that every view knows without a field of that label. */
const OWN_NAMES = new Set(['content type', 'media type', 'authored by', 'authored on', 'last updated', 'publishing status']);

/** Views adds the name of the column to that of the field. */
const fieldOf = (name: string): string => name.replace(/_(?:value|target_id|end_value|uri|format)(?:_\d+)?$/u, '');

const FILTERS = /\b(?:filter|sort|order|group|by)(?:s|ed|ing)?\b/iu;

/** Fields that go and that a display filters, sorts or narrows by. */
function usedOf(prepared: PreparedWriting, row: SpecRow): { readonly name: string; readonly rows: readonly SpecRow[] }[] {
  const { machineNames, labels } = gone(prepared);
  const { filters, exposed, contextual, sorts } = displayNotes(row);
  const named = [...new Set([...filters, ...exposed, ...contextual, ...sorts])].flatMap((name) => {
    const rows = machineNames.get(name) ?? machineNames.get(fieldOf(name));
    return rows === undefined ? [] : [{ name: code(name), rows }];
  });
  if (named.length > 0 || saysSomething(row)) return named;
  const notes = presentNote(row).toLowerCase();
  return FILTERS.test(notes) ? [...labels].filter(([label]) => notes.includes(label)).map(([, rows]) => ({ name: plain(rows[0] === undefined ? '' : rowName(rows[0])), rows })) : [];
}

/** A display that filters by a field that goes. */
export const goingFilter: QuestionRule = {
  code: 'going-filter',
  ask: (context) =>
    context.rows.build
      .filter((row) => row.sheet.type === 'view_displays')
      .flatMap((row) => {
        const used = usedOf(context.prepared, row);
        if (used.length === 0) return [];
        const fields = used.flatMap(({ rows }) => rows);
        const [first = row] = fields;
        const where = fields.length === 1 ? placeOf(first, row) : `Fields ${rowsText(fields.map((field) => field.ref.row))}`;
        const one = used.length === 1;
        return [
          {
            text: `${plain(rowName(row))} (row ${String(row.ref.row)}) uses ${list(used.map(({ name }) => name))} to filter or sort, but ${one ? 'that field is' : 'those fields are'} to be deleted (${where}). What instead?`,
            about: [{ row, key: 'notes' }],
            names: fields,
          },
        ];
      }),
};
