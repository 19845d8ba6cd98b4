/** The sheet types a session can hold, in the order in which a specification is read (facts/spec-sheets.md). */
export const SHEET_TYPES = [
  'bundles',
  'fields',
  'views',
  'view_displays',
  'view_modes',
  'image_styles',
  'image_effects',
  'responsive_image_styles',
  'user_roles',
  'workflows',
  'workflow_states',
  'workflow_transitions',
  'menus',
  'migrations',
  'custom',
] as const;

export type SheetType = (typeof SHEET_TYPES)[number];

/** True when the text is one of {@link SHEET_TYPES}. */
export const isSheetType = (text: string): text is SheetType => (SHEET_TYPES as readonly string[]).includes(text);

/** Sheet types whose rows are things with a name of their own, which a column of a custom sheet may name. */
export const NAMEABLE_TYPES = ['bundles', 'views', 'view_modes', 'image_styles', 'responsive_image_styles', 'user_roles', 'workflows', 'menus', 'migrations', 'custom'] as const satisfies readonly SheetType[];
export type NameableType = (typeof NAMEABLE_TYPES)[number];

/** How sure the detection of a sheet's type is. */
export type Confidence = 'high' | 'medium' | 'low' | 'unknown';
