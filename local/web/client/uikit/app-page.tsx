import React, { useEffect, useMemo, useRef, useState } from 'react';
import { isRecord } from '../../bridge/wire';
import type { AppModule, ProjectRef, StartInfo } from '../../server/contract';
import { createBus } from '../shared/bus';
import { pageCommands } from './commands';
import { connect } from './connection';
import { Drawing, Drawn, type Surroundings } from './draw';
import { DRAWERS } from './drawers';
import { isNode, type UiNode } from './node';

/** A page of the app: its bundle runs in a hidden frame, its UI Kit tree is drawn here. */
export const AppPage = ({ start, module, base, project }: { readonly start: StartInfo; readonly module: AppModule; readonly base: string; readonly project?: ProjectRef }): React.JSX.Element => {
  const frame = useRef<HTMLIFrameElement>(null);
  const [tree, setTree] = useState<UiNode | null>(null);
  const surroundings = useMemo<Surroundings>(
    () => ({ start, base, bus: createBus(), screen: { moduleKey: module.key, ...(project === undefined ? {} : { project }) } }),
    [start, base, module, project],
  );
  useEffect(() => {
    if (frame.current === null) return undefined;
    const { bus } = surroundings;
    const moved = (): void => {
      const { pathname, search } = window.location;
      if (pathname.startsWith(base)) bus.emit('FORGE_LOCAL_HISTORY', { path: `${pathname.slice(base.length) || '/'}${search}` });
    };
    const themed = (event: Event): void => {
      bus.emit('FORGE_CORE_THEME_CHANGED', { theme: (event as CustomEvent<unknown>).detail });
    };
    window.addEventListener('popstate', moved);
    window.addEventListener('shell-theme', themed);
    const connection = connect({
      frame: frame.current,
      origin: window.location.origin,
      commands: {
        ...pageCommands(surroundings),
        reconcile: (data, own) => {
          const revived = own.revive(isRecord(data) ? data['forgeDoc'] : null);
          if (isNode(revived)) setTree(revived);
        },
      },
    });
    return () => {
      connection.close();
      window.removeEventListener('popstate', moved);
      window.removeEventListener('shell-theme', themed);
    };
  }, [surroundings, base]);
  return (
    <Drawing drawers={DRAWERS} surroundings={surroundings}>
      <iframe ref={frame} hidden title="The app's code" src={`/app/${module.resource}.html`} />
      <div className="uikit">{tree === null ? <p className="hint">Loading…</p> : <Drawn node={tree} />}</div>
    </Drawing>
  );
};
