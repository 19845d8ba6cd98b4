import { value } from '../../domain/rows';
import type { ComponentKind } from '../../domain/spec';
import { LIST_PATHS } from '../admin-paths';
import { code, list, plain, quote, shortList, stripHtml } from '../language';
import { KIND_NOUNS } from '../nouns';
import type { Candidate, CriterionRule } from '../rule';
import { named } from './form-subject';

/** That the thing is there under its names: the least one can check. */
export const listed: CriterionRule = (context) => {
  const made = context.parts.filter(({ own }) => own !== null && context.roleOf(own) === 'build').map(({ component }) => component);
  return [...new Set(made.map((component) => component.kind))].flatMap((kind): Candidate[] => {
    const of = made.filter((component) => component.kind === kind);
    const path = LIST_PATHS[kind];
    if (path === '') return [];
    const names = of.length <= 4 ? list(of.map(named)) : shortList(of.map((component) => plain(component.name)), 4);
    return [{ text: `${code(path)} lists the ${KIND_NOUNS[kind][of.length === 1 ? 0 : 1]} ${names}.`, weight: 40, uses: [] }];
  });
};

/** Pages that show a kind's descriptions. */
const SHOWN_AT: Readonly<Partial<Record<ComponentKind, string>>> = {
  content_type: '/node/add',
  media_type: LIST_PATHS.media_type,
  paragraph_type: LIST_PATHS.paragraph_type,
  block_type: LIST_PATHS.block_type,
  vocabulary: LIST_PATHS.vocabulary,
  view: LIST_PATHS.view,
  menu: LIST_PATHS.menu,
};
const LONGEST = 120;

/** The description that editors read where they choose. */
export const described: CriterionRule = (context) =>
  context.parts.flatMap(({ own, component }): Candidate[] => {
    const path = SHOWN_AT[component.kind];
    if (own === null || path === undefined || context.roleOf(own) !== 'build') return [];
    const text = stripHtml(value(own, 'description')).replace(/\s+/gu, ' ').trim();
    if (text === '') return [];
    const words = text.length <= LONGEST ? quote(text.replace(/\.$/u, '')) : 'the description below';
    return [{ text: `${code(path)} shows ${plain(component.name)} with ${words}.`, weight: 44, uses: [{ row: own, key: 'description' }] }];
  });
