/**
 * The graph file, version 2: the contract between the pipeline, the app, the exports and everybody's scripts.
 *
 * This is the only definition, with a file beside it for each list: the TypeScript types are inferred from it,
 * `public/dateline-graph.schema.json` is printed from it (`npm run schema`) with the words that stand at each field, and
 * `parseGraph` validates with it. Unknown keys are kept out of the types and ignored.
 */
import * as z from 'zod/mini';
import { actor, place, type mention } from './actor-schema';
import { article } from './article-schema';
import { event, type report, type when } from './event-schema';
import { field, text } from './fields';
import { FORMAT, VERSION } from './vocabulary';

export * from './vocabulary';

export const graphSchema = z.object({
  format: field(z.literal(FORMAT), 'What kind of file this is. A reader refuses every other.'),
  version: field(z.literal(VERSION), 'By which version of this schema it was written. A reader refuses what is newer.'),
  title: field(text, 'What the story is called.'),
  timeZone: field(
    text,
    'IANA zone in which a date without a time is a whole day. Where a reader does not know it, times that say how far they are ' +
      'from UTC are read in UTC.',
  ),
  inputHash: field(
    text,
    'SHA-256 over the articles and the settings. Files that one version of Dateline built with the same hash are the same, byte for byte.',
  ),
  articles: field(z.array(article), 'What was read, in reading order: by date of publication, then by file name.'),
  actors: field(z.array(actor), 'Who acts: people, organisations, countries and groups.'),
  places: field(z.array(place), 'Where something happens.'),
  events: field(z.array(event), 'What happens: one entry for each event, however many articles report it.'),
});

export type StoryGraph = z.infer<typeof graphSchema>;
export type Article = z.infer<typeof article>;
/** An article before reading and weaving: what the articles room hands on. */
export type ArticleInput = Omit<Article, 'timexes' | 'origin' | 'supersedes'>;
export type Actor = z.infer<typeof actor>;
export type Place = z.infer<typeof place>;
export type Mention = z.infer<typeof mention>;
export type Timex = Article['timexes'][number];
/** An event of the story. `Event` would be the DOM's. */
export type EventRecord = z.infer<typeof event>;
export type Report = z.infer<typeof report>;
export type Claim = EventRecord['claims'][number];
export type ClaimValue = Claim['values'][number];
export type Link = EventRecord['links'][number];
export type Correction = NonNullable<EventRecord['corrections']>[number];
export type When = z.infer<typeof when>;

export type ActorKind = Actor['kind'];
export type MentionForm = Mention['form'];
export type EventType = EventRecord['type'];
export type Status = EventRecord['status'];
export type Stance = NonNullable<Report['stance']>;
export type Granularity = When['granularity'];
export type WhenBasis = When['basis'];
export type PublishedBasis = Article['publishedBasis'];
export type TakenField = NonNullable<Article['taken']>[number]['field'];

/** A passage of some text, half-open, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
