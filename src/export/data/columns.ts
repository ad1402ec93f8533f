/**
 * The columns of the story's tables: one list, of which the data dictionary is printed too. Times are text as in the graph, since a
 * year is none that a column of dates could hold; the days beside them are days.
 */
import { STANCES, STATUSES } from '../../graph/vocabulary';
import type { Actor, Claim, ClaimValue, EventRecord, Report } from '../../graph/schema';
import { TONE_LABEL, toneOf } from '../../scenes/appearance';
import { listWords } from '../../scenes/words';
import { daysOf, namesOf, quoted, type Told } from './told';

export type Cell = string | number | null;
/** By Frictionless' names of types. */
export type ColumnType = 'string' | 'integer' | 'number' | 'date';

export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  /** For the data dictionary: a sentence. */
  readonly says: string;
  readonly of: (row: Row, told: Told) => Cell;
}
/** How names stand in one cell; ids are in a table of their own. */
const LIST = '; ';

export const EVENT_COLUMNS: readonly Column<EventRecord>[] = [
  { name: 'id', type: 'string', says: 'Name of the event in this story.', of: ({ id }) => id },
  { name: 'title', type: 'string', says: 'The event in one sentence.', of: ({ title }) => title },
  {
    name: 'title_kind',
    type: 'string',
    says: 'composed, in Dateline’s words, or quoted, word for word.',
    of: ({ titleKind }) => titleKind,
  },
  {
    name: 'title_parts',
    type: 'string',
    says: 'What the title is made of, as JSON: its pieces in order, those taken from an article with its id and their offsets there.',
    of: ({ titleParts }) => (titleParts ? JSON.stringify(titleParts) : null),
  },
  {
    name: 'type',
    type: 'string',
    says: 'By PLOVER 2.0; STATEMENT and OTHER are Dateline’s own.',
    of: ({ type }) => type,
  },
  { name: 'mode', type: 'string', says: 'PLOVER’s mode of the type, where one is known.', of: ({ mode }) => mode },
  {
    name: 'tone',
    type: 'string',
    says: 'From cooperation in deeds to conflict in deeds.',
    of: ({ type }) => TONE_LABEL[toneOf(type)],
  },
  {
    name: 'status',
    type: 'string',
    says: `How far it got, by what the articles say: ${listWords(STATUSES)}.`,
    of: ({ status }) => status,
  },
  {
    name: 'rank',
    type: 'integer',
    says: '1: told well enough to be shown as an event; 2: only quoted as “also said”.',
    of: ({ rank }) => rank,
  },
  {
    name: 'start',
    type: 'string',
    says: 'When it began, as exactly as is known: 2031, 2031-06, 2031-06-18 or 2031-06-18T14:30; XXXX-WXX-2 is a Tuesday of no known week.',
    of: ({ when }) => when?.start ?? null,
  },
  { name: 'end', type: 'string', says: 'The last of it, in the same notation.', of: ({ when }) => when?.end ?? null },
  {
    name: 'first_day',
    type: 'date',
    says: 'The first day that it may have been on; none where no date is known.',
    of: (event, { index }) => daysOf(index, event)?.first ?? null,
  },
  {
    name: 'last_day',
    type: 'date',
    says: 'The last day that it may have been on.',
    of: (event, { index }) => daysOf(index, event)?.last ?? null,
  },
  {
    name: 'granularity',
    type: 'string',
    says: 'How exactly that is known: minute, hour, day, week, month or year.',
    of: ({ when }) => when?.granularity ?? null,
  },
  {
    name: 'basis',
    type: 'string',
    says: 'How: stated, relative (from “Tuesday”), inherited, or published: the article’s day, which is the latest it can have been.',
    of: ({ when }) => when?.basis ?? null,
  },
  {
    name: 'actors',
    type: 'string',
    says: 'Names of those who did it.',
    of: ({ actors }, { index }) => namesOf(index.actors, actors).join(LIST),
  },
  {
    name: 'targets',
    type: 'string',
    says: 'Names of those to whom it was done.',
    of: ({ targets }, { index }) => namesOf(index.actors, targets).join(LIST),
  },
  {
    name: 'places',
    type: 'string',
    says: 'Names of the places.',
    of: ({ places }, { index }) => namesOf(index.places, places).join(LIST),
  },
  {
    name: 'lat',
    type: 'number',
    says: 'Degrees north of the first place, where known.',
    of: ({ places: [place = ''] }, { index }) => index.places.get(place)?.lat ?? null,
  },
  {
    name: 'lon',
    type: 'number',
    says: 'Degrees east of the first place, where known.',
    of: ({ places: [place = ''] }, { index }) => index.places.get(place)?.lon ?? null,
  },
  {
    name: 'reports',
    type: 'integer',
    says: 'Number of sentences that report it.',
    of: ({ reports }) => reports.length,
  },
  {
    name: 'origins',
    type: 'integer',
    says: 'Number of independent origins: articles that print one agency report count once.',
    of: (event, { index }) => index.originsOf(event),
  },
  {
    name: 'salience',
    type: 'number',
    says: 'How much the story turns on it, from 0 to 1.',
    of: ({ salience }) => salience,
  },
];

interface Party {
  readonly event: EventRecord;
  readonly actor: string;
  readonly side: string;
}
export const PARTY_COLUMNS: readonly Column<Party>[] = [
  { name: 'event', type: 'string', says: 'Id of the event.', of: ({ event }) => event.id },
  { name: 'actor', type: 'string', says: 'Id of the actor.', of: ({ actor }) => actor },
  {
    name: 'side',
    type: 'string',
    says: 'actor: did it, or took part as all did; target: it was done to.',
    of: ({ side }) => side,
  },
];

export const ACTOR_COLUMNS: readonly Column<Actor>[] = [
  { name: 'id', type: 'string', says: 'Name of the actor in this story.', of: ({ id }) => id },
  { name: 'name', type: 'string', says: 'The name to show.', of: ({ name }) => name },
  { name: 'kind', type: 'string', says: 'person, organization, country or group.', of: ({ kind }) => kind },
  {
    name: 'aliases',
    type: 'string',
    says: 'Other names that the articles use.',
    of: ({ aliases }) => aliases.join(LIST),
  },
  {
    name: 'roles',
    type: 'string',
    says: 'Offices and descriptions in the articles’ words.',
    of: ({ roles }) => [...new Set(roles.map(({ text }) => text))].join(LIST),
  },
  {
    name: 'member_of',
    type: 'string',
    says: 'Id of the actor that it belongs to or acts for.',
    of: ({ memberOf }) => memberOf,
  },
  {
    name: 'side',
    type: 'string',
    says: 'Id of the topmost actor that it belongs to; none where it belongs to nobody.',
    of: ({ side }) => side ?? null,
  },
  {
    name: 'mentions',
    type: 'integer',
    says: 'Number of passages that refer to it.',
    of: ({ mentions }) => mentions.length,
  },
  {
    name: 'events',
    type: 'integer',
    says: 'Number of events of this file that it takes part in.',
    of: ({ id }, { events }) => events.filter((e) => e.actors.includes(id) || e.targets.includes(id)).length,
  },
];

interface Reported {
  readonly event: EventRecord;
  readonly report: Report;
}
const articleOf = (id: string, { index }: Told) => index.articles.get(id);
const nameOf = (id: string | null, { index }: Told): Cell => (id === null ? null : (index.actors.get(id)?.name ?? id));
export const REPORT_COLUMNS: readonly Column<Reported>[] = [
  { name: 'event', type: 'string', says: 'Id of the event.', of: ({ event }) => event.id },
  {
    name: 'sentence',
    type: 'string',
    says: 'The sentence, word for word.',
    of: ({ report }, { index }) => quoted(index, report),
  },
  {
    name: 'speaker',
    type: 'string',
    says: 'To whom the article attributes it; none where it says so itself.',
    of: ({ report }, told) => nameOf(report.speaker, told),
  },
  { name: 'cue', type: 'string', says: 'By which word.', of: ({ report }) => report.cue },
  {
    name: 'stance',
    type: 'string',
    says: `What the speaker, or else the article, says of the event: ${listWords(STANCES)}; none where the story’s file does not say.`,
    of: ({ report }) => report.stance ?? null,
  },
  { name: 'article', type: 'string', says: 'Id of the article.', of: ({ report }) => report.article },
  {
    name: 'headline',
    type: 'string',
    says: 'The article’s.',
    of: ({ report }, told) => articleOf(report.article, told)?.title ?? null,
  },
  {
    name: 'publisher',
    type: 'string',
    says: 'The article’s.',
    of: ({ report }, told) => articleOf(report.article, told)?.publisher ?? null,
  },
  {
    name: 'url',
    type: 'string',
    says: 'The article’s.',
    of: ({ report }, told) => articleOf(report.article, told)?.url ?? null,
  },
  { name: 'reported_on', type: 'string', says: 'When the article appeared.', of: ({ report }) => report.reportedOn },
  {
    name: 'origin',
    type: 'string',
    says: 'Id of the article with whose text this one is shared.',
    of: ({ report }, told) => articleOf(report.article, told)?.origin ?? null,
  },
  {
    name: 'from',
    type: 'integer',
    says: 'Where the sentence begins in the article’s text, in UTF-16 code units.',
    of: ({ report }) => report.start,
  },
  {
    name: 'to',
    type: 'integer',
    says: 'Where it ends: the offset of what comes right after it.',
    of: ({ report }) => report.end,
  },
];

interface Claimed {
  readonly event: EventRecord;
  readonly claim: Claim;
  readonly value: ClaimValue;
}
export const CLAIM_COLUMNS: readonly Column<Claimed>[] = [
  { name: 'event', type: 'string', says: 'Id of the event.', of: ({ event }) => event.id },
  {
    name: 'attribute',
    type: 'string',
    says: 'What is claimed: duration, number, date, outcome, place or actor.',
    of: ({ claim }) => claim.attribute,
  },
  {
    name: 'value',
    type: 'string',
    says: 'So that it can be compared: PT5H, ≥12 dead.',
    of: ({ value }) => value.value,
  },
  { name: 'words', type: 'string', says: 'The claim word for word.', of: ({ value }) => value.text },
  {
    name: 'speaker',
    type: 'string',
    says: 'Who claims it; none where the article does.',
    of: ({ value }, told) => nameOf(value.speaker, told),
  },
  {
    name: 'stance',
    type: 'string',
    says: 'corrects where the passage takes the value back; else none.',
    of: ({ value }) => value.stance ?? null,
  },
  {
    name: 'agreement',
    type: 'string',
    says: 'Whether the passages agree, differ, or there is a single one.',
    of: ({ claim }) => claim.agreement,
  },
  { name: 'article', type: 'string', says: 'Id of the article.', of: ({ value }) => value.article },
  {
    name: 'publisher',
    type: 'string',
    says: 'The article’s.',
    of: ({ value }, told) => articleOf(value.article, told)?.publisher ?? null,
  },
  {
    name: 'from',
    type: 'integer',
    says: 'Where the claim begins in the article’s text, in UTF-16 code units.',
    of: ({ value }) => value.start,
  },
  { name: 'to', type: 'integer', says: 'Where it ends.', of: ({ value }) => value.end },
];
