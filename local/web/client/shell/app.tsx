import SectionMessage from '@atlaskit/section-message';
import React, { useState } from 'react';
import type { StartInfo } from '../../server/contract';
import type { Person } from '../../site/web-site';
import { chosenPerson, choosePerson } from '../shared/person';
import { usePath } from '../shared/router';
import { Flags } from './flags';
import { isAdministrator } from './jira-data';
import { Main } from './main-area';
import { projectOf, routeOf } from './route';
import { Sidebar } from './sidebar';
import { TopBar } from './top-bar';
import { useFetched } from './use-fetched';

/** Said on every screen, before anything is written there. */
const RealSite = ({ start }: { readonly start: StartInfo }): React.JSX.Element => (
  <SectionMessage appearance="warning" title={`This is the real Jira site ${start.site.url}`}>
    <p>Everything that is created or changed here is created or changed there, as {start.people[0].displayName}. Sessions are kept on this machine.</p>
  </SectionMessage>
);

export const App = ({ start }: { readonly start: StartInfo }): React.JSX.Element => {
  const [person, setPerson] = useState<Person>(() => chosenPerson(start.people));
  const path = usePath();
  const route = routeOf(path);
  const administers = useFetched(person.name, isAdministrator);
  const choose = (next: Person): void => {
    choosePerson(next);
    setPerson(next);
  };
  const isAdmin = administers.state === 'ready' && administers.value;
  return (
    <>
      <a className="skip" href="#main">Skip to the content</a>
      <TopBar start={start} person={person} choose={choose} />
      <div className="columns">
        <Sidebar start={start} route={route} projectKey={projectOf(route)} isAdmin={isAdmin} />
        <main id="main" tabIndex={-1}>
          {start.site.kind === 'real' ? <RealSite start={start} /> : null}
          {administers.state === 'loading' && route.page === 'admin' ? null : <Main key={person.name} start={start} person={person} route={route} isAdmin={isAdmin} />}
        </main>
      </div>
      <Flags />
    </>
  );
};
