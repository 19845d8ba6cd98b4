/** The specification of a very small site: a content type with fields, a vocabulary it refers to, and a view. */
export const SMALL_SITE = {
  'Bundles.csv': [
    'ID,Name,Machine name,X,Dev,QA,Description,Type,URL alias pattern,Settings/notes',
    '1,Event,event,a,,,Announces what happens on campus,Content type,/events/[node:title],',
    '2,Topic,topic,a,,,Sorts events,Vocabulary,-,',
    '3,Page,page,x,,,A plain page,Content type,/[node:title],',
  ].join('\r\n'),
  'Fields.csv': [
    "ID,Bundle,Field label,Machine name,X,Dev,QA,Field group,Field type,Ref. bundle,Req'd,Vals.,Form widget,Trns.,Settings/notes,Help text",
    '1,Event (Content type),Title,-,a,,,,Text (plain),,y,1,Textfield,y,,',
    '2,Event (Content type),Date,field_date,a,,,,Date range,,y,1,Date and time range,n,,When does it begin and end?',
    '3,Event (Content type),Topics,field_topics,a,,,,Entity reference,Topic (Vocabulary),n,*,Autocomplete,n,,',
    '4,Page (Content type),Topics,field_topics,a,,,,Entity reference,Topic (Vocabulary),n,*,Autocomplete,n,,',
  ].join('\r\n'),
  'Views.csv': ['ID,View name,Machine name,X,Dev,QA,Base table,Status,Description,Notes', '1,Events,events,a,,,Content,Enabled,All events to come,'].join('\r\n'),
  'Views displays.csv': [
    'ID,View,Title,Machine name,X,Dev,QA,Display plugin,Notes',
    '1,Events,Coming events,page_1,a,,,Page,Lists Event by Date',
  ].join('\r\n'),
} as const;
