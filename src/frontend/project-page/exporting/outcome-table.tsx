import { DynamicTable, Heading, Link, Lozenge, Stack, Text } from '@forge/react';
import React, { useCallback, useState } from 'react';
import type { ProjectContract, Value } from '../../../resolvers/contract';
import { callProject } from '../../call';
import { Failure } from '../../failure';
import { EXPORT } from '../../labels/export';
import { LoadingMessage } from '../../loading';
import { Pager } from '../../pager';
import { useLoaded } from '../../use-loaded';
import { issueUrl } from './jira-links';
import { useLast } from './use-last';

type Summary = Value<ProjectContract, 'export-summary'>;
type Ticket = Value<ProjectContract, 'report-tickets'>['tickets'][number];
type Outcome = Summary['results'][number]['outcome'];

const words = EXPORT.progress;
/** Beside it may stand a table of what is to be done by hand: fifty rows together. */
const PAGE = 25;
const APPEARANCE: Readonly<Record<Outcome, 'success' | 'removed' | 'default' | 'moved'>> = { Success: 'success', Error: 'removed', NotExecuted: 'default', Unknown: 'moved' };
const HEAD = { cells: (['title', 'state', 'issue', 'message'] as const).map((key) => ({ key, content: words.columns[key] })) };

function rowOf({ planned, record }: Ticket, results: ReadonlyMap<string, Summary['results'][number]>) {
  const result = results.get(planned.id);
  const outcome = result?.outcome ?? 'NotExecuted';
  const key = result?.issueKey ?? record.issueKey;
  return {
    key: planned.id,
    cells: [
      { key: 'title', content: <Text>{record.title}</Text> },
      { key: 'state', content: <Lozenge appearance={APPEARANCE[outcome]}>{words.outcomes[outcome]}</Lozenge> },
      { key: 'issue', content: key === null ? <Text> </Text> : <Link href={issueUrl(key)}>{key}</Link> },
      { key: 'message', content: <Text>{result?.message ?? ''}</Text> },
    ],
  };
}

interface Shown {
  readonly sessionId: string;
  readonly summary: Summary;
  /** Tickets of the plan. */
  readonly total: number;
}

/** What came of each ticket so far, a page at a time. */
export const OutcomeTable = ({ sessionId, summary, total }: Shown): React.JSX.Element => {
  const [from, setFrom] = useState(0);
  const load = useCallback(() => callProject('report-tickets', { sessionId, from, limit: PAGE }), [sessionId, from]);
  const { loaded, again } = useLoaded(load);
  const page = useLast(loaded);
  const results = new Map(summary.results.map((result) => [result.ref, result]));
  return (
    <Stack space="space.100">
      <Heading as="h3" size="small">{words.title}</Heading>
      {page === null && loaded.state === 'loading' ? <LoadingMessage label={EXPORT.result.loading} /> : null}
      {loaded.state === 'failed' ? <Failure error={loaded.error} again={again} /> : null}
      {page === null ? null : <DynamicTable label={words.title} head={HEAD} rows={page.tickets.filter(({ record }) => !record.excluded).map((ticket) => rowOf(ticket, results))} />}
      <Pager from={from} size={PAGE} total={total} onPage={setFrom} />
    </Stack>
  );
};
