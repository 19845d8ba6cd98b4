import type { LintRule } from './rule';

const FEWEST = 3;
const MOST = 7;

/** Three to seven criteria. */
export const criteriaCount: LintRule = ({ content }) => {
  const count = content.prose.criteria.length;
  return count < FEWEST || count > MOST ? [{ rule: 'criteria-count', message: `There are ${String(count)} criteria.` }] : [];
};
