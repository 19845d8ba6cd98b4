import type { FunctionModule, UiModule } from '../app/manifest';
import { createRateWindow, type HostLimits } from '../limits';
import { backendContext, type Installation } from './installation';
import { InvokeError, messageOf } from './invoke-error';
import type { InvocationRunner } from './run-invocation';
import { uiContext, type ProjectContext, type UiSurroundings } from './ui-context';

/** A screen's `invoke(functionKey, payload)`, and where on the site it is made by whom. */
export interface InvokeRequest {
  readonly moduleKey: string;
  /** The key under which the app's resolver defines it. */
  readonly functionKey: string;
  readonly payload?: unknown;
  readonly accountId: string;
  readonly project?: ProjectContext;
}

export interface InvokePorts {
  readonly modules: readonly UiModule[];
  readonly functions: ReadonlyMap<string, FunctionModule>;
  readonly installation: Installation;
  readonly runner: InvocationRunner;
  readonly limits: HostLimits;
  readonly surroundings: UiSurroundings;
  readonly now: () => number;
}

/** The value as JSON carries it; undefined where JSON has nothing for it. */
const throughJson = (value: unknown, limit: number, tooLarge: (bytes: number) => InvokeError): unknown => {
  const json = value === undefined ? undefined : (JSON.stringify(value) as string | undefined);
  if (json === undefined) return undefined;
  const bytes = Buffer.byteLength(json);
  if (bytes > limit) throw tooLarge(bytes);
  return JSON.parse(json);
};

const carriesFunctions = (payload: unknown): boolean =>
  typeof payload === 'object' && payload !== null && Object.values(payload).some((value) => typeof value === 'function');

/** Calls of the screens to the app's resolvers. @throws InvokeError in every case of failure. */
export const createInvoke = (ports: InvokePorts): ((request: InvokeRequest) => Promise<unknown>) => {
  const { limits } = ports;
  const perUser = new Map<string, (units: number) => boolean>();

  const admit = (accountId: string): void => {
    const known = perUser.get(accountId) ?? createRateWindow(ports.now, 60_000, limits.userInvocationsPerMinute);
    perUser.set(accountId, known);
    if (!known(1)) throw new InvokeError('RATE_LIMITED', 'the limit on invocations per user and minute has been reached.');
  };

  const resolverOf = (moduleKey: string): { readonly module: UiModule; readonly functionModule: FunctionModule } => {
    const module = ports.modules.find((candidate) => candidate.key === moduleKey);
    const functionModule = module?.resolver === undefined ? undefined : ports.functions.get(module.resolver);
    if (module === undefined || functionModule === undefined) {
      throw new InvokeError('UNKNOWN_MODULE', `manifest.yml has no module "${moduleKey}" with a resolver function.`);
    }
    return { module, functionModule };
  };

  return async (request) => {
    const { module, functionModule } = resolverOf(request.moduleKey);
    if (carriesFunctions(request.payload)) throw new InvokeError('INVALID_PAYLOAD', 'Passing functions as part of the payload is not supported!');
    const payload = throughJson(request.payload, limits.invokeRequestBytes, (bytes) =>
      new InvokeError('REQUEST_TOO_LARGE', `the request of ${bytes.toString()} bytes is larger than 500 KB.`));
    admit(request.accountId);
    const end = await ports.runner.run(
      { moduleType: module.type, moduleKey: module.key, functionModule, accountId: request.accountId, chain: undefined, timeoutMs: limits.resolverMs },
      () => ({
        call: { functionKey: request.functionKey, payload },
        context: uiContext(ports.installation, module, request.accountId, request.project, ports.surroundings),
      }),
      backendContext(ports.installation, request.accountId),
    );
    switch (end.kind) {
      case 'returned':
        return throughJson(end.value, limits.invokeResponseBytes, (bytes) =>
          new InvokeError('RESPONSE_TOO_LARGE', `the response of ${bytes.toString()} bytes is larger than 5 MB.`));
      case 'threw':
        throw new InvokeError('APP_ERROR', messageOf(end.error), { cause: end.error });
      case 'failed':
        throw new InvokeError('TIMEOUT', end.reason);
      case 'killed':
        throw new InvokeError('KILLED', 'the process that ran it has died.');
    }
  };
};
