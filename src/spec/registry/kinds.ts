import { BUNDLE_KINDS, type ComponentKind } from '../../domain/spec';

/** What the sheets call a kind, and what Drupal does. */
export interface KindWords {
  /** As written behind a name: `Article (Content type)`. */
  readonly title: string;
  /** Other words for it, in lower case and singular. */
  readonly words: readonly string[];
  /** Words of running text that stand next to a name and settle its kind; for single words that are also common ones. */
  readonly near: readonly string[];
  /** Drupal's entity type whose bundles these are; empty for what is no bundle. */
  readonly entityType: string;
}

/** Every kind with its words (facts/spec-sheets.md, Bundles, `Type`). */
export const KINDS: Readonly<Record<ComponentKind, KindWords>> = {
  content_type: { title: 'Content type', words: ['content', 'node', 'node type'], near: ['content', 'node', 'nodes'], entityType: 'node' },
  vocabulary: {
    title: 'Vocabulary',
    words: ['taxonomy', 'taxonomy vocabulary', 'taxonomy term', 'term'],
    near: ['vocabulary', 'taxonomy', 'term', 'terms'],
    entityType: 'taxonomy_term',
  },
  paragraph_type: {
    title: 'Paragraph type',
    words: ['paragraph', 'paragraphs type'],
    near: ['paragraph', 'paragraphs', 'component', 'components'],
    entityType: 'paragraph',
  },
  media_type: { title: 'Media type', words: ['media', 'media bundle'], near: ['media'], entityType: 'media' },
  block_type: {
    title: 'Custom block type',
    words: ['block type', 'block', 'custom block', 'block content type', 'content block type'],
    near: ['block type', 'custom block'],
    entityType: 'block_content',
  },
  entity_type: { title: 'Custom entity type', words: ['entity type', 'custom entity', 'entity'], near: ['entity', 'entities'], entityType: '' },
  user: { title: 'User', words: ['user account', 'account'], near: ['account', 'accounts'], entityType: 'user' },
  view: { title: 'View', words: [], near: ['view'], entityType: '' },
  view_mode: { title: 'View mode', words: ['display mode'], near: ['view mode', 'display mode'], entityType: '' },
  image_style: { title: 'Image style', words: ['style'], near: ['image style', 'image size', 'style', 'crop'], entityType: '' },
  responsive_image_style: { title: 'Responsive image style', words: ['responsive style'], near: ['responsive'], entityType: '' },
  user_role: { title: 'User role', words: ['role'], near: ['role', 'roles'], entityType: '' },
  workflow: { title: 'Workflow', words: [], near: ['workflow'], entityType: '' },
  menu: { title: 'Menu', words: [], near: ['menu'], entityType: '' },
  migration: { title: 'Migration', words: [], near: ['migration'], entityType: '' },
  custom: { title: 'Custom', words: [], near: [], entityType: '' },
};

/** Bundle kinds in the order in which a bare name is looked for. */
export const BUNDLES: readonly ComponentKind[] = BUNDLE_KINDS;

const plural = (word: string): string => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`);

/** Kind by its word in lower case, singular or plural. */
export const KIND_OF_WORD: ReadonlyMap<string, ComponentKind> = new Map(
  (Object.entries(KINDS) as [ComponentKind, KindWords][]).flatMap(([kind, { title, words }]) =>
    [title.toLowerCase(), ...words].flatMap((word): [string, ComponentKind][] => [
      [word, kind],
      [plural(word), kind],
    ]),
  ),
);
