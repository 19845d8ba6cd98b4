import { useState } from 'react';
import type { SerialisedError } from '../../../domain/errors';
import type { Session, SessionOptions } from '../../../domain/session';
import { callProject, shownError } from '../../call';
import { useCall } from '../../use-call';
import { describeOption, type PlanOption } from './describe-option';

type Change<K extends PlanOption> = (current: SessionOptions[K]) => SessionOptions[K];

/** Two choices that were made at the same time, in words. */
export interface OptionConflict {
  readonly name: PlanOption;
  readonly yours: string;
  readonly theirs: string;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

export interface Choosing {
  readonly busy: boolean;
  readonly error: SerialisedError | null;
  readonly again: () => void;
  readonly conflict: OptionConflict | null;
  readonly change: <K extends PlanOption>(key: K, change: Change<K>) => void;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Changes options of a session as it is seen here; where somebody else chose otherwise meanwhile, both are shown. */
export function useOptions(session: Session, onChanged: () => void): Choosing {
  const call = useCall();
  const [conflict, setConflict] = useState<OptionConflict | null>(null);
  const write = <K extends PlanOption>(seen: Session, key: K, change: Change<K>): Promise<Session> =>
    callProject('set-options', { sessionId: seen.id, version: seen.version, options: { [key]: change(seen.options[key]) } });

  const change = <K extends PlanOption>(key: K, to: Change<K>): void => {
    const ask = (now: Session): void => {
      setConflict({
        name: key,
        yours: describeOption(key, to(session.options[key])),
        theirs: describeOption(key, now.options[key]),
        keepMine: () => {
          setConflict(null);
          call.run(() => write(now, key, () => to(session.options[key])), onChanged);
        },
        takeTheirs: () => {
          setConflict(null);
          onChanged();
        },
      });
    };
    call.run(
      async () => {
        try {
          await write(session, key, to);
          return null;
        } catch (error) {
          if (shownError(error).code !== 'changed-meanwhile') throw error;
          const { session: now } = await callProject('get-session', { sessionId: session.id });
          // Changes by hand add up; of other choices the one that was seen must still stand.
          if (key !== 'edits' && !same(now.options[key], session.options[key])) return now;
          await write(now, key, to);
          return null;
        }
      },
      (now) => {
        if (now === null) onChanged();
        else ask(now);
      },
    );
  };
  return { busy: call.busy, error: call.error, again: call.again, conflict, change };
}
