import { expect, it } from 'vitest';
import { readArticle } from './read';

/** Heads after the layouts of real sites, tools and databases; the words are ours. A date of null: nobody can be sure. */
const BODY =
  'Ferry crews in Norhavn walked out on Monday after talks with the Vesterline had failed, and their leader Ada Berg accused the company of bad faith.';
const MORE_TEXT =
  'The company rejected the charge on Tuesday, and a spokesman said that it would meet the crews again this week.';

interface Case {
  readonly layout: string;
  readonly head: string;
  readonly date: string | null;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
  readonly file?: string;
  /** Instead of the usual text below. */
  readonly body?: string;
}
const T = 'Ferry crews walk out in Norhavn';
const U = 'https://courier.example/ferry';

const CASES: readonly Case[] = [
  {
    layout: 'clipper of a notes app',
    file: 'a.md',
    head: `---\ntitle: "${T}"\nsource: "${U}"\nauthor:\n  - "[[Ada Voss]]"\npublished: 2031-05-14\ncreated: 2031-06-02\ntags:\n  - "clippings"\n---\n`,
    date: '2031-05-14',
    title: T,
    publisher: null,
    url: U,
  },
  {
    layout: 'extractor with date_published',
    file: 'a.md',
    head: `---\ntitle: ${T}\nauthor: Bo Carr\nurl: ${U}\ndate_saved: 2031-07-01\ndate_published: 2031-05-15\n---\n`,
    date: '2031-05-15',
    url: U,
  },
  {
    layout: 'export of highlights',
    file: 'a.md',
    head: `# ${T}\n\n![book-cover](https://i.example/1.png)\n\n## Metadata\n- Author: [[Ada Voss]]\n- Full Title: ${T}\n- Category: #articles\n- Summary: Crews and company talk again.\n- Published: 16 May 2031\n- URL: ${U}\n\n## Full Document\n`,
    date: '2031-05-16',
    title: T,
    url: U,
  },
  {
    layout: 'reader service',
    file: 'a.md',
    head: `Title: ${T}\n\nURL Source: ${U}\n\nPublished Time: Wed, 14 May 2031 09:30:00 GMT\n\nMarkdown Content:\n`,
    date: '2031-05-14',
    title: T,
    url: U,
  },
  {
    layout: 'header lines',
    head: `Title: ${T}\nAuthor: Ada Voss\nDate: May 18, 2031\nSource: Port Courier\nURL: ${U}\n\n`,
    date: '2031-05-18',
    title: T,
    publisher: 'Port Courier',
    url: U,
  },
  {
    layout: 'reference manager',
    file: 'a.md',
    head: `---\ntitle: ${T}\nitemType: newspaperArticle\npublicationTitle: Port Courier\ndate: 2031-05-14\naccessDate: 2031-06-01\nurl: ${U}\n---\n`,
    date: '2031-05-14',
    publisher: 'Port Courier',
    url: U,
  },
  {
    layout: 'CSL in YAML',
    file: 'a.md',
    head: `---\ntitle: ${T}\ncontainer-title: Port Courier\nissued: 2031-05-14\nURL: ${U}\n---\n`,
    date: '2031-05-14',
    publisher: 'Port Courier',
    url: U,
  },
  {
    layout: 'American network with slashes between',
    head: `${T}\nMay 14, 2031 / 6:12 PM EST / Updated on: May 16, 2031 / 9:00 AM EST / Port News\n`,
    date: '2031-05-14',
    title: T,
  },
  {
    layout: 'British tabloid, glued',
    head: '',
    body: `By . Ada Voss . PUBLISHED: . 14:11 EST, 14 May 2031 . | . UPDATED: . 15:36 EST, 15 May 2031 . ${BODY} ${MORE_TEXT}`,
    date: '2031-05-14',
  },
  {
    layout: 'cable news',
    head: `${T}\nBy Ada Voss, PNN\nPublished 9:25 AM EDT, Wed May 14, 2031\n`,
    date: '2031-05-14',
    title: T,
  },
  {
    layout: 'cable news, updated alone',
    head: `${T}\nBy Ada Voss, PNN\nUpdated 10:31 AM EDT, Wed May 14, 2031\n`,
    date: '2031-05-14',
    title: T,
  },
  {
    layout: 'American agency',
    head: `${T}\nBy ADA VOSS\nPublished 10:31 AM GMT+2, May 14, 2031\n`,
    date: '2031-05-14',
    title: T,
  },
  {
    layout: 'financial agency, glued',
    head: `${T}\nMay 14, 20319:30 AM UTCUpdated 2 hours ago\n`,
    date: '2031-05-14',
    title: T,
  },
  {
    layout: 'financial agency, with dots',
    head: `${T}\nBy Ada Voss\nMay 14, 2031 9:30 AM UTC · Updated 2 days ago\n`,
    date: '2031-05-14',
    title: T,
  },
  {
    layout: 'British broadsheet',
    head: `${T}\nAda Voss\nWed 14 May 2031 09.30 BST\nLast modified on Wed 14 May 2031 12.51 BST\n`,
    date: '2031-05-14',
  },
  {
    layout: 'British broadsheet, first published',
    head: `${T}\nFirst published on Wed 14 May 2031 09.30 BST\n`,
    date: '2031-05-14',
    title: T,
  },
  { layout: 'British broadcaster, label above', head: `${T}\nPublished\n14 May 2031\n`, date: '2031-05-14' },
  { layout: 'Gulf broadcaster', head: `${T}\nPublished On 14 May 2031\n`, date: '2031-05-14', title: T },
  { layout: 'American daily', head: `${T}\nMay 14, 2031 at 9:30 a.m. EDT\n`, date: '2031-05-14', title: T },
  {
    layout: 'American daily, two lines',
    head: `${T}\nBy Ada Voss and Bo Carr\nPublished May 14, 2031\nUpdated May 15, 2031, 10:00 a.m. ET\n`,
    date: '2031-05-14',
    title: T,
  },
  { layout: 'American magazine', head: `${T}\n05/14/2031 09:30 AM EDT\n`, date: '2031-05-14', title: T },
  { layout: 'American magazine, ambiguous', head: `${T}\n05/04/2031 09:30 AM EDT\n`, date: null },
  { layout: 'public radio', head: `${T}\nMAY 14, 2031 9:30 AM ET\n`, date: '2031-05-14', title: T },
  {
    layout: 'French broadcaster',
    head: `${T}\nIssued on: 14/05/2031 - 09:30\nModified: 15/05/2031 - 10:00\n`,
    date: '2031-05-14',
    title: T,
  },
  { layout: 'German broadcaster', head: `${T}\n14.05.2031\n`, date: '2031-05-14', title: T },
  {
    layout: 'Indian daily',
    head: `${T}\nPublished - May 14, 2031 09:30 am IST - NORHAVN\n`,
    date: '2031-05-14',
    title: T,
  },
  { layout: 'Indian daily, updated', head: `${T}\nUpdated: May 14, 2031, 09:30 IST\n`, date: '2031-05-14', title: T },
  {
    layout: 'Australian broadcaster',
    head: `${T}\nPosted Wed 14 May 2031 at 9:30am, updated Thu 15 May 2031 at 10:00am\n`,
    date: '2031-05-14',
    title: T,
  },
  {
    layout: 'Chinese agency',
    head: `${T}\nSource: Havnews | 2031-05-14 09:30:00 | Editor: huyan\n`,
    date: '2031-05-14T09:30:00',
  },
  { layout: 'blog', head: `${T}\nPosted by Ada Voss on May 14, 2031\n`, date: '2031-05-14', title: T },
  { layout: 'blog with bars', head: `${T}\nBy Ada Voss | May 14, 2031 | 4 min read\n`, date: '2031-05-14', title: T },
  { layout: 'byline with date', head: `${T}\nBy Ada Voss, May 14, 2031\n`, date: '2031-05-14', title: T },
  { layout: 'press release', head: `FOR IMMEDIATE RELEASE: May 14, 2031\n${T}\n`, date: '2031-05-14' },
  {
    layout: 'release with a dateline',
    head: `${T}\nNORHAVN, May 14, 2031 (HAVWIRE) -- `,
    date: '2031-05-14',
    title: T,
  },
  { layout: 'date before place', head: `${T}\nMay 14, 2031 (HAVWIRE) — `, date: '2031-05-14', title: T },
  { layout: 'date before place, with a comma', head: `${T}\n14 May 2031, NORHAVN — `, date: '2031-05-14', title: T },
  { layout: 'dateline without a year', head: `${T}\nNORHAVN, May 14 (Havwire) — `, date: null, title: T },
  { layout: 'ordinal', head: `${T}\nWednesday 14th May 2031\n`, date: '2031-05-14', title: T },
  { layout: 'figures and a month', head: `${T}\n14-May-2031\n`, date: '2031-05-14', title: T },
  { layout: 'name of the paper and date', head: `Port Courier - 14 May 2031\n${T}\n`, date: '2031-05-14' },
  { layout: 'date in the file name', file: 'wire/2031-05-14 ferry.txt', head: `${T}\n`, date: '2031-05-14', title: T },
  {
    layout: 'date in the file name, in one',
    file: '20310514_ferry.md',
    head: `# ${T}\n\n`,
    date: '2031-05-14',
    title: T,
  },
  {
    layout: 'date in the address',
    head: `${T}\nURL: https://courier.example/2031/05/14/ferry\n\n`,
    date: '2031-05-14',
    title: T,
  },
  {
    layout: 'date in the address, by name',
    head: `${T}\nLink: https://courier.example/world/2031/may/14/ferry\n\n`,
    date: '2031-05-14',
    title: T,
  },
  {
    layout: 'number in the address',
    head: `${T}\nURL: https://courier.example/a/48120514123\n\n`,
    date: null,
    title: T,
  },
  {
    layout: 'database, capitals',
    head: `Port Courier\n\nMay 14, 2031 Wednesday\n\n${T}\n\nBYLINE: Ada Voss\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 40 words\n\n`,
    date: '2031-05-14',
  },
  {
    layout: 'bold keys',
    file: 'a.md',
    head: `# ${T}\n\n**Date:** 14 May 2031  \n**Author:** Ada Voss  \n**Publication:** Port Courier\n\n`,
    date: '2031-05-14',
    title: T,
    publisher: 'Port Courier',
  },
  {
    layout: 'Unix clock',
    head: `Title: ${T}\nDate: 2031-05-14T09:30:00+02:00\n\n`,
    date: '2031-05-14T09:30:00+02:00',
    title: T,
  },
  {
    layout: 'a day in a sentence is no head',
    head: `${T}\nThe strike began on 3 March 2031, crews say, and nobody knows when it will end in the port of Norhavn.\n`,
    date: null,
    title: T,
  },
  {
    layout: 'an old day in a headline',
    head: `What happened in Norhavn on 3 March 1999\n14 May 2031\n`,
    date: '2031-05-14',
  },
  {
    layout: 'a caption with a day',
    head: `${T}\nAda Berg in Norhavn, 3 March 2029. Photo: Havwire\n14 May 2031\n`,
    date: '2031-05-14',
  },
];

it.each(CASES)('the head of an article is read as it is: $layout', (one) => {
  const { file = 'article.txt', head, body = `${BODY}\n\n${MORE_TEXT}` } = one;
  const read = readArticle({ name: file, bytes: new TextEncoder().encode(`${head}${body}\n`) }, { published: null });
  expect(read.ok).toBe(true);
  if (!read.ok) return;
  const { article } = read;
  expect(article.published).toBe(one.date);
  if (one.title !== undefined) expect(article.title).toBe(one.title);
  if (one.publisher !== undefined) expect(article.publisher).toBe(one.publisher);
  if (one.url !== undefined) expect(article.url).toBe(one.url);
  expect(article.text).toContain(MORE_TEXT);
  expect(article.text).not.toMatch(/\bURL\b|Full Document|Metadata|Author|BYLINE|LENGTH|PUBLISHED|\bEST\b|IST|EDT/);
});

const D = '2031-05-14';
/** Further layouts, whose day alone is asked for. */
const MORE: readonly (readonly [head: string, date: string | null])[] = [
  ['Ferry crews walk out\n\nBy Ada Voss\nBBC News\n\nPublished 14 May 2031', D],
  ['World | Europe\nFerry crews walk out\nStory by Ada Voss\n • 3h • 2 min read', null],
  ['Ferry crews walk out\nAFP\nMay 14, 2031 09:30 AM', D],
  ['Ferry crews walk out\nThis article is more than 2 years old\nWed 14 May 2031 09.30 BST\nShare', D],
  ['Ferry crews walk out\nUpdated May 14, 20319:30 AM ET\nHeard on Morning Edition', D],
  ['Ferry crews walk out\nMay 14, 20315:00 AM ET\nBy\nAda Voss', D],
  ['Ferry crews walk out\nAda Voss, The Courier\nMay 14, 2031, 9:30 AM PT', D],
  ['Ferry crews walk out\nPublished: 09:30 BST, 14 May 2031 | Updated: 11:20 BST, 15 May 2031', D],
  [
    'By Ada Voss For Mailonline\nPublished: 09:30 BST, 14 May 2031\n| Updated: 11:20 BST, 15 May 2031\n\nFerry crews walk out',
    D,
  ],
  ['Ferry crews walk out\nFirst Published: May 14, 2031, 09:30 IST\nLast Updated: May 15, 2031, 09:30 IST', D],
  ['Ferry crews walk out\nPTI | Norhavn | Updated: 14-05-2031 09:30 IST | Created: 14-05-2031 09:30 IST', D],
  ['Ferry crews walk out\nCreated: 14-05-2031', D],
  ['Ferry crews walk out\nWednesday, May 14, 2031', D],
  ['Ferry crews walk out\nWed., May 14, 2031', D],
  ['Ferry crews walk out\n14.05.2031, 09:30 Uhr', D],
  ['Ferry crews walk out\n05/14/2031', D],
  ['Ferry crews walk out\n14/05/31', null],
  ['Ferry crews walk out\nDate Published: 05/14/2031', D],
  ['Ferry crews walk out\nPublished at: 14/05/2031 09:30 am', D],
  ['Ferry crews walk out\n| Published: May 14, 2031 at 9:30 a.m.', D],
  ['Ferry crews walk out\nMay 14, 2031 | 9:30am', D],
  ['Ferry crews walk out\nMay 14, 2031 9:30am Updated', D],
  ['Ferry crews walk out\nMay 14, 2031 Updated 2 hrs ago', D],
  ['Ferry crews walk out\nMay 14 2031', D],
  ['Ferry crews walk out\nMay 14th 2031', D],
  ['Ferry crews walk out\nNORHAVN, Norland (AP) — May 14, 2031', D],
  ['Ferry crews walk out\nAda Voss\nStaff writer\n14 May 2031\n2 min', D],
  ['Ferry crews walk out\nAda Voss 14 May 2031', D],
  ['Ferry crews walk out\nAda Voss | Port Courier | May 14, 2031', D],
  ['Ferry crews walk out - Port Courier\nhttps://courier.example/2031/05/14/ferry.html', D],
  ['Ferry crews walk out\nPosted: May 14, 2031 / 09:30 AM EDT\nUpdated: May 14, 2031 / 11:00 AM EDT', D],
  ['Ferry crews walk out\nPublish Date - May 14 , 2031 | 09:30 AM', D],
  ['Ferry crews walk out\nby Ada Voss\nMay 14, 2031 in News', D],
  ['Ferry crews walk out\nOn May 14, 2031', D],
  ['Ferry crews walk out\nLast update on: May 14, 2031 9:30 am', D],
  ['Ferry crews walk out\nNorhavn (Norland), 14 May 2031 -', D],
  ['Ferry crews walk out\nNorhavn / Norland 14.05.2031', D],
  ['Ferry crews walk out\nNORHAVN, 14 May (Havnews) -', null],
  ['Ferry crews walk out\n14 May 2031 - 09:30', D],
  ['Ferry crews walk out\nCreated: May 14, 2031 09:30, Updated: May 15, 2031 10:00', D],
  ['Ferry crews walk out\nUpdated - May 15, 2031 10:00 am IST\nPublished - May 14, 2031 09:30 am IST', D],
  ['Ferry crews walk out\nUpdated On: 14 May 2031 9:30 am', D],
  ['Ferry crews walk out\nText by: Ada Voss\nIssued on: 14/05/2031 - 09:30', D],
  ['Ferry crews walk out\nPublished May 14, 2031 9:30am EDT | Updated May 14, 2031 11:00am EDT', D],
  ['Ferry crews walk out\nPublication date:\n14 May 2031', D],
  ['Release Date: 2031-05-14\nContact: Ada Voss\n\nFerry crews walk out', D],
  ['Ferry crews walk out\nPress Release Nr 31/2031\nNorhavn, 14 May 2031', D],
  ['Ferry crews walk out\nSince 1998 the crews have waited\nTuesday\n', null],
  ['Ferry crews walk out\nAda Voss @adavoss 14 May 2031 09:30', D],
  ['Ferry crews walk out\nDate: 14th of May 2031', D],
  ['May 14, 2031\nVol. 12 No. 4\nFerry crews walk out', D],
  ['The Courier, May 14, 2031, p. 4\nFerry crews walk out', D],
  ['The Courier (Norhavn)\nMay 14, 2031 Wednesday\nFirst Edition\nFerry crews walk out', D],
];

const dayOf = (file: string, head: string, body = `${BODY}\n\n${MORE_TEXT}`): string | null => {
  const read = readArticle(
    { name: file, bytes: new TextEncoder().encode(`${head}\n\n${body}\n`) },
    { published: null },
  );
  return read.ok ? (read.article.published?.slice(0, 10) ?? null) : null;
};

it('of all heads the day is right in more than four fifths, and wrong in next to none', () => {
  const asked = [
    ...MORE.map(([head, date]) => ({ date, found: dayOf('a.txt', head) })),
    ...CASES.map(({ file = 'a.txt', head, body, date }) => ({
      date: date?.slice(0, 10) ?? null,
      found: dayOf(file, head, body),
    })),
  ];
  const right = asked.filter(({ date, found }) => found === date).length;
  const wrong = asked.filter(({ date, found }) => found !== null && found !== date);
  expect(asked.length).toBeGreaterThan(100);
  expect(right / asked.length).toBeGreaterThan(0.9);
  expect(wrong).toEqual([]);
});
