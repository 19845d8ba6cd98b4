import { Heading, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import type { SiteChoices } from '../../usecases/ports';
import { ADMIN } from '../labels/admin';
import { anyNumber, NumberField, wholeNumber } from './number-field';
import { SaveBar } from './save-bar';
import type { SettingsEditor } from './use-settings';

const words = ADMIN.limits;
const tokens = wholeNumber(1_000_000_000);
const cost = anyNumber(100_000);

/** What a model may use of tokens and money. */
export const LimitsTab = ({ editor, choices }: { readonly editor: SettingsEditor; readonly choices: SiteChoices }): React.JSX.Element => {
  const { writer } = editor.draft;
  const [wrong, setWrong] = useState({ tokens: false, cost: false });
  return (
    <Stack space="space.300">
      <Stack space="space.100">
        <Heading as="h2">{words.title}</Heading>
        <Text>{words.hint}</Text>
      </Stack>
      <NumberField
        id="max-tokens"
        label={words.tokens}
        value={writer.maxTokens}
        read={tokens}
        wrong={words.notNumber}
        help=""
        onChange={(maxTokens) => {
          setWrong((before) => ({ ...before, tokens: typeof maxTokens !== 'number' }));
          if (typeof maxTokens === 'number') editor.set({ writer: { ...writer, maxTokens } });
        }}
      />
      <NumberField
        id="max-cost"
        label={words.cost}
        value={writer.maxCost}
        read={cost}
        wrong={words.notNumber}
        help={words.costHint}
        onChange={(maxCost) => {
          setWrong((before) => ({ ...before, cost: maxCost === undefined }));
          if (maxCost !== undefined) editor.set({ writer: { ...writer, maxCost } });
        }}
      />
      <SaveBar editor={editor} choices={choices} isValid={!wrong.tokens && !wrong.cost} />
    </Stack>
  );
};
