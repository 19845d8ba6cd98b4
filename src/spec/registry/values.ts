import { statusCode } from '../../domain/status';

/** Kinds of cell content that can be told from their text alone. */
export const VALUE_SETS = ['status', 'machine_name', 'yes_no', 'cardinality', 'bundle_type', 'typed_names', 'field_type', 'widget'] as const;
export type ValueSet = (typeof VALUE_SETS)[number];

const BUNDLE_TYPE = /^(?:content|vocabulary|taxonomy|paragraph|media|(?:custom )?block|(?:custom )?entity|user)(?: type| role)?s?$/i;
const FIELD_TYPE =
  /^(?:text \(.+\)|number \(.+\)|list \(.+\)|boolean|image|file|date|date range|link|email|telephone number|entity reference(?: revisions)?(?: \(paragraphs\))?|color|meta tags|address|timestamp|entity label)$/i;
const WIDGET =
  /^(?:autocomplete.*|textfield.*|text ?area.*|select list|check boxes\/radio buttons|single on\/off checkbox|number field|date and time.*|media library|entity browser.*|inline entity form.*|paragraphs .*|-- disabled --)$/i;

/** Tests that say whether a text belongs to a set. They accept no empty text. */
const TESTS: Readonly<Record<ValueSet, (text: string) => boolean>> = {
  status: (text) => text !== '' && statusCode(text) !== null,
  machine_name: (text) => text === '-' || (/^[a-z][a-z0-9_]*$/.test(text) && text.includes('_')),
  yes_no: (text) => /^(?:[ynf-]|yes|no|x|true|false)$/i.test(text),
  cardinality: (text) => /^(?:\d{1,3}|\*|-|unlimited)$/i.test(text),
  bundle_type: (text) => BUNDLE_TYPE.test(text),
  typed_names: (text) => /\((?:content|paragraph|media|custom block|block|custom entity) type\)$|\(vocabulary\)$/i.test(text),
  field_type: (text) => FIELD_TYPE.test(text),
  widget: (text) => WIDGET.test(text),
};

/** True when the trimmed text is one that the set is made of. */
export const isOf = (set: ValueSet, text: string): boolean => TESTS[set](text);
