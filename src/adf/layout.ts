import { PHASE_TITLES } from '../domain/plan';
import type { SourceLine, TicketContent } from '../domain/ticket';
import type { Block } from './blocks';
import { cellSpans, factBlocks } from './facts';
import { code, plain, proseSpans, strong, type Span } from './spans';

/** A part of the description. Sections without blocks do not appear. */
export interface Section {
  readonly name: 'lead' | 'story' | 'know' | 'questions' | 'assumed' | 'criteria' | 'dependencies' | 'configuration' | 'source';
  readonly heading: string | null;
  readonly blocks: readonly Block[];
}

const separated = (parts: readonly (readonly Span[])[], separator: string): Span[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [plain(separator), ...part]));

const labelled = (label: string, spans: readonly Span[]): Span[] => [strong(label), plain(' '), ...spans];

function lead(content: TicketContent): Block[] {
  const parts = [
    labelled('Epic', [plain(PHASE_TITLES[content.phase])]),
    labelled('Size', [plain(content.sizeReason === '' ? content.size : `${content.size} (${content.sizeReason})`)]),
  ];
  if (content.where.length > 0) parts.push(labelled('Where', separated(content.where.map((path) => [code(path)]), ', ')));
  const blocks: Block[] = [{ kind: 'paragraph', spans: separated(parts, ' · ') }];
  if (content.waits !== null) blocks.push({ kind: 'paragraph', spans: labelled('Waits', proseSpans(content.waits)) });
  return blocks;
}

function story(content: TicketContent): Block[] {
  const { story: told, purpose } = content.prose;
  const blocks: Block[] = [];
  if (told !== null) blocks.push({ kind: 'paragraph', spans: labelled('User story', proseSpans(told)) });
  if (purpose !== null) blocks.push({ kind: 'paragraph', spans: labelled('Purpose', proseSpans(purpose)) });
  return blocks;
}

function dependencies(content: TicketContent): Block[] {
  const line = (label: string, parts: readonly (readonly Span[])[]): Block[] =>
    parts.length === 0 ? [] : [{ kind: 'paragraph', spans: labelled(label, separated(parts, ' · ')) }];
  return [
    ...line('Depends on', content.dependsOn.map((ticket) => [plain(ticket.title)])),
    ...line('Must exist', content.mustExist.map(proseSpans)),
    ...line('There already', content.alreadyThere.map(proseSpans)),
  ];
}

/** `2, 4–7`: neighbours drawn together. */
export function rowRanges(rows: readonly number[]): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const row of sorted) {
    const last = ranges.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(', ');
}

const sourceSpans = (line: SourceLine): Span[] => [
  plain(line.rows.length === 0 ? line.file : `${line.file} ${line.rows.length === 1 ? 'row' : 'rows'} ${rowRanges(line.rows)}`),
];

function source(content: TicketContent): Block[] {
  const blocks: Block[] = [];
  if (content.source.length > 0) blocks.push({ kind: 'paragraph', spans: labelled('Source', separated(content.source.map(sourceSpans), ' · ')) });
  if (content.sourceFacts.length > 0) {
    const facts = content.sourceFacts.map((fact) => [plain(`${fact.label}: `), ...cellSpans(fact.cell)]);
    blocks.push({ kind: 'paragraph', spans: separated(facts, ' · ') });
  }
  return blocks;
}

const list = (kind: 'bullets' | 'numbered' | 'tasks', items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [{ kind, items: items.map(proseSpans) }];

/** A ticket's text in the order of tickets.md (§Shape): what is read once a minute first, what one scrolls to last. */
export function layOut(content: TicketContent): Section[] {
  const sections: Section[] = [
    { name: 'lead', heading: null, blocks: lead(content) },
    { name: 'story', heading: null, blocks: story(content) },
    { name: 'know', heading: 'What to know', blocks: list('bullets', content.prose.know) },
    { name: 'questions', heading: 'Open questions', blocks: list('numbered', content.questions.map((question) => question.text)) },
    { name: 'assumed', heading: 'Assumed', blocks: list('bullets', content.prose.assumed) },
    { name: 'criteria', heading: 'Success criteria', blocks: list('tasks', [...content.prose.criteria, ...(content.standing ?? [])]) },
    { name: 'dependencies', heading: null, blocks: dependencies(content) },
    { name: 'configuration', heading: 'Configuration', blocks: factBlocks(content.configuration) },
    { name: 'source', heading: null, blocks: source(content) },
  ];
  return sections.filter((section) => section.blocks.length > 0);
}
