import { configName } from '../config-names';
import { code, list } from '../language';
import type { CriterionRule } from '../rule';

const MOST = 3;

/** The configuration file of what is made: what a small ticket leaves behind. */
export const exported: CriterionRule = (context) => {
  const names = context.parts.flatMap(({ own, component }) => (own !== null && context.roleOf(own) === 'build' ? [configName(component)] : [])).filter((name) => name !== '');
  if (names.length === 0 || names.length > MOST) return [];
  return [{ text: `The exported configuration holds ${list(names.map(code))}.`, weight: 28, uses: [] }];
};
