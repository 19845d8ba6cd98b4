import Badge from '@atlaskit/badge';
import Heading from '@atlaskit/heading';
import Link from '@atlaskit/link';
import Lozenge from '@atlaskit/lozenge';
import Tag from '@atlaskit/tag';
import TagGroup from '@atlaskit/tag-group';
import { Text } from '@atlaskit/primitives';
import React, { createContext, useContext } from 'react';
import { followLink, localHref } from '../../shared/router';
import { draw, forwarded, loose, useSurroundings, type Drawer, type Drawers } from '../draw';
import { iconOf } from '../icon';
import { stringProp, textOf, without, type UiNode } from '../node';

/** A paragraph cannot hold a paragraph. */
const InText = createContext(false);
const LooseText = loose(Text);

const TextDrawer: Drawer = ({ node }) => {
  const inText = useContext(InText);
  const as = stringProp(node, 'as') ?? (inText ? 'span' : 'p');
  const children = <InText.Provider value>{draw(node.children)}</InText.Provider>;
  if (as === 'strike') return <LooseText {...node.props} as="span"><s>{children}</s></LooseText>;
  return <LooseText {...node.props} as={as}>{children}</LooseText>;
};

const marked = (tag: 'em' | 'strong' | 's'): Drawer =>
  function Marked({ node }) {
    return React.createElement(tag, null, draw(node.children));
  };

/** A link of the app, which leads into the shell where it leads to the site. */
export function useLink(node: UiNode): { readonly href: string; readonly target?: '_blank'; readonly onClick: (event: React.MouseEvent) => void } {
  const { start } = useSurroundings();
  const href = localHref(stringProp(node, 'href') ?? '', start.site.url);
  const newTab = node.props['openNewTab'] === true || node.props['target'] === '_blank';
  return {
    href,
    ...(newTab ? { target: '_blank' as const } : {}),
    onClick: (event) => {
      if (!newTab) followLink(event, href);
    },
  };
}

const LooseLink = loose(Link);
const LinkDrawer: Drawer = ({ node }) => <LooseLink {...useLink(node)}>{draw(node.children)}</LooseLink>;

const LooseTag = loose(Tag);
const TagDrawer: Drawer = ({ node }) => {
  const { start } = useSurroundings();
  const href = stringProp(node, 'href');
  const isRemovable = node.props['isRemovable'] === true || node.props['onAfterRemoveAction'] !== undefined;
  return <LooseTag {...node.props} isRemovable={isRemovable} text={stringProp(node, 'text') ?? textOf(node.children)} {...(href === undefined ? {} : { href: localHref(href, start.site.url) })} />;
};

const CodeBlockDrawer: Drawer = ({ node }) => (
  <pre className="code-block" tabIndex={0}>
    <code>{stringProp(node, 'text') ?? textOf(node.children)}</code>
  </pre>
);

const ListDrawer: Drawer = ({ node }) => React.createElement(node.props['type'] === 'ordered' ? 'ol' : 'ul', { className: 'uikit-list' }, draw(node.children));

const IconDrawer: Drawer = ({ node }) => {
  const Icon = iconOf(stringProp(node, 'glyph') ?? '');
  return <Icon {...without(node.props, 'glyph')} label={stringProp(node, 'label') ?? ''} />;
};

const SIZES: Readonly<Record<string, string>> = { xsmall: '25%', small: '33%', medium: '50%', large: '75%', xlarge: '100%' };
const dimension = (value: unknown): string | number | undefined => (typeof value === 'string' || typeof value === 'number' ? value : undefined);
const ImageDrawer: Drawer = ({ node }) => (
  <img
    src={stringProp(node, 'src')}
    alt={stringProp(node, 'alt') ?? ''}
    style={{ width: dimension(node.props['width']) ?? SIZES[stringProp(node, 'size') ?? ''], height: dimension(node.props['height']), maxWidth: '100%' }}
  />
);

const LooseBadge = loose(Badge);
const LooseLozenge = loose(Lozenge);

export const TEXT: Drawers = {
  Text: TextDrawer,
  Heading: forwarded(Heading, { size: 'medium' }),
  Em: marked('em'),
  Strong: marked('strong'),
  Strike: marked('s'),
  Code: ({ node }) => <code className="code">{draw(node.children)}</code>,
  CodeBlock: CodeBlockDrawer,
  Link: LinkDrawer,
  List: ListDrawer,
  ListItem: ({ node }) => <li>{draw(node.children)}</li>,
  Badge: ({ node }) => <LooseBadge {...node.props}>{textOf(node.children)}</LooseBadge>,
  Lozenge: ({ node }) => <LooseLozenge {...node.props}>{draw(node.children)}</LooseLozenge>,
  Tag: TagDrawer,
  TagGroup: forwarded(TagGroup),
  Icon: IconDrawer,
  Image: ImageDrawer,
};
