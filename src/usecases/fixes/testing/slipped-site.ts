/** A small site with slips that offer fixes: a machine name with a hyphen, named elsewhere, and two slips in one cell. */
export const SLIPPED_SITE = {
  'Bundles.csv': [
    'ID,Name,Machine name,X,Description,Type,Settings/notes',
    '1,Event,my-event,a,,Content type,',
    '2,Topic,topic,a,,Vocabulary,',
    '3,Place,place,a,,Vocabulary,',
    '4,Page,page,a,,Content type,',
  ].join('\r\n'),
  'Fields.csv': [
    'ID,Bundle,Bundle machine name,Field label,Machine name,X,Field type,Ref. bundle',
    '1,Event (Content type),my-event,Topics,field_topics,a,Entity reference,"topic (Vocabulary), PLACE (Vocabulary)"',
    '2,Page (Content type),page,Related,field_related,a,Entity reference,my-event',
  ].join('\r\n'),
} as const;

/** The same with other texts in its sheets. */
export const withText = (from: string, to: string): Record<string, string> =>
  Object.fromEntries(Object.entries(SLIPPED_SITE).map(([name, text]) => [name, text.replaceAll(from, to)]));
