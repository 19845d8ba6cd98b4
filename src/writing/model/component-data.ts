import { rowKey } from '../../domain/rows';
import type { PlannedTicket } from '../../domain/plan';
import type { SpecRow } from '../../domain/spec';
import type { TicketContent } from '../../domain/ticket';
import type { PreparedWriting } from '../prepare';
import { visible } from './hidden-unicode';

/** A component as a model reads it: the built-in text, and the rows as far as there is room. All of it is data. */
export interface ComponentData {
  readonly task: string;
  readonly removal: boolean;
  readonly draft: { readonly story: string; readonly know: readonly string[]; readonly criteria: readonly string[] };
  readonly asked: readonly string[];
  readonly rows: readonly string[];
}

/** Characters of rows that one component may bring, and of one cell. */
const MOST_ROWS = 1_000;
const MOST_CELL = 160;
/** Columns that say nothing for prose. */
const LEFT_OUT = new Set(['status', 'dev', 'qa', 'id']);

const short = (text: string): string => {
  const clean = visible(text).replace(/\s+/gu, ' ').trim();
  return clean.length > MOST_CELL ? `${clean.slice(0, MOST_CELL)}…` : clean;
};

/** `Title; title; Text (plain); 1` with headers said once a sheet would need a table; names and notes speak for themselves. */
const line = (row: SpecRow): string =>
  row.sheet.columns
    .filter(({ key }) => key !== null && !LEFT_OUT.has(key))
    .map(({ index, header }) => [header, short(row.texts[index] ?? '')] as const)
    .filter(([, text]) => text !== '')
    .map(([header, text]) => `${short(header)}: ${text}`)
    .join('; ');

/** What a model is told of a ticket, without anything that one does not see. */
export function componentData(content: TicketContent, ticket: PlannedTicket, prepared: PreparedWriting): ComponentData {
  const rows: string[] = [];
  let room = MOST_ROWS;
  for (const { ref, role } of ticket.rows) {
    const row = role === 'mention' ? undefined : prepared.rowByKey.get(rowKey(ref));
    if (row === undefined) continue;
    const text = line(row);
    if (text.length > room) break;
    rows.push(text);
    room -= text.length;
  }
  const { story, purpose, know, criteria } = content.prose;
  return {
    task: visible(content.title),
    removal: story === null,
    draft: { story: visible(story ?? purpose ?? ''), know: know.map(visible), criteria: criteria.map(visible) },
    asked: content.questions.map(({ text }) => visible(text)),
    rows,
  };
}

/** Characters of a component in a prompt. */
export const dataLength = (data: ComponentData): number => JSON.stringify(data).length;
