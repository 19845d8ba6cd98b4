import { Heading, Inline, SectionMessage, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import { Awaited } from '../awaited';
import { mayRollBack, STAGE_LABELS, type Stage } from '../../domain/stage';
import { LABELS } from '../labels';
import { SESSION } from '../labels/session';
import { DeleteModal } from './delete-modal';
import { Menu, type MenuItem } from './menu';
import { liesBehind, openScreens, SCREEN_KEYS, screenFor, STAGE_OF, type ScreenKey, type Standing } from './place';
import { RollbackModal } from './rollback-modal';
import { SCREENS } from './screens';
import { StageTracker } from './stage-tracker';
import { Trail } from './trail';
import { useSession, type OpenSession } from './use-session';

interface Opened {
  readonly open: OpenSession;
  readonly reload: () => void;
  readonly onHome: () => void;
}

const Content = ({ open, reload, onHome }: Opened): React.JSX.Element => {
  const { session, files, jobs, findingsFresh, ticketsFresh } = open;
  // A choice holds for the stage in which it was made: who watches an export is at the end when it is.
  const [chosen, setChosen] = useState<{ readonly key: ScreenKey; readonly at: Stage } | null>(null);
  const [backTo, setBackTo] = useState<Stage | null>(null);
  const [deleting, setDeleting] = useState(false);
  const standing: Standing = { stage: session.stage, hasFiles: files.length > 0, checked: findingsFresh };
  const shown = screenFor(standing, chosen?.at === session.stage ? chosen.key : null);
  const reachable = openScreens(standing);
  const go = (key: ScreenKey): void => {
    if (reachable.includes(key) || !liesBehind(session.stage, key)) setChosen({ key, at: session.stage });
    else setBackTo(STAGE_OF[key]);
  };
  const items: MenuItem[] = [
    ...SCREEN_KEYS.filter((key) => key !== shown && (liesBehind(session.stage, key) || liesBehind(STAGE_OF[shown], key)))
      .filter((key) => reachable.includes(key) || mayRollBack(session.stage, STAGE_OF[key], session.hasIssues))
      .map((key) => ({
        key,
        label: SESSION.goBack(STAGE_LABELS[STAGE_OF[key]]),
        act: () => {
          go(key);
        },
      })),
    {
      key: 'delete',
      label: SESSION.remove,
      act: () => {
        setDeleting(true);
      },
    },
  ];
  const Screen = SCREENS[shown];
  return (
    <Stack space="space.300">
      <Inline spread="space-between" alignBlock="center" shouldWrap>
        <Heading as="h1">{session.name}</Heading>
        <Menu items={items} label={SESSION.menu} />
      </Inline>
      <StageTracker shown={shown} stage={session.stage} />
      <Screen key={shown} session={session} files={files} jobs={jobs} findingsFresh={findingsFresh} ticketsFresh={ticketsFresh} reload={reload} go={go} />
      {backTo === null ? null : (
        <RollbackModal
          session={session}
          to={backTo}
          onClose={() => {
            setBackTo(null);
          }}
          onDone={() => {
            setBackTo(null);
            setChosen(null);
            reload();
          }}
        />
      )}
      {deleting ? (
        <DeleteModal
          session={session}
          onClose={() => {
            setDeleting(false);
          }}
          onDone={onHome}
        />
      ) : null}
    </Stack>
  );
};

/** One specification: where it stands, and the screen of its stage. */
export const SessionPage = ({ sessionId, onHome }: { readonly sessionId: string; readonly onHome: () => void }): React.JSX.Element => {
  const { loaded, again, reload, lost } = useSession(sessionId);
  return (
    <Stack space="space.200">
      <Trail name={loaded.state === 'ready' ? loaded.value.session.name : '…'} onHome={onHome} />
      {lost ? (
        <SectionMessage appearance="warning" title={LABELS.error.temporary}>
          <Text>{LABELS.error.unreachable}</Text>
        </SectionMessage>
      ) : null}
      <Awaited loading={{ loaded, again }} label={SESSION.loading} />
      {loaded.state === 'ready' ? <Content open={loaded.value} reload={reload} onHome={onHome} /> : null}
    </Stack>
  );
};
