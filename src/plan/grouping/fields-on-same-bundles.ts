import { value } from '../../domain/rows';
import { type BundleKind, type Component, isBundleKind, type SpecRow } from '../../domain/spec';
import { groupBy } from '../collect';
import { byName, byText, oneLine } from '../naming/names';
import type { Board } from './board';

interface Place {
  readonly bundle: Component;
  readonly field: string;
  readonly row: SpecRow;
}

/** Fields of one kind of bundle with the very same bundles to which they belong. */
export interface FieldCluster {
  readonly kind: BundleKind;
  /** Two or more, by name. */
  readonly bundles: readonly Component[];
  /** Machine names, in lower case and in order. */
  readonly fields: readonly string[];
  /** Their labels, each once, in the order of `fields`; a field that has two labels has both. */
  readonly labels: readonly string[];
  readonly rows: readonly SpecRow[];
}

function clusterOf(kind: BundleKind, byField: readonly (readonly Place[])[]): FieldCluster {
  const ordered = [...byField].sort((a, b) => byText(a[0]?.field ?? '', b[0]?.field ?? ''));
  return {
    kind,
    bundles: (byField[0] ?? []).map(({ bundle }) => bundle).sort(byName),
    fields: ordered.map((places) => places[0]?.field ?? ''),
    labels: [...new Set(ordered.flatMap((places) => places.map(({ row }) => oneLine(value(row, 'label'))).sort(byText)))],
    rows: byField
      .flat()
      .map(({ row }) => row)
      .sort((a, b) => a.sequence - b.sequence),
  };
}

/** Which bundles, and which of their rows, are looked at. */
interface Wanted {
  readonly bundle: (bundle: Component) => boolean;
  readonly row: (row: SpecRow) => boolean;
}

/** Where fields stand; of rows that repeat a field of their bundle, the first. */
function placesOf(board: Board, isWanted: Wanted): readonly Place[] {
  const places: Place[] = [];
  for (const bundle of board.spec.components) {
    if (!isBundleKind(bundle.kind) || !isWanted.bundle(bundle)) continue;
    const seen = new Set<string>();
    for (const row of bundle.children) {
      if (row.sheet.type !== 'fields' || !isWanted.row(row)) continue;
      const field = value(row, 'machineName').toLowerCase();
      if (field === '' || field === '-' || seen.has(field)) continue;
      seen.add(field);
      places.push({ bundle, field, row });
    }
  }
  return places;
}

/** Fields that two or more bundles of a kind have in common among the rows wanted, clustered by the bundles. */
export function fieldsOnSameBundles(board: Board, isWanted: Wanted): readonly FieldCluster[] {
  const shared = [...groupBy(placesOf(board, isWanted), ({ bundle, field }) => `${bundle.kind}.${field}`).values()].filter((list) => list.length > 1);
  const clusters = groupBy(shared, (list) => list.map(({ bundle }) => bundle.id).sort(byText).join('\n'));
  return [...clusters.values()].flatMap((byField) => {
    const kind = byField[0]?.[0]?.bundle.kind;
    return kind !== undefined && isBundleKind(kind) ? [clusterOf(kind, byField)] : [];
  });
}
