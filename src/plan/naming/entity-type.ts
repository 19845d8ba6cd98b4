import { value } from '../../domain/rows';
import type { Component } from '../../domain/spec';
import type { Phase } from '../../domain/plan';

const PHASE_OF_WORD: readonly (readonly [word: string, phase: Phase])[] = [
  ['media', 'media_and_images'],
  ['paragraph', 'paragraph_and_block_types'],
  ['block', 'paragraph_and_block_types'],
  ['vocabular', 'vocabularies'],
  ['taxonomy', 'vocabularies'],
  ['term', 'vocabularies'],
];

/** Entity type of a view mode as a title has it: the cell without the word "type" at its end, capitalised. */
export function entityTypeOf(viewMode: Component): string {
  const cell = viewMode.row === null ? '' : value(viewMode.row, 'entityType');
  const bare = cell.replace(/\s+types?$/iu, '').replace(/\s+/gu, ' ');
  return bare.charAt(0).toUpperCase() + bare.slice(1).toLowerCase();
}

/** Phase in which the view modes of an entity type are set up: that of the entity type itself. */
export function phaseOfEntityType(entityType: string): Phase {
  const lower = entityType.toLowerCase();
  return PHASE_OF_WORD.find(([word]) => lower.includes(word))?.[1] ?? 'content_types';
}
