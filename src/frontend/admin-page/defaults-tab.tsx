import { Checkbox, Heading, HelperMessage, Label, Stack, Text, Textfield } from '@forge/react';
import React, { useState } from 'react';
import type { SiteChoices } from '../../usecases/ports';
import { Choice, type ChoiceOption } from '../choice';
import { checkedOf, textOf } from '../events';
import { ADMIN } from '../labels/admin';
import { SaveBar } from './save-bar';
import { StandingCriteriaForm } from './standing-criteria';
import { StatusPolicyForm } from './status-policy';
import type { SettingsEditor } from './use-settings';

const words = ADMIN.defaults;

/** A choice that was made before and that Jira does not offer any more still shows. */
const withChosen = (options: readonly ChoiceOption<string>[], chosen: string): readonly ChoiceOption<string>[] =>
  options.some(({ value }) => value === chosen) ? options : [...options, { value: chosen, label: words.unknownType(chosen) }];

const issueTypeOptions = ({ issueTypes }: SiteChoices): ChoiceOption<string>[] => [{ value: '', label: words.projectDefault }, ...issueTypes.map(({ id, name }) => ({ value: id, label: name }))];
const linkTypeOptions = ({ linkTypes }: SiteChoices): ChoiceOption<string>[] => [
  { value: '', label: words.siteDefault },
  ...linkTypes.map(({ id, name, inward, outward }) => ({ value: id, label: words.meaning(name, outward, inward) })),
];

const GROUPINGS = (['standard', 'coarse'] as const).map((value) => ({ value, label: words.grouping[value] }));
const DEV_POLICIES = (['already_built', 'ignore'] as const).map((value) => ({ value, label: words.devPolicy[value] }));

const Labels = ({ editor }: { readonly editor: SettingsEditor }): React.JSX.Element => {
  const stored = editor.draft.labels.join(' ');
  const [text, setText] = useState(stored);
  const shown = text.split(/\s+/u).filter((label) => label !== '').join(' ') === stored ? text : stored;
  return (
    <Stack space="space.050">
      <Label labelFor="labels">{words.labels}</Label>
      <Textfield
        id="labels"
        value={shown}
        onChange={(event) => {
          const typed = textOf(event);
          setText(typed);
          editor.set({ labels: typed.split(/\s+/u).filter((label) => label !== '') });
        }}
      />
      <HelperMessage>{words.labelsHint}</HelperMessage>
    </Stack>
  );
};

/** With what a new specification begins. */
export const DefaultsTab = ({ editor, choices }: { readonly editor: SettingsEditor; readonly choices: SiteChoices }): React.JSX.Element => {
  const { draft, set } = editor;
  return (
    <Stack space="space.300">
      <Stack space="space.100">
        <Heading as="h2">{words.title}</Heading>
        <Text>{words.hint}</Text>
      </Stack>
      <Choice
        id="issue-type"
        label={words.issueType}
        value={draft.issueTypeId}
        options={withChosen(issueTypeOptions(choices), draft.issueTypeId)}
        onChoose={(issueTypeId) => {
          set({ issueTypeId });
        }}
      />
      <Choice
        id="link-type"
        label={words.linkType}
        value={draft.linkTypeId}
        options={withChosen(linkTypeOptions(choices), draft.linkTypeId)}
        onChoose={(linkTypeId) => {
          set({ linkTypeId });
        }}
      />
      <Labels editor={editor} />
      <Checkbox
        label={words.epics}
        isChecked={draft.epics}
        onChange={(event) => {
          set({ epics: checkedOf(event) });
        }}
      />
      <Choice
        id="grouping"
        label={words.grouping.name}
        value={draft.grouping}
        options={GROUPINGS}
        onChoose={(grouping) => {
          set({ grouping });
        }}
      />
      <Choice
        id="dev-policy"
        label={words.devPolicy.name}
        value={draft.devPolicy}
        options={DEV_POLICIES}
        onChoose={(devPolicy) => {
          set({ devPolicy });
        }}
      />
      <StatusPolicyForm
        policy={draft.statusPolicy}
        onChange={(statusPolicy) => {
          set({ statusPolicy });
        }}
      />
      <StandingCriteriaForm
        standing={draft.standingCriteria}
        onChange={(standingCriteria) => {
          set({ standingCriteria });
        }}
      />
      <SaveBar editor={editor} choices={choices} />
    </Stack>
  );
};
