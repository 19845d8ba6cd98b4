import { Box, Button, ButtonGroup, Inline, Label, Select, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import { PLAN } from '../../labels/plan';
import { merged } from './edits';
import type { Outlined } from './outline';
import type { Choosing } from './use-options';

const words = PLAN.merge;

interface Shown {
  readonly selected: readonly Outlined[];
  readonly choosing: Choosing;
  readonly isDisabled: boolean;
  readonly onDone: () => void;
}

/** What can be done with the selected tickets. Always there, so that selecting moves nothing. */
export const MergeBar = ({ selected, choosing, isDisabled, onDone }: Shown): React.JSX.Element => {
  const [target, setTarget] = useState<string | null>(null);
  const options = selected.map(({ id, title }) => ({ label: title, value: id }));
  const into = options.find(({ value }) => value === target) ?? options[0];
  return (
    <Box padding="space.150" backgroundColor={selected.length === 0 ? 'color.background.neutral' : 'color.background.selected'}>
      <Stack space="space.100">
        <Text weight="semibold">{selected.length === 0 ? words.hint : words.selected(selected.length)}</Text>
        <Inline space="space.200" alignBlock="end" shouldWrap>
          <Stack space="space.050">
            <Label labelFor="merge-into">{words.into}</Label>
            <Select
              inputId="merge-into"
              spacing="compact"
              options={options}
              value={into ?? null}
              placeholder={words.none}
              isDisabled={isDisabled || selected.length < 2}
              onChange={(option: { readonly value: string }) => {
                setTarget(option.value);
              }}
            />
          </Stack>
          <ButtonGroup>
            <Button
              isDisabled={isDisabled || selected.length < 2 || into === undefined}
              onClick={() => {
                if (into === undefined) return;
                const from = selected.map(({ id }) => id).filter((id) => id !== into.value);
                choosing.change('edits', (current) => merged(current, into.value, from));
                onDone();
              }}
            >
              {words.act}
            </Button>
            <Button appearance="subtle" isDisabled={selected.length === 0} onClick={onDone}>
              {words.clear}
            </Button>
          </ButtonGroup>
        </Inline>
      </Stack>
    </Box>
  );
};
