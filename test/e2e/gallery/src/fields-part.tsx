import {
  Button, Checkbox, CheckboxGroup, DatePicker, ErrorMessage, Form, FormFooter, FormHeader, FormSection, HelperMessage, Inline, InlineEdit, Label, Radio, RadioGroup, Range, RequiredAsterisk,
  Select, Stack, Text, TextArea, Textfield, Toggle, useForm, UserPicker, ValidMessage,
} from '@forge/react';
import React, { useState, type ComponentProps } from 'react';

const OPTIONS = [{ label: 'Standard', value: 'standard' }, { label: 'Coarse', value: 'coarse' }];

const NameForm = ({ say }: { readonly say: (text: string) => void }): React.JSX.Element => {
  const { register, handleSubmit, getFieldId } = useForm<{ name: string }>();
  return (
    <Form onSubmit={() => { void handleSubmit((data) => { say(`form ${data.name}`); })(); }}>
      <FormHeader title="A form" />
      <FormSection>
        <Label labelFor={getFieldId('name')}>Name<RequiredAsterisk /></Label>
        <Textfield {...register('name', { required: true })} />
        <HelperMessage>Any name</HelperMessage>
      </FormSection>
      <FormFooter><Button type="submit" appearance="primary">Send</Button></FormFooter>
    </Form>
  );
};

/** Components that take input; each says what it was given. */
export const FieldsPart = (): React.JSX.Element => {
  const [said, say] = useState('nothing yet');
  const [text, setText] = useState('');
  const [checked, setChecked] = useState(false);
  const [grouping, setGrouping] = useState(OPTIONS[0]);
  return (
    <Stack space="space.150">
      <Text>{`Given: ${said}`}</Text>
      <Label labelFor="filter">Filter</Label>
      <Textfield id="filter" value={text} onChange={(event: { target: { value?: string } }) => { setText(event.target.value ?? ''); say(`text ${event.target.value ?? ''}`); }} />
      <Label labelFor="about">About</Label>
      <TextArea id="about" onChange={(event: { target: { value?: string } }) => { say(`area ${event.target.value ?? ''}`); }} />
      <Label labelFor="grouping">Grouping</Label>
      <Select inputId="grouping" options={OPTIONS} value={grouping} onChange={(option: { label: string; value: string }) => { setGrouping(option); say(`select ${option.value}`); }} />
      <Checkbox label="Only open ones" isChecked={checked} onChange={(event: { target: { checked?: boolean } }) => { setChecked(event.target.checked === true); say(`checkbox ${String(event.target.checked)}`); }} />
      <CheckboxGroup name="kinds" options={OPTIONS} onChange={(values: string[]) => { say(`group ${values.join('+')}`); }} />
      <RadioGroup name="policy" options={OPTIONS.map((option) => ({ ...option, name: 'policy' }))} onChange={(event: { target: { value?: string } }) => { say(`radio ${event.target.value ?? ''}`); }} />
      <Radio name="single" value="x" label="Single radio" />
      <Inline alignBlock="center">
        <Toggle id="toggle" onChange={(event: { target: { checked?: boolean } }) => { say(`toggle ${String(event.target.checked)}`); }} />
        <Label labelFor="toggle">Toggle</Label>
      </Inline>
      <Label labelFor="range">Range</Label>
      <Range id="range" min={0} max={10} step={1} defaultValue={3} onChange={(value: number) => { say(`range ${String(value)}`); }} />
      <Label labelFor="due">Due date</Label>
      <DatePicker id="due" onChange={(value: string) => { say(`date ${value}`); }} />
      <UserPicker label="Assignee" name="assignee" onChange={(user: { name: string } | null) => { say(`user ${user?.name ?? 'nobody'}`); }} />
      <InlineEdit
        defaultValue="Old title"
        label="Title"
        editView={({ onChange, value }: Required<Pick<ComponentProps<typeof Textfield>, 'onChange' | 'value'>>) => <Textfield onChange={onChange} value={value} autoFocus />}
        readView={() => <Text>Title to edit</Text>}
        onConfirm={(value: string) => { say(`inline ${value}`); }}
      />
      <ErrorMessage>An error</ErrorMessage>
      <ValidMessage>All right</ValidMessage>
      <NameForm say={say} />
    </Stack>
  );
};
