import { table } from '../testing/table';
import { attachmentsCheck } from './attachments';

table(attachmentsCheck, [
  ['is not needed', {}, 'skipped', /No text is too long/],
  ['passes', { wants: { attachments: 2 }, attachments: { enabled: true, uploadLimit: 10 } }, 'passed', /^2 long texts will be attached/],
  ['refuses one file where attachments are off', { wants: { attachments: 1 }, attachments: { enabled: false, uploadLimit: 0 } }, 'refused', /^1 ticket needs a file for its whole text/, 'site_admin', /switch attachments on, or shorten/, 'attachments-off'],
  ['refuses several', { wants: { attachments: 2 }, attachments: { enabled: false, uploadLimit: 0 } }, 'refused', /^2 tickets need a file for their/, 'site_admin', /Jira administrator/, 'attachments-off'],
  ['is not reached where a check above refused', { wants: { attachments: 1 }, attachments: null }, 'skipped', /check above/],
]);
