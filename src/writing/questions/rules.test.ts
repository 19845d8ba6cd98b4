import { sampleSpec } from '../testing/sample';
import { readRealSet, REAL_SETS } from '../testing/real-sets';
import { QUESTION_RULES } from '.';
import { CASES } from './testing/cases';
import { FROM_REAL_SETS } from './testing/cases-of-real-sets';
import { questionsOf } from './testing/asked';

describe('every rule, on the sample', () => {
  it('has an example where it asks and one where it does not', () => {
    expect([...new Set(CASES.map(({ code }) => code))].sort()).toEqual(QUESTION_RULES.map(({ code }) => code).sort());
  });

  it.each(CASES)('$code', async ({ code, asks, silent }) => {
    const open = questionsOf(await sampleSpec(asks.sample ?? 'lakeside', asks.edits));
    expect(open.filter((question) => question.code === code).map(({ text }) => text)).toContain(asks.text);
    const settled = questionsOf(await sampleSpec(silent.sample ?? 'lakeside', silent.edits));
    expect(settled.filter((question) => question.code === code && question.text.includes(silent.of)).map(({ text }) => text)).toEqual([]);
  });
});

describe('rules on the real specifications', () => {
  const present = FROM_REAL_SETS.filter(({ set }) => REAL_SETS.includes(set));
  if (present.length < FROM_REAL_SETS.length) {
    it(`leaves out ${String(FROM_REAL_SETS.length - present.length)} checks: their specifications are not in the folder of SPECS_DIR`, () => {
      expect(REAL_SETS.length).toBeLessThan(4);
    });
  }

  const read = new Map<string, ReturnType<typeof readRealSet>>();
  const specOf = (set: string): ReturnType<typeof readRealSet> => {
    const spec = read.get(set) ?? readRealSet(set);
    read.set(set, spec);
    return spec;
  };

  if (present.length > 0) it.each(present)('$set: $code', async ({ set, code, text, silentOn }) => {
    const questions = questionsOf(await specOf(set)).filter((question) => question.code === code).map((question) => question.text);
    expect(questions.filter((question) => question.includes(text))).toHaveLength(text === '' ? questions.length : 1);
    expect(questions.filter((question) => question.includes(silentOn))).toEqual([]);
  });
});
