/** What Drupal accepts as machine name of a kind of thing, and how it is put right. */
export interface MachineNameRule {
  readonly pattern: RegExp;
  /** Longest name Drupal takes, in characters. */
  readonly longest: number;
  /** What is allowed, for a person: `small letters, digits and underscores`. */
  readonly allowed: string;
  /** Character that stands for everything that is not allowed. */
  readonly filler: '_' | '-';
  /** A breach that Drupal tolerates or repairs is said once for the sheet. */
  readonly lax: boolean;
}

const UNDERSCORED = { pattern: /^[a-z0-9_]+$/, allowed: 'small letters, digits and underscores', filler: '_' } as const;

/** Fields: FieldStorageConfig::NAME_MAX_LENGTH is 32, the name begins with a letter or an underscore. */
export const FIELD_NAMES: MachineNameRule = { ...UNDERSCORED, pattern: /^[a-z_][a-z0-9_]*$/, longest: 32, lax: false };
/** Bundles: EntityTypeInterface::BUNDLE_MAX_LENGTH is 32. */
export const BUNDLE_NAMES: MachineNameRule = { ...UNDERSCORED, longest: 32, lax: false };
/** Other configuration: ConfigEntityStorage::MAX_ID_LENGTH is 166. */
export const CONFIG_NAMES: MachineNameRule = { ...UNDERSCORED, longest: 166, lax: false };
/** Image styles: the form replaces hyphens; imported configuration may hold them. */
export const IMAGE_STYLE_NAMES: MachineNameRule = { ...UNDERSCORED, longest: 166, lax: true };
/** Menus: the form replaces with hyphens; MenuStorage::MAX_ID_LENGTH is 32. */
export const MENU_NAMES: MachineNameRule = {
  pattern: /^[a-z0-9_-]+$/,
  longest: 32,
  allowed: 'small letters, digits, hyphens and underscores',
  filler: '-',
  lax: true,
};

/** The nearest machine name that the rule accepts. Empty where nothing of the text can stay. */
export function normaliseMachineName(rule: MachineNameRule, text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const bad = rule.filler === '-' ? /[^a-z0-9_-]+/g : /[^a-z0-9_]+/g;
  const joined = plain.replace(bad, rule.filler).replace(rule.filler === '-' ? /^-+|-+$/g : /^_+|_+$/g, '');
  return joined.slice(0, rule.longest);
}
