import type { Clock } from '../../clock/clock';

/** Date as the app sees it: told by the host's clock wherever it would read the machine's. */
export const createAppDate = (clock: Clock): DateConstructor =>
  new Proxy(Date, {
    construct: (target, args: unknown[], newTarget): Date =>
      Reflect.construct(target, args.length === 0 ? [clock.now()] : args, newTarget) as Date,
    apply: () => new Date(clock.now()).toString(),
    get: (target, property, receiver): unknown =>
      property === 'now' ? () => clock.now() : Reflect.get(target, property, receiver),
  });

/** The two members of `performance` that tell time. */
export const createAppPerformance = (clock: Clock): Pick<Performance, 'now' | 'timeOrigin' | 'toJSON'> => {
  const timeOrigin = clock.now();
  return { timeOrigin, now: () => clock.now() - timeOrigin, toJSON: () => ({ timeOrigin }) };
};

/** AbortSignal with `timeout` on the host's clock. */
export const createAppAbortSignal = (setTimeout: (task: () => void, ms: number) => unknown): typeof AbortSignal =>
  new Proxy(AbortSignal, {
    get: (target, property, receiver): unknown =>
      property === 'timeout'
        ? (ms: number) => {
            const controller = new AbortController();
            setTimeout(() => {
              controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
            }, ms);
            return controller.signal;
          }
        : Reflect.get(target, property, receiver),
  });
