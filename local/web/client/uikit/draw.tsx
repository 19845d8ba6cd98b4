import React, { createContext, useContext, type ComponentType, type ReactNode } from 'react';
import { wordOf } from '../../bridge/wire';
import type { StartInfo } from '../../server/contract';
import type { Bus } from '../shared/bus';
import type { Screen } from '../shared/api';
import { isNode, type UiNode } from './node';

/** What components need beyond their node. */
export interface Surroundings {
  readonly start: StartInfo;
  readonly screen: Screen;
  readonly base: string;
  readonly bus: Bus;
}

export type Drawer = ComponentType<{ readonly node: UiNode }>;
export type Drawers = Readonly<Record<string, Drawer>>;

const DrawersContext = createContext<Drawers>({});
const SurroundingsContext = createContext<Surroundings | null>(null);

export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (surroundings === null) throw new Error('A UI Kit component is drawn outside of a page.');
  return surroundings;
}

export const Drawing = ({ drawers, surroundings, children }: { readonly drawers: Drawers; readonly surroundings: Surroundings; readonly children: ReactNode }): React.JSX.Element => (
  <DrawersContext.Provider value={drawers}>
    <SurroundingsContext.Provider value={surroundings}>{children}</SurroundingsContext.Provider>
  </DrawersContext.Provider>
);

/** One node of UI Kit; what UI Kit does not have is said on the page. */
export const Drawn = ({ node }: { readonly node: UiNode }): React.JSX.Element => {
  const drawers = useContext(DrawersContext);
  if (node.type === 'String') return <>{wordOf(node.props['text'])}</>;
  const Component = Object.hasOwn(drawers, node.type) ? drawers[node.type] : undefined;
  if (Component !== undefined) return <Component node={node} />;
  return (
    <span role="alert" className="unknown-node">
      The local host cannot draw the component “{node.type}”.
    </span>
  );
};

/** The children of a node, or any list of nodes. */
export const draw = (nodes: readonly UiNode[]): ReactNode[] => nodes.map((node) => <Drawn key={node.key} node={node} />);

/** A prop that may be text, a node, or several. */
export function drawProp(value: unknown): ReactNode {
  if (isNode(value)) return <Drawn key={value.key} node={value} />;
  if (Array.isArray(value)) return value.map(drawProp);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

type Loose = ComponentType<Readonly<Record<string, unknown>>>;

/**
 * A component of Atlaskit under the props of UI Kit's own of the same name, which are a selection of its: whether they fit
 * was checked where the app was compiled.
 */
export const loose = (component: unknown): Loose => component as Loose;

/** Hands a node's props and children on as they are. */
export function forwarded(component: unknown, more: Readonly<Record<string, unknown>> = {}): Drawer {
  const Component = loose(component);
  return function Forwarded({ node }) {
    const children = node.children.length === 0 ? {} : { children: draw(node.children) };
    return <Component {...more} {...node.props} {...children} />;
  };
}
