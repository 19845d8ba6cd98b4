import { Bleed, Inline, Stack } from '@atlaskit/primitives';
import React from 'react';
import { isRecord, wordOf } from '../../../bridge/wire';
import { draw, forwarded, type Drawer, type Drawers } from '../draw';
import { handlerProp, stringProp, type UiNode } from '../node';
import { classFor } from '../style';

const STYLED = /^(backgroundColor|padding(Block|Inline)?(Start|End)?)$/;

/** The class of a Box: its own props that are tokens, then what its `xcss` says. */
function boxClass(node: UiNode): string {
  const own = Object.fromEntries(Object.entries(node.props).filter(([name]) => STYLED.test(name)));
  const { xcss } = node.props;
  const styles = (Array.isArray(xcss) ? (xcss as unknown[]) : [xcss]).filter(isRecord);
  return classFor(Object.assign({ boxSizing: 'border-box' }, own, ...styles) as Readonly<Record<string, unknown>>);
}

const BoxDrawer: Drawer = ({ node }) => (
  <div className={boxClass(node)} role={stringProp(node, 'role')} id={stringProp(node, 'id')} data-testid={stringProp(node, 'testId')} aria-label={stringProp(node, 'aria-label')}>
    {draw(node.children)}
  </div>
);

const PressableDrawer: Drawer = ({ node }) => (
  <button
    type="button"
    className={`pressable ${boxClass(node)}`}
    disabled={node.props['isDisabled'] === true}
    data-testid={stringProp(node, 'testId')}
    aria-label={wordOf(node.props['aria-label'] ?? node.props['ariaLabel']) || undefined}
    onClick={(event) => { void handlerProp(node, 'onClick')?.(event); }}
  >
    {draw(node.children)}
  </button>
);
const Fragment: Drawer = ({ node }) => <>{draw(node.children)}</>;

export const LAYOUT: Drawers = {
  Root: Fragment,
  Fragment,
  ContentWrapper: Fragment,
  Stack: forwarded(Stack),
  Inline: forwarded(Inline),
  Bleed: forwarded(Bleed),
  Box: BoxDrawer,
  Pressable: PressableDrawer,
};
