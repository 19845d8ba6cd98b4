import { SectionMessage, Stack, Text } from '@forge/react';
import React from 'react';
import type { Session } from '../../../domain/session';
import type { ProjectContract, Value } from '../../../resolvers/contract';
import { Awaited } from '../../awaited';
import { PLAN as words } from '../../labels/plan';
import type { Loading } from '../../use-loaded';
import { EditsList } from './edits-list';
import { PhaseBars } from './phase-bars';
import { PlanTickets } from './plan-tickets';
import type { Choosing } from './use-options';

interface PlannedTicketsProps {
  readonly session: Session;
  readonly outline: Loading<Value<ProjectContract, 'plan-outline'>>;
  readonly choosing: Choosing;
  readonly isDisabled: boolean;
}

/** The tickets that the sheets would give, phase by phase, and what a person changed about them. */
export const PlannedTickets = ({ session, outline, choosing, isDisabled }: PlannedTicketsProps): React.JSX.Element => {
  if (outline.loaded.state !== 'ready') return <Awaited loading={outline} label={words.loading} />;
  const { tickets, cuts, issuesKnown } = outline.loaded.value;
  const existing = tickets.filter(({ issueKey }) => issueKey !== null).length;
  if (tickets.length === 0) {
    return (
      <SectionMessage appearance="information">
        <Text>{words.nothing}</Text>
      </SectionMessage>
    );
  }
  return (
    <Stack space="space.300">
      <PhaseBars tickets={tickets} />
      {cuts === 0 ? null : <Text>{words.cuts(cuts)}</Text>}
      {existing === 0 ? null : <Text>{words.existing(existing)}</Text>}
      {issuesKnown ? null : <Text>{words.issuesUnknown}</Text>}
      <EditsList edits={session.options.edits} tickets={tickets} choosing={choosing} isDisabled={isDisabled} />
      <PlanTickets session={session} tickets={tickets} choosing={choosing} isDisabled={isDisabled} />
    </Stack>
  );
};
