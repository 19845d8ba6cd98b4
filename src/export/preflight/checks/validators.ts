import { passed, warning, type Check } from '../check';

const SHOWN = 3;

export const validatorsCheck: Check = {
  key: 'validators',
  title: 'What Jira refused before',
  run: ({ wants }) => {
    if (wants.refusedBefore.length === 0) return passed('No export to this project was refused anything that metadata does not tell.');
    const said = wants.refusedBefore.slice(0, SHOWN).map((message) => `“${message}”`).join(', ');
    return warning('project_admin', `In earlier exports to this project Jira refused issues: ${said}. A rule of the workflow may ask for it.`, 'Mend what Jira names, or ask an administrator of the project; otherwise these issues are refused again.');
  },
};
