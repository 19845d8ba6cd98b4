import { table } from '../testing/table';
import { linkTypeCheck } from './link-type';

table(linkTypeCheck, [
  ['is not needed', { wants: { links: 0 } }, 'skipped', /No ticket depends/],
  ['passes with the site’s own words', { linkTypes: [{ id: '5', name: 'Hindernis', inward: 'wird blockiert von', outward: 'blockiert' }] }, 'passed', /read “blockiert” and “wird blockiert von”/],
  ['passes with the one chosen by id', { wants: { linkTypeId: '9' }, linkTypes: [{ id: '9', name: 'Relates', inward: 'relates to', outward: 'relates to' }] }, 'passed', /“relates to”/],
  ['refuses a site without link types', { linkTypes: [] }, 'refused', /has no link types/, 'site_admin', /switch issue linking on/, 'link-type-missing'],
  ['refuses a chosen type that is gone', { wants: { linkTypeId: '77' } }, 'refused', /chosen \(id 77\) is not on this Jira site any more/, 'you', /Choose another one/, 'link-type-missing'],
  ['asks where none reads so', { linkTypes: [{ id: '9', name: 'Relates', inward: 'relates to', outward: 'relates to' }] }, 'refused', /reads as “blocks” \(Relates\)/, 'you', /^Choose the one .* or ask a Jira administrator/, 'link-type-missing'],
  ['is not reached where a check above refused', { linkTypes: null }, 'skipped', /check above/],
]);
