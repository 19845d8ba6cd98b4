import { DynamicTable, Lozenge, Text } from '@forge/react';
import React from 'react';
import type { Session } from '../../domain/session';
import type { Stage } from '../../domain/stage';
import { LABELS, stageLabel } from '../labels';

const APPEARANCE: Readonly<Record<Stage, 'default' | 'inprogress' | 'success'>> = {
  site_info_collection: 'default',
  upload: 'inprogress',
  processing: 'inprogress',
  review: 'inprogress',
  jira_export: 'inprogress',
  completed: 'success',
};

const { columns } = LABELS.home;
const HEAD = {
  cells: Object.entries(columns).map(([key, content]) => ({ key, content, isSortable: true })),
};

const rowOf = (session: Session, date: (time: number) => string) => ({
  key: session.id,
  cells: [
    { key: session.name, content: <Text>{session.name}</Text> },
    { key: session.stage, content: <Lozenge appearance={APPEARANCE[session.stage]}>{stageLabel(session.stage)}</Lozenge> },
    {
      key: session.tally?.ready ?? 0,
      content: <Text>{session.tally === null ? '' : `${String(session.tally.ready)} / ${String(session.tally.tickets - session.tally.excluded)}`}</Text>,
    },
    { key: session.tally?.questions ?? 0, content: <Text>{session.tally === null ? '' : String(session.tally.questions)}</Text> },
    { key: session.changedAt, content: <Text>{date(session.changedAt)}</Text> },
  ],
});

/** The sessions of a project, as the home screen lists them. */
export const SessionTable = ({ sessions, date }: { readonly sessions: readonly Session[]; readonly date: (time: number) => string }): React.JSX.Element => (
  <DynamicTable head={HEAD} rows={sessions.map((session) => rowOf(session, date))} />
);
