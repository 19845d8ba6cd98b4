import Resolver from '@forge/resolver';
import { actions } from './actions';
import { isPayload, isPersonal } from './payloads';

/** Reaches every action by one resolver key each; the host's tests are its screen. */
const definitions = new Resolver();
for (const [key, action] of Object.entries(actions)) {
  definitions.define(key, ({ payload, context }) => action(isPayload(payload) ? payload : {}, isPersonal(context) ? context : {}));
}

export const resolver = definitions.getDefinitions();
export { everyFive, longWorker, worker } from './workers';
