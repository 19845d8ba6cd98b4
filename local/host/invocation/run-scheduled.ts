import { randomUUID } from 'node:crypto';
import type { FunctionModule, ScheduledTriggerModule } from '../app/manifest';
import type { HostLimits } from '../limits';
import { backendContext, type Installation } from './installation';
import { InvokeError, messageOf } from './invoke-error';
import type { InvocationRunner } from './run-invocation';

export interface ScheduledPorts {
  readonly triggers: readonly ScheduledTriggerModule[];
  readonly functions: ReadonlyMap<string, FunctionModule>;
  readonly installation: Installation;
  readonly runner: InvocationRunner;
  readonly limits: HostLimits;
}

export interface ScheduledRun {
  /** @throws InvokeError where the function fails; Forge does not try it again. */
  run(moduleKey: string): Promise<unknown>;
  running(): readonly Promise<unknown>[];
}

/** Runs the function of a scheduled trigger, with nobody as its person (facts/forge.md §1.4). */
export const createScheduledRun = (ports: ScheduledPorts): ScheduledRun => {
  const running = new Set<Promise<unknown>>();

  const run = async (moduleKey: string): Promise<unknown> => {
    const trigger = ports.triggers.find((candidate) => candidate.key === moduleKey);
    const functionModule = trigger === undefined ? undefined : ports.functions.get(trigger.function);
    if (trigger === undefined || functionModule === undefined) throw new InvokeError('UNKNOWN_MODULE', `manifest.yml has no scheduled trigger "${moduleKey}".`);
    const timeoutMs = functionModule.timeoutSeconds === undefined ? ports.limits.consumerMs : functionModule.timeoutSeconds * 1_000;
    const end = await ports.runner.run(
      { moduleType: 'core:scheduledTrigger', moduleKey, functionModule, accountId: undefined, chain: undefined, timeoutMs },
      () => ({ context: { cloudId: ports.installation.cloudId, moduleKey }, contextToken: randomUUID() }),
      backendContext(ports.installation, undefined),
    );
    switch (end.kind) {
      case 'returned':
        return end.value;
      case 'threw':
        throw new InvokeError('APP_ERROR', messageOf(end.error), { cause: end.error });
      case 'failed':
        throw new InvokeError('TIMEOUT', end.reason);
      case 'killed':
        throw new InvokeError('KILLED', 'the process that ran it has died.');
    }
  };

  return {
    run: (moduleKey) => {
      const work = run(moduleKey);
      running.add(work);
      const forget = (): void => {
        running.delete(work);
      };
      work.then(forget, forget);
      return work;
    },
    running: () => [...running],
  };
};
