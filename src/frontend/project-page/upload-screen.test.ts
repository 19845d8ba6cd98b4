import { aSession } from '../../testing/samples';
import { all, open, texts } from '../testing/page';
import { FILE, openSession, refusal, type Standing } from '../testing/session';

const page = () => import('./index');
const AT_UPLOAD: Standing = { session: { stage: 'upload' } };

describe('the upload', () => {
  it('lists the sheets with what they were recognised as, each named by a label', async () => {
    const { now, shown } = await openSession(page, AT_UPLOAD);
    expect(shown()).toEqual(expect.arrayContaining(['Fields.csv', 'Sure', '12', 'UTF-8', '1 file, 12 rows']));
    const label = all(now()).find((node) => node.type === 'Label' && texts(node).includes('Fields.csv'));
    const select = all(now()).find((node) => node.type === 'Select');
    expect(label?.props['labelFor']).toBe(select?.props['inputId']);
    expect(select?.props['value']).toMatchObject({ label: 'Fields (detected)' });
  });

  it('corrects a type, goes back to the detected one, and removes a file', async () => {
    const { act, press, calls } = await openSession(page, AT_UPLOAD);
    const id = `type-${FILE.id}-0`;
    const byInput = (value: string) => act('Select', id, 'onChange', { label: '', value });
    await byInput('custom');
    await byInput('detected');
    await press('Remove');
    expect(calls.filter(([key]) => key === 'set-file-type').map(([, payload]) => payload)).toMatchObject([{ sheet: 'Fields.csv', choice: 'custom' }, { sheet: 'Fields.csv', choice: null }]);
    expect(calls.find(([key]) => key === 'remove-file')?.[1]).toMatchObject({ fileId: FILE.id });
  });

  it('says of a custom sheet which columns name rows of other sheets', async () => {
    const rules = { ...FILE, sheets: FILE.sheets.map((sheet) => ({ ...sheet, type: 'custom' as const, headers: ['For', 'Colour'] })) };
    const { act, press, calls } = await openSession(page, { ...AT_UPLOAD, files: [rules] });
    await press('Relationships');
    await act('Select', 'relation-0', 'onChange', { value: 'user_roles' });
    await act('Select', 'relation-1', 'onChange', { value: 'views' });
    await act('Select', 'relation-1', 'onChange', { value: '' });
    await press('Save');
    expect(calls.find(([key]) => key === 'set-relations')?.[1]).toMatchObject({ sheet: 'Fields.csv', relations: { For: 'user_roles' } });
  });

  it('says what stands in the way of a removal', async () => {
    const { press, shown } = await openSession(page, AT_UPLOAD, { 'remove-file': refusal('job-running', 'Work on this specification is under way.') });
    await press('Remove');
    expect(shown()).toContain('Work on this specification is under way.');
  });

  it('tells the Frame where to send files, and reads the session again when they are there', async () => {
    const { event, sent, calls } = await openSession(page, AT_UPLOAD);
    await event('upload.ready', {});
    expect(sent.at(-1)).toEqual(['upload.target', { sessionId: aSession().id, sample: false }]);
    const before = calls.filter(([key]) => key === 'get-session').length;
    await event('upload.done', {});
    expect(calls.filter(([key]) => key === 'get-session').length).toBe(before + 1);
  });

  it('has an empty state, from which there is no way on yet', async () => {
    const { now, shown } = await openSession(page, { session: { stage: 'site_info_collection' }, files: [] });
    expect(shown()).toContain('No file yet. Drop the exported sheets above.');
    expect(all(now()).find((node) => node.type === 'Button' && texts(node).includes('Go on to Plan'))?.props['isDisabled']).toBe(true);
  });
});

describe('the description', () => {
  const type = (opened: Awaited<ReturnType<typeof openSession>>, value: string) => opened.act('TextArea', 'description', 'onChange', { target: { value } });
  const pause = () => new Promise((resolve) => setTimeout(resolve, 950));

  it('saves itself after a pause, under the version that was seen', async () => {
    const opened = await openSession(page, AT_UPLOAD, { 'set-options': aSession({ description: 'For students', version: 1 }) });
    await type(opened, 'For');
    await type(opened, 'For students');
    expect(opened.shown()).toContain('Not saved yet');
    await pause();
    expect(opened.calls.filter(([key]) => key === 'set-options').map(([, payload]) => payload)).toEqual([{ sessionId: aSession().id, version: 0, description: 'For students' }]);
    expect(opened.shown()).toContain('Saved');
  });

  it('shows both versions where somebody else was quicker, and writes the chosen one', async () => {
    const theirs = aSession({ name: 'Campus', stage: 'upload', description: 'For staff', version: 7 });
    let reread = false;
    const opened = await openSession(page, AT_UPLOAD, {
      'set-options': (payload: { readonly version: number }) => (payload.version === 7 ? { ...theirs, description: 'For students', version: 8 } : ((reread = true), refusal('changed-meanwhile', 'x'))),
      'get-session': () => ({ session: reread ? theirs : aSession({ name: 'Campus', stage: 'upload' }), files: [FILE], jobs: [], findingsFresh: false, ticketsFresh: false }),
    });
    await type(opened, 'For students');
    await pause();
    expect(opened.shown()).toEqual(expect.arrayContaining(['Yours', 'For students', 'Stored now', 'For staff']));
    await opened.press('Save mine');
    expect(opened.calls.filter(([key]) => key === 'set-options').at(-1)?.[1]).toMatchObject({ version: 7, description: 'For students' });
    expect(opened.shown()).not.toContain('Stored now');
  });
});

describe('a new specification', () => {
  it('is begun when files are chosen, named after them, with a number where that name is taken', async () => {
    const created = aSession({ id: 'c'.repeat(32) });
    const opened = await open(page, (key, payload) => {
      if (key === 'list-sessions') return Promise.resolve({ ok: true, value: { items: [], next: null } });
      const { name } = payload as { name: string };
      return Promise.resolve(name === 'Lakeside' ? { ok: false, ...refusal('name-taken', 'taken') } : { ok: true, value: created });
    });
    await opened.press('New specification');
    await opened.event('upload.ready', {});
    expect(opened.sent.at(-1)).toEqual(['upload.target', { sessionId: null, sample: false }]);
    await opened.event('upload.chosen', { names: ['Lakeside_Bundles.csv', 'Lakeside_Fields.csv'] });
    expect(opened.calls.filter(([key]) => key === 'create-session').map(([, payload]) => payload)).toMatchObject([{ name: 'Lakeside' }, { name: 'Lakeside (2)' }]);
    expect(opened.sent.at(-1)).toEqual(['upload.target', { sessionId: created.id, sample: false }]);
  });

  it('keeps a name that was typed, and lets go of the files where it is taken', async () => {
    const opened = await open(page, (key) => Promise.resolve(key === 'list-sessions' ? { ok: true, value: { items: [], next: null } } : { ok: false, ...refusal('name-taken', 'There is one of that name.') }));
    await opened.press('New specification');
    await opened.act('Textfield', 'name', 'onChange', { target: { value: 'Campus' } });
    await opened.event('upload.chosen', { names: ['a.csv'] });
    expect(opened.shown()).toContain('There is one of that name.');
    expect(opened.sent.at(-1)?.[0]).toBe('upload.refused');
  });
});
