import { plain } from '../language';
import type { QuestionRule } from '../rule';

/** What a held ticket waits for. */
export const waitsFor: QuestionRule = {
  code: 'waits-for',
  ask: ({ ticket, parts, rows }) => {
    if (!ticket.held) return [];
    const row = rows.held[0];
    const name = parts[0]?.component.name ?? ticket.title;
    return [{ text: `What has to happen before ${plain(name)} can start?`, about: row === undefined ? [] : [{ row, key: 'status' }] }];
  },
};
