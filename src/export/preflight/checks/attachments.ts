import { NOT_REACHED, passed, plural, refused, skipped, type Check } from '../check';

export const attachmentsCheck: Check = {
  key: 'attachments',
  title: 'Files can be attached',
  run: ({ wants, attachments }) => {
    if (wants.attachments === 0) return skipped('No text is too long for a description.');
    if (attachments === null) return NOT_REACHED;
    if (attachments.enabled) return passed(`${plural(wants.attachments, 'long text')} will be attached.`);
    return refused(
      'site_admin',
      'attachments-off',
      `${plural(wants.attachments, 'ticket needs', 'tickets need')} a file for ${wants.attachments === 1 ? 'its' : 'their'} whole text, and attachments are switched off on this site.`,
      'Ask a Jira administrator to switch attachments on, or shorten these tickets in the review.',
    );
  },
};
