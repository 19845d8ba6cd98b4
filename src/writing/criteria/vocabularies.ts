import { value } from '../../domain/rows';
import { builtFields, isBaseField } from '../fields';
import { code, count, list, plain, shortList } from '../language';
import { LIST_PATHS } from '../admin-paths';
import type { Candidate, CriterionRule } from '../rule';
import { named } from './form-subject';

const NAMED = 4;

/** What there is to see of vocabularies that bring no fields of their own. */
export const bareVocabularies: CriterionRule = (context) => {
  const bare = context.parts.filter((part) => part.component.kind === 'vocabulary' && part.own !== null && context.roleOf(part.own) === 'build' && builtFields(part).every(isBaseField) && part.component.children.every(isBaseField));
  if (bare.length === 0) return [];
  const components = bare.map(({ component }) => component);
  const which = bare.length <= NAMED ? `the ${bare.length === 1 ? 'vocabulary' : 'vocabularies'} ${list(components.map(named))}` : `the ${count(bare.length, 'vocabulary', 'vocabularies')} of the table, ${plain(components[0]?.name ?? '')} to ${plain(components.at(-1)?.name ?? '')}, under their machine names`;
  const names = bare.length <= NAMED ? list(components.map(({ name }) => plain(name))) : `the ${count(bare.length, 'vocabulary', 'vocabularies')}`;
  const described = bare.filter(({ own }) => own !== null && value(own, 'description') !== '').length;
  return [
    { text: `${code(LIST_PATHS.vocabulary)} lists ${which}.`, weight: 60, uses: [] },
    { text: `Manage fields of ${names} lists no field: a term has a name and a description only.`, weight: 50, uses: [] },
    ...(bare.length > NAMED && described > 0
      ? [{ text: `${described === bare.length ? 'Each of them' : count(described, 'of them', 'of them').replace(/^./u, (letter) => letter.toUpperCase())} ${described === 1 || described === bare.length ? 'has' : 'have'} the description of ${described === 1 || described === bare.length ? 'its row' : 'their rows'}, such as ${shortList(bare.filter(({ own }) => own !== null && value(own, 'description') !== '').slice(0, 2).map(({ component }) => plain(component.name)), 2)}.`, weight: 47, uses: [] } satisfies Candidate]
      : []),
  ];
};
