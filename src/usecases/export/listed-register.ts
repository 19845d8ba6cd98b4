import type { RegisteredIssue } from '../../domain/project';
import type { RegisterRepository } from '../../domain/repositories';

/** Most that a query gives at a time (facts/forge.md §4). */
const PAGE = 100;
/** Keys in one request of a look by key (facts/forge.md §4). */
const KEYS = 25;

/**
 * The register for a screen: looked through by query, which costs a few reads a hundred entries where a look by key costs one
 * for each component, of 4,000 that a site has a minute (facts/forge.md §4). A register that takes more queries than the look
 * by key takes requests is looked at by key after all. A query lags behind writes by moments; the run itself looks by key
 * before it makes anything.
 */
export const listedRegister = (register: RegisterRepository): Pick<RegisterRepository, 'find'> => ({
  find: async (projectId, components) => {
    const wanted = new Set(components);
    const found = new Map<string, RegisteredIssue>();
    const most = Math.ceil(wanted.size / KEYS);
    let cursor: string | null = null;
    for (let pages = 0; pages < most; pages += 1) {
      const page = await register.list(projectId, { cursor, limit: PAGE });
      for (const entry of page.items) if (wanted.has(entry.component)) found.set(entry.component, entry);
      cursor = page.next;
      if (cursor === null) return components.flatMap((component) => found.get(component) ?? []);
    }
    return register.find(projectId, components);
  },
});
