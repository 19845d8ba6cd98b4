import ForgeReconciler, { Heading, Stack, Tab, TabList, TabPanel, Tabs } from '@forge/react';
import React from 'react';
import { BridgePart } from './bridge-part';
import { FieldsPart } from './fields-part';
import { OverlaysPart } from './overlays-part';
import { ShownPart } from './shown-part';

const Gallery = (): React.JSX.Element => (
  <Stack space="space.200">
    <Heading as="h1" size="large">Gallery</Heading>
    <Tabs id="parts">
      <TabList>
        <Tab>Shown</Tab>
        <Tab>Fields</Tab>
        <Tab>Overlays</Tab>
        <Tab>Bridge</Tab>
      </TabList>
      <TabPanel><ShownPart /></TabPanel>
      <TabPanel><FieldsPart /></TabPanel>
      <TabPanel><OverlaysPart /></TabPanel>
      <TabPanel><BridgePart /></TabPanel>
    </Tabs>
  </Stack>
);

ForgeReconciler.render(<Gallery />);
