import { value } from '../../domain/rows';
import { plain } from '../language';
import type { QuestionRule } from '../rule';

/** Types of fields that can only hold one media source each. */
const SOURCE_FIELDS = /^(?:image|file)$|video|oembed/iu;

/** Drupal asks for the media source when a media type is made, and never lets it be changed. */
export const mediaSource: QuestionRule = {
  code: 'media-source',
  ask: ({ parts, roleOf }) =>
    parts.flatMap(({ component, own }) => {
      if (component.kind !== 'media_type' || own === null || roleOf(own) !== 'build') return [];
      if (/source/iu.test(value(own, 'notes'))) return [];
      const fields = component.children.filter((row) => row.sheet.type === 'fields');
      if (fields.some((row) => SOURCE_FIELDS.test(value(row, 'fieldType')))) return [];
      return [{ text: `${plain(component.name)} (row ${String(own.ref.row)}): which media source does it use?`, about: [{ row: own, key: 'notes' }] }];
    }),
};
