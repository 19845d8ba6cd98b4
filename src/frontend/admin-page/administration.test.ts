import type { AuditEvent } from '../../domain/audit';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings';
import { NO_USE } from '../../domain/storage-use';
import { all, open as openPage, type Invoke, type OpenPage } from '../testing/page';

const CHOICES = { issueTypes: [{ id: '10001', name: 'Story' }], linkTypes: [{ id: '10003', name: 'Blockiert', inward: 'wird blockiert von', outward: 'blockiert' }] };
const ok = (value: unknown): Promise<unknown> => Promise.resolve({ ok: true, value });
const refused = (code: string, message: string): Promise<unknown> => Promise.resolve({ ok: false, error: { kind: 'admin_required', code, message, action: 'Ask one.', reference: 'r' } });

const event = (id: string, overrides: Partial<AuditEvent> = {}): AuditEvent => ({
  id,
  at: Date.UTC(2026, 0, 5),
  action: 'issues_created',
  sessionId: 'a'.repeat(32),
  projectKey: 'DEMO',
  accountId: 'me',
  summary: `Event ${id}.`,
  ...overrides,
});

/** The page over answers by key; what is not given answers as an empty site does. */
const open = (answers: Record<string, (payload: never) => Promise<unknown>> = {}): Promise<OpenPage> => {
  const usual: Record<string, () => Promise<unknown>> = {
    'get-settings': () => ok(DEFAULT_SETTINGS),
    'site-choices': () => ok(CHOICES),
    health: () => ok({ checks: [{ part: 'jobs', ok: false, detail: 'Late.' }] }),
    'list-audit': () => ok({ items: [], next: null }),
    'all-sessions': () => ok({ items: [], next: null }),
    'storage-use': () => ok({ use: NO_USE, next: null }),
  };
  const invoke: Invoke = (key, payload) => (answers[key] ?? usual[key] ?? (() => refused('unknown', key)))(payload as never);
  return openPage(() => import('./index'), invoke);
};

const tab = (page: OpenPage, position: number): Promise<void> => {
  const tabs = all(page.now()).find((node) => node.type === 'Tabs');
  return page.act('Tabs', String(tabs?.props['id']), 'onChange', position);
};
const asked = (page: OpenPage, key: string): unknown[] => page.calls.filter(([one]) => one === key).map(([, payload]) => payload);

describe('the administration page', () => {
  it('asks twice to open, and for the rest of a tab when it is opened', async () => {
    const page = await open();
    expect(page.calls.map(([key]) => key)).toEqual(['get-settings', 'site-choices']);
    await tab(page, 5);
    expect(page.calls.map(([key]) => key)).toEqual(['get-settings', 'site-choices', 'health']);
    expect(page.shown()).toEqual(expect.arrayContaining(['Background work', 'Needs attention', 'Late.']));
  });

  it('shows the refusal to others, and that the app did not answer', async () => {
    const page = await open({ 'get-settings': () => refused('not-administrator', 'Only Jira administrators.') });
    expect(page.shown()).toContain('Only Jira administrators.');
    expect(all(page.now()).some((node) => node.type === 'Tabs')).toBe(false);
    expect((await open({ 'get-settings': () => Promise.reject(new Error('no')) })).shown()).toContain('The app did not answer. Check your connection and reload the page.');
  });

  it('shows the price of the model that is saved, and none for one that is only typed', async () => {
    const stored = (model: string): Settings => ({ ...DEFAULT_SETTINGS, version: model === '' ? 1 : 2, writer: { ...DEFAULT_SETTINGS.writer, kind: 'forge', model } });
    const view = (model: string) => ({ writer: 'forge', title: 'Forge LLM', builtIn: true, needsKey: false, hasKey: false, defaultModel: 'claude', model: model === '' ? 'claude' : model, listPrice: model === '' ? { input: 3, output: 15 } : null });
    let model = '';
    const page = await open({
      'get-settings': () => ok(stored('')),
      writers: () => ok({ settings: stored(model).writer, version: 1, writers: [view(model)] }),
      'change-settings': ({ change }: { change: { writer: { model: string } } }) => {
        ({ model } = change.writer);
        return ok(stored(model));
      },
    });
    await tab(page, 1);
    expect(page.shown()).toEqual(expect.arrayContaining(['Leave it empty for claude.', 'Leave it empty for the list price of the model’s maker, $3. Enter Atlassian’s price where it differs.']));
    await page.act('Textfield', 'writer-model', 'onChange', { target: { value: 'other' } });
    expect(page.shown()).toContain('Save the model first; its list price, where it is known, then stands here.');
    await page.press('Save');
    expect(page.shown()).toEqual(expect.arrayContaining(['Leave it empty for claude.', 'Price not known: no money is shown, and a cap on money cannot be kept. The cap on tokens holds.']));
  });

  it('says a link type with its meaning in this site’s own words', async () => {
    const page = await open();
    const select = all(page.now()).find((node) => node.type === 'Select' && String(node.props['inputId']).endsWith('link-type'));
    expect(select?.props['options']).toContainEqual({ value: '10003', label: 'Blockiert: A blockiert B, B wird blockiert von A' });
  });

  it('saves what was changed and nothing else', async () => {
    const page = await open({ 'change-settings': ({ change }: { change: Partial<Settings> }) => ok({ ...DEFAULT_SETTINGS, ...change, version: 1 }) });
    await page.act('Checkbox', 'Make an epic for each phase', 'onChange', { target: { checked: false } });
    await page.act('TextArea', 'standing-criteria', 'onChange', { target: { value: 'Seen by an editor.\n\n Read aloud. ' } });
    await page.press('Save');
    expect(asked(page, 'change-settings')).toEqual([{ version: 0, change: { epics: false, standingCriteria: { content_type: ['Seen by an editor.', 'Read aloud.'] } } }]);
    expect(page.shown()).toContain('Saved.');
  });

  it('overwrites no other administrator: both versions are shown, and a choice is asked for', async () => {
    const theirs = { ...DEFAULT_SETTINGS, retentionDays: 7, labels: ['web'], version: 4 };
    let version = 0;
    const page = await open({
      'get-settings': () => ok((version += 1) === 1 ? DEFAULT_SETTINGS : theirs),
      'change-settings': ({ version: seen, change }: { version: number; change: Partial<Settings> }) =>
        seen === 4 ? ok({ ...theirs, ...change, version: 5 }) : refused('changed-meanwhile', 'Changed.'),
    });
    await page.act('Textfield', 'labels', 'onChange', { target: { value: 'drupal' } });
    await page.press('Save');
    expect(page.shown()).toEqual(expect.arrayContaining(['drupal', 'web', '7 days', '30 days']));
    expect(all(page.now()).find((node) => node.type === 'SectionMessage')?.props['title']).toBe('Another administrator saved other settings in the meantime');
    await page.press('Save mine');
    expect(asked(page, 'change-settings').at(-1)).toEqual({ version: 4, change: { labels: ['drupal'] } });
    expect(page.shown()).toContain('Saved.');
  });

  it('takes what is stored when asked to', async () => {
    let version = 0;
    const page = await open({
      'get-settings': () => ok((version += 1) === 1 ? DEFAULT_SETTINGS : { ...DEFAULT_SETTINGS, labels: ['web'], version: 4 }),
      'change-settings': () => refused('changed-meanwhile', 'Changed.'),
    });
    await page.act('Textfield', 'labels', 'onChange', { target: { value: 'drupal' } });
    await page.press('Save');
    await page.press('Take what is stored');
    const field = all(page.now()).find((node) => node.type === 'Textfield');
    expect(field?.props['value']).toBe('web');
    expect(page.shown()).not.toContain('Yours');
  });

  it('keeps limits that are no numbers from being saved', async () => {
    const page = await open({ 'change-settings': ({ change }: { change: Partial<Settings> }) => ok({ ...DEFAULT_SETTINGS, ...change, version: 1 }) });
    await tab(page, 2);
    await page.act('Textfield', 'max-tokens', 'onChange', { target: { value: 'many' } });
    expect(page.shown()).toContain('Enter a number.');
    expect(all(page.now()).find((node) => node.type === 'Button')?.props['isDisabled']).toBe(true);
    await page.act('Textfield', 'max-tokens', 'onChange', { target: { value: '1000' } });
    await page.act('Textfield', 'max-cost', 'onChange', { target: { value: '' } });
    await page.press('Save');
    expect(asked(page, 'change-settings')).toEqual([{ version: 0, change: { writer: { ...DEFAULT_SETTINGS.writer, maxTokens: 1_000, maxCost: null } } }]);
  });

  it('counts what is stored on demand, and goes on where a count stopped', async () => {
    const use = { ...NO_USE, files: { count: 2, bytes: 1_500_000 } };
    const page = await open({ 'storage-use': ({ cursor }: { cursor?: string }) => ok({ use, next: cursor === undefined ? 'further' : null }) });
    await tab(page, 3);
    expect(page.shown()).toContain('Specifications on this site');
    expect(asked(page, 'storage-use')).toEqual([]);
    await page.press('Count what is stored');
    expect(page.shown()).toEqual(expect.arrayContaining(['1.5 MB', 'Counted so far; there is more.']));
    await page.press('Count on');
    expect(asked(page, 'storage-use')).toEqual([{}, { cursor: 'further' }]);
    expect(page.shown()).toEqual(expect.arrayContaining(['4', '3.0 MB']));
    expect(page.shown()).not.toContain('Counted so far; there is more.');
  });

  it('filters the audit log by action and by specification, and turns its pages', async () => {
    const page = await open({
      'list-audit': ({ cursor }: { cursor?: string }) => ok(cursor === undefined ? { items: [event('1')], next: 'c' } : { items: [event('2', { accountId: '' })], next: null }),
    });
    await tab(page, 4);
    expect(page.shown()).toEqual(expect.arrayContaining(['Event 1.', 'Issues made']));
    await page.press('Next');
    expect(page.shown()).toEqual(expect.arrayContaining(['Event 2.', 'The app']));
    expect(page.shown()).not.toContain('Event 1.');
    await page.press('Previous');
    await page.act('Select', 'audit-action', 'onChange', { value: 'issues_deleted', label: 'Issues deleted' });
    await page.press('Only this one');
    expect(asked(page, 'list-audit')).toEqual([{ limit: 50 }, { limit: 50, cursor: 'c' }, { limit: 50 }, { limit: 50, action: 'issues_deleted' }, { limit: 50, sessionId: 'a'.repeat(32) }]);
  });

  it('has an empty audit log', async () => {
    const page = await open();
    await tab(page, 4);
    expect(all(page.now()).find((node) => node.type === 'EmptyState')?.props).toMatchObject({ header: 'Nothing yet' });
  });

  it('hands a specification over to somebody else', async () => {
    const session = { id: 'b'.repeat(32), name: 'Campus', projectKey: 'DEMO', ownerId: 'gone', stage: 'review', changedAt: 0, hasIssues: false, version: 1 };
    const page = await open({ 'all-sessions': () => ok({ items: [session], next: null }), 'hand-over': () => ok(null) });
    await tab(page, 3);
    await page.press('Hand over…');
    await page.act('UserPicker', 'new-owner', 'onChange', { id: 'heir', name: 'Heir', type: 'user' });
    await page.press('Hand over');
    expect(asked(page, 'hand-over')).toEqual([{ sessionId: 'b'.repeat(32), accountId: 'heir' }]);
    expect(asked(page, 'all-sessions')).toHaveLength(2);
    expect(page.shown()).not.toContain('New owner');
  });
});
