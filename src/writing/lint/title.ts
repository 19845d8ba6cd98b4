import { nameOf } from '../../plan/naming/names';
import { rowKey } from '../../domain/rows';
import { rowName } from '../facts/names';
import type { LintRule } from './rule';

const VERBS = new Set(['add', 'build', 'change', 'check', 'configure', 'create', 'remove', 'set', 'update', 'migrate', 'decide']);
const MOST_WORDS = 12;
/** Jira's limit for a summary (facts/jira.md). */
const MOST_CHARACTERS = 255;

/** A title begins with a verb, has at most 12 words besides the names, and fits Jira's summary. */
export const title: LintRule = ({ content, spec, ticket }) => {
  const rows = new Set(ticket.rows.map(({ ref }) => rowKey(ref)));
  const labels = spec.rows.filter((row) => rows.has(rowKey(row.ref))).map(rowName);
  const names = ticket.components.flatMap((id) => {
    const component = spec.componentById.get(id);
    return component === undefined ? [] : [nameOf(component)];
  });
  const bare = [...names, ...labels].sort((a, b) => b.length - a.length).reduce((text, name) => text.replace(name, ' '), content.title);
  const words = bare.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const first = content.title.split(/\s/u, 1)[0]?.toLowerCase() ?? '';
  return [
    ...(VERBS.has(first) ? [] : [{ rule: 'title-verb', message: `The title begins with "${first}", which is no verb of the plan.` }]),
    ...(words > MOST_WORDS ? [{ rule: 'title-words', message: `The title has ${String(words)} words besides the names.` }] : []),
    ...(content.title.length > MOST_CHARACTERS ? [{ rule: 'title-length', message: `The title has ${String(content.title.length)} characters.` }] : []),
  ];
};
