import { z } from 'zod';
import { AppError } from '../domain/errors';
import { reported } from '../usecases/jobs/reported';
import type { Deps } from '../usecases/ports';
import type { Answer } from './contract';

const sessionOf = z.object({ sessionId: z.string() });

/** @throws AppError `wrong-payload` naming the fields, never their values. */
export function checked<P>(schema: z.ZodType<P>, payload: unknown): P {
  const read = schema.safeParse(payload);
  if (read.success) return read.data;
  const fields = read.error.issues.map((issue) => issue.path.join('.') || 'the whole').join(', ');
  throw new AppError({
    kind: 'user_fixable',
    code: 'wrong-payload',
    message: `The app did not understand what was asked (${fields}).`,
    action: 'Reload the page and try again.',
    cause: read.error,
  });
}

/** The value, or the error in words for a person with a reference that finds it in the log. */
export async function answered<T>(deps: Deps, key: string, payload: unknown, work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const { kind, code, message, action, reference } = reported(deps, error, sessionOf.safeParse(payload).data?.sessionId ?? '', key);
    return { ok: false, error: { kind, code, message, action, reference } };
  }
}
