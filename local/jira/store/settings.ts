import { z } from 'zod';
import type { Db } from './database';
import { document, reader } from './documents';

export const settingsRecord = z.object({
  attachmentsEnabled: z.boolean(),
  /** Largest attachment, in bytes. */
  uploadLimit: z.number(),
  linkingEnabled: z.boolean(),
});

export type Settings = z.infer<typeof settingsRecord>;

const USUAL: Settings = { attachmentsEnabled: true, uploadLimit: 10 * 1024 * 1024, linkingEnabled: true };

const readSettings = reader(settingsRecord);

export interface SettingsStore {
  get(): Settings;
  put(settings: Settings): void;
}

/** Site-wide switches an administrator can set. */
export function settingsStore(db: Db): SettingsStore {
  return {
    get: () => document(db, readSettings, 'SELECT doc FROM setting WHERE name = ?', 'site') ?? USUAL,
    put: (settings) => {
      db.run('INSERT OR REPLACE INTO setting VALUES (?, ?)', 'site', JSON.stringify(settings));
    },
  };
}
