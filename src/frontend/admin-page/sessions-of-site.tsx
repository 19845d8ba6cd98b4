import { Button, DynamicTable, EmptyState, Heading, Lozenge, Stack, Text, User } from '@forge/react';
import React, { useState } from 'react';
import type { AdminContract, Value } from '../../resolvers/contract';
import { callAdmin } from '../call';
import { FailureIfAny } from '../failure';
import { stageLabel } from '../labels';
import { ADMIN } from '../labels/admin';
import { LoadingMessage } from '../loading';
import { TurnPages } from '../turn-pages';
import { usePages } from '../use-pages';
import { When } from '../when';
import { HandOverModal } from './hand-over-modal';

type Overview = Value<AdminContract, 'all-sessions'>['items'][number];

const words = ADMIN.sessions;
const PAGE = 20;
const HEAD = { cells: (['name', 'project', 'owner', 'stage', 'changed', 'action'] as const).map((key) => ({ key, content: words.columns[key] })) };

const load = (cursor: string | null): Promise<Value<AdminContract, 'all-sessions'>> => callAdmin('all-sessions', { limit: PAGE, ...(cursor === null ? {} : { cursor }) });

const rowOf = (session: Overview, handOver: (session: Overview) => void) => ({
  key: session.id,
  cells: [
    { key: 'name', content: <Text>{session.name}</Text> },
    { key: 'project', content: <Text>{session.projectKey}</Text> },
    { key: 'owner', content: <User accountId={session.ownerId} /> },
    { key: 'stage', content: <Lozenge appearance={session.stage === 'completed' ? 'success' : 'inprogress'}>{stageLabel(session.stage)}</Lozenge> },
    { key: 'changed', content: <When time={session.changedAt} /> },
    {
      key: 'action',
      content: (
        <Button
          spacing="compact"
          onClick={() => {
            handOver(session);
          }}
        >
          {words.handOver.open}
        </Button>
      ),
    },
  ],
});

/** All specifications of the site: whose they are and how far. */
export const SessionsOfSite = (): React.JSX.Element => {
  const pages = usePages(load);
  const [chosen, setChosen] = useState<Overview | null>(null);
  const close = (): void => {
    setChosen(null);
  };
  return (
    <Stack space="space.100">
      <Heading as="h2">{words.title}</Heading>
      {pages.items === null && pages.busy ? <LoadingMessage label={words.loading} /> : null}
      <FailureIfAny error={pages.error} again={pages.again} />
      {pages.items?.length === 0 && pages.back === null ? <EmptyState header={words.empty} description={words.emptyHint} headingLevel={3} /> : null}
      {pages.items === null || pages.items.length === 0 ? null : <DynamicTable label={words.title} head={HEAD} rows={pages.items.map((session) => rowOf(session, setChosen))} />}
      <TurnPages pages={pages} />
      {chosen === null ? null : (
        <HandOverModal
          session={chosen}
          onClose={close}
          onDone={() => {
            close();
            pages.reload();
          }}
        />
      )}
    </Stack>
  );
};
