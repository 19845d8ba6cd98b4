import type { RawFile } from '../../src/domain/sheet';

const VOCABULARIES = 36;
const TYPES = 84;
/** Content types with a third reference: 2 × 84 + 32 = 200 dependencies. */
const THREE_REFERENCES = 32;
/** Content types whose notes are too long for an issue's description. */
const LONG = [3, 20, 41, 60, 83];

const LONG_NOTE = 'As agreed, verbatim. '.repeat(1_500).trim();

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const vocabularyRow = (index: number): string => `Topic ${String(index)},topic_${String(index)},a,Vocabulary`;
const typeRow = (index: number): string => `Page ${String(index)},page_${String(index)},a,Content type`;

const codeRow = (index: number): string => `Topic ${String(index)} (Vocabulary),Code,field_code,a,Text (plain),y,1,,`;

function typeRows(index: number): string[] {
  const bundle = `Page ${String(index)} (Content type)`;
  const references = numbers(index < THREE_REFERENCES ? 3 : 2).map((one) => (index + one * 11) % VOCABULARIES);
  return [
    ...references.map((topic, one) => `${bundle},Topic,field_topic_${String(one)},a,Term reference,n,1,Topic ${String(topic)} (Vocabulary),`),
    ...(LONG.includes(index) ? [`${bundle},Text,field_text,a,Text (plain),n,1,,"${LONG_NOTE}"`] : []),
  ];
}

const file = (name: string, lines: readonly string[]): RawFile => ({ name, bytes: new TextEncoder().encode(lines.join('\n')) });

/** What {@link specification} becomes in Jira. */
export const EXPECTED = { tickets: VOCABULARIES + TYPES, links: 2 * TYPES + THREE_REFERENCES, attachments: LONG.length };

/** A site of vocabularies and content types that refer to them: 120 tickets, 200 dependencies, 5 texts too long for a description. */
export const specification = (): RawFile[] => [
  file('Bundles.csv', ['Name,Machine name,X,Type', ...numbers(VOCABULARIES).map(vocabularyRow), ...numbers(TYPES).map(typeRow)]),
  file('Fields.csv', ["Bundle,Field label,Machine name,X,Field type,Req'd,Vals.,Ref. bundle,Settings/notes", ...numbers(VOCABULARIES).map(codeRow), ...numbers(TYPES).flatMap(typeRows)]),
];
