import type { Session } from '../domain/session';
import { aSession } from '../testing/samples';

interface Node {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

type Invoke = (key: string, payload: unknown) => Promise<unknown>;

const texts = (node: Node): string[] => [...(typeof node.props['text'] === 'string' ? [node.props['text']] : []), ...(node.children ?? []).flatMap(texts)];
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
};

/** Loads a page as Jira does: its bundle's entry, with a bridge that draws nothing and remembers what it was given. */
async function open(page: string, invoke: Invoke): Promise<{ now: () => Node; seen: string[] }> {
  let root: Node = { type: 'nothing', props: {} };
  const seen: string[] = [];
  const callBridge = (command: string, data: { forgeDoc?: Node; functionKey?: string; payload?: unknown }): Promise<unknown> => {
    if (command === 'reconcile' && data.forgeDoc !== undefined) {
      root = data.forgeDoc;
      seen.push(texts(root).join(' | '));
    }
    if (command === 'getContext') return Promise.resolve({ accountId: 'me', locale: 'en_GB', extension: { type: 'jira:projectPage', project: { id: '1', key: 'DEMO', type: 'software' } } });
    if (command === 'invoke') return invoke(data.functionKey ?? '', data.payload);
    return Promise.resolve(undefined);
  };
  Object.assign(globalThis, { __bridge: { callBridge }, self: globalThis, window: globalThis });
  await jest.isolateModulesAsync(() => import(page));
  await settled();
  return { now: () => root, seen };
}

const session = (overrides: Partial<Session>): Session => aSession({ stage: 'review', tally: { tickets: 12, ready: 7, excluded: 2, questions: 3 }, ...overrides });

describe('the project page', () => {
  const home = (invoke: Invoke) => open('./project-page/index', invoke);

  it('says that it is loading, then lists this project’s sessions', async () => {
    const { now, seen } = await home(() => Promise.resolve({ ok: true, value: { items: [session({ name: 'Campus' })], next: null } }));
    expect(seen.some((text) => text.includes('Loading specifications'))).toBe(true);
    const shown = texts(now());
    expect(shown).toEqual(expect.arrayContaining(['Specifications in DEMO', 'Campus', 'Review', '7 / 10', '3']));
    expect(shown).not.toContain('Loading specifications');
  });

  it('has an empty state', async () => {
    const { now } = await home(() => Promise.resolve({ ok: true, value: { items: [], next: null } }));
    expect(all(now()).find((node) => node.type === 'EmptyState')?.props).toMatchObject({ header: 'No specification yet' });
  });

  it('shows what went wrong, what to do and the reference, and tries again', async () => {
    let answers = 0;
    const error = { kind: 'admin_required', code: 'x', message: 'It broke.', action: 'Ask for help.', reference: 'abc123' };
    const { now } = await home(() => Promise.resolve((answers += 1) === 1 ? { ok: false, error } : { ok: true, value: { items: [], next: null } }));
    expect(texts(now())).toEqual(expect.arrayContaining(['It broke.', 'Ask for help.', 'Reference: abc123']));
    const again = all(now()).find((node) => node.type === 'SectionMessageAction' || node.type === 'SectionMessageLink');
    const actions = (all(now()).find((node) => node.type === 'SectionMessage')?.props['actions'] ?? []) as readonly { props?: { onClick?: () => void } }[];
    const onClick = again?.props['onClick'] ?? actions[0]?.props?.onClick;
    if (typeof onClick !== 'function') throw new Error('There is nothing to click.');
    (onClick as () => void)();
    await settled();
    expect(all(now()).some((node) => node.type === 'EmptyState')).toBe(true);
  });

  it('shows the next page on demand', async () => {
    const { now } = await home((_key, payload) => {
      const more = (payload as { cursor?: string }).cursor === 'c';
      return Promise.resolve({ ok: true, value: more ? { items: [session({ id: 'b', name: 'Second' })], next: null } : { items: [session({ id: 'a', name: 'First' })], next: 'c' } });
    });
    const button = all(now()).find((node) => node.type === 'Button');
    (button?.props['onClick'] as () => void)();
    await settled();
    expect(texts(now())).toEqual(expect.arrayContaining(['First', 'Second']));
    expect(all(now()).some((node) => node.type === 'Button')).toBe(false);
  });
});

describe('the administration page', () => {
  it('shows settings and health', async () => {
    const { DEFAULT_SETTINGS } = await import('../domain/settings');
    const { now } = await open('./admin-page/index', (key) =>
      Promise.resolve({ ok: true, value: key === 'health' ? { checks: [{ part: 'jobs', ok: false, detail: 'Late.' }] } : DEFAULT_SETTINGS }),
    );
    expect(texts(now())).toEqual(expect.arrayContaining(['30 days', 'Background work', 'Needs attention', 'Late.']));
  });

  it('shows the refusal to others, and that the app did not answer', async () => {
    const error = { kind: 'admin_required', code: 'not-administrator', message: 'Only Jira administrators.', action: 'Ask one.', reference: 'r' };
    expect(texts((await open('./admin-page/index', () => Promise.resolve({ ok: false, error }))).now())).toContain('Only Jira administrators.');
    expect(texts((await open('./admin-page/index', () => Promise.reject(new Error('no')))).now())).toContain('The app did not answer. Check your connection and reload the page.');
  });
});
