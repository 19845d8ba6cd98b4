import { alias } from '../criteria/alias';
import { cardinalities } from '../criteria/cardinalities';
import { changedCells } from '../criteria/changed-cells';
import { formOrder } from '../criteria/form-order';
import { fromViews } from '../criteria/from-views';
import { helpTexts } from '../criteria/help-text';
import { described, listed } from '../criteria/listed';
import { exported } from '../criteria/exported';
import { fieldNotes } from '../criteria/notes';
import { offForm } from '../criteria/off-form';
import { offeredBy } from '../criteria/offered-by';
import { optional } from '../criteria/optional';
import { options } from '../criteria/options';
import { ownNotes } from '../criteria/own-notes';
import { ownWords } from '../criteria/own-words';
import { required } from '../criteria/required';
import { staysAsBefore } from '../criteria/stays-as-before';
import { takenAway } from '../criteria/taken-away';
import { targets } from '../criteria/targets';
import { translated } from '../criteria/translated';
import { usable } from '../criteria/usable';
import { valuesStay } from '../criteria/values-stay';
import { bareVocabularies } from '../criteria/vocabularies';
import { widgets } from '../criteria/widgets';
import type { KindWriter } from '../rule';
import { bundleStory } from './bundle-story';

/** Content, media, block and paragraph types, vocabularies, and fields on them. */
export const bundles: KindWriter = {
  story: bundleStory,
  know: [],
  criteria: [
    bareVocabularies, formOrder, offForm, required, optional, cardinalities, targets, fromViews, options, fieldNotes, widgets, translated,
    changedCells, takenAway, staysAsBefore, valuesStay, alias, helpTexts, ownNotes, ownWords, listed, described, offeredBy, usable, exported,
  ],
};
