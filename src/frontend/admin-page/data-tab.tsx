import { Heading, Stack } from '@forge/react';
import React, { useState } from 'react';
import type { SiteChoices } from '../../usecases/ports';
import { ADMIN } from '../labels/admin';
import { NumberField, wholeNumber } from './number-field';
import { SaveBar } from './save-bar';
import { SessionsOfSite } from './sessions-of-site';
import { StorageUseTable } from './storage-use';
import type { SettingsEditor } from './use-settings';

const words = ADMIN.data;
const days = wholeNumber(3_650);

/** How long specifications are kept, what is stored, and whose it is. */
export const DataTab = ({ editor, choices }: { readonly editor: SettingsEditor; readonly choices: SiteChoices }): React.JSX.Element => {
  const [wrong, setWrong] = useState(false);
  return (
    <Stack space="space.300">
      <Heading as="h2">{words.title}</Heading>
      <NumberField
        id="retention"
        label={words.retention}
        value={editor.draft.retentionDays}
        read={days}
        wrong={words.notDays}
        help={words.retentionHint}
        onChange={(retentionDays) => {
          setWrong(typeof retentionDays !== 'number');
          if (typeof retentionDays === 'number') editor.set({ retentionDays });
        }}
      />
      <SaveBar editor={editor} choices={choices} isValid={!wrong} />
      <StorageUseTable />
      <SessionsOfSite />
    </Stack>
  );
};
