import { invoke } from '@forge/bridge';
import type { SerialisedError } from '../domain/errors';
import type { AdminContract, Answer, Payload, ProjectContract, Value } from '../resolvers/contract';
import { LABELS } from './labels';

/** An error as a screen shows it. */
export class CallError extends Error {
  override readonly name = 'CallError';
  constructor(readonly error: SerialisedError) {
    super(error.message);
  }
}

const unreachable: SerialisedError = { kind: 'temporary', code: 'unreachable', message: LABELS.error.unreachable, action: '', reference: '' };

const isAnswer = <T,>(response: unknown): response is Answer<T> => typeof response === 'object' && response !== null && 'ok' in response;

async function call<T>(key: string, payload: object): Promise<T> {
  let answer: unknown;
  try {
    answer = await invoke(key, { ...payload });
  } catch {
    throw new CallError(unreachable);
  }
  if (!isAnswer<T>(answer)) throw new CallError(unreachable);
  if (!answer.ok) throw new CallError(answer.error);
  return answer.value;
}

/** Calls the app from the project page. @throws CallError */
export const callProject = <K extends keyof ProjectContract>(key: K, payload: Payload<ProjectContract, K> & object): Promise<Value<ProjectContract, K>> =>
  call(key, payload);

/** Calls the app from the administration page. @throws CallError */
export const callAdmin = <K extends keyof AdminContract>(key: K, payload: Payload<AdminContract, K> & object): Promise<Value<AdminContract, K>> =>
  call(key, payload);

/** What is shown for anything that was thrown. */
export const shownError = (error: unknown): SerialisedError => (error instanceof CallError ? error.error : unreachable);
