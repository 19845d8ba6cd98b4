import { Button, ButtonGroup, EmptyState, Heading, Inline, Stack, useProductContext } from '@forge/react';
import React, { useCallback, useState } from 'react';
import { Awaited } from '../awaited';
import type { SerialisedError } from '../../domain/errors';
import type { Session } from '../../domain/session';
import { callProject, shownError } from '../call';
import { Failure } from '../failure';
import { LABELS } from '../labels';
import { useLoaded } from '../use-loaded';
import { DeleteModal } from './delete-modal';
import { SessionTable } from './session-table';

interface Listed {
  readonly sessions: readonly Session[];
  readonly next: string | null;
}

const firstPage = async (): Promise<Listed> => {
  const { items, next } = await callProject('list-sessions', {});
  return { sessions: items, next };
};

/** More of the list than its first page, kept apart so that loading it anew begins at the start. */
function useFurther(first: Listed): { readonly listed: Listed; readonly error: SerialisedError | null; readonly more: () => void } {
  const [further, setFurther] = useState<Listed | null>(null);
  const next = further === null ? first.next : further.next;
  const [error, setError] = useState<SerialisedError | null>(null);
  const more = useCallback(() => {
    if (next === null) return;
    setError(null);
    callProject('list-sessions', { cursor: next }).then(
      (page) => {
        setFurther((before) => ({ sessions: [...(before?.sessions ?? []), ...page.items], next: page.next }));
      },
      (reason: unknown) => {
        setError(shownError(reason));
      },
    );
  }, [next]);
  return { listed: { sessions: [...first.sessions, ...(further?.sessions ?? [])], next }, error, more };
}

interface Ways {
  readonly onOpen: (sessionId: string) => void;
  /** Begins a specification, with the sample's sheets where that was asked for. */
  readonly onNew: (sample: boolean) => void;
}

const Begin = ({ onNew, sampleToo }: Pick<Ways, 'onNew'> & { readonly sampleToo: boolean }): React.JSX.Element => (
  <ButtonGroup>
    <Button
      appearance="primary"
      onClick={() => {
        onNew(false);
      }}
    >
      {LABELS.home.fresh}
    </Button>
    {sampleToo ? (
      <Button
        onClick={() => {
          onNew(true);
        }}
      >
        {LABELS.home.sample}
      </Button>
    ) : null}
  </ButtonGroup>
);

const List = ({ first, onOpen, onNew }: { readonly first: Listed } & Ways): React.JSX.Element => {
  const { listed, error, more } = useFurther(first);
  const [deleting, setDeleting] = useState<Session | null>(null);
  const [gone, setGone] = useState<readonly string[]>([]);
  const sessions = listed.sessions.filter(({ id }) => !gone.includes(id));
  const empty = sessions.length === 0 && listed.next === null;
  return (
    <Stack space="space.200">
      {empty ? (
        <Stack space="space.200" alignInline="center">
          <EmptyState header={LABELS.home.empty} headingLevel={2} description={LABELS.home.emptyHint} />
          <Begin onNew={onNew} sampleToo />
        </Stack>
      ) : (
        <SessionTable sessions={sessions} onOpen={onOpen} onDelete={setDeleting} />
      )}
      {error === null ? null : <Failure error={error} again={more} />}
      {listed.next === null || error !== null ? null : <Button onClick={more}>{LABELS.home.more}</Button>}
      {deleting === null ? null : (
        <DeleteModal
          session={deleting}
          onClose={() => {
            setDeleting(null);
          }}
          onDone={() => {
            setGone([...gone, deleting.id]);
            setDeleting(null);
          }}
        />
      )}
    </Stack>
  );
};

/** Key of the project on whose page this is; empty while Jira has not said it. */
function projectKeyOf(context: ReturnType<typeof useProductContext>): string {
  const project: unknown = context?.extension['project'];
  return typeof project === 'object' && project !== null && 'key' in project && typeof project.key === 'string' ? project.key : '';
}

/** The first screen of the project page. */
export const Home = ({ onOpen, onNew }: Ways): React.JSX.Element => {
  const context = useProductContext();
  const { loaded, again } = useLoaded(firstPage);
  const some = loaded.state === 'ready' && (loaded.value.sessions.length > 0 || loaded.value.next !== null);
  return (
    <Stack space="space.300">
      <Inline spread="space-between" alignBlock="center" shouldWrap>
        <Heading as="h1">{LABELS.home.title(projectKeyOf(context))}</Heading>
        {some ? <Begin onNew={onNew} sampleToo={false} /> : null}
      </Inline>
      <Awaited loading={{ loaded, again }} label={LABELS.home.loading} />
      {loaded.state === 'ready' ? <List first={loaded.value} onOpen={onOpen} onNew={onNew} /> : null}
    </Stack>
  );
};
