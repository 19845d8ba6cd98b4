import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import type { ProseText } from '../../domain/ticket';
import type { Candidate, CriterionRule, WritingContext } from '../rule';

const MOST = 7;
/** So many are wanted; what says little fills up to here only. */
const WANTED = 3;
/** Lighter candidates say little. */
export const TELLING = 45;

/** A small thing deserves a small ticket: four criteria for up to two rows, one more for every two further ones, seven at most. */
export const mostCriteria = (rows: number): number => Math.min(MOST, 4 + Math.max(0, Math.ceil((rows - 2) / 2)));

/** A row counts once, one with a note as long as a page as much as several. */
const NOTE_LENGTH = 600;
const weightOf = (row: SpecRow): number => 1 + Math.min(4, Math.floor(value(row, 'notes').length / NOTE_LENGTH));

/**
 * The weightiest candidates that rest on no open cell, in the order of their rules: as many telling ones as suit the
 * size of the ticket, little ones only up to three. A sentence stands once.
 */
export function chooseCriteria(context: WritingContext, rules: readonly CriterionRule[]): ProseText[] {
  const seen = new Set<string>();
  const candidates = rules
    .flatMap((rule) => rule(context))
    .filter(({ uses }) => !uses.some(({ row, key }) => context.isOpen(row, key)))
    .filter(({ text }) => !seen.has(text) && seen.add(text));
  const byWeight = [...candidates].sort((a, b) => b.weight - a.weight);
  const telling = byWeight.filter(({ weight }) => weight >= TELLING).length;
  const rows = [...new Set([...context.rows.build, ...context.rows.remove, ...context.rows.held])].reduce((sum, row) => sum + weightOf(row), 0);
  const kept = new Set<Candidate>(byWeight.slice(0, Math.min(mostCriteria(rows), Math.max(telling, WANTED))));
  return candidates.filter((candidate) => kept.has(candidate)).map((candidate) => candidate.text);
}
