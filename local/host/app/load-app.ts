import { compileFunction } from 'node:vm';
import type { Clock } from '../../clock/clock';
import type { FunctionModule } from './manifest';
import { createAppRequire } from './app-require';
import { createAppAbortSignal, createAppDate, createAppPerformance } from './app-time';
import { createAppTimers } from './app-timers';
import type { AppBundle } from './build-bundle';

/** What the host gives the app in the place of Node's own. */
export interface AppSeams {
  readonly clock: Clock;
  readonly console: Console;
  readonly random: (() => number) | undefined;
  /** Variables set with `forge variables`; nothing of the machine's own environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
  readonly forgeFetch: (meta: unknown, path: unknown, init: unknown) => Promise<Response>;
  readonly forgeRuntime: () => unknown;
  /** False once the invocation that set a timer has ended. */
  readonly mayRun: () => boolean;
}

export type Handler = (payload: unknown, context: unknown) => unknown;

/** One process's worth of the app: its module state lives and dies with it. */
export interface LoadedApp {
  /** @throws Error where the handler named in the manifest is no exported function. */
  handler(module: FunctionModule): Handler;
  unload(): void;
}

type Run = ReturnType<typeof compileFunction>;

/** The bundle last compiled: an app that is loaded again is run anew, not compiled anew. */
let compiled: { readonly code: string; readonly names: string; readonly run: Run } | undefined;

function compile(code: string, names: readonly string[]): Run {
  if (compiled?.code === code && compiled.names === names.join()) return compiled.run;
  const run = compileFunction(code, [...names], { filename: 'forge-app.js' });
  compiled = { code, names: names.join(), run };
  return run;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isHandler = (value: unknown): value is Handler => typeof value === 'function';

/**
 * Runs the bundle as one function whose parameters are the globals that the host answers for: time, timers, console,
 * fetch, `global` itself. Not a vm context, whose second set of built-ins would make `instanceof` lie between the app
 * and Node; not esbuild's `define`, which would have to be told at build time. Code that reaches the real global some
 * other way (`Function('return this')()`) sees real time; nothing bundled does.
 */
export const loadApp = (bundle: AppBundle, seams: AppSeams): LoadedApp => {
  const { clock } = seams;
  const timers = createAppTimers(clock, seams.mayRun);
  const performance = createAppPerformance(clock);
  const seen: Record<string, unknown> = {
    console: seams.console,
    Date: createAppDate(clock),
    performance,
    setTimeout: timers.setTimeout,
    clearTimeout: timers.clear,
    setInterval: timers.setInterval,
    clearInterval: timers.clear,
    AbortSignal: createAppAbortSignal(timers.setTimeout),
    fetch: seams.fetch,
    process: Object.create(process, { env: { value: { NODE_ENV: 'production', ...seams.env } } }) as unknown,
    crypto: globalThis.crypto,
    ...(seams.random === undefined ? {} : { Math: Object.create(Math, { random: { value: seams.random } }) as unknown }),
  };
  const appGlobal: object = Object.create(globalThis, {
    ...Object.fromEntries(Object.entries(seen).map(([name, value]) => [name, { value, writable: true, configurable: true }])),
    __forge_fetch__: { value: seams.forgeFetch },
    __forge_runtime__: { get: seams.forgeRuntime },
  }) as object;
  Object.assign(seen, { global: appGlobal, globalThis: appGlobal });

  const module = { exports: {} as unknown };
  const names = ['module', 'exports', 'require', '__filename', '__dirname', ...Object.keys(seen)];
  const run = compile(bundle.code, names);
  Reflect.apply(run, undefined, [module, module.exports, createAppRequire(timers, performance), '/forge-app.js', '/', ...Object.values(seen)]);

  return {
    handler: (functionModule) => {
      const [file = '', name = ''] = functionModule.handler.split('.');
      const exported = isRecord(module.exports) ? module.exports[file] : undefined;
      const found = isRecord(exported) ? exported[name] : undefined;
      if (!isHandler(found)) throw new Error(`Function "${functionModule.key}": src/${file} exports no function "${name}".`);
      return found;
    },
    unload: timers.cancelAll,
  };
};
