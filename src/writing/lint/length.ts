import { rowKey } from '../../domain/rows';
import { wordCount } from '../language';
import { ownRows } from './corpus';
import { proseOf } from './prose';
import type { LintInput, LintRule } from './rule';

/** Words that a reader reads before the tables: story or purpose, what to know, questions, assumptions, criteria. */
export const proseWords = ({ content }: Pick<LintInput, 'content'>): number =>
  [...proseOf(content), ...content.questions.map(({ text }) => text)].reduce((sum, text) => sum + wordCount(text), 0);

/** An ordinary component has so many rows or more. */
const ORDINARY_ROWS = 10;
const ORDINARY = { least: 100, most: 300 };
/** What says less about a small thing says nothing. */
const SMALL_LEAST = 25;
const LARGE = { rows: 40, most: 550 };

/**
 * Prose of 100 to 300 words for an ordinary component, more for many rows, up to 550 for forty (tickets.md).
 *
 * Small is a ticket none of whose components brings ten rows or more: a field added to a type, a view with two displays,
 * also a list of things that are a row each (vocabularies without fields, image styles). It may say as little as 25
 * words, and no more than the 300 of an ordinary one. Only rows to be built, removed or released count. The upper bound
 * is 300 up to ten rows of the ticket, then grows evenly to 550 at forty rows and stays there.
 */
export const length: LintRule = (input) => {
  const told = new Set(input.ticket.rows.filter(({ role }) => role === 'build' || role === 'remove' || role === 'held').map(({ ref }) => rowKey(ref)));
  const perComponent = new Map<string, number>();
  for (const row of ownRows(input).filter(({ ref }) => told.has(rowKey(ref)))) {
    const id = input.spec.componentOfRow.get(rowKey(row.ref))?.id ?? '';
    perComponent.set(id, (perComponent.get(id) ?? 0) + 1);
  }
  const largest = Math.max(0, ...perComponent.values());
  const beyond = Math.min(LARGE.rows, told.size) - ORDINARY_ROWS;
  const most = Math.round(ORDINARY.most + Math.max(0, beyond) * ((LARGE.most - ORDINARY.most) / (LARGE.rows - ORDINARY_ROWS)));
  const least = largest >= ORDINARY_ROWS ? ORDINARY.least : SMALL_LEAST;
  const words = proseWords(input);
  if (words > most) return [{ rule: 'length', message: `${String(words)} words for ${String(told.size)} rows; at most ${String(most)}.` }];
  return words < least ? [{ rule: 'length', message: `${String(words)} words for ${String(told.size)} rows; at least ${String(least)}.` }] : [];
};
