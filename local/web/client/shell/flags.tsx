import Button from '@atlaskit/button/new';
import React, { useSyncExternalStore } from 'react';
import { isRecord, wordOf } from '../../bridge/wire';

interface Flag {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  readonly actions: readonly { readonly text: string; readonly onClick: () => void }[];
}

let flags: readonly Flag[] = [];
const listeners = new Set<() => void>();
const AUTO_DISMISS_MS = 8_000;

function change(next: readonly Flag[]): void {
  flags = next;
  for (const listener of [...listeners]) listener();
}

export function hideFlag(id: string): void {
  change(flags.filter((flag) => flag.id !== id));
}

const actionOf = (action: unknown): Flag['actions'][number] => {
  const onClick = isRecord(action) ? action['onClick'] : undefined;
  return {
    text: isRecord(action) ? String(action['text']) : '',
    onClick: () => {
      if (typeof onClick === 'function') (onClick as () => void)();
    },
  };
};

/** `showFlag` of the app, in the corner of the page. */
export function showFlag(options: unknown): void {
  if (!isRecord(options)) return;
  const id = String(options['id']);
  const actions = Array.isArray(options['actions']) ? options['actions'].map(actionOf) : [];
  const flag: Flag = { id, title: wordOf(options['title']), description: wordOf(options['description']), type: wordOf(options['type']), actions };
  change([...flags.filter((other) => other.id !== id), flag]);
  if (options['isAutoDismiss'] === true) setTimeout(() => { hideFlag(id); }, AUTO_DISMISS_MS);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const Flags = (): React.JSX.Element => {
  const shown = useSyncExternalStore(subscribe, () => flags);
  return (
    <div className="flags" role="status">
      {shown.map(({ id, title, description, type, actions }) => (
        <div key={id} className={`flag ${type}`}>
          <strong>{title}</strong>
          {description === '' ? null : <p>{description}</p>}
          {actions.map((action) => (
            <Button key={action.text} appearance="subtle" onClick={action.onClick}>{action.text}</Button>
          ))}
          <Button appearance="subtle" onClick={() => { hideFlag(id); }}>Dismiss</Button>
        </div>
      ))}
    </div>
  );
};
