import { ErrorMessage, Heading, Label, Stack, Text, TextArea } from '@forge/react';
import React, { useState } from 'react';
import { COMPONENT_KINDS, type ComponentKind } from '../../domain/spec';
import { STANDING_LIMITS, type StandingCriteria } from '../../domain/standing-criteria';
import { Choice } from '../choice';
import { textOf } from '../events';
import { ADMIN } from '../labels/admin';

const words = ADMIN.standing;

export const linesOf = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** True where the app takes them. */
export const fits = (criteria: readonly string[]): boolean => criteria.length <= STANDING_LIMITS.each && criteria.every((text) => text.length <= STANDING_LIMITS.length);

const optionsOf = (standing: StandingCriteria): { readonly value: ComponentKind; readonly label: string }[] =>
  COMPONENT_KINDS.map((kind) => ({ value: kind, label: words.option(words.kinds[kind], standing[kind]?.length ?? 0) }));

/** Criteria that stand in every ticket of a kind. */
export const StandingCriteriaForm = ({ standing, onChange }: { readonly standing: StandingCriteria; readonly onChange: (standing: StandingCriteria) => void }): React.JSX.Element => {
  const [kind, setKind] = useState<ComponentKind>('content_type');
  const [typed, setTyped] = useState('');
  const criteria = standing[kind] ?? [];
  const shown = linesOf(typed).join('\n') === criteria.join('\n') ? typed : criteria.join('\n');
  return (
    <Stack space="space.100">
      <Heading as="h3" size="small">{words.title}</Heading>
      <Text>{words.hint}</Text>
      <Choice id="standing-kind" label={words.kind} value={kind} options={optionsOf(standing)} onChoose={setKind} />
      <Stack space="space.050">
        <Label labelFor="standing-criteria">{words.criteria(words.kinds[kind])}</Label>
        <TextArea
          key={kind}
          id="standing-criteria"
          value={shown}
          isInvalid={!fits(criteria)}
          onChange={(event) => {
            const text = textOf(event);
            setTyped(text);
            const rest = Object.fromEntries(Object.entries(standing).filter(([one]) => one !== kind));
            const lines = linesOf(text);
            onChange(lines.length === 0 ? rest : { ...rest, [kind]: lines });
          }}
        />
        {fits(criteria) ? null : <ErrorMessage>{words.tooMany(STANDING_LIMITS.each, STANDING_LIMITS.length)}</ErrorMessage>}
      </Stack>
    </Stack>
  );
};
