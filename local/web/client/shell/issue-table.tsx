import Lozenge from '@atlaskit/lozenge';
import React from 'react';
import type { IssueLine } from './jira-data';
import { ShellLink } from './link';

/** Issues as a list, one line each. */
export const IssueTable = ({ issues, label }: { readonly issues: readonly IssueLine[]; readonly label: string }): React.JSX.Element => (
  <div className="wide" tabIndex={0} role="region" aria-label={label}>
    <table className="issues" aria-label={label}>
      <thead>
        <tr>{['Type', 'Key', 'Summary', 'Status', 'Epic', 'Assignee', 'Priority'].map((name) => <th key={name} scope="col">{name}</th>)}</tr>
      </thead>
      <tbody>
        {issues.map((issue) => (
          <tr key={issue.key}>
            <td>{issue.type}</td>
            <td className="key"><ShellLink href={`/browse/${issue.key}`}>{issue.key}</ShellLink></td>
            <td>{issue.summary}</td>
            <td><Lozenge>{issue.status}</Lozenge></td>
            <td className="key">{issue.parent === '' ? null : <ShellLink href={`/browse/${issue.parent}`}>{issue.parent}</ShellLink>}</td>
            <td>{issue.assignee === '' ? 'Unassigned' : issue.assignee}</td>
            <td>{issue.priority}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
