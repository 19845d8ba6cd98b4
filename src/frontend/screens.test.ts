import type { Session } from '../domain/session';
import { aSession } from '../testing/samples';
import { all, open as openPage, texts, type Invoke } from './testing/page';

const open = (page: string, invoke: Invoke) => openPage(() => import(page), invoke);

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
    const { now, press } = await home(() => Promise.resolve((answers += 1) === 1 ? { ok: false, error } : { ok: true, value: { items: [], next: null } }));
    expect(texts(now())).toEqual(expect.arrayContaining(['It broke.', 'Ask for help.', 'Reference: abc123']));
    await press('Try again');
    expect(all(now()).some((node) => node.type === 'EmptyState')).toBe(true);
  });

  it('shows the next page on demand', async () => {
    const { now, press, shown } = await home((_key, payload) => {
      const more = (payload as { cursor?: string }).cursor === 'c';
      return Promise.resolve({ ok: true, value: more ? { items: [session({ id: 'b', name: 'Second' })], next: null } : { items: [session({ id: 'a', name: 'First' })], next: 'c' } });
    });
    await press('Show more');
    expect(texts(now())).toEqual(expect.arrayContaining(['First', 'Second']));
    expect(shown()).not.toContain('Show more');
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
