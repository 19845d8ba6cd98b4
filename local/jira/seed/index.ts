import type { Store } from '../store';
import { ACCOUNTS } from './accounts';
import { LINK_TYPES } from './link-types';
import { makeProject } from './make-project';

/** Gives a new site its people and link types, and makes the projects that are not there yet; what is there stays as it is. */
export function seedSite(store: Store, projects: readonly string[], now: number): void {
  store.db.atomically(() => {
    if (store.accounts.all().length === 0) {
      for (const account of Object.values(ACCOUNTS)) store.accounts.put(account);
      for (const type of LINK_TYPES) store.links.putType(type);
    }
    for (const key of projects) {
      if (store.projects.find(key) === undefined) makeProject(store, { key }, now);
    }
  });
}
