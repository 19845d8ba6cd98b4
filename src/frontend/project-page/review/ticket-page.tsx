import { AdfRenderer, Box, Button, Heading, Inline, SectionMessage, Stack, Text, xcss } from '@forge/react';
import React from 'react';
import { Awaited } from '../../awaited';
import { packRow, unpackRow } from '../../../domain/review-row';
import { REVIEW } from '../../labels/review';
import type { Opened, Shown } from './opened';
import { TicketActions } from './ticket-actions';
import { TicketParts } from './ticket-parts';
import { StateLozenge } from './ticket-table';
import { useTicket } from './use-ticket';

const words = REVIEW.ticket;

type RenderedDocument = React.ComponentProps<typeof AdfRenderer>['document'];

/** What the app answers was checked against Atlassian's schema where it was made; here it is only told from anything else. */
const isDocument = (value: unknown): value is RenderedDocument => typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';

const IssueText = ({ document }: { readonly document: unknown }): React.JSX.Element | null => (isDocument(document) ? <AdfRenderer document={document} /> : null);

const issue = xcss({ width: '52%', minWidth: '420px', flexGrow: '1', padding: 'space.200', backgroundColor: 'elevation.surface.raised', borderColor: 'color.border', borderStyle: 'solid', borderWidth: 'border.width', borderRadius: 'radius.small' });
const beside = xcss({ width: '42%', minWidth: '380px', flexGrow: '1' });

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
      <TicketActions {...props} />
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
          <TicketParts {...props} />
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
      <Awaited loading={{ loaded, again }} label={words.loading} />
      {loaded.state === 'ready' ? <Content {...props} ticket={loaded.value} page={page} /> : null}
    </Stack>
  );
};
