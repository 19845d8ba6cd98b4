export interface MadeIssue {
  readonly key: string;
  readonly fields: { readonly summary: string; readonly issuelinks: readonly { readonly inwardIssue?: unknown }[] };
}

interface Page {
  readonly issues: readonly MadeIssue[];
  readonly nextPageToken?: string;
}

/** The issues of the project DEMO without its epics, as the local Jira's search knows them by now, for the lead. */
export async function madeIssues(url: string): Promise<readonly MadeIssue[]> {
  const issues: MadeIssue[] = [];
  let token: string | undefined;
  do {
    const query = new URLSearchParams({ jql: 'project = DEMO AND issuetype != Epic ORDER BY key ASC', fields: 'summary,issuelinks', maxResults: '100', ...(token === undefined ? {} : { nextPageToken: token }) });
    const answer = await fetch(`${url}/api/jira/rest/api/3/search/jql?${query.toString()}`, { headers: { 'x-person': 'lead' } });
    if (!answer.ok) throw new Error(`The search ended with ${String(answer.status)}: ${await answer.text()}`);
    const page = (await answer.json()) as Page;
    issues.push(...page.issues);
    token = page.nextPageToken;
  } while (token !== undefined);
  return issues;
}

/** Milliseconds after which the local Jira's search knows every issue, as it lags like the real one. */
const SEARCH_LAG_MS = 7_000;

/** The same, once the search knows all that was made. */
export async function allIssues(url: string): Promise<readonly MadeIssue[]> {
  await new Promise((resolve) => setTimeout(resolve, SEARCH_LAG_MS));
  return madeIssues(url);
}
