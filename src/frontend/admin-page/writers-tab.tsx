import { Heading, HelperMessage, Label, Select, Stack, Text, Textfield } from '@forge/react';
import React, { useCallback, useEffect, useRef, useState } from 'react';
import { Awaited } from '../awaited';
import { WRITER_TITLES, type WriterKind } from '../../domain/writing';
import type { SiteChoices } from '../../usecases/ports';
import type { WritersView } from '../../usecases/model/administer-writers';
import { callAdmin } from '../call';
import { ConnectionTest } from '../connection-test';
import { textOf } from '../events';
import { ADMIN } from '../labels/admin';
import { WRITING } from '../labels/writers';
import { useLoaded } from '../use-loaded';
import { useTask } from '../use-task';
import { ModelKey } from './model-key';
import { anyNumber, NumberField, wholeNumber } from './number-field';
import { SaveBar } from './save-bar';
import type { SettingsEditor } from './use-settings';

/** What the tab of the writers gets; it edits `writer` of the settings and saves it. */
export interface WritersTabProps {
  readonly editor: SettingsEditor;
  readonly choices: SiteChoices;
}

const price = anyNumber(100_000);
const count = (text: string): number | undefined => {
  const value = wholeNumber(12)(text);
  return value === 0 ? undefined : value;
};

const Test = ({ writer, isDisabled }: { readonly writer: Exclude<WriterKind, 'rules'>; readonly isDisabled: boolean }): React.JSX.Element => {
  const watch = useTask(
    useCallback(() => callAdmin('start-writer-test', { writer }), [writer]),
    useCallback((taskId: string) => callAdmin('writer-test', { taskId }), []),
  );
  return <ConnectionTest watch={watch} isDisabled={isDisabled} />;
};

const Form = ({ editor, choices, views, onViews }: WritersTabProps & { readonly views: WritersView; readonly onViews: (views: WritersView) => void }): React.JSX.Element => {
  const { writer } = editor.draft;
  const [wrong, setWrong] = useState<Readonly<Record<string, boolean>>>({});
  const options: { readonly value: WriterKind; readonly label: string }[] = [{ value: 'rules', label: WRITER_TITLES.rules }, ...views.writers.filter(({ builtIn }) => builtIn).map(({ writer: value, title }) => ({ value, label: title }))];
  const others = views.writers.filter(({ builtIn }) => !builtIn).map(({ title }) => title);
  const view = views.writers.find((one) => one.writer === writer.kind);
  const priceHint = ({ writer: name, defaultModel, model, listPrice }: WritersView['writers'][number], of: 'input' | 'output'): string =>
    (writer.model === '' ? defaultModel : writer.model) === model ? WRITING.priceHint(name, listPrice?.[of] ?? null) : WRITING.priceLater;
  const change = (part: Partial<typeof writer>): void => {
    editor.set({ writer: { ...writer, ...part } });
  };
  const number = (name: 'inputPrice' | 'outputPrice' | 'atOnce', value: number | null | undefined): void => {
    setWrong((before) => ({ ...before, [name]: value === undefined || (name === 'atOnce' && value === null) }));
    if (value !== undefined && (name !== 'atOnce' || value !== null)) change({ [name]: value });
  };
  return (
    <Stack space="space.300">
      <Stack space="space.050">
        <Label labelFor="writer-kind">{WRITING.who}</Label>
        <Select
          inputId="writer-kind"
          options={options}
          value={options.find(({ value }) => value === writer.kind) ?? null}
          onChange={(option: { readonly value: WriterKind }) => {
            change({ kind: option.value, model: '' });
          }}
        />
        <HelperMessage>{WRITING.what[writer.kind]}</HelperMessage>
        {others.length === 0 ? null : <HelperMessage>{WRITING.notBuiltIn(others)}</HelperMessage>}
      </Stack>
      {view === undefined ? null : (
        <Stack space="space.300">
          <Stack space="space.050">
            <Label labelFor="writer-model">{WRITING.model}</Label>
            <Textfield
              id="writer-model"
              value={writer.model}
              onChange={(event) => {
                change({ model: textOf(event).trim() });
              }}
            />
            <HelperMessage>{WRITING.modelHint(view.defaultModel)}</HelperMessage>
          </Stack>
          <Heading as="h3" size="small">{WRITING.prices}</Heading>
          <NumberField id="input-price" label={WRITING.inputPrice} value={writer.inputPrice} read={price} wrong={WRITING.notNumber} help={priceHint(view, 'input')} onChange={(value) => { number('inputPrice', value); }} />
          <NumberField id="output-price" label={WRITING.outputPrice} value={writer.outputPrice} read={price} wrong={WRITING.notNumber} help={priceHint(view, 'output')} onChange={(value) => { number('outputPrice', value); }} />
          <NumberField id="at-once" label={WRITING.atOnce} value={writer.atOnce} read={count} wrong={WRITING.notCount} help={WRITING.atOnceHint} onChange={(value) => { number('atOnce', value); }} />
          <Text>{WRITING.caps}</Text>
          {view.needsKey ? <ModelKey view={view} onChange={onViews} /> : null}
          <Test writer={view.writer} isDisabled={editor.isChanged} />
        </Stack>
      )}
      <SaveBar editor={editor} choices={choices} isValid={!Object.values(wrong).includes(true)} />
    </Stack>
  );
};

/** Who writes the prose of tickets: the built-in writer, or a model with its price, key and test. */
export const WritersTab = ({ editor, choices }: WritersTabProps): React.JSX.Element => {
  const { loaded, again, put, refresh } = useLoaded(useCallback(() => callAdmin('writers', {}), []));
  // Another model was saved: its price is another one.
  const { version } = editor.saved;
  const known = useRef(version);
  useEffect(() => {
    if (known.current === version) return;
    known.current = version;
    refresh();
  }, [version, refresh]);
  return (
    <Stack space="space.200">
      <Heading as="h2">{ADMIN.writers.title}</Heading>
      <Awaited loading={{ loaded, again }} label={WRITING.who} />
      {loaded.state === 'ready' ? <Form editor={editor} choices={choices} views={loaded.value} onViews={put} /> : null}
    </Stack>
  );
};
