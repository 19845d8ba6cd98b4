import type { RegisteredIssue } from '../../domain/project';
import type { RegisterRepository } from '../../domain/repositories';

/** Most that a query gives at a time (facts/forge.md §4). */
const PAGE = 100;

/**
 * The register for a screen: looked through by query, which costs a few reads a hundred entries where a look by key costs one
 * for each component, of 4,000 that a site has a minute (facts/forge.md §4). It lags behind writes by moments; the run itself
 * looks by key before it makes anything.
 */
export const listedRegister = (register: RegisterRepository): Pick<RegisterRepository, 'find'> => ({
  find: async (projectId, components) => {
    const wanted = new Set(components);
    const found = new Map<string, RegisteredIssue>();
    let cursor: string | null = null;
    do {
      const page = await register.list(projectId, { cursor, limit: PAGE });
      for (const entry of page.items) if (wanted.has(entry.component)) found.set(entry.component, entry);
      cursor = page.next;
    } while (cursor !== null);
    return components.flatMap((component) => found.get(component) ?? []);
  },
});
