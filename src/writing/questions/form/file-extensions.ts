import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import type { TicketContext } from '../../context';
import { builtFields } from '../../fields';
import type { QuestionRule } from '../../rule';
import { isNew, rowsNamed } from '../shared';

/** Extensions, or words for them. */
const SAYS_TYPES = /\b(?:pdf|docx?|xlsx?|pptx?|csv|txt|zip|rtf|od[tsp]|mp[34]|wav|svg|jpe?g|png|json|xml|ics)\b|extension|file types?|allowed types?/iu;

const says = (row: SpecRow | null): boolean => row !== null && ['notes', 'helpText', 'description'].some((key) => SAYS_TYPES.test(value(row, key)));

/** File fields that take nothing but `.txt` unless somebody says what else. */
const silent = (context: TicketContext): readonly SpecRow[] =>
  context.parts.flatMap((part) =>
    says(part.component.row) ? [] : builtFields(part).filter((row) => /^file$/iu.test(value(row, 'fieldType')) && isNew(context, row, 'fieldType') && !says(row)),
  );

/** A file field's form asks for the allowed extensions; Drupal's own default is `txt`. */
export const fileExtensions: QuestionRule = {
  code: 'file-extensions',
  ask: (context) => {
    const rows = silent(context);
    return rows.length === 0 ? [] : [{ text: `Which kinds of files may ${rowsNamed(rows)} take?`, about: rows.map((row) => ({ row, key: 'notes' })) }];
  },
};
