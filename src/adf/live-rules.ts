import { holdable } from './holdable';

interface Problem {
  readonly path: string;
  readonly message: string;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Containers and what a real site refuses inside them. */
const FORBIDDEN_INSIDE: Readonly<Record<string, readonly string[]>> = { table: ['table'], blockquote: ['heading'], listItem: ['rule'] };

const NEEDS_LOCAL_ID = ['taskItem', 'taskList'];

function* textProblems(node: Json): Generator<string> {
  if (node['type'] !== 'text') return;
  const text = node['text'];
  if (text === '') yield 'A text node is empty.';
  if (typeof text === 'string' && holdable(text) !== text) yield 'A text holds a character that Jira cannot store.';
  const marks = objects(node['marks']).map((mark) => mark['type']);
  if (marks.includes('code') && marks.some((mark) => mark !== 'code' && mark !== 'link')) yield 'The code mark stands with another mark.';
}

function* linkProblems(node: Json): Generator<string> {
  for (const mark of objects(node['marks'])) {
    const href = isObject(mark['attrs']) ? mark['attrs']['href'] : undefined;
    if (mark['type'] === 'link' && (typeof href !== 'string' || !/^(https?:\/\/|mailto:)./i.test(href))) yield 'A link has no usable address.';
  }
}

function* idProblems(node: Json, seen: Set<string>): Generator<string> {
  if (!NEEDS_LOCAL_ID.includes(String(node['type']))) return;
  const id = isObject(node['attrs']) ? node['attrs']['localId'] : undefined;
  if (typeof id !== 'string' || id === '') yield 'A task has no localId.';
  else if (seen.has(id)) yield 'Two tasks have the same localId.';
  else seen.add(id);
}

/** What a real site refuses though Atlassian's schema allows it, as found on live sites (facts/jira.md §4, facts/forge.md §8). */
export function brokenRules(document: unknown): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const visit = (node: Json, path: string, inside: readonly string[]): void => {
    const type = String(node['type']);
    const say = (message: string): void => void problems.push({ path, message });
    for (const message of [...textProblems(node), ...linkProblems(node), ...idProblems(node, seen)]) say(message);
    for (const container of inside) if (FORBIDDEN_INSIDE[container]?.includes(type) === true) say(`A ${type} stands inside a ${container}.`);
    objects(node['content']).forEach((child, index) => {
      visit(child, `${path}/content/${String(index)}`, [...inside, type]);
    });
  };
  if (isObject(document)) visit(document, '', []);
  return problems;
}
