import { DynamicTable, EmptyState, Heading, Inline, Lozenge, Stack, Text } from '@forge/react';
import React, { useCallback } from 'react';
import type { Session } from '../../../domain/session';
import type { ProjectContract, Value } from '../../../resolvers/contract';
import { callProject } from '../../call';
import { Failure } from '../../failure';
import { REVIEW } from '../../labels/review';
import { LoadingMessage } from '../../loading';
import { SaveButton } from '../../save-button';
import { useLoaded } from '../../use-loaded';

const words = REVIEW.presupposed;
type Parts = Value<ProjectContract, 'presupposed-list'>['parts'];
const PARTS: readonly (keyof Parts)[] = ['modules', 'textFormats', 'searchIndexes', 'breakpoints', 'imageEffects', 'imageSizes', 'viewModes'];
const HEAD = {
  cells: [
    { key: 'name', content: words.columns.name, width: 25 },
    { key: 'remark', content: words.columns.remark, width: 35 },
    { key: 'rows', content: words.columns.rows },
  ],
};

const Part = ({ title, things }: { readonly title: string; readonly things: Parts[keyof Parts] }): React.JSX.Element => (
  <Stack space="space.050">
    <Heading as="h3" size="small">
      {title}
    </Heading>
    <DynamicTable
      label={title}
      head={HEAD}
      rowsPerPage={20}
      rows={things.map(({ name, remark, rows, isThere }) => ({
        key: name,
        cells: [
          {
            key: 'name',
            content: (
              <Inline space="space.100" alignBlock="center">
                <Text>{name}</Text>
                {isThere ? <Lozenge appearance="success">{words.there}</Lozenge> : null}
              </Inline>
            ),
          },
          { key: 'remark', content: <Text>{remark}</Text> },
          { key: 'rows', content: <Text>{rows.join('; ')}</Text> },
        ],
      }))}
    />
  </Stack>
);

/** "Not in your sheets": what rows presuppose and no sheet holds. */
export const PresupposedTab = ({ session }: { readonly session: Session }): React.JSX.Element => {
  const { loaded, again } = useLoaded(useCallback(() => callProject('presupposed-list', { sessionId: session.id }), [session.id]));
  if (loaded.state === 'loading') return <LoadingMessage label={words.loading} />;
  if (loaded.state === 'failed') return <Failure error={loaded.error} again={again} />;
  const { parts, document } = loaded.value;
  const filled = PARTS.filter((part) => parts[part].length > 0);
  if (filled.length === 0) return <EmptyState header={words.none} description={words.noneHint} />;
  return (
    <Stack space="space.200">
      <Text>{words.intro}</Text>
      <SaveButton label={REVIEW.questions.markdown} fetch={() => Promise.resolve({ name: `${words.file(session.name)}.md`, text: document.text })} />
      {filled.map((part) => (
        <Part key={part} title={words.parts[part]} things={parts[part]} />
      ))}
    </Stack>
  );
};
