import { Button, DynamicTable, Heading, Inline, Link, LinkButton, SectionMessage, Stack, Text } from '@forge/react';
import React, { useCallback, useState } from 'react';
import { Buttons } from '../../buttons';
import { PHASE_TITLES, PHASES } from '../../../domain/plan';
import type { Session } from '../../../domain/session';
import type { ProjectContract, Value } from '../../../resolvers/contract';
import { callProject } from '../../call';
import { Failure } from '../../failure';
import { EXPORT } from '../../labels/export';
import { LoadingMessage } from '../../loading';
import { Pager } from '../../pager';
import { SaveButton } from '../../save-button';
import { useLoaded } from '../../use-loaded';
import { issueUrl, jqlOf, searchUrl } from './jira-links';
import { OutcomeTable } from './outcome-table';
import { exportReport } from './report';
import { UndoModal } from './undo-modal';

type Summary = Value<ProjectContract, 'export-summary'>;

const words = EXPORT.result;
/** Beside it stands a table of as many tickets. */
const PAGE = 25;
const HEAD = { cells: (['issue', 'message', 'action'] as const).map((key) => ({ key, content: words.byHandColumns[key] })) };

const isTicket = (ref: string): boolean => !ref.includes(':') && !ref.includes('>');

/** What was not made, whether trying again can help, and what nobody can know. */
const Failed = ({ summary }: { readonly summary: Summary }): React.JSX.Element => {
  const failed = summary.results.filter(({ ref, outcome }) => outcome === 'Error' && isTicket(ref)).length;
  const unknown = summary.results.filter(({ outcome }) => outcome === 'Unknown').length;
  return (
    <Stack space="space.100">
      {failed === 0 ? null : (
        <SectionMessage appearance="error" title={words.failed(failed)}>
          <Text>{words.failedHint}</Text>
        </SectionMessage>
      )}
      {unknown === 0 ? null : (
        <SectionMessage appearance="warning" title={words.unknown(unknown)}>
          <Text>{words.unknownHint}</Text>
        </SectionMessage>
      )}
    </Stack>
  );
};

const ByHand = ({ fixes }: { readonly fixes: Summary['manualFixes'] }): React.JSX.Element | null => {
  const [from, setFrom] = useState(0);
  if (fixes.length === 0) return null;
  const rows = fixes.slice(from, from + PAGE).map(({ ref, issueKey, message, action }, index) => ({
    key: `${ref} ${String(index)}`,
    cells: [
      { key: 'issue', content: issueKey === null ? <Text> </Text> : <Link href={issueUrl(issueKey)}>{issueKey}</Link> },
      { key: 'message', content: <Text>{message}</Text> },
      { key: 'action', content: <Text>{action}</Text> },
    ],
  }));
  return (
    <Stack space="space.100">
      <Heading as="h3" size="small">{words.byHand}</Heading>
      <DynamicTable label={words.byHand} head={HEAD} rows={rows} />
      <Pager from={from} size={PAGE} total={fixes.length} onPage={setFrom} />
    </Stack>
  );
};

const EPICS = new Map<string, string>(PHASES.map((phase) => [`epic:${phase}`, PHASE_TITLES[phase]]));

const Epics = ({ summary }: { readonly summary: Summary }): React.JSX.Element | null => {
  const epics = summary.results.flatMap(({ ref, issueKey }) => (EPICS.has(ref) && issueKey !== null ? [{ title: EPICS.get(ref) ?? '', issueKey }] : []));
  if (epics.length === 0) return null;
  return (
    <Stack space="space.100">
      <Heading as="h3" size="small">{words.epics}</Heading>
      {epics.map(({ title, issueKey }) => (
        <Inline key={issueKey} space="space.100">
          <Link href={issueUrl(issueKey)}>{issueKey}</Link>
          <Text>{title}</Text>
        </Inline>
      ))}
    </Stack>
  );
};

const Actions = ({ session, reload }: { readonly session: Session; readonly reload: () => void }): React.JSX.Element => {
  const [undoing, setUndoing] = useState(false);
  const close = (): void => {
    setUndoing(false);
  };
  return (
    <Inline space="space.100" shouldWrap alignBlock="start">
      <LinkButton href={searchUrl(session.projectKey, jqlOf(session.id))}>{EXPORT.open}</LinkButton>
      <SaveButton label={EXPORT.report.csv} fetch={() => exportReport(session, 'csv')} />
      <SaveButton label={EXPORT.report.json} fetch={() => exportReport(session, 'json')} />
      <Buttons>
        <Button
          appearance="subtle"
          onClick={() => {
            setUndoing(true);
          }}
        >
          {EXPORT.undo.open}
        </Button>
      </Buttons>
      {undoing ? (
        <UndoModal
          session={session}
          onClose={close}
          onDone={() => {
            close();
            reload();
          }}
        />
      ) : null}
    </Inline>
  );
};

/** What the exports of a specification made so far, with a link to every issue, and what is left to do. */
export const Result = ({ session, reload }: { readonly session: Session; readonly reload: () => void }): React.JSX.Element => {
  const sessionId = session.id;
  const load = useCallback(() => callProject('export-summary', { sessionId }), [sessionId]);
  const { loaded, again } = useLoaded(load);
  if (loaded.state === 'loading') return <LoadingMessage label={words.loading} />;
  if (loaded.state === 'failed') return <Failure error={loaded.error} again={again} />;
  const summary = loaded.value;
  return (
    <Stack space="space.300">
      <Text weight="semibold">{words.counts(summary.issues, summary.epics, summary.links, summary.attachments)}</Text>
      <Actions session={session} reload={reload} />
      <Failed summary={summary} />
      <ByHand fixes={summary.manualFixes} />
      <Epics summary={summary} />
      <OutcomeTable sessionId={sessionId} summary={summary} total={session.tally?.tickets ?? 0} />
    </Stack>
  );
};
