const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Small counts as words, others as digits. */
export const numberWord = (count: number): string => WORDS[count] ?? String(count);

/** `one field`, `12 fields`; the plural is the singular with an s where none is given. */
export const count = (amount: number, singular: string, plural = `${singular}s`): string =>
  `${numberWord(amount)} ${amount === 1 ? singular : plural}`;

/** First letter in upper case; scripts without case stay as they are. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
