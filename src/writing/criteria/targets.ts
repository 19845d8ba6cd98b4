import type { Component, ComponentKind, SpecRow } from '../../domain/spec';
import { allBuiltFields, isReference } from '../fields';
import { labels } from '../facts/names';
import { list, numberWord, plain, shortList } from '../language';
import { KIND_NOUNS } from '../nouns';
import type { CriterionRule, WritingContext } from '../rule';

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

/** Which targets a reference field offers. */
export const targets: CriterionRule = (context) => {
  const rows = allBuiltFields(context).filter(isReference);
  const known = rows.flatMap((row) => {
    const found = settled(context, row);
    return found === null ? [] : [{ row, found }];
  });
  const byWhat = new Map<string, SpecRow[]>();
  for (const { row, found } of known) byWhat.set(offered(found), [...(byWhat.get(offered(found)) ?? []), row]);
  const said = [...byWhat].map(([what, holders]) => {
    const names = labels(holders);
    return `${shortList(names, NAMED)} ${names.length === 1 ? 'offers' : 'offer'} only ${what}`;
  });
  const told = said.slice(0, SENTENCES);
  if (told.length === 0) return [];
  const more = said.length > SENTENCES ? '; the other reference fields what their rows name' : '';
  return [{ text: `${told.join('; ')}${more}.`, weight: 80, uses: [] }];
};
