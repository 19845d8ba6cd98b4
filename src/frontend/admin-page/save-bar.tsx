import { Button, DynamicTable, SectionMessage, Stack, Text } from '@forge/react';
import React from 'react';
import { Buttons } from '../buttons';
import type { SiteChoices } from '../../usecases/ports';
import { FailureIfAny } from '../failure';
import { ADMIN } from '../labels/admin';
import { settingText } from './setting-text';
import { differences, type SettingsEditor } from './use-settings';

const { form } = ADMIN;
const HEAD = {
  cells: [
    { key: 'setting', content: form.setting },
    { key: 'yours', content: form.yours },
    { key: 'theirs', content: form.theirs },
  ],
};

interface Edited {
  readonly editor: SettingsEditor;
  readonly choices: SiteChoices;
}

const Conflict = ({ editor, choices }: Edited): React.JSX.Element | null => {
  const { conflict, draft, keepMine, takeTheirs, busy } = editor;
  if (conflict === null) return null;
  const rows = differences(draft, conflict).map((key) => ({
    key,
    cells: [
      { key: 'setting', content: <Text>{ADMIN.names[key]}</Text> },
      { key: 'yours', content: <Text>{settingText(key, draft, choices)}</Text> },
      { key: 'theirs', content: <Text>{settingText(key, conflict, choices)}</Text> },
    ],
  }));
  return (
    <SectionMessage appearance="warning" title={form.conflictTitle}>
      <Stack space="space.100">
        <Text>{form.conflictHint}</Text>
        <DynamicTable caption={form.conflictTitle} head={HEAD} rows={rows} />
        <Buttons>
          <Button isDisabled={busy} onClick={keepMine}>
            {form.keepMine}
          </Button>
          <Button isDisabled={busy} onClick={takeTheirs}>
            {form.takeTheirs}
          </Button>
        </Buttons>
      </Stack>
    </SectionMessage>
  );
};

/** Saves what was changed on a tab, and says how that went. */
export const SaveBar = ({ editor, choices, isValid = true }: Edited & { readonly isValid?: boolean }): React.JSX.Element => (
  <Stack space="space.200">
    <Conflict editor={editor} choices={choices} />
    <FailureIfAny error={editor.error} again={editor.again} />
    <Buttons>
      <Button appearance="primary" isDisabled={!editor.isChanged || editor.busy || !isValid || editor.conflict !== null} onClick={editor.save}>
        {form.save}
      </Button>
      <Button appearance="subtle" isDisabled={!editor.isChanged || editor.busy} onClick={editor.discard}>
        {form.undo}
      </Button>
    </Buttons>
    {editor.isSaved ? <Text>{form.saved}</Text> : null}
  </Stack>
);
