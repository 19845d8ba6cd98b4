import { Box, Heading, Stack, Tab, TabList, TabPanel, Tabs } from '@forge/react';
import React, { useState } from 'react';
import { Awaited } from '../awaited';
import type { Settings } from '../../domain/settings';
import type { SiteChoices } from '../../usecases/ports';
import { callAdmin } from '../call';
import { ADMIN } from '../labels/admin';
import { useLoaded } from '../use-loaded';
import { AuditTab } from './audit-tab';
import { DataTab } from './data-tab';
import { DefaultsTab } from './defaults-tab';
import { HealthTab } from './health-tab';
import { LimitsTab } from './limits-tab';
import { useSettings, type SettingsEditor } from './use-settings';
import { WritersTab } from './writers-tab';

interface Administered {
  readonly settings: Settings;
  readonly choices: SiteChoices;
}

const load = async (): Promise<Administered> => {
  const [settings, choices] = await Promise.all([callAdmin('get-settings', {}), callAdmin('site-choices', {})]);
  return { settings, choices };
};

const TABS = ['defaults', 'writers', 'limits', 'data', 'audit', 'health'] as const;
type TabKey = (typeof TABS)[number];

function contentOf(tab: TabKey, editor: SettingsEditor, choices: SiteChoices): React.JSX.Element {
  switch (tab) {
    case 'defaults':
      return <DefaultsTab editor={editor} choices={choices} />;
    case 'writers':
      return <WritersTab editor={editor} choices={choices} />;
    case 'limits':
      return <LimitsTab editor={editor} choices={choices} />;
    case 'data':
      return <DataTab editor={editor} choices={choices} />;
    case 'audit':
      return <AuditTab />;
    case 'health':
      return <HealthTab />;
  }
}

/** Only the tab on screen is drawn, so that each asks for what it shows when it is opened. */
const Content = ({ settings, choices }: Administered): React.JSX.Element => {
  const editor = useSettings(settings);
  const [selected, setSelected] = useState(0);
  return (
    <Tabs id="administration" selected={selected} onChange={setSelected}>
      <TabList>
        {TABS.map((tab) => (
          <Tab key={tab}>{ADMIN.tabs[tab]}</Tab>
        ))}
      </TabList>
      {TABS.map((tab, position) => (
        <TabPanel key={tab}>{position === selected ? <Box paddingBlock="space.200" xcss={{ width: '100%' }}>{contentOf(tab, editor, choices)}</Box> : null}</TabPanel>
      ))}
    </Tabs>
  );
};

/** The administration page, for Jira administrators. */
export const Administration = (): React.JSX.Element => {
  const { loaded, again } = useLoaded(load);
  return (
    <Stack space="space.300">
      <Heading as="h1">{ADMIN.title}</Heading>
      <Awaited loading={{ loaded, again }} label={ADMIN.loading} />
      {loaded.state === 'ready' ? <Content {...loaded.value} /> : null}
    </Stack>
  );
};
