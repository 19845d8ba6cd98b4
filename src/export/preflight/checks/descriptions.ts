import { passed, plural, type Check } from '../check';

export const descriptionsCheck: Check = {
  key: 'descriptions',
  title: 'Descriptions fit',
  run: ({ wants }) =>
    passed(
      wants.attachments === 0
        ? 'Every text is below Jira’s limit of 32,767 characters.'
        : `${plural(wants.attachments, 'text is', 'texts are')} longer than Jira takes: the description says so, and the whole goes into a file.`,
    ),
};
