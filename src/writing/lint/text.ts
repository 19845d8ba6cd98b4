/** Text without what stands in double quotes. */
export const withoutQuotes = (text: string): string => text.replace(/"[^"]*"/gu, '""');
