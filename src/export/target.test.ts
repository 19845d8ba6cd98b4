import { chooseEpicType, chooseIssueType, storyPointsField, unfilledFields } from './target';

const types = [
  { id: '10004', name: 'Fehler', subtask: false, hierarchyLevel: 0 },
  { id: '10001', name: 'Geschichte', subtask: false, hierarchyLevel: 0 },
  { id: '9', name: 'Unteraufgabe', subtask: true, hierarchyLevel: -1 },
  { id: '10000', name: 'Epos', subtask: false, hierarchyLevel: 1 },
];

describe('where issues go', () => {
  it('is settled by level and id, in any language', () => {
    expect(chooseIssueType(types, '', 'P').name).toBe('Geschichte');
    expect(chooseIssueType(types, '10004', 'P').name).toBe('Fehler');
    expect(chooseEpicType(types)?.name).toBe('Epos');
    expect(chooseEpicType([])).toBeNull();
    expect(() => chooseIssueType(types, '77', 'P')).toThrow('id 77');
  });

  it('asks only for fields that nothing fills', () => {
    const field = { fieldId: 'x', name: 'X', required: true, hasDefaultValue: false, custom: null };
    expect(unfilledFields([field, { ...field, fieldId: 'reporter' }, { ...field, hasDefaultValue: true }, { ...field, required: false }], {})).toEqual([field]);
    expect(unfilledFields([field], { x: 'Red' })).toEqual([]);
  });

  it('knows the story points by their type, else by the name of a number', () => {
    const number = { fieldId: 'n1', name: 'Kosten', required: false, hasDefaultValue: false, custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float' };
    const own = { ...number, fieldId: 'n3', custom: 'com.pyxis.greenhopper.jira:jsw-story-points' };
    expect(storyPointsField([number, { ...number, fieldId: 'n2', name: 'Story Points' }])).toBe('n2');
    expect(storyPointsField([number, { ...number, fieldId: 'n2', name: 'Story Points' }, own])).toBe('n3');
    expect(storyPointsField([number])).toBe('n1');
    expect(storyPointsField([number, { ...number, fieldId: 'n2', name: 'Preis' }])).toBeNull();
  });
});
