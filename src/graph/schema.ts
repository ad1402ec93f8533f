/**
 * The graph file, version 1: the contract between the pipeline, the app, the exports and everybody's scripts.
 *
 * This is the only definition: the TypeScript types are inferred from it, `public/dateline-graph.schema.json` is printed
 * from it (`npm run schema`), and `parseGraph` validates with it. Unknown keys are kept out of the types and ignored.
 */
import * as z from 'zod/mini';
import { DATE, FLOATING } from './notation';

export const FORMAT = 'dateline-graph';
export const VERSION = 1;

export const ACTOR_KINDS = ['person', 'organization', 'country', 'group'] as const;
const MENTION_FORMS = ['name', 'description', 'pronoun'] as const;
const PUBLISHED_BASES = ['stated', 'given', 'inferred', 'unknown'] as const;
const TIMEX_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
const GRANULARITIES = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const WHEN_BASES = ['stated', 'relative', 'inherited', 'published'] as const;
export const STATUSES = ['happened', 'ongoing', 'planned', 'threatened', 'denied', 'hypothetical'] as const;
const AGREEMENTS = ['agree', 'differ', 'single'] as const;
export const LINK_KINDS = ['part-of', 'before', 'because-of', 'follows-up'] as const;
const CLAIM_ATTRIBUTES = ['duration', 'number', 'date', 'outcome', 'place', 'actor'] as const;

/** PLOVER 2.0's sixteen types, from most cooperative to most conflictual, and CAMEO root 01, which PLOVER leaves out. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'STATEMENT',
] as const;

const offset = z.number().check(z.int(), z.nonnegative());
const text = z.string();
const id = z.string().check(z.minLength(1));
const orNull = <T extends z.core.SomeType>(of: T) => z.nullable(of);

/** What `checkIntegrity` asks for and zod does not, for readers of the printed schema. */
const printed = <T extends z.core.$ZodType>(schema: T, words: Readonly<Record<string, unknown>>): T => {
  z.globalRegistry.add(schema, words);
  return schema;
};
const eachOnce = <T extends z.core.SomeType>(of: T) => printed(z.array(of), { uniqueItems: true });
const date = printed(z.string(), {
  pattern: DATE.source,
  description: 'ISO 8601 year, month, date or date-time from -9999 to 9999 that the calendar has; the year 0 is 1 BC.',
});

/** Half-open `[start, end)` in UTF-16 code units of the article's own `text`. */
const span = { start: offset, end: offset };
const spanIn = { article: id, ...span };

const timex = z.object({ ...span, type: z.enum(TIMEX_TYPES), value: text });
const mention = z.object({ ...spanIn, form: z.enum(MENTION_FORMS) });

const article = z.object({
  id,
  file: text,
  title: orNull(text),
  publisher: orNull(text),
  url: orNull(text),
  /** Null where nothing says. */
  published: orNull(date),
  publishedBasis: z.enum(PUBLISHED_BASES),
  /** The title where there is one, a blank line, the body as read. */
  text,
  origin: id,
  timexes: z.array(timex),
});

const within = (most: number) => z.number().check(z.minimum(-most), z.maximum(most));
/** Further off than any layout puts an actor, and near enough for the difference of two to be exact to a hundredth. */
const FAR = 1e9;

const actor = z.object({
  id,
  name: text,
  kind: z.enum(ACTOR_KINDS),
  aliases: z.array(text),
  roles: z.array(z.object({ text, ...spanIn })),
  memberOf: printed(orNull(id), {
    description: 'An actor of the file; nobody is a member of itself, through others either.',
  }),
  mentions: z.array(mention),
  /** Where the build's layout puts the actor in the network; unit-free, y upward. */
  position: z.optional(z.object({ x: within(FAR), y: within(FAR) })),
});

const place = z.object({
  id,
  name: text,
  kind: text,
  lat: orNull(within(90)),
  lon: orNull(within(180)),
  mentions: z.array(mention),
});

const when = z.object({
  start: printed(z.string(), {
    pattern: `${DATE.source}|${FLOATING.source}`,
    description:
      "ISO 8601 date (a whole day in the graph's zone), date-time, month or year from -9999 to 9999 that the calendar has; " +
      'or a weekday of the floating week in TIMEX3 notation (XXXX-WXX-2 is a Tuesday) where no article says which week it was.',
  }),
  end: printed(z.string(), {
    pattern: `${DATE.source}|${FLOATING.source}`,
    description:
      'Inclusive: the last day (month, year) of the interval, in the same notation. Not before the start; both float or neither.',
  }),
  granularity: printed(z.enum(GRANULARITIES), {
    description: 'As the start and the end are written, or coarser; of a floating weekday a week at the most.',
  }),
  basis: z.enum(WHEN_BASES),
  /** The words it was read from, null where it was inherited or is the article's own day. */
  text: orNull(text),
});

const report = z.object({
  ...spanIn,
  trigger: z.object(span),
  speaker: orNull(id),
  cue: orNull(text),
  reportedOn: orNull(date),
});

const claimValue = z.object({ value: text, text, ...spanIn, speaker: orNull(id) });

const event = z.object({
  id,
  title: text,
  type: z.enum(EVENT_TYPES),
  mode: orNull(text),
  contexts: z.array(text),
  status: z.enum(STATUSES),
  when: orNull(when),
  places: eachOnce(id),
  actors: eachOnce(id),
  targets: eachOnce(id),
  reports: z.array(report).check(z.minLength(1)),
  claims: z.array(
    z.object({ attribute: z.enum(CLAIM_ATTRIBUTES), values: z.array(claimValue), agreement: z.enum(AGREEMENTS) }),
  ),
  links: printed(z.array(z.object({ event: id, kind: z.enum(LINK_KINDS) })), {
    uniqueItems: true,
    description: 'To other events of the file, each at most once with the same kind.',
  }),
  salience: z.number().check(z.minimum(0), z.maximum(1)),
});

export const graphSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  title: text,
  timeZone: printed(z.string(), {
    description:
      'IANA zone. Where a reader does not know it, times that say how far they are from UTC are read in UTC.',
  }),
  inputHash: text,
  articles: z.array(article),
  actors: z.array(actor),
  places: z.array(place),
  events: z.array(event),
});

export type StoryGraph = z.infer<typeof graphSchema>;
export type Article = z.infer<typeof article>;
/** An article before reading and weaving: what the articles room hands on. */
export type ArticleInput = Omit<Article, 'timexes' | 'origin'>;
export type Actor = z.infer<typeof actor>;
export type Place = z.infer<typeof place>;
export type Mention = z.infer<typeof mention>;
export type Timex = z.infer<typeof timex>;
/** An event of the story. `Event` would be the DOM's. */
export type EventRecord = z.infer<typeof event>;
export type Report = z.infer<typeof report>;
export type Claim = EventRecord['claims'][number];
export type ClaimValue = Claim['values'][number];
export type Link = EventRecord['links'][number];
export type When = z.infer<typeof when>;

export type ActorKind = Actor['kind'];
export type MentionForm = Mention['form'];
export type EventType = EventRecord['type'];
export type Status = EventRecord['status'];
export type Granularity = When['granularity'];
export type WhenBasis = When['basis'];
export type PublishedBasis = Article['publishedBasis'];

/** A passage of some text, half-open, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
