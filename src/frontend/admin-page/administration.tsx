import { DynamicTable, Heading, Inline, Lozenge, Spinner, Stack, Text } from '@forge/react';
import React from 'react';
import type { Settings } from '../../domain/settings';
import type { Value, AdminContract } from '../../resolvers/contract';
import { callAdmin } from '../call';
import { Failure } from '../failure';
import { LABELS } from '../labels';
import { useLoaded } from '../use-loaded';

interface Administered {
  readonly settings: Settings;
  readonly health: Value<AdminContract, 'health'>;
}

const load = async (): Promise<Administered> => {
  const [settings, health] = await Promise.all([callAdmin('get-settings', {}), callAdmin('health', {})]);
  return { settings, health };
};

const { admin } = LABELS;

const settingRows = (settings: Settings): readonly (readonly [string, string])[] => [
  [admin.grouping.name, admin.grouping[settings.grouping]],
  [admin.devPolicy.name, admin.devPolicy[settings.devPolicy]],
  [admin.epics.name, settings.epics ? admin.epics.yes : admin.epics.no],
  [admin.retention, admin.retentionValue(settings.retentionDays)],
];

const Content = ({ settings, health }: Administered): React.JSX.Element => (
  <Stack space="space.300">
    <Heading as="h2">{admin.settings}</Heading>
    <DynamicTable
      rows={settingRows(settings).map(([name, value]) => ({
        key: name,
        cells: [
          { key: 'name', content: <Text>{name}</Text> },
          { key: 'value', content: <Text>{value}</Text> },
        ],
      }))}
    />
    <Heading as="h2">{admin.health}</Heading>
    <DynamicTable
      rows={health.checks.map(({ part, ok, detail }) => ({
        key: part,
        cells: [
          { key: 'part', content: <Text>{admin.parts[part]}</Text> },
          { key: 'state', content: <Lozenge appearance={ok ? 'success' : 'removed'}>{ok ? admin.works : admin.needsAttention}</Lozenge> },
          { key: 'detail', content: <Text>{detail}</Text> },
        ],
      }))}
    />
  </Stack>
);

/** Settings and health, for Jira administrators. */
export const Administration = (): React.JSX.Element => {
  const { loaded, again } = useLoaded(load);
  return (
    <Stack space="space.300">
      <Heading as="h1">{admin.title}</Heading>
      {loaded.state === 'loading' ? (
        <Inline space="space.100" alignBlock="center">
          <Spinner size="medium" label={admin.loading} />
          <Text>{admin.loading}</Text>
        </Inline>
      ) : null}
      {loaded.state === 'failed' ? <Failure error={loaded.error} again={again} /> : null}
      {loaded.state === 'ready' ? <Content {...loaded.value} /> : null}
    </Stack>
  );
};
