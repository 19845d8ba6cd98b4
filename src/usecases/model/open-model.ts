import { AppError } from '../../domain/errors';
import { WRITER_TITLES, type ModelWriter, type WriterKind, type WriterSettings } from '../../domain/writing';
import type { Model } from '../../llm/port';
import { priceOf, type Price } from '../../writing/model';
import type { Deps } from '../ports';
import { fixable } from '../shared/problems';

const keyMissing = (writer: ModelWriter): AppError =>
  new AppError({
    kind: 'admin_required',
    code: 'model-key-missing',
    message: `There is no key for ${WRITER_TITLES[writer]}.`,
    action: 'A Jira administrator can enter one on the page Drupal tickets of the administration, under Writers.',
  });

/** Writers that may be chosen now: the built-in one, and the administrator's. */
export const offeredWriters = ({ kind }: WriterSettings): readonly WriterKind[] => (kind === 'rules' ? ['rules'] : ['rules', kind]);

/** Id of the model by which a writer of these settings writes. @throws AppError `writer-not-built-in` */
export const modelIdOf = (deps: Pick<Deps, 'models'>, writer: ModelWriter, settings: WriterSettings): string =>
  settings.kind === writer && settings.model !== '' ? settings.model : deps.models.defaultModel(writer);

/** A chosen writer must be one that the administrator turned on. @throws AppError `writer-off` */
export function refuseWriter(writer: WriterKind, settings: WriterSettings): void {
  if (offeredWriters(settings).includes(writer)) return;
  throw new AppError({
    kind: 'admin_required',
    code: 'writer-off',
    message: `${WRITER_TITLES[writer]} is not turned on for this site.`,
    action: 'Write with the built-in writer, or ask a Jira administrator to turn it on under Writers.',
  });
}

export interface OpenModel {
  readonly model: Model;
  readonly price: Price | null;
}

/**
 * A model ready to be asked. Inside a consumer only.
 * @throws AppError `writer-not-built-in`, `model-key-missing`
 */
export async function openModel(deps: Pick<Deps, 'models' | 'modelKeys'>, writer: ModelWriter, settings: WriterSettings): Promise<OpenModel> {
  const id = modelIdOf(deps, writer, settings);
  const key = deps.models.needsKey(writer) ? await deps.modelKeys.get(writer) : '';
  if (key === null) throw keyMissing(writer);
  return { model: deps.models.open(writer, id, key), price: priceOf(id, settings) };
}

/** What a person gave as a cap narrows the administrator's; it never widens it. */
export const narrower = (one: number | null, other: number | null): number | null => (one === null ? other : other === null ? one : Math.min(one, other));

/** A cap on money means nothing where the price is not known. @throws AppError `price-unknown` */
export function refuseUnpriced(price: Price | null, maxCost: number | null, model: string): void {
  if (price !== null || maxCost === null) return;
  throw fixable(
    'price-unknown',
    `The price of ${model} is not known, so a cap of $${maxCost.toFixed(2)} cannot be kept.`,
    'Enter its prices under Writers on the administration page, or take the cap on money away there: the cap on tokens stays.',
  );
}
