import { Box, Tab, TabList, TabPanel, Tabs, xcss } from '@forge/react';
import React, { useState } from 'react';
import { REVIEW } from '../../labels/review';
import { AssignPanel } from './assign-panel';
import { EditPanel } from './edit-panel';
import { FindingsPanel } from './findings-panel';
import { LinksPanel } from './links-panel';
import { NotesPanel } from './notes-panel';
import type { Opened } from './opened';
import { SourcesPanel } from './sources-panel';
import type { TicketOnPage } from './use-ticket';

const words = REVIEW.ticket;
const panel = xcss({ width: '100%', minWidth: '0', paddingBlockStart: 'space.150' });

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
    <Tabs id="ticket-tabs" selected={tab} shouldUnmountTabPanelOnChange onChange={setTab}>
      <TabList>
        <Tab>{words.tabs.edit}</Tab>
        <Tab>{words.tabs.assign}</Tab>
        <Tab>{words.tabs.sources}</Tab>
        <Tab>{words.tabs.findings(ticket.findings.length)}</Tab>
        <Tab>{words.tabs.links(record.dependsOn.length)}</Tab>
        <Tab>{words.tabs.notes}</Tab>
      </TabList>
      <TabPanel>{tab === 0 ? <Box xcss={panel}><EditPanel {...editing} /></Box> : null}</TabPanel>
      <TabPanel>
        {tab === 1 ? (
          <Box xcss={panel}>
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
          </Box>
        ) : null}
      </TabPanel>
      <TabPanel>{tab === 2 ? <Box xcss={panel}><SourcesPanel content={ticket.content} /></Box> : null}</TabPanel>
      <TabPanel>{tab === 3 ? <Box xcss={panel}><FindingsPanel sessionId={session.id} findings={ticket.findings} model={ticket.model} /></Box> : null}</TabPanel>
      <TabPanel>{tab === 4 ? <Box xcss={panel}><LinksPanel sessionId={session.id} record={record} rows={rows} isDisabled={isDisabled} onSaved={editing.onSaved} onOpen={onOpen} /></Box> : null}</TabPanel>
      <TabPanel>{tab === 5 ? <Box xcss={panel}><NotesPanel {...editing} /></Box> : null}</TabPanel>
    </Tabs>
  );
};
