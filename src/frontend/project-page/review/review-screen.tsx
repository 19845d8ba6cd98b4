import { Button, Heading, Inline, SectionMessage, Stack, Text } from '@forge/react';
import React, { useRef, useState } from 'react';
import { Failure } from '../../failure';
import { LABELS } from '../../labels';
import { REVIEW } from '../../labels/review';
import { LazyTabs } from '../../lazy-tabs';
import { LoadingMessage } from '../../loading';
import type { ScreenProps } from '../screens';
import { stateOf, NO_FILTER } from './filter';
import { GraphTab } from './graph-tab';
import { PresupposedTab } from './presupposed-tab';
import { QuestionsTab } from './questions-tab';
import { TicketList, type ListState } from './ticket-list';
import { TicketPage } from './ticket-page';
import { useChoices } from './use-choices';
import { useReview, type ReviewList } from './use-review';
import { WritingUsed } from './writing-used';

/** The ticket that is open, and those between which one moves. */
interface Open {
  readonly id: string;
  readonly sequence: readonly string[];
}

type Opener = (id: string, sequence: readonly string[]) => void;

interface Parts extends ScreenProps {
  readonly list: ReviewList;
  readonly refresh: (ids: readonly string[]) => void;
  readonly onOpen: Opener;
  readonly tab: number;
  readonly onTab: (tab: number) => void;
  readonly listMemory: { current: ListState };
  readonly choices: ReturnType<typeof useChoices>;
}

const Overview = ({ session, ticketsFresh, go, reload, list, refresh, onOpen, tab, onTab, listMemory, choices }: Parts): React.JSX.Element => {
  const { rows } = list;
  const excluded = rows.filter((row) => stateOf(row) === 'excluded').length;
  const wanted = rows.filter((row) => !row.excluded);
  const ready = wanted.filter((row) => row.ready).length;
  const asked = wanted.reduce((sum, row) => sum + row.questions, 0);
  const inOrder = rows.map(({ id }) => id);
  const open = (id: string): void => {
    onOpen(id, inOrder);
  };
  return (
    <Stack space="space.200">
      <Inline spread="space-between" alignBlock="center" shouldWrap space="space.100">
        <Stack>
          <Heading as="h2">{REVIEW.title}</Heading>
          <Text>{REVIEW.standing(ready, wanted.length, excluded)}</Text>
          <WritingUsed used={list.used} />
        </Stack>
        <Inline>
          <Button
            appearance="primary"
            onClick={() => {
              go('export');
            }}
          >
            {REVIEW.onward}
          </Button>
        </Inline>
      </Inline>
      {ticketsFresh ? null : (
        <SectionMessage appearance="warning">
          <Text>{REVIEW.stale}</Text>
        </SectionMessage>
      )}
      {choices.failed ? (
        <SectionMessage appearance="warning" title={LABELS.error.temporary}>
          <Stack space="space.100">
            <Text>{REVIEW.fieldHelp.people}</Text>
            <Inline>
              <Button onClick={choices.again}>{LABELS.error.again}</Button>
            </Inline>
          </Stack>
        </SectionMessage>
      ) : null}
      <LazyTabs
        id="review-tabs"
        selected={tab}
        onSelect={onTab}
        tabs={[
          {
            name: REVIEW.tabs.tickets,
            content: () => (
              <TicketList
                sessionId={session.id}
                rows={rows}
                choices={choices}
                memory={listMemory}
                onOpen={onOpen}
                onChanged={(ids) => {
                  refresh(ids);
                  reload();
                }}
              />
            ),
          },
          { name: REVIEW.tabs.questions(asked), content: () => <QuestionsTab session={session} onOpen={open} /> },
          { name: REVIEW.tabs.graph, content: () => <GraphTab list={list} onOpen={open} /> },
          { name: REVIEW.tabs.presupposed, content: () => <PresupposedTab session={session} /> },
        ]}
      />
    </Stack>
  );
};

/** The review: all tickets, or one of them. */
export const ReviewScreen = (props: ScreenProps): React.JSX.Element => {
  const { session, reload } = props;
  const { loaded, again, refresh, changed } = useReview(session.id);
  const choices = useChoices();
  const [open, setOpen] = useState<Open | null>(null);
  const [tab, setTab] = useState(0);
  const listMemory = useRef<ListState>({ filter: NO_FILTER, from: 0, selection: new Set() });
  if (loaded.state === 'loading') return <LoadingMessage label={REVIEW.loading} />;
  if (loaded.state === 'failed') return <Failure error={loaded.error} again={again} />;
  if (open !== null) {
    return (
      <TicketPage
        key={open.id}
        session={session}
        id={open.id}
        rows={loaded.value.rows}
        sequence={open.sequence}
        choices={choices.choices}
        onOpen={(id) => {
          setOpen({ ...open, id });
        }}
        onBack={() => {
          setOpen(null);
        }}
        onChanged={(record) => {
          changed(record);
          reload();
        }}
      />
    );
  }
  return (
    <Overview
      {...props}
      list={loaded.value}
      refresh={refresh}
      choices={choices}
      tab={tab}
      onTab={setTab}
      listMemory={listMemory}
      onOpen={(id, sequence) => {
        setOpen({ id, sequence });
      }}
    />
  );
};
