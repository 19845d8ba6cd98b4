import Lozenge from '@atlaskit/lozenge';
import React, { type ReactNode } from 'react';
import { jiraHref } from '../shared/api';
import { AdfView } from './adf';
import { Avatar } from './avatar';
import { IssueTable } from './issue-table';
import { fetchIssue, fetchIssues, type IssueView, type LinkLine } from './jira-data';
import { ShellLink } from './link';
import { Trouble } from './trouble';
import { useFetched } from './use-fetched';

const wordings = (links: readonly LinkLine[]): readonly (readonly [string, readonly LinkLine[]])[] =>
  [...new Set(links.map((link) => link.wording))].map((wording) => [wording, links.filter((link) => link.wording === wording)]);

const Links = ({ links }: { readonly links: readonly LinkLine[] }): React.JSX.Element => (
  <section>
    <h2>Linked issues</h2>
    {wordings(links).map(([wording, those]) => (
      <div key={wording}>
        <h3>{wording}</h3>
        <ul className="links">
          {those.map((link) => (
            <li key={link.key}>
              <ShellLink href={`/browse/${link.key}`}>{link.key}</ShellLink> <span>{link.summary}</span> <Lozenge>{link.status}</Lozenge>
            </li>
          ))}
        </ul>
      </div>
    ))}
  </section>
);

const size = (bytes: number): string => (bytes < 1024 ? `${String(bytes)} B` : `${String(Math.round(bytes / 1024))} KB`);

const Attachments = ({ issue }: { readonly issue: IssueView }): React.JSX.Element => (
  <section>
    <h2>Attachments</h2>
    <ul className="links">
      {issue.attachments.map((file) => (
        <li key={file.id}>
          <a href={jiraHref(`/rest/api/3/attachment/content/${file.id}`)} download={file.filename}>{file.filename}</a> <span className="hint">{size(file.size)}</span>
        </li>
      ))}
    </ul>
  </section>
);

const Children = ({ issue }: { readonly issue: IssueView }): React.JSX.Element | null => {
  const found = useFetched(issue.key, () => fetchIssues(`parent = ${issue.key} ORDER BY key ASC`, null));
  if (found.state !== 'ready' || found.value.issues.length === 0) return null;
  return (
    <section>
      <h2>Child issues</h2>
      <IssueTable issues={found.value.issues} label="Child issues" />
    </section>
  );
};

const Detail = ({ name, children }: { readonly name: string; readonly children: ReactNode }): React.JSX.Element => (
  <>
    <dt>{name}</dt>
    <dd>{children === '' ? 'None' : children}</dd>
  </>
);

const Person = ({ name }: { readonly name: string }): React.JSX.Element => (name === '' ? <>Unassigned</> : <span className="user"><Avatar name={name} /> {name}</span>);

const Details = ({ issue }: { readonly issue: IssueView }): React.JSX.Element => (
  <aside aria-label="Details">
    <h2>Details</h2>
    <dl>
      <Detail name="Status"><Lozenge>{issue.status}</Lozenge></Detail>
      <Detail name="Type">{issue.type}</Detail>
      <Detail name="Assignee"><Person name={issue.assignee} /></Detail>
      <Detail name="Reporter"><Person name={issue.reporter} /></Detail>
      <Detail name="Parent">{issue.parent === '' ? '' : <><ShellLink href={`/browse/${issue.parent}`}>{issue.parent}</ShellLink> {issue.parentSummary}</>}</Detail>
      <Detail name="Sprint">{issue.sprint}</Detail>
      <Detail name="Priority">{issue.priority}</Detail>
      <Detail name="Labels">{issue.labels.join(', ')}</Detail>
      <Detail name="Story points">{issue.estimate}</Detail>
      <Detail name="Due date">{issue.dueDate}</Detail>
      <Detail name="Created">{issue.created === '' ? '' : new Date(issue.created).toLocaleString()}</Detail>
    </dl>
  </aside>
);

/** An issue as Jira shows it. */
export const IssuePage = ({ issueKey }: { readonly issueKey: string }): React.JSX.Element => {
  const found = useFetched(issueKey, () => fetchIssue(issueKey));
  if (found.state === 'loading') return <p className="hint" role="status">Loading {issueKey}…</p>;
  if (found.state === 'failed') return <Trouble title={`${issueKey} cannot be shown`} message={found.message} />;
  const issue = found.value;
  return (
    <>
      <nav aria-label="Breadcrumbs" className="crumbs">
        <ShellLink href={`/projects/${issue.projectKey}/issues`}>{issue.projectName}</ShellLink>
        {issue.parent === '' ? null : <> / <ShellLink href={`/browse/${issue.parent}`}>{issue.parent}</ShellLink></>} / <span>{issue.key}</span>
      </nav>
      <div className="issue">
        <article>
          <h1>{issue.summary}</h1>
          {issue.description === null ? <p className="hint">No description</p> : <AdfView document={issue.description} />}
          {issue.attachments.length === 0 ? null : <Attachments issue={issue} />}
          {issue.links.length === 0 ? null : <Links links={issue.links} />}
          <Children issue={issue} />
        </article>
        <Details issue={issue} />
      </div>
    </>
  );
};
