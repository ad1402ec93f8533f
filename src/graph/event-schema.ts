/** `events[]` of the graph file. */
import * as z from 'zod/mini';
import { correctionsOf } from './correction-schema';
import { date, dateOrWeekday, eachOnce, field, id, orNull, span, spanIn, text } from './fields';
import {
  AGREEMENTS,
  BOUNDS,
  CLAIM_ATTRIBUTES,
  EVENT_TYPES,
  GRANULARITIES,
  LACKS,
  LINK_KINDS,
  STANCES,
  STATUSES,
  TITLE_KINDS,
  WHEN_BASES,
} from './vocabulary';

export const when = z.object({
  start: field(
    dateOrWeekday,
    "ISO 8601 date (a whole day in the graph's zone), date-time, month or year from -9999 to 9999 that the calendar has; " +
      'or a weekday of the floating week in TIMEX3 notation (XXXX-WXX-2 is a Tuesday) where no article says which week it was.',
  ),
  end: field(
    dateOrWeekday,
    'Inclusive: the last day (month, year) of the interval, in the same notation. Not before the start; both float or neither.',
  ),
  granularity: field(
    z.enum(GRANULARITIES),
    'How exactly that is known: to the minute, hour, day, week, month or year. As start and end are written, or coarser; of a ' +
      'floating weekday a week at the most.',
  ),
  basis: field(
    z.enum(WHEN_BASES),
    'How it is known: stated in full in an article; relative, worked out from words such as “Tuesday”; inherited from the event ' +
      'that it was told with; published, the article’s own day, which is the latest it can have been and no more; or corrected, as a person has put it right.',
  ),
  text: field(
    orNull(text),
    'The words that it was read from; null where it was inherited or is the article’s own day.',
  ),
  bound: field(
    z.optional(z.enum(BOUNDS)),
    'Where only one side is known: by that time at the latest, or from that time on. Absent of a time that is known on both.',
  ),
});

export const report = z.object({
  article: spanIn.article,
  start: field(span.start, 'Where the sentence begins that reports the event: an offset into the article’s text.'),
  end: field(span.end, 'Where that sentence ends: the offset of what comes right after it.'),
  trigger: field(z.object(span), 'The word or words of the sentence that name the deed, such as “met”.'),
  speaker: field(
    orNull(id),
    'Id of the actor to whom the article attributes what it tells; null where it says so itself.',
  ),
  cue: field(orNull(text), 'The word by which it attributes it, such as “said”; null where there is no speaker.'),
  stance: field(
    z.optional(z.enum(STANCES)),
    'What the speaker, or without one the article itself, says of the event: asserts it; denies it; doubts it, or finds no evidence of it; ' +
      'asks whether it is so; or corrects it, and takes back what was told before. Absent where a file does not say.',
  ),
  reportedOn: field(orNull(date), 'The day on which the article appeared; null where that is not known.'),
});

const claimValue = z.object({
  value: field(
    text,
    'What is claimed, so that it can be compared: PT5H, “12 dead”, “EUR 4000000”, an actor’s or place’s id. ' +
      'A sign before it says about (≈), under (<), at most (≤), over (>) or at least (≥).',
  ),
  text: field(text, 'The claim word for word, with the hedge that belongs to it: “at least 12 dead”.'),
  ...spanIn,
  speaker: field(orNull(id), 'Id of the actor who claims it; null where the article does.'),
  stance: field(
    z.optional(z.literal('corrects')),
    'Here, and only here, where the passage takes this value back: corrects. It stands beside the others and is compared with none.',
  ),
});

const claim = z.object({
  attribute: field(
    z.enum(CLAIM_ATTRIBUTES),
    'What the claim is about: the duration of the event, a number in it, its date, its outcome, its place, or an actor in it.',
  ),
  values: field(z.array(claimValue), 'What each passage says of it, side by side.'),
  agreement: field(
    z.enum(AGREEMENTS),
    'Whether the passages agree, differ, or there is a single one. Nobody is taken to be right.',
  ),
});

const link = z.object({
  event: field(id, 'Id of the event that this one is linked to.'),
  kind: field(
    z.enum(LINK_KINDS),
    'How: this event is part-of the other, came before it, was because-of it, or follows-up, which fulfils what the other planned.',
  ),
});

const titlePart = z.object({
  text: field(text, 'A piece of the title, with the blanks around it.'),
  article: field(
    z.optional(id),
    'Id of the article that the piece is taken from; absent where the words are Dateline’s.',
  ),
  start: field(
    z.optional(span.start),
    'Where it stands there, word for word but for white space and its first capital: an offset into that text.',
  ),
  end: field(z.optional(span.end), 'Where it ends there: the offset of what comes right after it.'),
});

export const event = z.object({
  id: field(id, 'Name of the event in this file: a slug that no other event has.'),
  title: field(text, 'The event in one short sentence, whoever acts first.'),
  titleKind: field(
    z.enum(TITLE_KINDS),
    'Whether the title is composed, in Dateline’s words, or quoted: the clause of a report word for word, in quotation marks.',
  ),
  titleParts: field(
    z.optional(z.array(titlePart)),
    'What the title is made of, in its order; together they are the title. Absent where a file does not say.',
  ),
  rank: field(
    z.union([z.literal(1), z.literal(2)]),
    'Whether it is told well enough to be shown as an event (1), or only to be quoted as “also said” (2).',
  ),
  lacks: field(
    orNull(z.enum(LACKS)),
    'Why it is of the second rank: nobody takes part who is named; its title is no whole clause; the title says “it” or “we” of nobody ' +
      'in particular; nothing but the word itself speaks for its type; two readings of its sentence name different doers; the deed that it announces is an event itself; it is told as what might be; or a person has rejected it. Null in the first rank.',
  ),
  type: field(
    z.enum(EVENT_TYPES),
    'What was done, by the types of PLOVER 2.0, from cooperation to conflict: AGREE, CONSULT (meet or talk), SUPPORT in words, ' +
      'CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE (troops, police), COERCE ' +
      '(arrest, seize, ban), ASSAULT; or STATEMENT, what was only said, and OTHER, what is none of these, which PLOVER leaves out.',
  ),
  mode: field(orNull(text), 'How it was done, by the modes that PLOVER has for its type; null where none is known.'),
  contexts: field(z.array(text), 'What it was about, by the contexts of PLOVER; empty for now.'),
  status: field(
    z.enum(STATUSES),
    'How far it got, by what the articles say: it happened; is ongoing; is planned; is threatened; is disputed, asserted by one and ' +
      'denied by another; is denied by somebody, and asserted by nobody; is negated, told as what did not happen; is corrected, taken back by ' +
      'whoever told it; or is hypothetical, told as what might be.',
  ),
  when: field(orNull(when), 'When it was; null where nothing tells.'),
  places: field(eachOnce(id), 'Ids of the places where it happened.'),
  actors: field(
    eachOnce(id),
    'Ids of the actors who did it; where the parties act alike, as in a meeting, all of them.',
  ),
  targets: field(eachOnce(id), 'Ids of the actors to whom it was done. Somebody may be both actor and target.'),
  reports: field(
    z.array(report).check(z.minLength(1)),
    'Every sentence that reports it, one at least: what the event is made of, and what there is to quote.',
  ),
  claims: field(z.array(claim), 'What the reports say of it that can be compared, such as how many and how long.'),
  links: field(eachOnce(link), 'To other events of the file, each at most once with the same kind.'),
  corrections: correctionsOf('event'),
  salience: field(
    z.number().check(z.minimum(0), z.maximum(1)),
    'How much the story turns on it, from 0 to 1: by independent origins, reports, who takes part, and whether it is dated.',
  ),
});
