import { useCallback, useState } from 'react';
import type { SerialisedError } from '../../domain/errors';
import type { Settings } from '../../domain/settings';
import { callAdmin, CallError } from '../call';
import { useCall } from '../use-call';

export type SettingKey = Exclude<keyof Settings, 'version'>;

export const settingKeys = (settings: Settings): SettingKey[] => Object.keys(settings).filter((key): key is SettingKey => key !== 'version');

const differ = (one: Settings, other: Settings, key: SettingKey): boolean => JSON.stringify(one[key]) !== JSON.stringify(other[key]);

/** Settings in which two versions differ. */
export const differences = (one: Settings, other: Settings): SettingKey[] => settingKeys(one).filter((key) => differ(one, other, key));

/** What a person changed, to send. */
export const changeBetween = (saved: Settings, draft: Settings): Partial<Omit<Settings, 'version'>> =>
  Object.fromEntries(differences(saved, draft).map((key) => [key, draft[key]]));

export interface SettingsEditor {
  readonly saved: Settings;
  readonly draft: Settings;
  readonly set: (change: Partial<Settings>) => void;
  readonly isChanged: boolean;
  readonly isSaved: boolean;
  readonly busy: boolean;
  readonly error: SerialisedError | null;
  readonly again: () => void;
  /** What stands in the store where it is not what the draft began with. */
  readonly conflict: Settings | null;
  readonly save: () => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  readonly discard: () => void;
}

type Outcome = { readonly kind: 'saved'; readonly settings: Settings } | { readonly kind: 'conflict'; readonly theirs: Settings };

async function send(base: Settings, draft: Settings): Promise<Outcome> {
  try {
    return { kind: 'saved', settings: await callAdmin('change-settings', { version: base.version, change: changeBetween(base, draft) }) };
  } catch (error) {
    if (!(error instanceof CallError) || error.error.code !== 'changed-meanwhile') throw error;
    return { kind: 'conflict', theirs: await callAdmin('get-settings', {}) };
  }
}

/** Settings under change. Two administrators never overwrite each other: whoever is later sees both versions. */
export function useSettings(first: Settings): SettingsEditor {
  const [saved, setSaved] = useState(first);
  const [draft, setDraft] = useState(first);
  const [conflict, setConflict] = useState<Settings | null>(null);
  const [isSaved, setIsSaved] = useState(false);
  const { busy, error, run, again } = useCall();
  const submit = useCallback(
    (base: Settings, wanted: Settings) => {
      run(
        () => send(base, wanted),
        (outcome) => {
          if (outcome.kind === 'conflict') {
            setConflict(outcome.theirs);
            return;
          }
          setConflict(null);
          setSaved(outcome.settings);
          setDraft(outcome.settings);
          setIsSaved(true);
        },
      );
    },
    [run],
  );
  const restart = (settings: Settings): void => {
    setSaved(settings);
    setDraft(settings);
    setConflict(null);
  };
  return {
    saved,
    draft,
    busy,
    error,
    again,
    conflict,
    isSaved,
    isChanged: differences(saved, draft).length > 0,
    set: (change) => {
      setIsSaved(false);
      setDraft((before) => ({ ...before, ...change }));
    },
    save: () => {
      submit(saved, draft);
    },
    keepMine: () => {
      if (conflict === null) return;
      // Only what this person changed is theirs to decide; everything else stays as the other one stored it.
      const wanted = { ...conflict, ...changeBetween(saved, draft) };
      submit(conflict, wanted);
    },
    takeTheirs: () => {
      if (conflict !== null) restart(conflict);
    },
    discard: () => {
      restart(saved);
    },
  };
}
