import { plain } from '../language';
import { rowName } from '../facts/names';
import { isSilent, sourceOf } from '../questions/form/media-source';
import type { AssumptionRule } from '../rule';

/** The media source follows from the field that holds it, where the sheet names none. */
export const typeSource: AssumptionRule = (context) =>
  context.parts.flatMap((part) => {
    const { own, component } = part;
    const found = isSilent(part, context) ? sourceOf(part) : null;
    if (own === null || found === null) return [];
    return [{ text: `The media source of ${plain(component.name)} is ${found.source}: the sheet names none, and its field ${plain(rowName(found.field))} is one for it.`, about: [{ row: own, key: 'notes' }] }];
  });
