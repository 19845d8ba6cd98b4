import { ATTACKS, type Attack } from './attacks';

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const line = (cells: readonly string[]): string => cells.map(cell).join(',');

export const machineNameOf = (index: number): string => `attacked_${String(index)}`;

/** A site in which every content type carries one attack. */
export function attackedSite(attacks: readonly Attack[] = ATTACKS): Readonly<Record<string, string>> {
  const name = ({ cells }: Attack, index: number): string => cells.name ?? `Thing ${String.fromCodePoint(65 + (index % 26))}${String.fromCodePoint(97 + Math.floor(index / 26))}`;
  return {
    'Bundles.csv': [
      line(['Name', 'Machine name', 'X', 'Type', 'Description', 'Settings/notes']),
      ...attacks.map((attack, index) => line([name(attack, index), machineNameOf(index), 'a', 'Content type', attack.cells.description ?? '', attack.cells.notes ?? ''])),
    ].join('\n'),
    'Fields.csv': [
      line(['Bundle', 'Field label', 'Machine name', 'X', 'Field type', 'Ref. bundle', "Req'd", 'Vals.', 'Help text', 'Settings/notes']),
      ...attacks.map((attack, index) => {
        const target = attack.cells.refBundle ?? '';
        const type = target === '' ? 'Text (plain)' : 'Entity reference';
        return line([`${name(attack, index)} (Content type)`, attack.cells.label ?? 'Code', attack.cells.machineName ?? `field_code_${String(index)}`, 'a', type, target, 'y', '1', attack.cells.help ?? '', attack.cells.fieldNotes ?? '']);
      }),
    ].join('\n'),
  };
}
