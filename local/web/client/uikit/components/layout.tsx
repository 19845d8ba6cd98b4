import { Bleed, Box, Inline, Pressable, Stack, xcss } from '@atlaskit/primitives';
import React from 'react';
import { draw, forwarded, loose, type Drawer, type Drawers } from '../draw';
import type { UiNode } from '../node';

const LooseBox = loose(Box);
const LoosePressable = loose(Pressable);

/** The app's style object, which `xcss` of UI Kit leaves as it is; Atlaskit's own puts tokens in. */
function styled(node: UiNode): Readonly<Record<string, unknown>> {
  const { xcss: style, ...props } = node.props;
  return style === undefined ? props : { ...props, xcss: xcss(style as Parameters<typeof xcss>[0]) };
}

const BoxDrawer: Drawer = ({ node }) => <LooseBox {...styled(node)}>{draw(node.children)}</LooseBox>;
const PressableDrawer: Drawer = ({ node }) => <LoosePressable {...styled(node)}>{draw(node.children)}</LoosePressable>;
const Fragment: Drawer = ({ node }) => <>{draw(node.children)}</>;

export const LAYOUT: Drawers = {
  Root: Fragment,
  Fragment,
  Stack: forwarded(Stack),
  Inline: forwarded(Inline),
  Bleed: forwarded(Bleed),
  Box: BoxDrawer,
  Pressable: PressableDrawer,
};
