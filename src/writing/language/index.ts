export { stripHtml } from './html';
export { list, shortList } from './list';
export { capital, count, numberWord } from './numbers';
export { code, plain, quote, stripMarks, strong, wordCount } from './plain';
export { ranges, rowsText } from './ranges';
export { article, firstSentence, lowerFirst } from './sentence';
