import { FIELD_NAMES, MENU_NAMES, normaliseMachineName } from './machine-names';

describe('machine names', () => {
  it.each([
    ['Field Über Größe', 'field_uber_gro_e'],
    ['/Field-Name/', 'field_name'],
    ['field_with_a_name_that_is_far_too_long', 'field_with_a_name_that_is_far_to'],
    ['???', ''],
  ])('%j becomes %j for a field', (text, name) => {
    expect(normaliseMachineName(FIELD_NAMES, text)).toBe(name);
  });

  it('of menus keep hyphens', () => {
    expect(MENU_NAMES.pattern.test('main-menu')).toBe(true);
    expect(normaliseMachineName(MENU_NAMES, 'Main Menu')).toBe('main-menu');
  });
});
