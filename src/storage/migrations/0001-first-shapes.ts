import type { Migration } from './migration';

/** The shapes with which the app was first installed: nothing was stored before them, so nothing changes either way. */
export const firstShapes: Migration = { version: 1, title: 'The first stored shapes', up: {}, down: {} };
