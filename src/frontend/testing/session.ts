import type { UploadedFile } from '../../domain/uploaded-file';
import type { Session } from '../../domain/session';
import type { JobView } from '../../resolvers/contract';
import { aJob, aSession } from '../../testing/samples';
import { open, type OpenPage } from './page';

export const FILE: UploadedFile = {
  sessionId: 'a'.repeat(32),
  id: 'f'.repeat(32),
  name: 'Fields.csv',
  size: 1,
  sha256: '',
  pieces: 1,
  sheets: [{ file: 'Fields.csv', state: 'sheet', type: 'fields', confidence: 'high', encoding: 'utf-8', delimiter: ',', headerRow: 1, rows: 12, separators: 0, reason: '' }],
  version: 1,
};

export const IDLE: readonly JobView[] = (['validation', 'processing', 'adf_validation', 'export'] as const).map((type) => aJob({ type }));

/** What the app answers by key: a value, or a function of the payload; `{ error }` is a refusal. */
export type Answers = Readonly<Record<string, unknown>>;

export interface Standing {
  readonly session?: Partial<Session>;
  readonly files?: readonly UploadedFile[];
  readonly jobs?: readonly JobView[];
  readonly findingsFresh?: boolean;
}

export const refusal = (code: string, message: string) => ({ error: { kind: 'user_fixable', code, message, action: '', reference: '' } });

const isRefusal = (value: unknown): value is { readonly error: object } => typeof value === 'object' && value !== null && 'error' in value;

/** Opens the one session that the list holds. */
export async function openSession(page: () => Promise<unknown>, { session, files = [FILE], jobs = IDLE, findingsFresh = false }: Standing, answers: Answers = {}): Promise<OpenPage> {
  const one = aSession({ name: 'Campus', ...session });
  const standard: Answers = { 'list-sessions': { items: [one], next: null }, 'get-session': { session: one, files, jobs, findingsFresh, ticketsFresh: false }, ...answers };
  const opened = await open(page, (key, payload) => {
    const answer = standard[key];
    const value: unknown = typeof answer === 'function' ? (answer as (given: unknown) => unknown)(payload) : answer;
    return Promise.resolve(isRefusal(value) ? { ok: false, error: value.error } : { ok: true, value: value ?? null });
  });
  await opened.press('Campus');
  return opened;
}
