import React, { useState } from 'react';
import type { StartInfo } from '../../server/contract';
import type { Person } from '../../site/web-site';
import { showMode, storedMode, themeOf, type ColorMode } from '../shared/theme';
import { Avatar } from './avatar';
import { ShellLink } from './link';

const ThemeSwitch = (): React.JSX.Element => {
  const [mode, setMode] = useState<ColorMode>(storedMode);
  const change = (next: ColorMode): void => {
    setMode(next);
    void showMode(next).then(() => window.dispatchEvent(new CustomEvent('shell-theme', { detail: themeOf(next) })));
  };
  return (
    <label className="switch">
      <span>Theme</span>
      <select value={mode} onChange={(event) => { change(event.target.value === 'dark' ? 'dark' : 'light'); }}>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
};

const PersonSwitch = ({ start, person, choose }: { readonly start: StartInfo; readonly person: Person; readonly choose: (person: Person) => void }): React.JSX.Element => (
  <label className="switch">
    <span>Use as</span>
    <select
      value={person.name}
      onChange={(event) => {
        const next = start.people.find(({ name }) => name === event.target.value);
        if (next !== undefined) choose(next);
      }}
    >
      {start.people.map(({ name, displayName, role }) => <option key={name} value={name}>{displayName} – {role}</option>)}
    </select>
  </label>
);

export const TopBar = ({ start, person, choose }: { readonly start: StartInfo; readonly person: Person; readonly choose: (person: Person) => void }): React.JSX.Element => (
  <header className="top">
    <ShellLink href="/"><span className="brand">{start.site.kind === 'local' ? 'Local Jira' : new URL(start.site.url).hostname}</span></ShellLink>
    <div className="tools">
      <ThemeSwitch />
      {start.people.length > 1 ? <PersonSwitch start={start} person={person} choose={choose} /> : <span className="user"><Avatar name={person.displayName} /> {person.displayName}</span>}
    </div>
  </header>
);
