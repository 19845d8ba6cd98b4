import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import type { Part, TicketContext } from '../../context';
import { plain } from '../../language';
import type { QuestionRule } from '../../rule';
import { isNew } from '../shared';

/** Media sources by the field that holds them: the names that core's own media types use, then types and widgets. */
const SOURCES: readonly (readonly [key: string, cell: RegExp, source: string])[] = [
  ['machineName', /^field_media_oembed_video$/u, 'Remote video'],
  ['machineName', /^field_media_audio_file$/u, 'Audio file'],
  ['machineName', /^field_media_video_file$/u, 'Video file'],
  ['widget', /oembed/iu, 'Remote video'],
  ['fieldType', /^video embed/iu, 'Video embed field'],
  ['fieldType', /^image$/iu, 'Image'],
  ['fieldType', /^file$/iu, 'File'],
];

/** True where the ticket makes a media type whose row names no source. */
export const isSilent = ({ component, own }: Part, context: TicketContext): boolean =>
  component.kind === 'media_type' && own !== null && context.roleOf(own) === 'build' && isNew(context, own, 'notes') && !/source/iu.test(`${value(own, 'notes')} ${value(own, 'description')}`);

/** Media source of a type by its fields, with the field that tells it; null where they point to none, or to several. */
export function sourceOf({ component }: Part): { readonly source: string; readonly field: SpecRow } | null {
  const found = component.children.flatMap((field) => {
    const source = field.sheet.type === 'fields' ? SOURCES.find(([key, cell]) => cell.test(value(field, key)))?.[2] : undefined;
    return source === undefined ? [] : [{ source, field }];
  });
  const [first] = found;
  return first === undefined || found.some(({ source }) => source !== first.source) ? null : first;
}

/** Drupal asks for the media source when a media type is made, and never lets it be changed. */
export const mediaSource: QuestionRule = {
  code: 'media-source',
  ask: (context) =>
    context.parts.flatMap((part) => {
      const { own, component } = part;
      if (!isSilent(part, context) || own === null || sourceOf(part) !== null) return [];
      return [{ text: `${plain(component.name)} (row ${String(own.ref.row)}): which media source does it use?`, about: [{ row: own, key: 'notes' }] }];
    }),
};
