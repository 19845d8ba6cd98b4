import type { Cancel, Clock } from '../../clock/clock';
import type { ScheduledTriggerModule } from '../app/manifest';
import { number, type HostDatabase } from '../database';

const MINUTE = 60_000;
const INTERVAL_MS = { fiveMinute: 5 * MINUTE, hour: 60 * MINUTE, day: 24 * 60 * MINUTE, week: 7 * 24 * 60 * MINUTE } as const;
/** After the first start, as after a deploy. */
const FIRST_RUN_MS = 5 * MINUTE;

/** Runs scheduled triggers by their intervals; when each is due next outlives the process. */
export interface Schedule {
  start(): void;
  stop(): void;
}

export interface SchedulePorts {
  readonly database: HostDatabase;
  readonly clock: Clock;
  readonly triggers: readonly ScheduledTriggerModule[];
  readonly run: (trigger: ScheduledTriggerModule) => Promise<void>;
  readonly failed: (error: unknown) => void;
}

export const createSchedule = ({ database, clock, triggers, run, failed }: SchedulePorts): Schedule => {
  database.run('CREATE TABLE IF NOT EXISTS schedule (trigger TEXT PRIMARY KEY, due INTEGER NOT NULL)');
  const timers = new Map<string, Cancel>();

  const setDue = (trigger: ScheduledTriggerModule, due: number): void => {
    database.run('INSERT INTO schedule (trigger, due) VALUES (?, ?) ON CONFLICT (trigger) DO UPDATE SET due = excluded.due', trigger.key, due);
  };
  const dueOf = (trigger: ScheduledTriggerModule): number => {
    const row = database.get('SELECT due FROM schedule WHERE trigger = ?', trigger.key);
    if (row !== undefined) return number(row, 'due');
    const due = clock.now() + FIRST_RUN_MS;
    setDue(trigger, due);
    return due;
  };
  /** A guard: nobody waits for a scheduled run, so draining a queue does not hurry towards it. */
  const arm = (trigger: ScheduledTriggerModule): void => {
    const wait = Math.max(0, dueOf(trigger) - clock.now());
    timers.set(trigger.key, clock.after(wait, () => { fire(trigger); }, 'guard'));
  };
  const fire = (trigger: ScheduledTriggerModule): void => {
    setDue(trigger, clock.now() + INTERVAL_MS[trigger.interval]);
    arm(trigger);
    run(trigger).catch(failed);
  };

  return {
    start: () => {
      for (const trigger of triggers) if (!timers.has(trigger.key)) arm(trigger);
    },
    stop: () => {
      for (const cancel of timers.values()) cancel();
      timers.clear();
    },
  };
};
