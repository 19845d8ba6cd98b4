import { firstShapes } from './0001-first-shapes';
import { changeList } from './0002-change-list';
import type { Migration } from './migration';

export * from './migration';
export * from './migrate';

/** All migrations in order. Adding one is adding a file, and a line here. */
export const MIGRATIONS: readonly Migration[] = [firstShapes, changeList];

/** Version of the shapes that this app reads and writes. */
export const SHAPE_VERSION = MIGRATIONS.length;
