import type { Finding } from './finding';
import type { Sheet } from './sheet';
import type { SheetType } from './sheet-types';
import type { StatusCode } from './status';

/** Where a row stands in what the person uploaded. */
export interface RowRef {
  readonly file: string;
  /** Spreadsheet row. */
  readonly row: number;
}

/** Where each registry key stands in a sheet. */
export type ColumnIndex = ReadonlyMap<string, number>;

/** A row of the Spec: the sheet's row with its place, status and author's grouping. */
export interface SpecRow {
  readonly ref: RowRef;
  readonly sheet: Sheet;
  /** Position over the whole Spec: sheet types in registry order, files by name, rows in sheet order. */
  readonly sequence: number;
  /** Number of separator rows above it in its sheet: rows of one block were put together by the author. */
  readonly block: number;
  /** Code of column X, empty where the sheet has no such column or the cell holds no known code. */
  readonly code: StatusCode;
  /** Verbatim cell texts by column index. */
  readonly texts: readonly string[];
  readonly columns: ColumnIndex;
}

/** A filled cell of a row, verbatim. */
export interface Cell {
  readonly column: string;
  readonly key: string | null;
  readonly text: string;
}

export const BUNDLE_KINDS = ['content_type', 'vocabulary', 'paragraph_type', 'media_type', 'block_type', 'entity_type', 'user'] as const;
export type BundleKind = (typeof BUNDLE_KINDS)[number];

export const COMPONENT_KINDS = [
  ...BUNDLE_KINDS,
  'view',
  'view_mode',
  'image_style',
  'responsive_image_style',
  'user_role',
  'workflow',
  'menu',
  'migration',
  'custom',
] as const;
/** What a component is in Drupal's terms. `entity_type` is a custom entity type, `user` the user account. */
export type ComponentKind = (typeof COMPONENT_KINDS)[number];

/** True for the kinds that carry fields. */
export const isBundleKind = (kind: ComponentKind): kind is BundleKind => (BUNDLE_KINDS as readonly string[]).includes(kind);

/**
 * One configured thing with its rows. A bundle that fields name and no Bundles row holds is a component without `row`.
 * Identity is (kind, machine name), else (kind, name); an ordinal tells duplicates apart (facts/spec-sheets.md).
 */
export interface Component {
  /** `<kind>:<machine name or name in lower case>`, with `~2`, `~3` … for duplicates in sheet order. */
  readonly id: string;
  readonly kind: ComponentKind;
  /** Name as in the sheet, trimmed. */
  readonly name: string;
  /** Machine name as in the sheet, trimmed; empty where there is none. */
  readonly machineName: string;
  readonly row: SpecRow | null;
  /** Fields, displays, effects, states, transitions: the rows that belong to it, in sheet order. */
  readonly children: readonly SpecRow[];
}

/** Why one row names a component. */
export const REFERENCE_KINDS = [
  'parent',
  'target',
  'fallback_style',
  'style_group',
  'view_mode_bundle',
  'moderates',
  'destination_bundle',
  'requires_migration',
  'custom',
] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** How the text of a reference found its target. */
export type Match = 'exact' | 'machine_name' | 'slip' | 'wildcard' | 'ambiguous' | 'missing';

/** A cell that names a component. `to` is null where nothing, or more than one thing, answers to the text; with the match
 * `missing` it may hold a component without row, which only the rows of other sheets name. */
export interface Reference {
  readonly from: SpecRow;
  /** Component to which the naming row belongs. */
  readonly fromComponent: string;
  readonly kind: ReferenceKind;
  /** Registry key of the naming column. */
  readonly key: string;
  /** The part of the cell that names the target, trimmed. */
  readonly text: string;
  readonly to: string | null;
  readonly match: Match;
}

/** A cell anywhere (notes, descriptions, help texts) whose words name a component, without being a reference. */
export interface Mention {
  readonly from: SpecRow;
  readonly fromComponent: string | null;
  readonly key: string;
  readonly text: string;
  readonly to: string;
}

/** All sheets of a revision, resolved against each other. Never stored: rebuilt from the sheets. */
export interface Spec {
  readonly sheets: readonly Sheet[];
  /** Every row that is no separator, by sequence. */
  readonly rows: readonly SpecRow[];
  /** The same by type of sheet, for those who look at one type; a type without rows is left out. */
  readonly rowsOf: ReadonlyMap<SheetType, readonly SpecRow[]>;
  /** By sequence of their first row. */
  readonly components: readonly Component[];
  readonly componentById: ReadonlyMap<string, Component>;
  /** Component to which a row of this Spec belongs. */
  readonly ownerOf: (row: SpecRow) => Component | undefined;
  /** The same by {@link rowKey}, for those who have but a row's place; made when first asked for. */
  readonly componentOfRow: ReadonlyMap<string, Component>;
  /** Every cell that names a component: those of {@link named}, and before them what each row belongs to. */
  readonly references: readonly Reference[];
  /** The references of any kind but `parent`, by sequence of their rows. */
  readonly named: readonly Reference[];
  readonly mentions: readonly Mention[];
  /** The mentions in one cell: for those who need few, looking through a whole Spec costs more than building it. */
  readonly mentionsIn: (row: SpecRow, key: string) => readonly Mention[];
  /** Field rows that share one storage, by entity type and field machine name (storage is per entity type). */
  readonly storages: ReadonlyMap<string, ReadonlyMap<string, readonly SpecRow[]>>;
}

/** Result of checking a Spec. */
export interface Validation {
  readonly findings: readonly Finding[];
}
