import type { Field } from '../model/project';

const SYSTEM_TYPES = 'com.atlassian.jira.plugin.system.customfieldtypes';
const SOFTWARE = 'com.pyxis.greenhopper.jira';

/** Type keys that Jira gives to custom fields made by an administrator. */
export const CUSTOM_TYPES: Readonly<Partial<Record<Field['kind'], string>>> = {
  text: `${SYSTEM_TYPES}:textfield`,
  rich_text: `${SYSTEM_TYPES}:textarea`,
  number: `${SYSTEM_TYPES}:float`,
  date: `${SYSTEM_TYPES}:datepicker`,
  option: `${SYSTEM_TYPES}:select`,
  options: `${SYSTEM_TYPES}:multiselect`,
  labels: `${SYSTEM_TYPES}:labels`,
  person: `${SYSTEM_TYPES}:userpicker`,
};

const field = (id: number, name: string, kind: Field['kind'], custom: string): Field => ({
  id: `customfield_${id.toString()}`,
  name,
  kind,
  custom,
  options: [],
});

export const START_DATE = field(10015, 'Start date', 'date', `${SYSTEM_TYPES}:datepicker`);
/** Where team-managed projects estimate. */
export const STORY_POINT_ESTIMATE = field(10016, 'Story point estimate', 'number', `${SOFTWARE}:jsw-story-points`);
export const RANK = field(10019, 'Rank', 'rank', `${SOFTWARE}:gh-lexo-rank`);
export const SPRINT = field(10020, 'Sprint', 'sprint', `${SOFTWARE}:gh-sprint`);
/** Where company-managed projects estimate. */
export const STORY_POINTS = field(10028, 'Story Points', 'number', `${SYSTEM_TYPES}:float`);

/** First number for fields that an administrator adds. */
export const FIRST_ADDED = 10100;
