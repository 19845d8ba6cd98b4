/** What an address of the shell shows. */
export type Route =
  | { readonly page: 'projects' }
  | { readonly page: 'issues'; readonly projectKey: string }
  | { readonly page: 'app'; readonly projectKey: string; readonly moduleKey: string }
  | { readonly page: 'issue'; readonly issueKey: string }
  | { readonly page: 'admin'; readonly moduleKey: string | null }
  | { readonly page: 'nowhere' };

/** Reads a path of the address bar. */
export function routeOf(path: string): Route {
  const [first, second, third, fourth] = path.split('/').filter((part) => part !== '').map(decodeURIComponent);
  if (first === undefined) return { page: 'projects' };
  if (first === 'browse' && second !== undefined) return { page: 'issue', issueKey: second };
  if (first === 'projects' && second !== undefined && third === 'apps' && fourth !== undefined) return { page: 'app', projectKey: second, moduleKey: fourth };
  if (first === 'projects' && second !== undefined && (third === undefined || third === 'issues')) return { page: 'issues', projectKey: second };
  if (first === 'admin') return { page: 'admin', moduleKey: third ?? null };
  return { page: 'nowhere' };
}

/** The project to which an address belongs, if to any. */
export const projectOf = (route: Route): string | null => {
  if (route.page === 'issue') return /^(?<key>[A-Z][A-Z0-9_]*)-\d+$/.exec(route.issueKey)?.groups?.['key'] ?? null;
  return 'projectKey' in route ? route.projectKey : null;
};
