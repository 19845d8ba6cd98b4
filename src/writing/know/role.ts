import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { isDrupals } from '../criteria/role';
import { displaysOpenTo } from '../display-access';
import { placeOfRow, rowsNaming } from '../facts/named-by';
import { hasAll, permissionsOfRole } from '../permissions';
import { list, plain, quote, rowsText, shortList, stripHtml, strong } from '../language';
import type { KnowRule, WritingContext } from '../rule';

const QUOTED = 5;
const NAMED = 5;
const LONGEST = 160;

const madeRoles = ({ parts, roleOf }: WritingContext): WritingContext['parts'] => parts.filter(({ component, own }) => component.kind === 'user_role' && own !== null && roleOf(own) === 'build');

/** What one has to know of the role itself: that Drupal has it, that its list repeats itself, how long the list was. */
export const roleFacts: KnowRule = (context) =>
  madeRoles(context).flatMap(({ component, own }) => {
    const name = plain(component.name);
    const permissions = permissionsOfRole(component);
    const notes = own === null ? '' : value(own, 'notes');
    const before = /Changed:[^]*?'(\d+) permissions?\b[^']*' -> '(\d+) permissions?\b/iu.exec(notes);
    const twice = permissions === null ? [] : [...new Set(permissions.names.filter((one, index) => permissions.names.indexOf(one) !== index))];
    return [
      ...(isDrupals(component) ? [`Drupal has the role ${name} from the start: only its permissions are set here.`] : []),
      ...(hasAll(component) ? [`${name} is the administrator role: Drupal gives it every permission, those of modules that come later too.`] : []),
      ...(before === null || before[1] === before[2] ? [] : [`The list had ${before[1] ?? ''} permissions before and has ${before[2] ?? ''} now.`]),
      ...(twice.length === 0 ? [] : [`The note counts ${plain(permissions?.count ?? '')} permissions, but ${shortList(twice.map(quote), 3)} ${twice.length === 1 ? 'is' : 'are'} in it twice.`]),
    ];
  });

/** The sentence of a cell that names the role, where it is short enough to be quoted. */
function words(row: SpecRow, key: string, names: readonly string[]): string {
  const sentences = stripHtml(value(row, key).replace(/(?:^|\n)Changed:[^]*$/u, '')).split(/(?<=[.!?])\s+|\n+/u);
  const found = sentences.find((sentence) => names.some((name) => sentence.toLowerCase().includes(name.toLowerCase())))?.replace(/[.\s]+$/u, '') ?? '';
  return found.length <= LONGEST ? found : '';
}

/** Every row of other sheets that names the role, with what it says; rows that say the same together. */
export const roleNamed: KnowRule = (context) =>
  madeRoles(context).flatMap(({ component }) => {
    const { prepared } = context;
    const rows = rowsNaming(prepared, component).filter((row) => !/^\d+ permissions?:/iu.test(value(row, 'notes')));
    const open = displaysOpenTo(prepared, component);
    if (rows.length === 0 && open.length === 0) return [];
    const said = new Map<string, SpecRow[]>();
    for (const row of rows.filter((one) => !open.includes(one))) {
      const key = (prepared.mentionsOf.get(component.id) ?? []).find(({ from }) => from === row)?.key ?? 'notes';
      const text = words(row, key, [component.name, component.machineName].filter((name) => name !== ''));
      said.set(text, [...(said.get(text) ?? []), row]);
    }
    const place = (of: readonly SpecRow[]): string => {
      const files = [...new Set(of.map(({ ref }) => ref.file))];
      const all = [...new Set(of.map((row) => plain(placeOfRow(prepared, row))))];
      const names = all.length <= NAMED ? list(all) : `${all.slice(0, NAMED).join(', ')} and others`;
      return `${names} (${files.map((file) => `${plain(file)} ${rowsText(of.filter(({ ref }) => ref.file === file).map(({ ref }) => ref.row))}`).join(', ')})`;
    };
    const opens = open.length === 0 ? [] : [`${strong('Open to this role:')} ${place(open)}.`];
    const told = [...said].slice(0, QUOTED).map(([text, of]) => (text === '' ? `${strong('Named by')} ${place(of)}.` : `${place(of)}: ${quote(text)}.`));
    return said.size > QUOTED ? [...opens, ...told, `${strong('Named by')} ${place([...said].slice(QUOTED).flatMap(([, of]) => of))}.`] : [...opens, ...told];
  });
