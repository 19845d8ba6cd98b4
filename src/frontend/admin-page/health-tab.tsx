import { Button, DynamicTable, Heading, Lozenge, Stack, Text } from '@forge/react';
import React from 'react';
import { Awaited } from '../awaited';
import { Buttons } from '../buttons';
import { callAdmin } from '../call';
import { ADMIN } from '../labels/admin';
import { useLoaded } from '../use-loaded';

const words = ADMIN.health;
const HEAD = { cells: (['part', 'state', 'detail'] as const).map((key) => ({ key, content: words[key] })) };
const load = () => callAdmin('health', {});

/** How each part of the app does. */
export const HealthTab = (): React.JSX.Element => {
  const { loaded, again } = useLoaded(load);
  return (
    <Stack space="space.200">
      <Heading as="h2">{words.title}</Heading>
      <Awaited loading={{ loaded, again }} label={words.loading} />
      {loaded.state === 'ready' ? (
        <DynamicTable
          label={words.title}
          head={HEAD}
          rows={loaded.value.checks.map(({ part, ok, detail }) => ({
            key: part,
            cells: [
              { key: 'part', content: <Text>{words.parts[part]}</Text> },
              { key: 'state', content: <Lozenge appearance={ok ? 'success' : 'removed'}>{ok ? words.works : words.needsAttention}</Lozenge> },
              { key: 'detail', content: <Text>{detail}</Text> },
            ],
          }))}
        />
      ) : null}
      <Buttons>
        <Button isDisabled={loaded.state === 'loading'} onClick={again}>
          {words.again}
        </Button>
      </Buttons>
    </Stack>
  );
};
