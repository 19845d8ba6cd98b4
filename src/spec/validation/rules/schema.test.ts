import { findingsIn, fixed, places } from '../../testing/findings';

const fields = (header: readonly string[], ...rows: readonly string[][]): { fields: readonly (readonly string[])[] } => ({ fields: [header, ...rows] });

describe('status', () => {
  const bundles = [['Name', 'Type', 'X'], ['Article', 'Content type', 'w']];
  const header = ['Bundle', 'Field label', 'Machine name', 'X'];

  it('that is no code is named, with the parent\u2019s status as fix', () => {
    const [finding, ...none] = findingsIn({ bundles, ...fields(header, ['Article', 'A', 'field_a', 'done'], ['Article', 'B', 'field_b', ' A ']) }, 'status-unknown');
    expect(none).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', row: 2, column: 'X', value: 'done', cause: 'status-unknown: done' });
    expect(fixed(finding)).toEqual(['Fields.csv:2 done \u2192 w']);
  });

  it('that is missing is said for each row, or once where the sheet has none at all', () => {
    const some = fields(header, ['Article', 'A', 'field_a', 'a'], ['Article', 'B', 'field_b', '']);
    const all = fields(header, ['Article', 'A', 'field_a', ''], ['Article', 'B', 'field_b', '']);
    expect(places(findingsIn({ bundles, ...some }, 'status-missing'))).toEqual(['Fields.csv:3 X']);
    expect(places(findingsIn({ bundles, ...all }, 'status-missing'))).toEqual([]);
    expect(places(findingsIn({ bundles, ...all }, 'status-column-empty'))).toEqual(['Fields.csv:null -']);
    expect(places(findingsIn({ menus: [['Title'], ['Main']] }, 'status-column-missing'))).toEqual(['Menus.csv:null -']);
  });
});

describe('a shifted cell', () => {
  const header = ['Bundle', 'Field label', 'Machine name', 'X', 'Field type', 'Ref. bundle', "Req'd", 'Vals.', 'Form widget'];

  it('is found where a cell holds what belongs beside it', () => {
    const [finding] = findingsIn(fields(header, ['Article', 'A', 'field_a', 'a', 'Entity reference', '', 'Tags (Vocabulary)', '1', 'Select list']), 'shifted-cell');
    expect(finding).toMatchObject({ severity: 'error', row: 2, column: "Req'd" });
    expect(fixed(finding)).toEqual(['Fields.csv:2 Tags (Vocabulary) \u2192 ', 'Fields.csv:2  \u2192 Tags (Vocabulary)']);
  });

  it('is not what merely looks odd', () => {
    expect(findingsIn(fields(header, ['Article', 'A', 'field_a', 'a', 'Entity reference', 'Tags', 'maybe', 'many', 'My widget']), 'shifted-cell')).toEqual([]);
  });
});

describe('machine names', () => {
  const header = ['Bundle', 'Field label', 'Machine name', 'X', 'Bundle machine name'];

  it('are not labels; the fix goes through to the rows that share the field', () => {
    const [finding] = findingsIn(
      fields(header, ['Article (Content type)', 'Intro Text', 'Intro Text', 'a'], ['News (Content type)', 'Intro', 'Intro Text', 'x'], ['Tags (Vocabulary)', 'Intro', 'Intro Text', 'x']),
      'machine-name-label',
    );
    expect(finding).toMatchObject({ severity: 'error', row: 2 });
    expect(fixed(finding)).toEqual(['Fields.csv:2 Intro Text \u2192 intro_text', 'Fields.csv:3 Intro Text \u2192 intro_text']);
  });

  it('change wherever they are named', () => {
    const [finding] = findingsIn(
      {
        bundles: [['Name', 'Machine name', 'Type', 'X'], ['Fact Box', 'fact-box', 'Paragraph type', 'a']],
        fields: [
          ['Bundle', 'Field label', 'Machine name', 'X', 'Field type', 'Ref. bundle', 'Bundle machine name'],
          ['Fact Box (Paragraph type)', 'A', 'field_a', 'a', 'Boolean', '', 'fact-box'],
          ['Fact Box (Paragraph type)', 'B', 'field_b', 'x', 'Entity reference', 'fact-box, All', ''],
        ],
      },
      'machine-name-invalid',
    );
    expect(fixed(finding)).toEqual(['Bundles.csv:2 fact-box \u2192 fact_box', 'Fields.csv:2 fact-box \u2192 fact_box', 'Fields.csv:3 fact-box, All \u2192 fact_box, All']);
  });

  it('change in running text too', () => {
    const [finding] = findingsIn(
      {
        bundles: [['Name', 'Machine name', 'Type', 'X', 'Settings/notes'], ['Fact Box', 'Fact_Box', 'Paragraph type', 'a', ''], ['Page', 'page', 'Content type', 'x', 'Holds Fact_Box, no more']],
      },
      'machine-name-invalid',
    );
    expect(fixed(finding)).toEqual(['Bundles.csv:2 Fact_Box \u2192 fact_box', 'Bundles.csv:3 Holds Fact_Box, no more \u2192 Holds fact_box, no more']);
  });

  it('change all of them in a cell that names several, and no longer name that only begins alike', () => {
    const [finding] = findingsIn(
      {
        image_styles: [['Style name', 'Machine name', 'X', 'Notes'], ['A', 'card_m-1', 'a', ''], ['B', 'card_m-1-wide', 'a', 'Twice as wide as card_m-1; not card_m-1-tall.']],
        responsive_image_styles: [['Style name', 'Machine name', 'X', 'Image style group(s)', 'Fallback style'], ['R', 'r', 'a', 'card_m-1, card_m-1-wide', 'card_m-1']],
      },
      'machine-name-style',
    );
    expect(fixed(finding)).toEqual([
      'Image styles.csv:2 card_m-1 \u2192 card_m_1',
      'Responsive image styles.csv:2 card_m-1 \u2192 card_m_1',
      'Responsive image styles.csv:2 card_m-1, card_m-1-wide \u2192 card_m_1, card_m_1_wide',
      'Image styles.csv:3 Twice as wide as card_m-1; not card_m-1-tall. \u2192 Twice as wide as card_m_1; not card_m-1-tall.',
      'Image styles.csv:3 card_m-1-wide \u2192 card_m_1_wide',
    ]);
  });

  it('leave alone what has the name but another type', () => {
    const [finding] = findingsIn(
      {
        bundles: [['Name', 'Machine name', 'Type', 'X'], ['Fact Box', 'Box_A', 'Paragraph type', 'a'], ['Fact List', 'box_a', 'Content type', 'a']],
        fields: [['Bundle', 'Field label', 'Machine name', 'X', 'Field type', 'Ref. bundle'], ['Fact List (Content type)', 'B', 'field_b', 'a', 'Entity reference', 'Box_A (Content type), Box_A (Paragraph type)']],
      },
      'machine-name-invalid',
    );
    expect(fixed(finding)).toEqual(['Bundles.csv:2 Box_A \u2192 box_a', 'Fields.csv:2 Box_A (Content type), Box_A (Paragraph type) \u2192 Box_A (Content type), box_a (Paragraph type)']);
  });

  it('of fields change in texts that hold them, unless they read like words', () => {
    const texts = (name: string): string[] =>
      fixed(
        findingsIn(
          {
            bundles: [['Name', 'Machine name', 'Type', 'X'], ['Article', 'article', 'Content type', 'a']],
            fields: [header, ['Article (Content type)', 'Intro', name, 'a', '']],
            view_displays: [['View', 'Title', 'X', 'Notes'], ['News', 'List', 'a', `Sort by ${name}, then by ${name}_2`]],
          },
          'machine-name-invalid',
        )[0],
      );
    expect(texts('field_Intro')).toEqual(['Fields.csv:2 field_Intro \u2192 field_intro', 'Views displays.csv:2 Sort by field_Intro, then by field_Intro_2 \u2192 Sort by field_intro, then by field_Intro_2']);
    expect(texts('Teaser')).toEqual(['Fields.csv:2 Teaser \u2192 teaser']);
  });

  it('are not offered one that another has, or would get', () => {
    const bundles = (...names: readonly string[]): ReturnType<typeof findingsIn> =>
      findingsIn({ bundles: [['Name', 'Machine name', 'Type', 'X'], ...names.map((name, index) => [`Type ${String(index)}`, name, 'Content type', 'a'])] }, 'machine-name-invalid');
    expect(bundles('Fact-Box').map((finding) => finding.fix === null)).toEqual([false]);
    expect(bundles('Fact-Box', 'fact_box').map((finding) => finding.fix === null)).toEqual([true]);
    expect(bundles('Fact-Box', 'FACT_BOX').map((finding) => finding.fix === null)).toEqual([true, true]);
  });

  it('have the length that Drupal takes on their sheet', () => {
    const long = 'a'.repeat(33);
    expect(findingsIn(fields(header, ['Article', 'A', long, 'a']), 'machine-name-too-long')).toHaveLength(1);
    expect(findingsIn({ views: [['Name', 'Machine name', 'X'], ['A', long, 'a']] }, 'machine-name-too-long')).toEqual([]);
  });

  it('of image styles with hyphens are one finding for the sheet', () => {
    const styles = [['Style name', 'Machine name', 'X'], ['A', 'a-1', 'a'], ['B', 'b-1', 'a'], ['C', 'c_1', 'a'], ['D', 'd-1', 'x']];
    const findings = findingsIn({ image_styles: styles }, 'machine-name-style');
    expect(findings.map((finding) => finding.related.map((ref) => ref.row))).toEqual([[3]]);
    expect(fixed(findings[0])).toEqual(['Image styles.csv:2 a-1 \u2192 a_1', 'Image styles.csv:3 b-1 \u2192 b_1']);
  });

  it('may be a dash, body, a field group or a menu with hyphens', () => {
    expect(findingsIn({ ...fields(header, ['A', 'T', '-', 'a'], ['A', 'B', 'body', 'a'], ['A', 'G', 'group_x', 'a']), menus: [['Title', 'Machine name', 'X'], ['M', 'main-menu', 'a']] }).filter(({ code }) => code.startsWith('machine-name'))).toEqual([]);
  });
});

describe('types', () => {
  it('of bundles that nobody knows are said', () => {
    const bundles = [['Name', 'Type', 'X'], ['A', 'Webform', 'a'], ['B', '', 'a'], ['C', 'Block type', 'a'], ['D', 'Widget', 'x']];
    expect(places(findingsIn({ bundles }, 'bundle-type-unknown'))).toEqual(['Bundles.csv:2 Type']);
    expect(places(findingsIn({ bundles }, 'bundle-type-missing'))).toEqual(['Bundles.csv:3 Type']);
  });

  it('of fields that nobody knows are a note, once for each type', () => {
    const header = ['Bundle', 'Field label', 'Machine name', 'X', 'Field type'];
    const findings = findingsIn(fields(header, ['A', '1', 'f1', 'a', 'csv_file'], ['A', '2', 'f2', 'a', 'csv_file'], ['A', '3', 'f3', 'a', 'Boolean']), 'field-type-unknown');
    expect(findings.map(({ severity, row, related }) => [severity, row, related.length])).toEqual([['info', 2, 1]]);
  });
});

describe('cells', () => {
  it('with blanks around are a note with its fix', () => {
    const [finding, ...none] = findingsIn({ menus: [['Title', 'X', 'Description'], ['Main\t', 'a', 'All well'], ['Other ', 'x', '']] }, 'blanks-around');
    expect(none).toEqual([]);
    expect(finding?.severity).toBe('info');
    expect(fixed(finding)).toEqual(['Menus.csv:2 Main\t \u2192 Main']);
  });

  it('with a formula\u2019s error are named, but not in look-up columns', () => {
    const header = ['Bundle', 'Field label', 'Machine name', 'X', 'Field type', 'Bundle machine name'];
    expect(places(findingsIn(fields(header, ['A', '1', 'f1', 'a', '#REF!', '#N/A']), 'error-literal'))).toEqual(['Fields.csv:2 Field type']);
  });
});
