import { linkTypeFor } from '../../target';
import { NOT_REACHED, passed, refused, skipped, type Check } from '../check';

export const linkTypeCheck: Check = {
  key: 'link-type',
  title: 'The link type',
  run: ({ linkTypes, wants }) => {
    if (wants.links === 0) return skipped('No ticket depends on another one.');
    if (linkTypes === null) return NOT_REACHED;
    const type = linkTypeFor(linkTypes, wants.linkTypeId);
    if (type !== null) return passed(`Dependencies become links that read “${type.outward}” and “${type.inward}”.`);
    return refused(
      'site_admin',
      'link-type-missing',
      'This Jira site has no link type for “blocks”, so the order of the tickets cannot be kept.',
      'Ask a Jira administrator to switch issue linking on and to add the type Blocks, or to choose a link type in the app’s settings.',
    );
  },
};
