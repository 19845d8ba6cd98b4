import EmptyState from '@atlaskit/empty-state';
import React from 'react';
import type { Person } from '../../site/web-site';
import { fetchProjects } from './jira-data';
import { ShellLink } from './link';
import { Trouble } from './trouble';
import { useFetched } from './use-fetched';

/** The projects that the person sees. */
export const Projects = ({ person }: { readonly person: Person }): React.JSX.Element => {
  const found = useFetched(person.name, fetchProjects);
  return (
    <>
      <h1>Projects</h1>
      {found.state === 'loading' ? <p className="hint" role="status">Loading projects…</p> : null}
      {found.state === 'failed' ? <Trouble title="The projects cannot be shown" message={found.message} /> : null}
      {found.state === 'ready' && found.value.length === 0 ? (
        <EmptyState header="No project to see" headingLevel={2} description={`${person.displayName} may not see any project. Choose somebody else above.`} />
      ) : null}
      {found.state === 'ready' && found.value.length > 0 ? (
        <ul className="projects">
          {found.value.map((project) => (
            <li key={project.key}>
              <ShellLink href={`/projects/${project.key}/issues`}>{project.name}</ShellLink> <span className="hint">{project.key}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
};
