import { prepareWriting, presupposed, presupposedMarkdown, rowsByFile, type Presupposed } from '../../writing';
import { prepareSpec } from '../planning/prepare-spec';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import type { TextDocument } from './get-question-list';

export interface PresupposedThing {
  readonly name: string;
  readonly remark: string;
  /** `Fields.csv rows 2, 9`, one part a file. */
  readonly rows: readonly string[];
  /** Rows that are marked as done tell that the site has it. */
  readonly isThere: boolean;
}

/** "Not in your sheets", part by part, and the same as a document to hand over. */
export interface PresupposedList {
  readonly parts: Readonly<Record<keyof Presupposed, readonly PresupposedThing[]>>;
  readonly document: TextDocument;
}

const thing = ({ name, remark, rows, isThere = false }: Presupposed['textFormats'][number] & { readonly isThere?: boolean }): PresupposedThing => ({
  name,
  remark,
  rows: rowsByFile(rows),
  isThere,
});

/**
 * Modules, text formats, indexes and more that the rows to be built presuppose and no sheet holds; from the sheets as they
 * are now.
 * @throws AppError `session-not-found`
 */
export async function presupposedList(deps: Deps, caller: Caller, sessionId: string): Promise<PresupposedList> {
  const session = await openSession(deps, caller, sessionId, 'view');
  const { spec, plan } = await prepareSpec(deps, session);
  const found = presupposed(prepareWriting(spec, plan, session.options));
  const { modules, textFormats, searchIndexes, breakpoints, imageEffects, imageSizes, viewModes } = found;
  return {
    parts: {
      modules: modules.map(thing),
      textFormats: textFormats.map(thing),
      searchIndexes: searchIndexes.map(thing),
      breakpoints: breakpoints.map(thing),
      imageEffects: imageEffects.map(thing),
      imageSizes: imageSizes.map(thing),
      viewModes: viewModes.map(thing),
    },
    document: { format: 'markdown', text: presupposedMarkdown(found) },
  };
}
