import type { Migration } from './migration';

const fieldsOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** A session names the hash of its change list. Without that list, the version before reads the uploaded files as they are. */
export const changeList: Migration = {
  version: 2,
  title: 'Sessions have a change list',
  up: { session: (value) => ({ ...fieldsOf(value), changesHash: '' }) },
  down: { session: (value) => Object.fromEntries(Object.entries(fieldsOf(value)).filter(([name]) => name !== 'changesHash')) },
};
