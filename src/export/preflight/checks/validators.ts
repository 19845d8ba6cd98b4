import { passed, warning, type Check } from '../check';

const SHOWN = 3;

export const validatorsCheck: Check = {
  key: 'validators',
  title: 'What Jira refused before',
  run: ({ wants }) => {
    if (wants.refusedBefore.length === 0) return passed('No earlier run of this session was refused anything that metadata does not tell.');
    const said = wants.refusedBefore.slice(0, SHOWN).map((message) => `“${message}”`).join(', ');
    return warning('project_admin', `In an earlier run Jira refused issues: ${said}. A rule of the workflow may ask for it.`, 'Mend what Jira names, or ask an administrator of the project; otherwise these issues are refused again.');
  },
};
