/** Words that hold sentences together. */
const GLUE = `a about above across after again against all alone along already also although always among an and another any
anyone anything are around as asks at away back be because been before behind being below beside besides between both but by can
could do does done down during each either else every everyone everything few first for from further get gets give given gives go goes
had has have he her here his how i if in inside instead into is it its itself just keep keeps kept last later least less like made make makes
many may me might more most much must my near need needs new next of off often old on once one only onto or other others our out outside over own
part per perhaps place same second see seen several she should since so some someone something soon still such take taken takes than that the their
them themselves then there therefore these they thing things third this those though three through throughout to together too two under until up upon us use used uses
using very was way ways we well were what when where whether which while who whole whom whose why will with within without would yet you your
four five six seven eight nine ten eleven twelve`;

/** Words of people who build and use a site: what is on it, and what one does there. */
const SITE = `accept accepts access account accordion action add addition address admin administer administration administrator alias align
allow alphabet alphabetical alt alternative amount anchor announce answer appear application apply archive area arrange arrangement article ascending aspect assigned
assistive attach attachment attribute audience audio author automatic available avoid background badge banner bar base basic begin belong block blog body book border bottom
box brand breadcrumb breakpoint bring browse browser build builder bundle button calendar call callout caption card carousel carry case catalogue category cell center centre
change character chart check checkbox choice choose chosen city class clean clear click close code collapse collect collection column combine come comma comment common compact
compare complete component compress condition configuration configure confirm connect consist consistent contact contain content context contextual control convert core corner correct
count country course cover create creation credit criterion crop current custom cut dashboard data date day decide decimal deep default define degree delta department depend
descending describe description design desktop detail device dialog differ different direct directory display distinct distinguish document domain draft drag draw drop dropdown duplicate duration
easy edge edit edition editor editorial effect element embed empty enable end engine enter entity entry environment error event exact example except excerpt exist existing expand
expect experience explain export expose exposed extension external extra face fact feature featured feed field file fill filter find finish fit fixed flag folder
follow font footer form formal format formatted found four fraction frame frequent front full function gallery general generate geographic global glossary go grid group grow guide
half handle hand head header heading headline height help hero hidden hide hierarchy high highlight hint history hold home homepage horizontal hour html icon
identifier identify image import important include index indicate inform information inherit initial inline input insert integer interface intermediate internal introduction intro invalid item
job join keyword kind know label landing landscape language large latest layer layout lead leads leave left legend length let letter level library light limit line
link list listing load local locate location lock logo long look loop lower machine main maintain manage manager manual map mark markup match matter maximum meaning means meant
media medium meet member menu message meta metadata method middle migrate migration minimum minute mix mobile mode moderate module month move multiple name narrow
natural navigate navigation nest nested news newsletter node note notice notification number numeric object occur offer office opens open operation option order organise organisation organize organization
origin original outline output overlay overview override page pager pair panel paragraph parent path pattern people period permission person phase phone photo phrase pick picture
plain plan player point popup portrait position possible post preset press preview previous primary print prior profile programme program project proper property proportion provide public publication publish
purpose put quality query question queue quick quote radio range rank rate ratio reach read reader readable real reason recent record redirect reduce refer reference refine region register
regular reject relate related relation relationship release relevant remain remove render repeat replace report request require reset resize resource respond response responsive rest result reuse reusable review revision
rich right role room rotate round row rule run save saves scale scan schedule scheduled schema scope score screen script scroll search secondary section select selection self sentence
separate separator sequence serve service session set sets setting settings shape share sheet short show shown sibling side sidebar sign similar simple single site size slide
slug small smart social sort source space span specific specification split square stack staff stage stand standard start state statement status stay step stop storage store story
stretch string structure style sub subject submission submit subtitle suggest suit suitable sum summary support switch tab table tag tall target task taxonomy team teaser tell
template term test text theme thumbnail tick ticked ticket tidy time timestamp title toggle tool toolbar top topic total track transition translate translation transparent tree trim turn
type typed unique unit unpublish unused update upload upper url usable user valid validate value variant vary vertical version video view viewer visible visit
visitor vocabulary volume wait want warn watch web week weight wide widget width window word work workflow workspace wrap write writer wrong year zone zoom
drupal ckeditor webform fields displays webp png jpg jpeg gif svg pdf csv css javascript youtube vimeo km px focal retina viewport srcset
able act actual adjust ahead aim allowed appears apart begins brief broad bulk busy careful cause certain chosen closely cost course currently directly early easily effort enough entered equal especially
explicit fast fewer final former frequently fresh fully good great greater hard ideal immediate individual intended interest involved job keyboard kinds latter likely little longer low mainly mostly
narrower nearby necessary neither nice offered older otherwise particular pass perfect pieces plainly placed precise prefer presence present prevent quickly rarely rather ready recognise recognize remember
reused right scattered seldom separately shared shorter side simply slow smaller sometimes spare spread start straight strictly strong subset sure tells thus tight today tomorrow topmost travel twice typical unlike
useful usual usually various weekly whichever whoever whatever wherever whenever worth yesterday zero half dozen together`;

/**
 * Words that say how something is to be. A writer that rewords has no use for those that the built-in text does not
 * hold: with them a false rule could be made of harmless words.
 */
const CLAIMS = `no not never none nothing nobody cannot neither nor without required require requires mandatory optional unlimited
translatable translated translate multilingual published publish unpublished unpublish anonymous authenticated administrator moderated moderate moderation hidden hide visible deleted delete
disabled disable enabled enable unique single multiple maximum minimum default public private locked lock mandatory revision revisions cardinality indexed searchable sortable filtered
migrate migrated migration removed remove removal deprecated always only permission permissions access`;

const ENDINGS = ['', 's', 'es', 'ed', 'd', 'ing', 'er', 'ers', 'ly'] as const;

const split = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Forms that a word is found under: itself, without its ending, with a doubled letter single, with an e put back. */
function stems(word: string): string[] {
  const cut = ENDINGS.filter((ending) => word.endsWith(ending) && word.length - ending.length >= 3).map((ending) => word.slice(0, word.length - ending.length));
  return [...new Set([word, ...cut, ...cut.map((stem) => `${stem}e`), ...cut.filter((stem) => /([a-z])\1$/u.test(stem)).map((stem) => stem.slice(0, -1)), ...(word.endsWith('ies') || word.endsWith('ied') ? [`${word.slice(0, -3)}y`] : [])])];
}

const known: ReadonlySet<string> = new Set([...split(GLUE), ...split(SITE)]);
const claims: ReadonlySet<string> = new Set(split(CLAIMS));

/** True for a word of site builders' English, in any of its forms. Lower case. */
export const isSiteWord = (word: string): boolean => stems(word).some((stem) => known.has(stem));

/** The claim that a word makes, as one form for all its forms; null for a word that claims nothing. */
export const claimOf = (word: string): string | null => stems(word).filter((stem) => claims.has(stem)).sort((a, b) => a.length - b.length)[0] ?? null;
