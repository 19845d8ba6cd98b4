import type { ProseText } from '../../domain/ticket';
import type { Candidate, CriterionRule, WritingContext } from '../rule';

const MOST = 7;
/** So many are wanted; what says little fills up to here only. */
const WANTED = 3;
/** Lighter candidates say little. */
const TELLING = 45;

/** The weightiest candidates that rest on no open cell, at most seven, in the order of their rules. A sentence stands once. */
export function chooseCriteria(context: WritingContext, rules: readonly CriterionRule[]): ProseText[] {
  const seen = new Set<string>();
  const candidates = rules
    .flatMap((rule) => rule(context))
    .filter(({ uses }) => !uses.some(({ row, key }) => context.isOpen(row, key)))
    .filter(({ text }) => !seen.has(text) && seen.add(text));
  const byWeight = [...candidates].sort((a, b) => b.weight - a.weight);
  const telling = byWeight.filter(({ weight }) => weight >= TELLING).length;
  const kept = new Set<Candidate>(byWeight.slice(0, Math.min(MOST, Math.max(telling, WANTED))));
  return candidates.filter((candidate) => kept.has(candidate)).map((candidate) => candidate.text);
}
