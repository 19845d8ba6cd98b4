import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** In memory where the machine has such a folder. */
const ROOT = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

export const newFolder = (): string => mkdtempSync(path.join(ROOT, 'faults-'));

export const removeFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

const FILES = ['forge.db', 'forge.db-wal', 'jira.db', 'jira.db-wal'];

/** A copy of both databases as they stand; between two statements of this process they are whole. */
export function copyOf(folder: string): string {
  const copy = newFolder();
  for (const file of FILES) {
    if (existsSync(path.join(folder, file))) cpSync(path.join(folder, file), path.join(copy, file));
  }
  return copy;
}
