import type { SpecRow } from '../../domain/spec';
import { presentNote } from '../differences';
import { code, list } from '../language';
import type { CriterionRule } from '../rule';
import { fieldNames, fieldsToTell } from './described-fields';

const FROM_VIEW = /\boptions come from (?:the )?view ([a-z0-9_]+):([a-z0-9_]+)/iu;

/** View and display that give a reference field its options, as its note names them. */
export function optionsView(row: SpecRow): { readonly view: string; readonly display: string } | null {
  const found = FROM_VIEW.exec(presentNote(row));
  return found === null ? null : { view: found[1] ?? '', display: found[2] ?? '' };
}

/** Reference fields that take their options from a view. */
export const fromViews: CriterionRule = (context) => {
  const byView = new Map<string, SpecRow[]>();
  for (const row of fieldsToTell(context, 'notes')) {
    const from = optionsView(row);
    if (from === null) continue;
    const what = `what the view ${code(from.view)} lists in its display ${code(from.display)}`;
    byView.set(what, [...(byView.get(what) ?? []), row]);
  }
  return [...byView].slice(0, 3).map(([what, rows]) => {
    const names = fieldNames(context, rows);
    return { text: `${list(names)} ${names.length === 1 ? 'offers' : 'offer'} ${what}.`, weight: 66, uses: rows.map((row) => ({ row, key: 'notes' })) };
  });
};
