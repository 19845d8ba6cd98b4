import { Box, Button, EmptyState, Heading, Inline, Label, List, ListItem, Stack, Text, TextArea, xcss } from '@forge/react';
import React, { useCallback, useState } from 'react';
import { PHASE_TITLES, PHASES } from '../../../domain/plan';
import type { Session } from '../../../domain/session';
import type { ProjectContract, Value } from '../../../resolvers/contract';
import { callProject } from '../../call';
import { Failure, FailureIfAny } from '../../failure';
import { REVIEW } from '../../labels/review';
import { LoadingMessage } from '../../loading';
import { SaveButton } from '../../save-button';
import { useCall } from '../../use-call';
import { useLoaded } from '../../use-loaded';
import { TicketLink } from './ticket-link';

const words = REVIEW.questions;
/** Tickets gathered at a time. */
const PAGE = 50;
const wide = xcss({ width: '100%' });

type QuestionsPage = Value<ProjectContract, 'open-questions'>;

const gather = (sessionId: string, from: number): Promise<QuestionsPage> => callProject('open-questions', { sessionId, from, limit: PAGE });

/** The list as a text, to be copied out of a field. */
const AsText = ({ session }: { readonly session: Session }): React.JSX.Element => {
  const call = useCall();
  const [text, setText] = useState<string | null>(null);
  return (
    <Stack space="space.100">
      <Inline>
        <Button
          isDisabled={call.busy}
          onClick={() => {
            if (text !== null) setText(null);
            else {
              call.run(
                () => callProject('question-list', { sessionId: session.id, format: 'markdown' }),
                (document) => {
                  setText(document.text);
                },
              );
            }
          }}
        >
          {text === null ? words.show : words.hide}
        </Button>
      </Inline>
      <FailureIfAny error={call.error} again={call.again} />
      {text === null ? null : (
        <Box xcss={wide}>
          <Label labelFor="questions-text">{words.copyable}</Label>
          <TextArea id="questions-text" isReadOnly isMonospaced minimumRows={12} value={text} />
        </Box>
      )}
    </Stack>
  );
};

interface Listed {
  readonly session: Session;
  readonly first: QuestionsPage;
  readonly onOpen: (id: string) => void;
}

const ListOfQuestions = ({ session, first, onOpen }: Listed): React.JSX.Element => {
  const call = useCall();
  const [further, setFurther] = useState<readonly QuestionsPage[]>([]);
  const pages = [first, ...further];
  const tickets = pages.flatMap((page) => page.tickets);
  const next = pages.at(-1)?.next ?? null;
  return (
    <Stack space="space.200">
      {PHASES.filter((phase) => tickets.some((ticket) => ticket.phase === phase)).map((phase) => (
        <Stack key={phase} space="space.100">
          <Heading as="h3" size="small">
            {PHASE_TITLES[phase]}
          </Heading>
          {tickets
            .filter((ticket) => ticket.phase === phase)
            .map(({ id, title, questions }) => (
              <Stack key={id} space="space.025">
                <TicketLink
                title={title}
                onOpen={() => {
                  onOpen(id);
                }}
              />
                <List type="unordered">
                  {questions.map(({ text, rows }) => (
                    <ListItem key={text}>{rows.length === 0 ? text : `${text} (${rows.join('; ')})`}</ListItem>
                  ))}
                </List>
              </Stack>
            ))}
        </Stack>
      ))}
      <FailureIfAny error={call.error} again={call.again} />
      {next === null ? null : (
        <Inline>
          <Button
            isDisabled={call.busy}
            onClick={() => {
              call.run(
                () => gather(session.id, next),
                (page) => {
                  setFurther([...further, page]);
                },
              );
            }}
          >
            {words.more}
          </Button>
        </Inline>
      )}
    </Stack>
  );
};

/** Everything that the sheets leave open, for whoever can answer it. */
export const QuestionsTab = ({ session, onOpen }: { readonly session: Session; readonly onOpen: (id: string) => void }): React.JSX.Element => {
  const { loaded, again } = useLoaded(useCallback(() => gather(session.id, 0), [session.id]));
  if (loaded.state === 'loading') return <LoadingMessage label={words.loading} />;
  if (loaded.state === 'failed') return <Failure error={loaded.error} again={again} />;
  const { questions, asking } = loaded.value;
  if (asking === 0) return <EmptyState header={words.none} description={words.noneHint} />;
  const document = (format: 'markdown' | 'csv', ending: string) => async () => {
    const { text } = await callProject('question-list', { sessionId: session.id, format });
    return { name: `${words.file(session.name)}.${ending}`, text };
  };
  return (
    <Stack space="space.200">
      <Text>{words.count(questions, asking)}</Text>
      <Inline space="space.100" alignBlock="start" shouldWrap>
        <SaveButton label={words.csv} fetch={document('csv', 'csv')} />
        <SaveButton label={words.markdown} fetch={document('markdown', 'md')} />
        <AsText session={session} />
      </Inline>
      <ListOfQuestions session={session} first={loaded.value} onOpen={onOpen} />
    </Stack>
  );
};
