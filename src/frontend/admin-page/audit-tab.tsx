import { Box, Button, DynamicTable, EmptyState, Heading, Inline, Stack, Text, User } from '@forge/react';
import React, { useCallback, useState } from 'react';
import { AUDIT_ACTIONS, type AuditAction, type AuditEvent } from '../../domain/audit';
import { callAdmin } from '../call';
import { Choice } from '../choice';
import { FailureIfAny } from '../failure';
import { ADMIN } from '../labels/admin';
import { LoadingMessage } from '../loading';
import { TurnPages } from '../turn-pages';
import { usePages } from '../use-pages';
import { When } from '../when';

const words = ADMIN.audit;
const PAGE = 50;
const HEAD = { cells: (['at', 'action', 'project', 'who', 'summary', 'session'] as const).map((key) => ({ key, content: words.columns[key] })) };
const EVERYTHING = 'everything';

interface Filter {
  readonly action?: AuditAction;
  readonly sessionId?: string;
}
const ALL: Filter = {};
const ACTIONS: readonly { readonly value: AuditAction | typeof EVERYTHING; readonly label: string }[] = [
  { value: EVERYTHING, label: words.everything },
  ...AUDIT_ACTIONS.map((action) => ({ value: action, label: words.actions[action] })),
];

const rowOf = (event: AuditEvent, choose: (sessionId: string) => void) => ({
  key: event.id,
  cells: [
    { key: 'at', content: <When time={event.at} /> },
    { key: 'action', content: <Text>{words.actions[event.action]}</Text> },
    { key: 'project', content: <Text>{event.projectKey}</Text> },
    { key: 'who', content: event.accountId === '' ? <Text>{words.app}</Text> : <User accountId={event.accountId} /> },
    { key: 'summary', content: <Text>{event.summary}</Text> },
    {
      key: 'session',
      content:
        event.sessionId === '' ? (
          <Text> </Text>
        ) : (
          <Button
            appearance="subtle"
            spacing="compact"
            onClick={() => {
              choose(event.sessionId);
            }}
          >
            {words.only}
          </Button>
        ),
    },
  ],
});

/** What happened outside the app, the newest first. One filter at a time: the store has an index for each. */
export const AuditTab = (): React.JSX.Element => {
  const [filter, setFilter] = useState<Filter>(ALL);
  const load = useCallback(
    (cursor: string | null) =>
      callAdmin('list-audit', {
        limit: PAGE,
        ...(cursor === null ? {} : { cursor }),
        ...filter,
      }),
    [filter],
  );
  const pages = usePages(load);
  return (
    <Stack space="space.200">
      <Heading as="h2">{words.title}</Heading>
      <Text>{words.hint}</Text>
      <Inline space="space.200" alignBlock="end" shouldWrap>
        <Box xcss={{ width: '260px' }}>
          <Choice
            id="audit-action"
            label={words.action}
            value={filter.action ?? EVERYTHING}
            options={ACTIONS}
            onChoose={(chosen) => {
              setFilter(chosen === EVERYTHING ? ALL : { action: chosen });
            }}
          />
        </Box>
        {filter.sessionId === undefined ? null : (
          <Button
            onClick={() => {
              setFilter(ALL);
            }}
          >
            {words.allSessions}
          </Button>
        )}
      </Inline>
      {pages.items === null && pages.busy ? <LoadingMessage label={words.loading} /> : null}
      <FailureIfAny error={pages.error} again={pages.again} />
      {pages.items?.length === 0 && pages.back === null && pages.forward === null ? <EmptyState header={words.empty} description={words.emptyHint} headingLevel={3} /> : null}
      {pages.items === null || pages.items.length === 0 ? null : (
        <DynamicTable
          label={words.title}
          head={HEAD}
          rows={pages.items.map((event) =>
            rowOf(event, (sessionId) => {
              setFilter({ sessionId });
            }),
          )}
        />
      )}
      <TurnPages pages={pages} />
    </Stack>
  );
};
