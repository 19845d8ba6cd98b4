import type { WritingChoice } from '../../domain/writing';
import { priceOf } from '../../writing/model';
import type { Deps } from '../ports';
import { modelIdOf, narrower, refuseUnpriced, refuseWriter } from './open-model';

/** The writer of a run, checked before it begins. @throws AppError `writer-off`, `writer-not-built-in`, `price-unknown` */
export async function chosenWriting(deps: Pick<Deps, 'settings' | 'models'>, { writer, maxCost = null }: Partial<WritingChoice>): Promise<WritingChoice> {
  const { writer: settings } = await deps.settings.get();
  const kind = writer ?? settings.kind;
  refuseWriter(kind, settings);
  if (kind !== 'rules') {
    const model = modelIdOf(deps, kind, settings);
    refuseUnpriced(priceOf(model, settings), narrower(settings.maxCost, maxCost), model);
  }
  return { writer: kind, maxCost };
}
