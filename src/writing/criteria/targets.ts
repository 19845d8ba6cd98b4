import type { Component, ComponentKind, SpecRow } from '../../domain/spec';
import { isOffForm, isReference } from '../fields';
import { list, numberWord, plain, shortList } from '../language';
import { KIND_NOUNS } from '../nouns';
import type { CriterionRule, WritingContext } from '../rule';
import { fieldNames, fieldsToTell } from './described-fields';

const NAMED = 4;
const SENTENCES = 4;

const NOT_SETTLED = new Set(['missing', 'ambiguous', 'wildcard']);

/** Components a row may refer to; null where the cell leaves one of them open. */
function settled(context: WritingContext, row: SpecRow): readonly Component[] | null {
  const targets = context.targetsOf(row).filter(({ reference }) => reference.kind === 'target');
  if (targets.length === 0 || context.isOpen(row, 'refBundle')) return null;
  if (targets.some(({ reference, component }) => component === null || NOT_SETTLED.has(reference.match))) return null;
  return targets.flatMap(({ component }) => component ?? []);
}

const WHAT: Readonly<Partial<Record<ComponentKind, (names: string, one: boolean) => string>>> = {
  content_type: (names, one) => `content of the ${one ? 'type' : 'types'} ${names}`,
  media_type: (names, one) => `media of the ${one ? 'type' : 'types'} ${names}`,
  vocabulary: (names) => `terms of ${names}`,
  block_type: (names, one) => `blocks of the ${one ? 'type' : 'types'} ${names}`,
  user: () => 'user accounts',
};

function offered(targets: readonly Component[]): string {
  const what = [...new Set(targets.map((target) => target.kind))].map((kind) => {
    const names = [...new Set(targets.filter((target) => target.kind === kind).map((target) => plain(target.name)))];
    const say = WHAT[kind];
    if (names.length > NAMED) return `the ${numberWord(names.length)} ${KIND_NOUNS[kind][1]} that its row names`;
    return say === undefined ? `the ${KIND_NOUNS[kind][names.length === 1 ? 0 : 1]} ${list(names)}` : say(list(names), names.length === 1);
  });
  return list(what);
}

/** Which targets a reference field offers; the first four sets of targets. */
export const targets: CriterionRule = (context) => {
  const rows = fieldsToTell(context, 'refBundle').filter((row) => isReference(row) && !isOffForm(row));
  const byWhat = new Map<string, SpecRow[]>();
  for (const row of rows) {
    const found = settled(context, row);
    if (found !== null) byWhat.set(offered(found), [...(byWhat.get(offered(found)) ?? []), row]);
  }
  const told = [...byWhat].slice(0, SENTENCES).map(([what, holders]) => {
    const names = fieldNames(context, holders);
    return `${shortList(names, NAMED)} ${names.length === 1 ? 'offers' : 'offer'} only ${what}`;
  });
  return told.length === 0 ? [] : [{ text: `${told.join('; ')}.`, weight: 80, uses: [] }];
};
