import type { KnowRule } from '../rule';
import { openElsewhere } from './asked-elsewhere';
import { changed } from './changed';
import { errors } from './errors';
import { machineName } from './machine-name';
import { mentioned } from './mentions';
import { modules } from './modules';
import { notHere } from './not-here';
import { reusedAlone, sharedStorage } from './shared-fields';
import { switchedOn } from './switched-on';
import { usedBy } from './used-by';

/** Rules for every ticket, around those of its kinds; the most useful first. */
export const COMMON_KNOW: { readonly before: readonly KnowRule[]; readonly after: readonly KnowRule[] } = {
  before: [errors, openElsewhere, notHere, changed, machineName],
  after: [sharedStorage, reusedAlone, usedBy, switchedOn, mentioned, modules],
};
