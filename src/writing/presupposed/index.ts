import { rowKey } from '../../domain/rows';
import type { PreparedWriting } from '../prepare';
import { imageEffects } from './image-effects';
import { imageSizes } from './image-sizes';
import type { PresupposedItem } from './item';
import { type PresupposedModule, presupposedModules } from './modules';
import { searchIndexes } from './search-indexes';
import { textFormats } from './text-formats';
import { themeBreakpoints } from './theme-breakpoints';
import { viewModes } from './view-modes';

export type { PresupposedItem } from './item';
export type { PresupposedModule } from './modules';
export { presupposedMarkdown } from './markdown';

/** "Not in your sheets": what the rows to be built presuppose and no sheet holds, once for a session. */
export interface Presupposed {
  readonly modules: readonly PresupposedModule[];
  readonly textFormats: readonly PresupposedItem[];
  readonly searchIndexes: readonly PresupposedItem[];
  readonly breakpoints: readonly PresupposedItem[];
  readonly imageEffects: readonly PresupposedItem[];
  /** Sizes in pixels that notes ask for: `360x360`. */
  readonly imageSizes: readonly PresupposedItem[];
  readonly viewModes: readonly PresupposedItem[];
}

/** Gathers it over all rows that the plan builds; linear in rows. */
export function presupposed(prepared: PreparedWriting): Presupposed {
  const rows = prepared.spec.rows.filter((row) => prepared.ticketOfRow.has(rowKey(row.ref)));
  return {
    modules: presupposedModules(prepared),
    textFormats: textFormats(rows),
    searchIndexes: searchIndexes(prepared, rows),
    breakpoints: themeBreakpoints(rows),
    imageEffects: imageEffects(rows),
    imageSizes: imageSizes(prepared, rows),
    viewModes: viewModes(prepared, rows),
  };
}
