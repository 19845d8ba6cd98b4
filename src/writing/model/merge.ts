import type { PlannedTicket } from '../../domain/plan';
import type { Spec } from '../../domain/spec';
import type { Prose, TicketContent } from '../../domain/ticket';
import { lintTicket } from '../lint';
import type { WrittenProse } from './answer';
import { allowedFor, type Allowed } from './allowed';
import { anchorsOf, checkSentence, type CheckedSentence, type Reproach } from './check-sentence';

const MOST_KNOW = 9;
const MOST_CRITERIA = 7;

export interface Merged {
  readonly content: TicketContent;
  /** Sentences of the model that stand in it. */
  readonly taken: number;
  /** Why others were kept back, each reason with its number. */
  readonly keptBack: Readonly<Partial<Record<Reproach | 'lint', number>>>;
}

const covers = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => other.size > 0 && [...other].every((anchor) => one.has(anchor));

/**
 * The built-in sentences in their order, each in the model's words where a sentence of the model says at least as much
 * of the rows; then what the model has to add, as far as there is room. Nothing that the rules found is lost.
 */
function reworded(built: readonly string[], written: readonly CheckedSentence[], allowed: Allowed, most: number): readonly string[] {
  const free = [...written];
  const texts = built.map((text) => {
    const anchors = anchorsOf(text, allowed);
    const at = free.findIndex((sentence) => covers(sentence.anchors, anchors));
    return at === -1 ? text : (free.splice(at, 1)[0]?.text ?? text);
  });
  return [...new Set([...texts, ...free.slice(0, Math.max(0, most - texts.length)).map(({ text }) => text)])];
}

/** Faults of the lint by rule; lower is better. */
const faults = (content: TicketContent, spec: Spec, ticket: PlannedTicket): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule } of lintTicket(content, spec, ticket)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

const noWorse = (now: ReadonlyMap<string, number>, before: ReadonlyMap<string, number>): boolean => [...now].every(([rule, count]) => count <= (before.get(rule) ?? 0));

/**
 * Takes from a model's answer what holds, section by section, and keeps the built-in text for the rest: a sentence that
 * says something which the rows do not hold is dropped, and a section that would break a rule of the lint which the
 * built-in text keeps is not taken.
 */
export function mergeProse(content: TicketContent, written: WrittenProse, spec: Spec, ticket: PlannedTicket, description: string): Merged {
  const allowed = allowedFor({ content, spec, ticket }, description);
  const keptBack: Partial<Record<Reproach | 'lint', number>> = {};
  const reproach = (why: Reproach | 'lint'): void => {
    keptBack[why] = (keptBack[why] ?? 0) + 1;
  };
  const passed = (texts: readonly string[], anchored: boolean): CheckedSentence[] =>
    texts.flatMap((text) => {
      const check = checkSentence(text, allowed);
      const fault = check.ok ? (anchored && check.sentence.anchors.size === 0 ? 'names-nothing' : null) : check.reproach;
      if (fault !== null) reproach(fault);
      return check.ok && fault === null ? [check.sentence] : [];
    });
  const [story] = passed([written.story], false);
  const know = passed(written.know, true);
  const criteria = passed(written.criteria, true);
  const before = faults(content, spec, ticket);
  const prose = content.prose;
  const sections: readonly ((prose: Prose) => Prose)[] = [
    (from) => (story === undefined ? from : prose.story === null ? { ...from, purpose: story.text } : { ...from, story: story.text }),
    (from) => ({ ...from, criteria: reworded(prose.criteria, criteria, allowed, MOST_CRITERIA) }),
    (from) => ({ ...from, know: reworded(prose.know, know, allowed, MOST_KNOW) }),
  ];
  let merged = content;
  for (const section of sections) {
    const next = { ...merged, prose: section(merged.prose) };
    if (JSON.stringify(next.prose) === JSON.stringify(merged.prose)) continue;
    if (noWorse(faults(next, spec, ticket), before)) merged = next;
    else reproach('lint');
  }
  const own = new Set([...(story === undefined ? [] : [story]), ...know, ...criteria].map(({ text }) => text));
  const stands = [merged.prose.story, merged.prose.purpose, ...merged.prose.know, ...merged.prose.criteria].filter((text) => text !== null && own.has(text));
  return { content: merged, taken: stands.length, keptBack };
}
