import { Button, DynamicTable, EmptyState, Frame, Inline, Stack, Text } from '@forge/react';
import React, { useMemo, useState } from 'react';
import { GRAPH_EVENTS, readOpened, type DrawnGraph } from '../../graph/protocol';
import { REVIEW } from '../../labels/review';
import { Pager } from '../../pager';
import { tellFrames, useFrameEvent } from '../../use-frame-event';
import { TicketLink } from './ticket-link';
import type { ReviewList } from './use-review';

const words = REVIEW.graph;
const HEIGHT = '640px';
/** Tickets of the list drawn at a time. */
const ROWS = 25;
const HEAD = {
  cells: [
    { key: 'title', content: words.columns.title, width: 45 },
    { key: 'waits', content: words.columns.waits },
  ],
};

const graphOf = ({ rows, cuts }: ReviewList): DrawnGraph => ({
  nodes: rows.map(({ order, title, phase, excluded }) => ({ order, title, phase, excluded })),
  edges: rows.flatMap(({ order, dependsOn }) => dependsOn.map((blocker): readonly [number, number] => [blocker, order])),
  cuts,
});

interface Listed {
  readonly list: ReviewList;
  readonly onOpen: (id: string) => void;
}

/** The same as the picture, in words. */
const AsList = ({ list: { rows, cuts }, onOpen }: Listed): React.JSX.Element => {
  const [from, setFrom] = useState(0);
  const titles = new Map(rows.map(({ order, title }) => [order, title]));
  const cutOf = (order: number): readonly number[] => cuts.filter(([, blocked]) => blocked === order).map(([blocker]) => blocker);
  const waiting = rows.filter(({ order, dependsOn }) => dependsOn.length > 0 || cutOf(order).length > 0);
  return (
    <Stack space="space.100">
      <DynamicTable
        label={words.heading}
        head={HEAD}
        rows={waiting.slice(from, from + ROWS).map(({ id, order, title, dependsOn }) => ({
          key: id,
          cells: [
            {
              key: 'title',
              content: (
                <TicketLink
                title={title}
                onOpen={() => {
                  onOpen(id);
                }}
              />
              ),
            },
            {
              key: 'waits',
              content: (
                <Stack>
                  {dependsOn.map((blocker) => (
                    <Text key={blocker}>{titles.get(blocker) ?? String(blocker)}</Text>
                  ))}
                  {cutOf(order).map((blocker) => (
                    <Text key={`cut-${String(blocker)}`}>{`${titles.get(blocker) ?? String(blocker)} (${words.cut})`}</Text>
                  ))}
                </Stack>
              ),
            },
          ],
        }))}
      />
      <Pager from={from} size={ROWS} total={waiting.length} onPage={setFrom} />
    </Stack>
  );
};

/** What waits for what, as a picture that can be zoomed and clicked, or as a list. */
export const GraphTab = ({ list, onOpen }: Listed): React.JSX.Element => {
  const graph = useMemo(() => graphOf(list), [list]);
  const [asList, setAsList] = useState(false);
  useFrameEvent(GRAPH_EVENTS.ready, () => {
    tellFrames(GRAPH_EVENTS.draw, graph);
  });
  useFrameEvent(GRAPH_EVENTS.open, (payload) => {
    const order = readOpened(payload);
    const row = list.rows.find((one) => one.order === order);
    if (row !== undefined) onOpen(row.id);
  });
  if (graph.edges.length + graph.cuts.length === 0) return <EmptyState header={words.none} />;
  return (
    <Stack space="space.100">
      <Text>{words.intro}</Text>
      <Inline>
        <Button
          onClick={() => {
            setAsList(!asList);
          }}
        >
          {asList ? words.asPicture : words.asList}
        </Button>
      </Inline>
      {asList ? <AsList list={list} onOpen={onOpen} /> : <Frame resource="graph-frame" height={HEIGHT} />}
    </Stack>
  );
};
