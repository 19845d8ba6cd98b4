import { Button, Heading, Inline, SectionMessage, Stack, Text } from '@forge/react';
import React, { useCallback, useEffect, useRef, useState } from 'react';
import { isActive } from '../../../domain/job';
import type { WriterKind } from '../../../domain/writing';
import { callProject } from '../../call';
import { Awaited } from '../../awaited';
import { FailureIfAny } from '../../failure';
import { JobProgress } from '../../job-progress';
import { PLAN as words } from '../../labels/plan';
import { LazyTabs } from '../../lazy-tabs';
import { useCall } from '../../use-call';
import { useLoaded } from '../../use-loaded';
import { Changes } from '../plan-screen/changes';
import { FindingsPanel, GROUPS_SHOWN, type FindingsLook } from '../plan-screen/findings';
import { OptionConflictMessage } from '../plan-screen/option-conflict';
import { OptionsPanel } from '../plan-screen/options-panel';
import { PlannedTickets } from '../plan-screen/planned-tickets';
import { useChecking } from '../plan-screen/use-checking';
import { useOptions } from '../plan-screen/use-options';
import { WriterChoice } from '../plan-screen/writer-choice';
import type { ScreenProps } from '../screens';

/** Findings of each group that are read. */
const PER_GROUP = 5;

/** The tickets that the sheets would give, what was found in them, and the button that writes them. */
export const PlanScreen = (props: ScreenProps): React.JSX.Element => {
  const { session, jobs, findingsFresh, reload } = props;
  const sessionId = session.id;
  const [tab, setTab] = useState(0);
  const [look, setLook] = useState<FindingsLook>({ severity: null, from: 0 });
  const outline = useLoaded(useCallback(() => callProject('plan-outline', { sessionId }), [sessionId]));
  const findings = useLoaded(
    useCallback(
      () => callProject('get-findings', { sessionId, from: look.from, limit: GROUPS_SHOWN, perGroup: PER_GROUP, ...(look.severity === null ? {} : { severity: look.severity }) }),
      [sessionId, look],
    ),
  );
  const checking = useChecking(props);
  const choosing = useOptions(session, reload);
  const writing = useCall();
  const [writer, setWriter] = useState<WriterKind | null>(null);
  const job = jobs.find(({ state }) => isActive(state));

  // Whatever the plan follows from, and what is known about it.
  const made = JSON.stringify([session.options, session.changesHash, session.revision, session.choices, session.relations, findingsFresh]);
  const drawn = useRef(made);
  const { refresh: outlineAgain } = outline;
  const { refresh: findingsAgain } = findings;
  useEffect(() => {
    if (drawn.current === made) return;
    drawn.current = made;
    outlineAgain();
    findingsAgain();
  }, [made, outlineAgain, findingsAgain]);

  const busy = job !== undefined || choosing.busy || writing.busy || checking.busy;
  const closed = busy || session.hasIssues;
  const plan = outline.loaded.state === 'ready' ? outline.loaded.value : null;
  const found = findings.loaded.state === 'ready' ? findings.loaded.value : null;
  const blocked = findingsFresh && (found?.open.blocking ?? 0) > 0;
  const stopped = job === undefined && !findingsFresh ? jobs.find(({ type, state }) => type === 'validation' && (state === 'failed' || state === 'cancelled')) : undefined;
  const unwritten = job === undefined && findingsFresh ? jobs.find(({ type, state }) => type === 'processing' && (state === 'failed' || state === 'cancelled')) : undefined;
  const kind = writer ?? plan?.writing?.writers.at(-1)?.kind ?? 'rules';
  const write = (by: WriterKind | undefined = writer ?? undefined): void => {
    writing.run(() => callProject('generate-tickets', { sessionId, ...(by === undefined ? {} : { writer: by }) }), reload);
  };
  // After a reload the page no longer knows what was chosen; the session does.
  const writeOn = (): void => {
    write(writer ?? session.writing?.writer);
  };
  const opened = found === null ? 0 : found.open.blocking + found.open.error + found.open.warning + found.open.info;
  return (
    <Stack space="space.300">
      <Inline spread="space-between" alignBlock="center" shouldWrap space="space.200">
        <Stack space="space.050">
          <Heading as="h2">{words.title}</Heading>
          {plan === null ? null : <Text>{words.totals(plan.counts)}</Text>}
        </Stack>
        <Stack space="space.050" alignInline="end">
          <Button appearance="primary" isDisabled={closed || !findingsFresh || blocked || plan === null || plan.tickets.length === 0} onClick={() => { write(); }}>
            {words.write(plan?.tickets.length ?? session.counts?.tickets ?? 0)}
          </Button>
          {plan !== null && kind === 'rules' ? <Text size="small">{words.writer}</Text> : null}
        </Stack>
      </Inline>
      {findingsFresh && !closed && plan !== null && plan.writing !== null ? (
        <WriterChoice sessionId={sessionId} writing={plan.writing} chosen={writer} isDisabled={closed} onChoose={setWriter} />
      ) : null}
      {job === undefined ? null : <JobProgress sessionId={sessionId} job={job} onChange={reload} />}
      {stopped === undefined ? null : <JobProgress sessionId={sessionId} job={stopped} onChange={reload} retry={checking.check} />}
      {unwritten === undefined ? null : <JobProgress sessionId={sessionId} job={unwritten} onChange={reload} retry={writeOn} />}
      {blocked ? (
        <SectionMessage appearance="error">
          <Text>{words.blocked}</Text>
        </SectionMessage>
      ) : null}
      {!findingsFresh && job === undefined && stopped === undefined && checking.error === null ? <Text>{words.stale}</Text> : null}
      <FailureIfAny error={checking.error} again={checking.again} />
      <FailureIfAny error={choosing.error} again={choosing.again} />
      <FailureIfAny error={writing.error} again={writing.again} />
      {choosing.conflict === null ? null : <OptionConflictMessage conflict={choosing.conflict} />}
      <LazyTabs
        id="plan-tabs"
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            name: words.tabs.tickets(plan?.tickets.length ?? 0),
            content: () => <PlannedTickets session={session} outline={outline} choosing={choosing} isDisabled={closed} />,
          },
          {
            name: words.tabs.findings(opened),
            content: () => (
              <Stack space="space.200">
                <Awaited loading={findings} label={words.loading} />
                {found === null ? null : (
                  <FindingsPanel
                    sessionId={sessionId}
                    page={found}
                    look={look}
                    isDisabled={closed}
                    canExplain={plan !== null && plan.writing !== null}
                    onLook={setLook}
                    onChanged={() => {
                      reload();
                      findingsAgain();
                    }}
                  />
                )}
              </Stack>
            ),
          },
          { name: words.tabs.options, content: () => <OptionsPanel options={session.options} choosing={choosing} isDisabled={closed} /> },
          { name: words.tabs.changes, content: () => <Changes session={session} isDisabled={closed} onChanged={reload} /> },
        ]}
      />
    </Stack>
  );
};
