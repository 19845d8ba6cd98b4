import EmptyState from '@atlaskit/empty-state';
import ProgressBar from '@atlaskit/progress-bar';
import { ProgressTracker } from '@atlaskit/progress-tracker';
import SectionMessage, { SectionMessageAction } from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import React from 'react';
import { draw, drawProp, loose, Drawn, useSurroundings, type Drawer, type Drawers } from '../draw';
import { followLink, localHref } from '../../shared/router';
import { handlerProp, isNode, stringProp } from '../node';

const LooseMessage = loose(SectionMessage);
const SectionMessageDrawer: Drawer = ({ node }) => {
  const { actions, ...props } = node.props;
  const nodes = (Array.isArray(actions) ? actions : [actions]).filter(isNode);
  return (
    <LooseMessage {...props} {...(nodes.length === 0 ? {} : { actions: nodes.map((action) => <Drawn key={action.key} node={action} />) })}>
      {draw(node.children)}
    </LooseMessage>
  );
};

const LooseAction = loose(SectionMessageAction);
const SectionMessageActionDrawer: Drawer = ({ node }) => {
  const { start } = useSurroundings();
  const given = stringProp(node, 'href');
  const href = given === undefined ? undefined : localHref(given, start.site.url);
  return (
    <LooseAction
      {...node.props}
      {...(href === undefined ? {} : { href })}
      onClick={(event: React.MouseEvent) => {
        handlerProp(node, 'onClick')?.(event);
        if (href !== undefined) followLink(event, href);
      }}
    >
      {draw(node.children)}
    </LooseAction>
  );
};

const LooseEmpty = loose(EmptyState);
const EmptyStateDrawer: Drawer = ({ node }) => {
  const nodes = ['description', 'primaryAction', 'secondaryAction', 'tertiaryAction'];
  return <LooseEmpty headingLevel={2} {...Object.fromEntries(Object.entries(node.props).map(([key, value]) => [key, nodes.includes(key) ? drawProp(value) : value]))} />;
};

const LooseTracker = loose(ProgressTracker);
const TrackerDrawer: Drawer = ({ node }) => {
  const items = Array.isArray(node.props['items']) ? (node.props['items'] as readonly Readonly<Record<string, unknown>>[]) : [];
  return <LooseTracker {...node.props} items={items.map((item) => ({ noLink: item['onClick'] === undefined, ...item }))} />;
};

const LooseBar = loose(ProgressBar);
const BarDrawer: Drawer = ({ node }) => <LooseBar ariaLabel="Progress" {...node.props} />;

const LooseSpinner = loose(Spinner);
const SpinnerDrawer: Drawer = ({ node }) => <LooseSpinner label="Loading" {...node.props} />;

export const MESSAGES: Drawers = {
  SectionMessage: SectionMessageDrawer,
  SectionMessageAction: SectionMessageActionDrawer,
  EmptyState: EmptyStateDrawer,
  ProgressTracker: TrackerDrawer,
  ProgressBar: BarDrawer,
  Spinner: SpinnerDrawer,
};
