export { stripHtml } from './html';
export { list, shortList } from './list';
export { shortName } from './short-name';
export { capital, count, numberWord } from './numbers';
export { code, plain, quote, stripMarks, strong, wordCount } from './plain';
export { ranges, rowsText } from './ranges';
export { article, firstSentence, lowerFirst, sentences } from './sentence';
