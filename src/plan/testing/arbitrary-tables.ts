import fc from 'fast-check';
import { BUNDLE_KINDS } from '../../domain/spec';
import { STATUS_CODES } from '../../domain/status';
import { KINDS } from '../../spec/registry/kinds';
import type { Tables } from '../../spec/testing/build';

const status = fc.constantFrom(...STATUS_CODES, 'a', 'a', 'a', 'x', 'x');
const titles = BUNDLE_KINDS.filter((kind) => kind !== 'user').map((kind) => KINDS[kind].title);
const paragraphHeavy = fc.constantFrom(...titles, 'Paragraph type', 'Paragraph type', 'Content type', 'Vocabulary');

interface BundleSeed {
  readonly type: string;
  readonly status: string;
}

const nameOf = (index: number): string => `Thing${String(index)}`;
const typed = (bundles: readonly BundleSeed[], index: number): string => `${nameOf(index)} (${bundles[index]?.type ?? 'Content type'})`;

/** Fields on the bundles; a number past the last names a bundle that no sheet holds. */
const fieldsOn = (bundles: readonly BundleSeed[]): fc.Arbitrary<string[][]> =>
  fc
    .array(
      fc.record({
        bundle: fc.nat(bundles.length),
        field: fc.nat(7),
        status,
        targets: fc.uniqueArray(fc.nat(bundles.length), { maxLength: 2 }),
        noted: fc.boolean(),
        dev: fc.constantFrom('', '', 'x'),
      }),
      { maxLength: 30 },
    )
    .map((seeds) => {
      const places = new Map(seeds.map((seed) => [`${String(seed.bundle)}.${String(seed.field)}`, seed]));
      return [...places.values()].map(({ bundle, field, status: code, targets, noted, dev }) => [
        typed(bundles, bundle),
        `Field ${String(field)}`,
        `field_${String(field)}`,
        code,
        'Entity reference',
        targets.map((target) => typed(bundles, target)).join(', '),
        noted ? 'Render as 100x100' : '',
        dev,
      ]);
    });

const BUNDLES = ['Name', 'Machine name', 'X', 'Type', 'Settings/notes'];
const FIELDS = ['Bundle', 'Field label', 'Machine name', 'X', 'Field type', 'Ref. bundle', 'Settings/notes', 'Dev'];

/** Rows of one sheet whose names differ; `make` gets the number of the row and its status. */
const named = (make: (index: number, code: string) => string[], maxLength = 6): fc.Arbitrary<string[][]> =>
  fc.array(status, { maxLength }).map((codes) => codes.map((code, index) => make(index, code)));

/** Children of a few parents, some of which no sheet holds. */
const children = (make: (index: number, parent: number, code: string) => string[]): fc.Arbitrary<string[][]> =>
  fc.array(fc.tuple(fc.nat(6), status), { maxLength: 10 }).map((seeds) => seeds.map(([parent, code], index) => make(index, parent, code)));

const n = String;

/** Specifications of every sheet type, status and kind of reference; no two rows have one identity. */
export const arbitraryTables: fc.Arbitrary<Tables> = fc.array(fc.record({ type: paragraphHeavy, status }), { minLength: 1, maxLength: 14 }).chain((bundles) =>
  fc
    .record({
      fields: fieldsOn(bundles),
      views: named((i, code) => [`View${n(i)}`, `view_${n(i)}`, code, 'Content', `About ${nameOf(i)} (Content type)`]),
      view_displays: children((i, parent, code) => [`View${n(parent)}`, `Display ${n(i)}`, `d_${n(i)}`, code, 'Page', `Filters: field_${n(i)}`]),
      view_modes: children((i, parent, code) => [`Mode${n(i)}`, bundles[parent]?.type ?? 'Content type', code, nameOf(parent), '']),
      image_styles: named((i, code) => [i === 0 ? '100x100' : `Style${n(i)}`, `style_${n(i)}`, code, '']),
      image_effects: children((i, parent, code) => [`Style${n(parent)}`, `Effect ${n(i)}`, code, '']),
      responsive_image_styles: named((i, code) => [`Responsive${n(i)}`, `responsive_${n(i)}`, code, `Style${n(i)}`, `Style1, Style${n(i + 1)}`], 4),
      user_roles: named((i, code) => [`Site Role${n(i)}`, `role_${n(i)}`, code, '']),
      workflows: named((i, code) => [`Flow${n(i)}`, `flow_${n(i)}`, code, 'Content moderation', `Used on: ${nameOf(i)}`], 3),
      workflow_states: children((i, parent, code) => [`Flow${n(parent)}`, `State ${n(i)}`, `s_${n(i)}`, code]),
      workflow_transitions: children((i, parent, code) => [`Flow${n(parent)}`, `Go ${n(i)}`, `t_${n(i)}`, code, 'A', 'B', 'Site Role0 can']),
      menus: named((i, code) => [`Menu${n(i)}`, `menu-${n(i)}`, code]),
      migrations: named((i, code) => [`Migration${n(i)}`, `migration_${n(i)}`, code, nameOf(i), i === 0 ? '' : `Migration${n(i - 1)}`]),
    })
    .map(
      (sheets): Tables => ({
        bundles: [BUNDLES, ...bundles.map(({ type, status: code }, i) => [nameOf(i), `thing_${n(i)}`, code, type, ''])],
        fields: [FIELDS, ...sheets.fields],
        views: [['View name', 'Machine name', 'X', 'Base table', 'Notes'], ...sheets.views],
        view_displays: [['View', 'Title', 'Machine name', 'X', 'Display plugin', 'Notes'], ...sheets.view_displays],
        view_modes: [['View Modes', 'Entity Type', 'X', 'Entities Used On', 'Notes'], ...sheets.view_modes],
        image_styles: [['Style name', 'Machine name', 'X', 'Notes'], ...sheets.image_styles],
        image_effects: [['Image style', 'Effect', 'X', 'Summary'], ...sheets.image_effects],
        responsive_image_styles: [['Responsive style', 'Machine name', 'X', 'Fallback Style', 'Image Style Group(s)'], ...sheets.responsive_image_styles],
        user_roles: [['Name', 'Machine name', 'X', 'Notes'], ...sheets.user_roles],
        workflows: [['Label', 'Machine name', 'X', 'Type', 'Notes'], ...sheets.workflows],
        workflow_states: [['Workflow', 'Label', 'Machine name', 'X'], ...sheets.workflow_states],
        workflow_transitions: [['Workflow', 'Label', 'Machine name', 'X', 'From state', 'To state', 'Notes'], ...sheets.workflow_transitions],
        menus: [['Title', 'Machine name', 'X'], ...sheets.menus],
        migrations: [['Label', 'Machine name', 'X', 'Default bundle', 'Depend req'], ...sheets.migrations],
      }),
    ),
);
