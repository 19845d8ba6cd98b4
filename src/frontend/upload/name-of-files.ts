const EXTENSION = /\.(csv|tsv|txt|xlsx)$/i;
const EDGES = /^[\s_\-–.]+|[\s_\-–.(]+$/g;
/** Shorter ones say nothing. */
const SHORTEST = 3;

function commonStart(names: readonly string[]): string {
  const [first = '', ...others] = names;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}

/** For sheets whose names have nothing in common: one of them would name the whole after a part. */
const NAMELESS = 'Drupal specification';

/** The name of a specification from those of its files: the only one's, as of a workbook, or what all begin with. */
export function nameOfFiles(names: readonly string[]): string {
  const bare = names.map((name) => name.replace(EXTENSION, ''));
  const found = commonStart(bare).replace(EDGES, '').trim();
  if (found.length >= SHORTEST) return found.slice(0, 200);
  return (bare.length === 1 ? found.slice(0, 200) : '') || NAMELESS;
}

/** The name itself, then with a number behind it: for where it is taken. */
export const numbered = (name: string, attempt: number): string => (attempt === 1 ? name : `${name} (${String(attempt)})`);
