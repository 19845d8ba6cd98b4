import type { Deps, SiteChoices } from '../ports';
import { refuseOthers } from './refuse-others';

/** Issue types and link types that the whole site knows, for the defaults. @throws AppError `not-administrator` */
export async function siteChoices(deps: Deps): Promise<SiteChoices> {
  await refuseOthers(deps);
  return deps.rights.choices();
}
