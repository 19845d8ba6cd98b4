import { Box, Tab, TabList, TabPanel, Tabs, xcss } from '@forge/react';
import React from 'react';

const panel = xcss({ width: '100%', minWidth: '0', paddingBlockStart: 'space.150' });

/** A tab; its content is drawn, and asks for what it shows, when it is opened. */
export interface LazyTab {
  readonly name: string;
  readonly content: () => React.JSX.Element;
}

interface LazyTabsProps {
  readonly id: string;
  readonly tabs: readonly LazyTab[];
  readonly selected: number;
  readonly onSelect: (tab: number) => void;
}

/** Tabs of which only the one on screen is drawn. */
export const LazyTabs = ({ id, tabs, selected, onSelect }: LazyTabsProps): React.JSX.Element => (
  <Tabs id={id} selected={selected} shouldUnmountTabPanelOnChange onChange={onSelect}>
    <TabList>
      {tabs.map(({ name }, place) => (
        <Tab key={place}>{name}</Tab>
      ))}
    </TabList>
    {tabs.map(({ content }, place) => (
      <TabPanel key={place}>{place === selected ? <Box xcss={panel}>{content()}</Box> : null}</TabPanel>
    ))}
  </Tabs>
);
