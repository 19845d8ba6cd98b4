const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘' };
const BLOCK_END = /<\/(?:p|li|ul|ol|h[1-6]|div|tr)\s*>|<br\s*\/?>/giu;

const entity = (whole: string, name: string): string => {
  if (name.startsWith('#')) {
    const point = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return point > 31 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) ? String.fromCodePoint(point) : whole;
  }
  return ENTITIES[name.toLowerCase()] ?? whole;
};

/** Text of a cell without HTML, block ends as line breaks. A `<` that begins no tag stays. */
export const stripHtml = (html: string): string =>
  html
    .replace(BLOCK_END, '\n')
    .replace(/<\/?[a-z][^<>]*>/giu, '')
    .replace(/&(#?\w{1,8});/gu, entity)
    .replace(/[ \t\u00a0]+/gu, ' ')
    .trim();
