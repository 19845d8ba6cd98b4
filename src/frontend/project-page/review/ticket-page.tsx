import { AdfRenderer, Box, Button, ButtonGroup, Heading, Inline, SectionMessage, Stack, Tab, TabList, TabPanel, Tabs, Text, xcss } from '@forge/react';
import React, { useState } from 'react';
import type { ProjectChoices } from '../../../domain/project-choices';
import { packRow, unpackRow, type ReviewRow } from '../../../domain/review-row';
import type { Session } from '../../../domain/session';
import type { TicketRecord } from '../../../domain/ticket-record';
import { Failure, FailureIfAny } from '../../failure';
import { REVIEW } from '../../labels/review';
import { LoadingMessage } from '../../loading';
import { useCall } from '../../use-call';
import { AssignPanel } from './assign-panel';
import { decide } from './bulk-bar';
import { EditPanel } from './edit-panel';
import { FindingsPanel } from './findings-panel';
import { LinksPanel } from './links-panel';
import { NotesPanel } from './notes-panel';
import { SourcesPanel } from './sources-panel';
import { StateLozenge } from './ticket-table';
import { useTicket, type OpenTicket, type TicketOnPage } from './use-ticket';

const words = REVIEW.ticket;

type RenderedDocument = React.ComponentProps<typeof AdfRenderer>['document'];

/** What the app answers was checked against Atlassian's schema where it was made; here it is only told from anything else. */
const isDocument = (value: unknown): value is RenderedDocument => typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';

const IssueText = ({ document }: { readonly document: unknown }): React.JSX.Element | null => (isDocument(document) ? <AdfRenderer document={document} /> : null);

const issue = xcss({ width: '52%', minWidth: '420px', flexGrow: '1', padding: 'space.200', backgroundColor: 'elevation.surface.raised', borderColor: 'color.border', borderStyle: 'solid', borderWidth: 'border.width', borderRadius: 'radius.small' });
const panel = xcss({ width: '100%', minWidth: '0', paddingBlockStart: 'space.150' });
const beside = xcss({ width: '42%', minWidth: '380px', flexGrow: '1' });

interface Shown {
  readonly session: Session;
  readonly id: string;
  readonly rows: readonly ReviewRow[];
  /** Ids of the tickets between which one moves, in the order of the list. */
  readonly sequence: readonly string[];
  readonly choices: ProjectChoices;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
  readonly onChanged: (record: TicketRecord) => void;
}

interface Opened extends Shown {
  readonly ticket: OpenTicket;
  readonly page: TicketOnPage;
}

const Beside = ({ session, ticket, page, rows, choices, onOpen, onChanged }: Opened): React.JSX.Element => {
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

/** Where the ticket stands among the others, and what is decided about it. */
const Actions = ({ session, ticket, page, sequence, onOpen, onChanged }: Opened): React.JSX.Element => {
  const call = useCall();
  const { record } = ticket;
  const at = sequence.indexOf(record.id);
  const [before, after] = [sequence[at - 1], at < 0 ? undefined : sequence[at + 1]];
  const isOpen = record.issueKey === null && session.stage === 'review';
  const set = (kind: 'ready' | 'excluded', value: boolean, then?: () => void): void => {
    call.run(
      () => decide(session.id, [record.id], { kind, value }),
      (changed) => {
        if (changed > 0) {
          const next = { ...record, [kind]: value, version: record.version + 1 };
          page.decided(next);
          onChanged(next);
        }
        then?.();
      },
    );
  };
  return (
    <Stack space="space.100">
      <Inline spread="space-between" alignBlock="center" shouldWrap space="space.100" rowSpace="space.100">
        <Inline space="space.100" alignBlock="center">
          <Button
            isDisabled={before === undefined}
            onClick={() => {
              if (before !== undefined) onOpen(before);
            }}
          >
            {words.previous}
          </Button>
          <Text>{words.position(at + 1, sequence.length)}</Text>
          <Button
            isDisabled={after === undefined}
            onClick={() => {
              if (after !== undefined) onOpen(after);
            }}
          >
            {words.next}
          </Button>
        </Inline>
        {isOpen ? (
          <ButtonGroup>
            <Button
              isDisabled={call.busy}
              onClick={() => {
                set('excluded', !record.excluded);
              }}
            >
              {record.excluded ? words.include : words.exclude}
            </Button>
            <Button
              isDisabled={call.busy || record.excluded}
              onClick={() => {
                set('ready', !record.ready);
              }}
            >
              {record.ready ? words.open : words.ready}
            </Button>
            <Button
              appearance="primary"
              isDisabled={call.busy || record.excluded}
              onClick={() => {
                set('ready', true, () => {
                  if (after !== undefined) onOpen(after);
                });
              }}
            >
              {words.readyNext}
            </Button>
          </ButtonGroup>
        ) : null}
      </Inline>
      <FailureIfAny error={call.error} again={call.again} />
    </Stack>
  );
};

const Content = (props: Opened): React.JSX.Element => {
  const { ticket } = props;
  const { record } = ticket;
  const row = unpackRow(packRow(record, new Map()));
  return (
    <Stack space="space.200">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Heading as="h2">{ticket.content.title}</Heading>
        <StateLozenge row={row} />
      </Inline>
      {record.issueKey === null ? null : (
        <SectionMessage appearance="information">
          <Text>{words.inJira(record.issueKey)}</Text>
        </SectionMessage>
      )}
      <Actions {...props} />
      <Inline space="space.300" rowSpace="space.200" alignBlock="start" shouldWrap>
        <Box xcss={issue}>
          <Stack space="space.100">
            <Text size="small" color="color.text.subtlest">
              {words.asIssue}
            </Text>
            {ticket.attachment === null ? null : <Text>{words.attachment(ticket.attachment)}</Text>}
            <IssueText document={ticket.document} />
          </Stack>
        </Box>
        <Box xcss={beside}>
          <Beside {...props} />
        </Box>
      </Inline>
    </Stack>
  );
};

/** One ticket at full width: the issue as it will look, and beside it all that belongs to it. */
export const TicketPage = (props: Shown): React.JSX.Element => {
  const { session, id, onBack } = props;
  const page = useTicket(session.id, id);
  const { loaded, again } = page;
  return (
    <Stack space="space.200">
      <Inline>
        <Button iconBefore="arrow-left" onClick={onBack}>
          {words.back}
        </Button>
      </Inline>
      {loaded.state === 'loading' ? <LoadingMessage label={words.loading} /> : null}
      {loaded.state === 'failed' ? <Failure error={loaded.error} again={again} /> : null}
      {loaded.state === 'ready' ? <Content {...props} ticket={loaded.value} page={page} /> : null}
    </Stack>
  );
};
