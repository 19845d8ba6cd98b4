import React, { useState } from 'react';
import { REVIEW } from '../../labels/review';
import { LazyTabs } from '../../lazy-tabs';
import { AssignPanel } from './assign-panel';
import { EditPanel } from './edit-panel';
import { FindingsPanel } from './findings-panel';
import { LinksPanel } from './links-panel';
import { NotesPanel } from './notes-panel';
import type { Opened } from './opened';
import { SourcesPanel } from './sources-panel';
import type { TicketOnPage } from './use-ticket';

const words = REVIEW.ticket;

/** All that belongs to a ticket beside its text as an issue, part by part. */
export const TicketParts = ({ session, ticket, page, rows, choices, onOpen, onChanged }: Opened): React.JSX.Element => {
  const [tab, setTab] = useState(0);
  const { record } = ticket;
  const isDisabled = record.issueKey !== null || session.stage !== 'review';
  const editing = {
    sessionId: session.id,
    ticket,
    isDisabled,
    reread: page.reread,
    onSaved: (saved: Parameters<TicketOnPage['saved']>[0]) => {
      page.saved(saved);
      onChanged(saved.record);
    },
  };
  return (
    <LazyTabs
      id="ticket-tabs"
      selected={tab}
      onSelect={setTab}
      tabs={[
        { name: words.tabs.edit, content: () => <EditPanel {...editing} /> },
        {
          name: words.tabs.assign,
          content: () => (
            <AssignPanel
              sessionId={session.id}
              record={record}
              choices={choices}
              isDisabled={isDisabled}
              onDecided={(next) => {
                page.decided(next);
                onChanged(next);
              }}
            />
          ),
        },
        { name: words.tabs.sources, content: () => <SourcesPanel content={ticket.content} /> },
        { name: words.tabs.findings(ticket.findings.length), content: () => <FindingsPanel sessionId={session.id} findings={ticket.findings} model={ticket.model} /> },
        {
          name: words.tabs.links(record.dependsOn.length),
          content: () => <LinksPanel sessionId={session.id} record={record} rows={rows} isDisabled={isDisabled} onSaved={editing.onSaved} onOpen={onOpen} />,
        },
        { name: words.tabs.notes, content: () => <NotesPanel {...editing} /> },
      ]}
    />
  );
};
