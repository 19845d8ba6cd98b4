import Button from '@atlaskit/button/new';
import EmptyState from '@atlaskit/empty-state';
import React, { useEffect, useState } from 'react';
import { Trouble } from './trouble';
import { IssueTable } from './issue-table';
import { fetchIssues, type IssueLine, type ProjectLine } from './jira-data';

/** The newest issues of a project, a page at a time. */
export const IssueList = ({ project }: { readonly project: ProjectLine }): React.JSX.Element => {
  const [issues, setIssues] = useState<readonly IssueLine[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const [state, setState] = useState<'loading' | 'ready' | Error>('loading');
  const load = (token: string | null): void => {
    setState('loading');
    fetchIssues(`project = ${project.key} ORDER BY created DESC`, token).then(
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
  }, [project.key]);
  if (state instanceof Error) return <Trouble title="The issues cannot be shown" message={state.message} />;
  return (
    <>
      <div className="headline">
        <h1>Issues</h1>
        <Button onClick={() => { load(null); }}>Reload</Button>
      </div>
      {state === 'ready' && issues.length === 0 ? <EmptyState header="No issues yet" headingLevel={2} description="What the app creates appears here, a few seconds after it was made." /> : <IssueTable issues={issues} label={`Issues of ${project.name}`} />}
      {state === 'loading' ? <p className="hint" role="status">Loading issues…</p> : null}
      {next !== null && state === 'ready' ? <Button onClick={() => { load(next); }}>Show more</Button> : null}
    </>
  );
};
