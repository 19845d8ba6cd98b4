import type { FieldFamily } from './field-types';

interface WidgetFit {
  readonly widget: RegExp;
  readonly families: readonly FieldFamily[];
}

/** Which fields a widget of Drupal core can edit (its annotation `field_types`); contributed ones that share a name are let through. */
const FITS: readonly WidgetFit[] = [
  { widget: /^text ?field$/i, families: ['text', 'number', 'email', 'telephone', 'other'] },
  { widget: /^text area \(multiple rows\)$/i, families: ['long_text', 'text'] },
  { widget: /^text area with a summary$/i, families: ['long_text'] },
  { widget: /^number field$/i, families: ['number'] },
  { widget: /^select list$/i, families: ['list', 'reference', 'boolean', 'number', 'date', 'date_range', 'other'] },
  { widget: /^check boxes\/radio buttons$/i, families: ['list', 'reference', 'boolean', 'number', 'other'] },
  { widget: /^single on\/off checkbox$/i, families: ['boolean'] },
  { widget: /^autocomplete(?: \(tags style\))?$/i, families: ['reference', 'text', 'other'] },
  { widget: /^media library$/i, families: ['reference'] },
  { widget: /^paragraphs (?:stable|legacy|classic|\(stable\)|experimental)$|^layout paragraphs$/i, families: ['reference'] },
  { widget: /^inline entity form/i, families: ['reference'] },
  { widget: /^date and time$/i, families: ['date', 'date_range'] },
  { widget: /^date and time range$/i, families: ['date_range'] },
  { widget: /^link$/i, families: ['link'] },
  { widget: /^email$/i, families: ['email'] },
  { widget: /^telephone number$/i, families: ['telephone', 'text'] },
  { widget: /^image$/i, families: ['image'] },
  { widget: /^file$/i, families: ['file', 'image'] },
];

/** False where it is known that the widget cannot edit such a field; unknown widgets and types are let through. */
export function fits(widget: string, family: FieldFamily | null): boolean {
  if (family === null || family === 'other' || family === 'group') return true;
  const rule = FITS.find((fit) => fit.widget.test(widget));
  return rule === undefined || rule.families.includes(family);
}
