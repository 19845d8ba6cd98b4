import { MIGRATIONS, migrate, SHAPE_KINDS, SHAPE_VERSION, type Migration } from '.';

const named = (value: unknown): { name: string } => value as { name: string };

const TRIAL: readonly Migration[] = [
  { version: 1, title: 'first', up: {}, down: {} },
  {
    version: 2,
    title: 'names become titles',
    up: { ticket: (value) => ({ title: named(value).name }) },
    down: { ticket: (value) => ({ name: (value as { title: string }).title }) },
  },
  {
    version: 3,
    title: 'titles are counted',
    up: { ticket: (value) => ({ ...(value as object), length: (value as { title: string }).title.length }) },
    down: { ticket: (value) => ({ title: (value as { title: string }).title }) },
  },
];

describe('migrations', () => {
  it('are numbered without a gap', () => {
    expect(MIGRATIONS.map((migration) => migration.version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    expect(SHAPE_VERSION).toBe(MIGRATIONS.length);
  });

  it('lead up and down again in order, and leave other kinds alone', () => {
    const up = migrate(TRIAL, 'ticket', { name: 'Event' }, 1, 3);
    expect(up).toEqual({ title: 'Event', length: 5 });
    expect(migrate(TRIAL, 'ticket', up, 3, 1)).toEqual({ name: 'Event' });
    expect(migrate(TRIAL, 'session', { name: 'Event' }, 1, 3)).toEqual({ name: 'Event' });
  });

  it('the first one changes nothing either way, for every kind', () => {
    for (const kind of SHAPE_KINDS) {
      const value = { kind };
      expect(migrate(MIGRATIONS, kind, migrate(MIGRATIONS, kind, value, 0, 1), 1, 0)).toEqual(value);
    }
  });

  it('the second one gives sessions an empty change list, and takes it away again', () => {
    const session = { name: 'Event', choices: {} };
    const up = migrate(MIGRATIONS, 'session', session, 1, 2);
    expect(up).toEqual({ ...session, changesHash: '' });
    expect(migrate(MIGRATIONS, 'session', { ...session, changesHash: 'abc' }, 2, 1)).toEqual(session);
    expect(migrate(MIGRATIONS, 'ticket', session, 1, 2)).toEqual(session);
  });

  it('refuse a version that they do not lead to', () => {
    expect(() => migrate(TRIAL, 'ticket', {}, 4, 3)).toThrow('from version 4 to 3');
    expect(() => migrate(TRIAL, 'ticket', {}, 1, 4)).toThrow('from version 1 to 4');
  });
});
