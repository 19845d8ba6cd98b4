import { Label } from '@atlaskit/form';
import { AsyncSelect } from '@atlaskit/select';
import React, { useEffect, useId, useState } from 'react';
import { isRecord, wordOf } from '../../../bridge/wire';
import { jiraJson } from '../../shared/api';
import { presentPerson } from '../../shared/person';
import { Avatar } from '../../shell/avatar';
import { draw, loose, useSurroundings, type Drawer, type Drawers } from '../draw';
import { handlerProp, stringProp } from '../node';

interface UserValue {
  readonly id: string;
  readonly name: string;
}

const known = new Map<string, Promise<string>>();

/** The display name of an account, as the present person sees it; its id where Jira shows them nobody. */
function nameOf(accountId: string): Promise<string> {
  const key = `${presentPerson()} ${accountId}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const asked = jiraJson(`/rest/api/3/user?accountId=${encodeURIComponent(accountId)}`).then(
    (user) => wordOf(user['displayName']),
    () => 'Unknown person',
  );
  known.set(key, asked);
  return asked;
}

function useName(accountId: string): string {
  const [name, setName] = useState('');
  useEffect(() => {
    let here = true;
    void nameOf(accountId).then((found) => {
      if (here) setName(found);
    });
    return () => {
      here = false;
    };
  }, [accountId]);
  return name;
}

const UserDrawer: Drawer = ({ node }) => {
  const name = useName(stringProp(node, 'accountId') ?? '');
  const hidden = node.props['hideDisplayName'] === true;
  return (
    <span className="user">
      <Avatar name={name} labelled={hidden} />
      {hidden ? null : <span>{name}</span>}
    </span>
  );
};

const LooseSelect = loose(AsyncSelect);
const shown = ({ id, name }: UserValue) => ({ label: name, value: { id, name } });
const picked = (option: unknown) => {
  const value = isRecord(option) && isRecord(option['value']) ? option['value'] : null;
  return value === null ? null : { id: String(value['id']), name: String(value['name']), type: 'user', avatarUrl: '', email: '' };
};

function useDefaults(ids: readonly string[]): readonly UserValue[] | null {
  const [people, setPeople] = useState<readonly UserValue[] | null>(ids.length === 0 ? [] : null);
  const key = ids.join(' ');
  useEffect(() => {
    void Promise.all(key.split(' ').filter((id) => id !== '').map(async (id) => ({ id, name: await nameOf(id) }))).then(setPeople);
  }, [key]);
  return people;
}

const UserPickerDrawer: Drawer = ({ node }) => {
  const { screen } = useSurroundings();
  const id = useId();
  const given = node.props['defaultValue'];
  const ids = Array.isArray(given) ? given.map(String) : typeof given === 'string' ? [given] : [];
  const defaults = useDefaults(ids);
  const isMulti = node.props['isMulti'] === true;
  const find = async (text: string) => {
    const scope = screen.project === undefined ? '' : `project=${screen.project.key}&`;
    const { values } = await jiraJson(`/rest/api/3/user/assignable/search?${scope}query=${encodeURIComponent(text)}`);
    return (Array.isArray(values) ? values : []).filter(isRecord).map((user) => shown({ id: String(user['accountId']), name: String(user['displayName']) }));
  };
  if (defaults === null) return null;
  return (
    <div className="user-picker">
      <Label htmlFor={id}>{stringProp(node, 'label') ?? ''}</Label>
      <LooseSelect
        key={ids.join(' ')}
        inputId={id}
        name={node.props['name']}
        isMulti={isMulti}
        isClearable
        defaultOptions
        loadOptions={find}
        menuPortalTarget={document.body}
        placeholder={stringProp(node, 'placeholder') ?? 'Enter people'}
        defaultValue={isMulti ? defaults.map(shown) : defaults.map(shown)[0]}
        onChange={(chosen: unknown) => handlerProp(node, 'onChange')?.(Array.isArray(chosen) ? chosen.map(picked) : picked(chosen))}
      />
      {stringProp(node, 'description') === undefined ? null : <p className="hint">{stringProp(node, 'description')}</p>}
    </div>
  );
};

export const PEOPLE: Drawers = {
  User: UserDrawer,
  UserGroup: ({ node }) => <span className="user-group">{draw(node.children)}</span>,
  UserPicker: UserPickerDrawer,
};
