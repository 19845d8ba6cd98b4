/** A node of what a page draws. */
export interface Node {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

export type Invoke = (key: string, payload: unknown) => Promise<unknown>;

/** All texts below a node, in order. */
export const texts = (node: Node): string[] => [...(typeof node.props['text'] === 'string' ? [node.props['text']] : []), ...(node.children ?? []).flatMap(texts)];

/** A node and all below it. */
export const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];

/** So many turns of the event loop that what was under way is drawn; pauses that a page makes on purpose are not waited for. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
};

/** A page that a test looks at and acts on. */
export interface OpenPage {
  /** What it draws at this moment. */
  readonly now: () => Node;
  /** The texts of every drawing so far. */
  readonly seen: readonly string[];
  /** Keys and payloads of all calls so far. */
  readonly calls: readonly (readonly [string, unknown])[];
  /** Texts at this moment. */
  readonly shown: () => readonly string[];
  /** Calls the handler of the one node of a type that has this text, label or id, as the host does. @throws Error where there is none */
  readonly act: (type: string, named: string, handler: string, ...args: readonly unknown[]) => Promise<void>;
  /** Presses the button with this text. */
  readonly press: (text: string) => Promise<void>;
  /** Sends an event to the page, as a Frame does. */
  readonly event: (name: string, payload?: unknown) => Promise<void>;
  /** Events that the page sent. */
  readonly sent: readonly (readonly [string, unknown])[];
}

const BUTTONS = ['Button', 'LoadingButton', 'LinkButton', 'Pressable'];

const isNamed = (node: Node, name: string): boolean =>
  texts(node).join('') === name || ['id', 'inputId', 'label', 'name', 'aria-label', 'ariaLabel'].some((prop) => typeof node.props[prop] === 'string' && (node.props[prop] === name || node.props[prop].endsWith(`-${name}`)));

/** A page polls for as long as it is open, which must not keep the test's process alive. */
function letProcessEnd(): void {
  const { setTimeout: original } = globalThis;
  const unheld = (run: () => void, ms?: number): NodeJS.Timeout => {
    const timer = original(run, ms);
    return (ms ?? 0) < 1_000 ? timer : timer.unref();
  };
  Object.assign(globalThis, { setTimeout: unheld });
}

interface BridgeData {
  readonly forgeDoc?: Node;
  readonly functionKey?: string;
  readonly payload?: unknown;
  readonly event?: string;
  readonly callback?: (payload: unknown) => void;
}

/** Pages of earlier tests live on and may draw once more: each drawing belongs to the page that was open at its first. */
const pageOf = new WeakMap<Node, number>();
let pages = 0;

/** Loads a page as Jira does: its bundle's entry, with a bridge that draws nothing and remembers what it was given. */
export async function open(load: () => Promise<unknown>, invoke: Invoke): Promise<OpenPage> {
  let root: Node = { type: 'nothing', props: {} };
  const own = (pages += 1);
  const seen: string[] = [];
  const calls: [string, unknown][] = [];
  const sent: [string, unknown][] = [];
  const listeners = new Map<string, ((payload: unknown) => void)[]>();
  const callBridge = (command: string, data: BridgeData = {}): Promise<unknown> => {
    if (command === 'reconcile' && data.forgeDoc !== undefined) {
      if (!pageOf.has(data.forgeDoc)) pageOf.set(data.forgeDoc, own);
      if (pageOf.get(data.forgeDoc) !== own) return Promise.resolve(undefined);
      root = data.forgeDoc;
      seen.push(texts(root).join(' | '));
    }
    if (command === 'getContext') return Promise.resolve({ accountId: 'me', locale: 'en_GB', extension: { type: 'jira:projectPage', project: { id: '1', key: 'DEMO', type: 'software' } } });
    if (command === 'invoke') {
      calls.push([data.functionKey ?? '', data.payload]);
      return invoke(data.functionKey ?? '', data.payload);
    }
    if (command === 'emit') sent.push([data.event ?? '', data.payload]);
    if (command === 'on' && data.callback !== undefined) {
      const { event = '', callback } = data;
      listeners.set(event, [...(listeners.get(event) ?? []), callback]);
      return Promise.resolve({
        unsubscribe: () => {
          listeners.set(event, (listeners.get(event) ?? []).filter((one) => one !== callback));
        },
      });
    }
    return Promise.resolve(undefined);
  };
  letProcessEnd();
  Object.assign(globalThis, { __bridge: { callBridge }, self: globalThis, window: globalThis });
  await jest.isolateModulesAsync(async () => {
    await load();
  });
  await settled();
  const act = async (type: string, named: string, handler: string, ...args: readonly unknown[]): Promise<void> => {
    const found = all(root).filter((node) => (type === 'any button' ? BUTTONS.includes(node.type) : node.type === type) && isNamed(node, named));
    const run = found[0]?.props[handler];
    if (typeof run !== 'function') throw new Error(`There is no ${type} "${named}" with ${handler}. Shown: ${texts(root).join(' | ')}`);
    (run as (...given: readonly unknown[]) => void)(...args);
    await settled();
  };
  return {
    now: () => root,
    seen,
    calls,
    sent,
    shown: () => texts(root),
    act,
    press: (text) => act('any button', text, 'onClick', {}),
    event: async (name, payload) => {
      for (const listener of listeners.get(name) ?? []) listener(payload);
      await settled();
    },
  };
}
