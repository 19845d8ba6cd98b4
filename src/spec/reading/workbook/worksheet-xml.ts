/** How far a worksheet's filled cells reach; 0 for none. Rows and columns count from 1. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export interface Worksheet {
  readonly xml: string;
  readonly extent: Extent;
}

/** A cell's start tag, and how what follows begins: `</` and a self-closing tag mark a cell that is only formatted. */
const CELL = /<((?:\w+:)?c)((?:\s[^<>]*)?)>(<\/)?/g;
const ADDRESS = /\sr=["']([A-Z]{1,7})(\d{1,10})["']/;
const ERROR_TYPE = /(\st=)["']e["']/;

const columnNumber = (letters: string): number => Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * Prepares a worksheet for read-excel-file: error values (`#N/A`) are marked as texts, because the reader drops them, and
 * the extent of the filled cells is measured, because it makes room for every cell up to the furthest one.
 */
export function prepareWorksheet(xml: string): Worksheet {
  let rows = 0;
  let columns = 0;
  const prepared = xml.replace(CELL, (tag: string, name: string, attributes: string, end: string | undefined) => {
    if (end !== undefined || attributes.endsWith('/')) return tag;
    const [, letters = '', row = '0'] = ADDRESS.exec(attributes) ?? [];
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters));
    return `<${name}${attributes.replace(ERROR_TYPE, '$1"str"')}>`;
  });
  return { xml: prepared, extent: { rows, columns } };
}

/** The highest row number that is mentioned at all, formatted rows without cells included. */
export function lastRowNumber(xml: string): number {
  let last = 0;
  for (const [, row] of xml.matchAll(/<(?:\w+:)?row\s[^<>]*?\br=["'](\d+)["']/g)) last = Math.max(last, Number(row));
  return last;
}

/** True for a part that was unpacked to its end. */
export const isWhole = (xml: string): boolean => /<\/(?:\w+:)?worksheet>\s*$/.test(xml);
