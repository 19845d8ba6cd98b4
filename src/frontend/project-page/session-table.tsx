import { Box, Button, DynamicTable, LoadingButton, Lozenge, Text, User } from '@forge/react';
import React from 'react';
import type { Session } from '../../domain/session';
import { STAGES, type Stage } from '../../domain/stage';
import { LABELS, stageLabel } from '../labels';
import { When } from '../when';

const APPEARANCE: Readonly<Record<Stage, 'default' | 'inprogress' | 'success'>> = {
  site_info_collection: 'default',
  upload: 'inprogress',
  processing: 'inprogress',
  review: 'inprogress',
  jira_export: 'inprogress',
  completed: 'success',
};

const words = LABELS.home;
const HEAD = {
  cells: Object.entries(words.columns).map(([key, content]) => ({ key, content, isSortable: key !== 'actions' && key !== 'owner' })),
};

interface Acts {
  readonly onOpen: (sessionId: string) => void;
  readonly onDelete: (session: Session) => void;
}

/** A cell's key sorts its column, and is the cell's own in its row. */
const rowOf = (session: Session, { onOpen, onDelete }: Acts) => ({
  key: session.id,
  cells: [
    {
      key: `name ${session.name}`,
      content: (
        <LoadingButton
          appearance="link"
          spacing="none"
          onClick={() => {
            onOpen(session.id);
          }}
        >
          {session.name}
        </LoadingButton>
      ),
    },
    { key: `stage ${String(STAGES.indexOf(session.stage))}`, content: <Lozenge appearance={APPEARANCE[session.stage]}>{stageLabel(session.stage)}</Lozenge> },
    {
      key: `ready ${String(session.tally?.ready ?? 0)}`,
      content: <Text align="end">{session.tally === null ? '–' : `${String(session.tally.ready)} / ${String(session.tally.tickets - session.tally.excluded)}`}</Text>,
    },
    { key: `questions ${String(session.tally?.questions ?? 0)}`, content: <Text align="end">{session.tally === null ? '–' : String(session.tally.questions)}</Text> },
    { key: session.changedAt, content: <Box><When time={session.changedAt} /></Box> },
    { key: `owner ${session.ownerId}`, content: <User accountId={session.ownerId} /> },
    {
      key: 'actions',
      content: (
        <Button
          appearance="subtle"
          iconBefore="trash"
          onClick={() => {
            onDelete(session);
          }}
        >
          {words.remove}
        </Button>
      ),
    },
  ],
});

/** The sessions of a project, as the home screen lists them. */
export const SessionTable = ({ sessions, ...acts }: { readonly sessions: readonly Session[] } & Acts): React.JSX.Element => (
  <DynamicTable label={words.list} head={HEAD} rows={sessions.map((session) => rowOf(session, acts))} />
);
