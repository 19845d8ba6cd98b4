import { ButtonGroup } from '@atlaskit/button';
import Button, { LinkButton } from '@atlaskit/button/new';
import React, { createContext, useContext } from 'react';
import { draw, forwarded, loose, type Drawer, type Drawers } from '../draw';
import { withIcons } from '../icon';
import { useLink } from './text';

const LooseButton = loose(Button);
const LooseLinkButton = loose(LinkButton);

/** What a Popup says about itself on the button that opens it. */
export const TriggerAttributes = createContext<Readonly<Record<string, unknown>>>({});

const ICONS = ['iconBefore', 'iconAfter'];

function buttonProps(props: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { appearance, spacing, ariaLabel, ...rest } = props;
  return {
    ...withIcons(rest, ICONS),
    ...(ariaLabel === undefined ? {} : { 'aria-label': ariaLabel }),
    ...(appearance === undefined ? {} : { appearance: appearance === 'link' || appearance === 'subtle-link' ? 'subtle' : appearance }),
    ...(spacing === undefined ? {} : { spacing: spacing === 'none' ? 'compact' : spacing }),
  };
}

const ButtonDrawer: Drawer = ({ node }) => {
  const trigger = useContext(TriggerAttributes);
  return (
    <LooseButton {...trigger} {...buttonProps(node.props)}>
      {draw(node.children)}
    </LooseButton>
  );
};

const LinkButtonDrawer: Drawer = ({ node }) => {
  const link = useLink(node);
  return (
    <LooseLinkButton {...buttonProps(node.props)} {...link}>
      {draw(node.children)}
    </LooseLinkButton>
  );
};

export const BUTTONS: Drawers = {
  Button: ButtonDrawer,
  LoadingButton: ButtonDrawer,
  LinkButton: LinkButtonDrawer,
  ButtonGroup: forwarded(ButtonGroup),
};
