import type { Action, EntityGroup, Phase, RowRole } from '../../domain/plan';
import type { SpecRow } from '../../domain/spec';
import type { TitleParts } from '../naming/title';

export interface DraftRow {
  readonly row: SpecRow;
  readonly role: RowRole;
}

/** A ticket in the making: which rows it holds and what it is about, before links, size and order are known. */
export interface Draft {
  readonly id: string;
  readonly action: Action;
  readonly phase: Phase;
  readonly group: EntityGroup;
  /** A text where a person gave it. */
  readonly title: TitleParts | string;
  /** Tells two equal titles apart, tried in order: the machine name, then the kind. */
  readonly distinctions: readonly string[];
  readonly held: boolean;
  /** Ids of the components configured here, the one it is named after first. */
  readonly components: readonly string[];
  readonly rows: readonly DraftRow[];
}
