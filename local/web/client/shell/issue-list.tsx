import Button from '@atlaskit/button/new';
import EmptyState from '@atlaskit/empty-state';
import React, { useEffect, useState } from 'react';
import { Trouble } from './trouble';
import { IssueTable } from './issue-table';
import { fetchIssues, type IssueLine, type ProjectLine } from './jira-data';

/** The newest issues of a project, or those that the address searches for (`?jql=`), a page at a time. */
export const IssueList = ({ project, search }: { readonly project: ProjectLine; readonly search: string | null }): React.JSX.Element => {
  const jql = search ?? `project = ${project.key} ORDER BY created DESC`;
  const [issues, setIssues] = useState<readonly IssueLine[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const [state, setState] = useState<'loading' | 'ready' | Error>('loading');
  const load = (token: string | null): void => {
    setState('loading');
    fetchIssues(jql, token).then(
      (page) => {
        setIssues((before) => (token === null ? page.issues : [...before, ...page.issues]));
        setNext(page.next);
        setState('ready');
      },
      (error: unknown) => {
        setState(error instanceof Error ? error : new Error(String(error)));
      },
    );
  };
  useEffect(() => {
    load(null);
  }, [jql]);
  if (state instanceof Error) return <Trouble title="The issues cannot be shown" message={state.message} />;
  return (
    <>
      <div className="headline">
        <h1>Issues</h1>
        <Button onClick={() => { load(null); }}>Reload</Button>
      </div>
      {search === null ? null : <p className="hint">Found by <code>{search}</code></p>}
      {state === 'ready' && issues.length === 0 ? <EmptyState header={search === null ? 'No issues yet' : 'Nothing was found'} headingLevel={2} description="What the app creates appears here, a few seconds after it was made." /> : <IssueTable issues={issues} label={`Issues of ${project.name}`} />}
      {state === 'loading' ? <p className="hint" role="status">Loading issues…</p> : null}
      {next !== null && state === 'ready' ? <Button onClick={() => { load(next); }}>Show more</Button> : null}
    </>
  );
};
