import type { Session } from '../../src/domain/session';
import type { RawFile } from '../../src/domain/sheet';
import { revisionOf } from '../../src/spec/reading';
import { AppFailure } from './app-failure';
import type { TicketsOptions } from './options';
import type { Call } from './platform';
import type { ProgressLine } from './progress';
import { settle } from './settle';
import { upload } from './upload';

const inTheWay = (message: string, action: string): AppFailure =>
  new AppFailure({ kind: 'user_fixable', code: 'session-in-the-way', message, action, reference: '' });

/** The session that this name stands for, if the command may go on with it. @throws AppFailure where it may not. */
async function sessionToResume(call: Call, name: string, revision: string, startAnew: boolean): Promise<Session | null> {
  const { session, taken } = await call('find-session', { name });
  if (startAnew) return null;
  if (taken) throw inTheWay(`Somebody else has a specification called ${name} in this project.`, 'Choose another --name.');
  if (session === null || session.revision === '' || session.revision === revision) return session;
  throw inTheWay(
    `The specification ${name} holds other files (revision ${session.revision}; these are ${revision}).`,
    'Use --new to begin anew with these files, or another --name.',
  );
}

async function applyOptions(call: Call, session: Session, { grouping, include, description }: TicketsOptions): Promise<Session> {
  const wanted = { held: include.includes('held'), removed: include.includes('removed') };
  const { options } = session;
  const same = options.grouping === grouping && options.include.held === wanted.held && options.include.removed === wanted.removed;
  if (same && session.description === description) return session;
  if (session.hasIssues && !same) throw inTheWay('Issues of this specification exist, so its grouping can no longer change.', 'Run with the same options, or use --new or another --name.');
  const change = { sessionId: session.id, description };
  return call('set-options', same ? change : { ...change, options: { grouping, include: wanted } });
}

/**
 * Finds the session of this name and these bytes, or begins it and uploads the files.
 * @throws AppFailure where the name stands for other files, or the app refuses one.
 */
export async function openSession(call: Call, files: readonly RawFile[], name: string, options: TicketsOptions, line: ProgressLine): Promise<Session> {
  const found = await sessionToResume(call, name, revisionOf(files), options.new);
  if (found !== null) await settle(call, found.id, line);
  // What was under way may have changed it.
  const resumed = found === null ? null : (await call('get-session', { sessionId: found.id })).session;
  const session = resumed ?? (await call('create-session', { name, description: options.description, supersede: options.new }));
  const ready = await applyOptions(call, session, options);
  return ready.revision === '' ? (await upload(call, ready.id, files)).session : ready;
}
