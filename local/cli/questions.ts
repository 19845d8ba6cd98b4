import { writeFileSync } from 'node:fs';
import type { Way } from './stages';

/** Writes the session's open questions; as Markdown with "Not in your sheets" below them. */
export async function writeQuestions({ call, sessionId }: Way, file: string): Promise<void> {
  const format = /\.csv$/i.test(file) ? 'csv' : 'markdown';
  const { text } = await call('question-list', { sessionId, format });
  writeFileSync(file, format === 'csv' ? text : `${text}\n${(await call('presupposed', { sessionId })).text}`);
}
