import React, { useMemo } from 'react';
import type { ProjectRef, StartInfo } from '../../server/contract';
import type { Person } from '../../site/web-site';
import { AppPage } from '../uikit/app-page';
import { IssueList } from './issue-list';
import { IssuePage } from './issue-page';
import { fetchProject, type ProjectLine } from './jira-data';
import { ShellLink } from './link';
import { Projects } from './projects';
import type { Route } from './route';
import { Trouble } from './trouble';
import { useFetched } from './use-fetched';

interface Place {
  readonly start: StartInfo;
  readonly person: Person;
}

const ModuleOfProject = ({ start, project, moduleKey }: { readonly start: StartInfo; readonly project: ProjectLine; readonly moduleKey: string }): React.JSX.Element => {
  const module = start.modules.find((candidate) => candidate.key === moduleKey && candidate.type === 'jira:projectPage');
  const ref = useMemo<ProjectRef>(() => ({ id: project.id, key: project.key, type: project.type }), [project]);
  if (module === undefined) return <Trouble title="There is no such page" message="The app has no project page of this name." />;
  return (
    <>
      <nav aria-label="Breadcrumbs" className="crumbs">
        <ShellLink href="/">Projects</ShellLink> / <ShellLink href={`/projects/${project.key}/issues`}>{project.name}</ShellLink> / <span>{module.title}</span>
      </nav>
      <AppPage start={start} module={module} base={`/projects/${project.key}/apps/${module.key}`} project={ref} />
    </>
  );
};

const OfProject = ({ start, person, projectKey, moduleKey }: Place & { readonly projectKey: string; readonly moduleKey: string | null }): React.JSX.Element => {
  const found = useFetched(projectKey, () => fetchProject(projectKey));
  if (found.state === 'loading') return <p className="hint" role="status">Loading {projectKey}…</p>;
  if (found.state === 'failed') return <Trouble title="This project cannot be shown" message={`It is not there, or ${person.displayName} may not see it. ${found.message}`} />;
  return moduleKey === null ? <IssueList project={found.value} search={new URLSearchParams(window.location.search).get('jql')} /> : <ModuleOfProject start={start} project={found.value} moduleKey={moduleKey} />;
};

const Administration = ({ start, person, moduleKey, isAdmin }: Place & { readonly moduleKey: string | null; readonly isAdmin: boolean }): React.JSX.Element => {
  const modules = start.modules.filter((module) => module.type === 'jira:adminPage');
  const module = modules.find((candidate) => candidate.key === moduleKey);
  if (!isAdmin) return <Trouble title="Only Jira administrators see this page" message={`${person.displayName} is none. Choose the Jira administrator above.`} />;
  if (module !== undefined) {
    return (
      <>
        <nav aria-label="Breadcrumbs" className="crumbs"><ShellLink href="/admin">Administration</ShellLink> / <span>{module.title}</span></nav>
        <AppPage start={start} module={module} base={`/admin/apps/${module.key}`} />
      </>
    );
  }
  return (
    <>
      <h1>Administration</h1>
      <ul className="projects">{modules.map(({ key, title }) => <li key={key}><ShellLink href={`/admin/apps/${key}`}>{title}</ShellLink></li>)}</ul>
    </>
  );
};

/** What the address shows, to this person. */
export const Main = ({ start, person, route, isAdmin }: Place & { readonly route: Route; readonly isAdmin: boolean }): React.JSX.Element => {
  switch (route.page) {
    case 'projects':
      return <Projects person={person} />;
    case 'issues':
      return <OfProject start={start} person={person} projectKey={route.projectKey} moduleKey={null} />;
    case 'app':
      return <OfProject start={start} person={person} projectKey={route.projectKey} moduleKey={route.moduleKey} />;
    case 'issue':
      return <IssuePage issueKey={route.issueKey} />;
    case 'admin':
      return <Administration start={start} person={person} moduleKey={route.moduleKey} isAdmin={isAdmin} />;
    case 'nowhere':
      return <Trouble title="There is no such page" message="Choose a project on the left." />;
  }
};
