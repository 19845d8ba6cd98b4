import { Button, EmptyState, Heading, Inline, Spinner, Stack, Text, useProductContext } from '@forge/react';
import React, { useCallback, useState } from 'react';
import type { SerialisedError } from '../../domain/errors';
import type { Session } from '../../domain/session';
import { callProject, shownError } from '../call';
import { Failure } from '../failure';
import { LABELS } from '../labels';
import { useLoaded } from '../use-loaded';
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

const List = ({ first, date }: { readonly first: Listed; readonly date: (time: number) => string }): React.JSX.Element => {
  const { listed, error, more } = useFurther(first);
  if (listed.sessions.length === 0 && listed.next === null) return <EmptyState header={LABELS.home.empty} description={LABELS.home.emptyHint} />;
  return (
    <Stack space="space.200">
      <SessionTable sessions={listed.sessions} date={date} />
      {error === null ? null : <Failure error={error} again={more} />}
      {listed.next === null || error !== null ? null : <Button onClick={more}>{LABELS.home.more}</Button>}
    </Stack>
  );
};

/** Key of the project on whose page this is; empty while Jira has not said it. */
function projectKeyOf(context: ReturnType<typeof useProductContext>): string {
  const project: unknown = context?.extension['project'];
  return typeof project === 'object' && project !== null && 'key' in project && typeof project.key === 'string' ? project.key : '';
}

/** The first screen of the project page. */
export const Home = (): React.JSX.Element => {
  const context = useProductContext();
  const { loaded, again } = useLoaded(firstPage);
  const date = (time: number): string => new Date(time).toLocaleString(context?.locale.replace('_', '-'));
  return (
    <Stack space="space.300">
      <Heading as="h1">{LABELS.home.title(projectKeyOf(context))}</Heading>
      {loaded.state === 'loading' ? (
        <Inline space="space.100" alignBlock="center">
          <Spinner size="medium" label={LABELS.home.loading} />
          <Text>{LABELS.home.loading}</Text>
        </Inline>
      ) : null}
      {loaded.state === 'failed' ? <Failure error={loaded.error} again={again} /> : null}
      {loaded.state === 'ready' ? <List first={loaded.value} date={date} /> : null}
    </Stack>
  );
};
