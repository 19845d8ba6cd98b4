import { createRequire, isBuiltin } from 'node:module';
import { join } from 'node:path';
import type { AppTimers } from './app-timers';

/** Built-ins by which an app could leave the platform's proxy, or its process. */
const REFUSED = new Set(['http', 'https', 'http2', 'net', 'tls', 'dgram', 'child_process', 'cluster', 'worker_threads', 'inspector', 'repl', 'vm']);

/** `require` of the running bundle: Node's built-ins and nothing else, since everything else is bundled. */
export const createAppRequire = (timers: AppTimers, performance: unknown): ((name: string) => unknown) => {
  const real: (name: string) => unknown = createRequire(join(process.cwd(), 'forge-app.js'));
  const own = new Map<string, unknown>([
    ['timers', { setTimeout: timers.setTimeout, clearTimeout: timers.clear, setInterval: timers.setInterval, clearInterval: timers.clear, setImmediate, clearImmediate }],
    ['timers/promises', { setTimeout: timers.sleep }],
    ['perf_hooks', { performance }],
  ]);
  return (name) => {
    const bare = name.replace(/^node:/, '');
    if (own.has(bare)) return own.get(bare);
    if (!isBuiltin(name)) throw new Error(`Cannot find module '${name}': only what is bundled and Node's built-ins exist on Forge.`);
    if (REFUSED.has(bare)) throw new Error(`The local host does not give the app '${name}': on Forge all requests go through @forge/api.`);
    return real(name);
  };
};
