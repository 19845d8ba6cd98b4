import React from 'react';
import type { StartInfo } from '../../server/contract';
import { ShellLink } from './link';
import type { Route } from './route';

export const Sidebar = ({ start, route, projectKey, isAdmin }: { readonly start: StartInfo; readonly route: Route; readonly projectKey: string | null; readonly isAdmin: boolean }): React.JSX.Element => (
  <nav className="sidebar" aria-label="Jira">
    <ul>
      <li><ShellLink href="/" current={route.page === 'projects'}>Projects</ShellLink></li>
    </ul>
    {projectKey === null ? null : (
      <>
        <h2>{projectKey}</h2>
        <ul>
          <li><ShellLink href={`/projects/${projectKey}/issues`} current={route.page === 'issues'}>Issues</ShellLink></li>
          {start.modules.filter(({ type }) => type === 'jira:projectPage').map(({ key, title }) => (
            <li key={key}><ShellLink href={`/projects/${projectKey}/apps/${key}`} current={route.page === 'app' && route.moduleKey === key}>{title}</ShellLink></li>
          ))}
        </ul>
      </>
    )}
    {isAdmin ? (
      <>
        <h2>Administration</h2>
        <ul>
          {start.modules.filter(({ type }) => type === 'jira:adminPage').map(({ key, title }) => (
            <li key={key}><ShellLink href={`/admin/apps/${key}`} current={route.page === 'admin' && route.moduleKey === key}>{title}</ShellLink></li>
          ))}
        </ul>
      </>
    ) : null}
  </nav>
);
