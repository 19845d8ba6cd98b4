import { linkTypeFor } from '../../link-type';
import { NOT_REACHED, passed, refused, skipped, type Check } from '../check';

export const linkTypeCheck: Check = {
  key: 'link-type',
  title: 'The link type',
  run: ({ linkTypes, wants }) => {
    if (wants.links === 0) return skipped('No ticket depends on another one.');
    if (linkTypes === null) return NOT_REACHED;
    const type = linkTypeFor(linkTypes, wants.linkTypeId);
    if (type !== null) return passed(`Dependencies become links that read “${type.outward}” and “${type.inward}”.`);
    if (linkTypes.length === 0) {
      return refused(
        'site_admin',
        'link-type-missing',
        'This Jira site has no link types, so the order of the tickets cannot be kept.',
        'Ask a Jira administrator to switch issue linking on.',
      );
    }
    if (wants.linkTypeId !== '') {
      return refused(
        'you',
        'link-type-missing',
        `The link type that was chosen (id ${wants.linkTypeId}) is not on this Jira site any more.`,
        'Choose another one. If the app’s settings name it, ask a Jira administrator to change the settings.',
      );
    }
    return refused(
      'you',
      'link-type-missing',
      `None of this site’s link types reads as “blocks” (${linkTypes.map(({ name }) => name).join(', ')}).`,
      'Choose the one that says which issue comes first, or ask a Jira administrator to add the link type Blocks.',
    );
  },
};
