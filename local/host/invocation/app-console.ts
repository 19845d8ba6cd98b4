import type { AsyncLocalStorage } from 'node:async_hooks';
import { Console } from 'node:console';
import { Writable } from 'node:stream';
import type { HostLimits } from '../limits';
import type { StatsRecorder } from '../stats';
import type { Invocation } from './invocation';

/** A line that the app wrote with console.*. */
export interface LogLine {
  readonly stream: 'out' | 'error';
  readonly text: string;
  readonly functionKey: string | undefined;
  readonly invocationId: string | undefined;
}

/** The app's console: lines go to `log` with the run they belong to, within Forge's limits for logs. */
export const createAppConsole = (
  current: AsyncLocalStorage<Invocation>,
  limits: HostLimits,
  stats: StatsRecorder,
  now: () => number,
  log: (line: LogLine) => void,
): Console => {
  const keep = (invocation: Invocation | undefined, text: string): boolean => {
    if (invocation === undefined) return true;
    if (invocation.over) return false;
    const minutes = Math.floor((now() - invocation.startedAt) / 60_000) + 1;
    if (invocation.logLines >= limits.logLinesPerMinute * minutes) return false;
    if (invocation.logBytes + Buffer.byteLength(text) > limits.logBytes) return false;
    invocation.logLines += 1;
    invocation.logBytes += Buffer.byteLength(text);
    return true;
  };
  const sink = (stream: LogLine['stream']): Writable =>
    new Writable({
      decodeStrings: false,
      write: (chunk: unknown, _encoding, done) => {
        const invocation = current.getStore();
        const text = String(chunk).replace(/\n$/, '');
        if (keep(invocation, text)) log({ stream, text, functionKey: invocation?.functionModule.key, invocationId: invocation?.id });
        else stats.count('logLinesDropped');
        done();
      },
    });
  return new Console({ stdout: sink('out'), stderr: sink('error'), colorMode: false });
};
