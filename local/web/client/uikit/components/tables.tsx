import Breadcrumbs, { BreadcrumbsItem } from '@atlaskit/breadcrumbs';
import DynamicTable from '@atlaskit/dynamic-table';
import Pagination from '@atlaskit/pagination';
import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import React from 'react';
import { draw, drawProp, forwarded, loose, type Drawer, type Drawers } from '../draw';
import { isNode, slot, without, type UiNode } from '../node';
import { useLink } from './text';

const LooseTable = loose(DynamicTable);

const cell = (node: UiNode): Readonly<Record<string, unknown>> => {
  const { cellKey, ...props } = node.props;
  return { ...props, key: cellKey, content: draw(node.children) };
};

const row = (node: UiNode): Readonly<Record<string, unknown>> => {
  const { rowKey, ...props } = node.props;
  return { ...props, key: rowKey, cells: node.children.map(cell) };
};

const TableDrawer: Drawer = ({ node }) => {
  const head = slot(node, 'head');
  const { emptyView, ...props } = node.props;
  return (
    <LooseTable
      {...props}
      {...(head.length === 0 ? {} : { head: { cells: head.map(cell) } })}
      rows={slot(node, 'rows').map(row)}
      {...(isNode(emptyView) ? { emptyView: <>{drawProp(emptyView)}</> } : {})}
    />
  );
};

const LooseBreadcrumb = loose(BreadcrumbsItem);
const BreadcrumbDrawer: Drawer = ({ node }) => {
  const link = useLink(node);
  return <LooseBreadcrumb {...without(node.props, 'iconBefore', 'iconAfter')} {...(node.props['href'] === undefined ? {} : link)} />;
};

export const TABLES: Drawers = {
  DynamicTable: TableDrawer,
  Tabs: forwarded(Tabs),
  TabList: forwarded(TabList),
  Tab: forwarded(Tab),
  TabPanel: forwarded(TabPanel),
  Breadcrumbs: forwarded(Breadcrumbs),
  BreadcrumbsItem: BreadcrumbDrawer,
  Pagination: forwarded(Pagination),
};
