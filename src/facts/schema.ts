/**
 * What one article says, as it is kept in files: the article, and the facts that were read from it. What lists refer to by a number is a
 * place in another list of the same record.
 */
import * as z from 'zod/mini';
import { GENDERS } from '../english/lexicon/sense';
import { SIGNS } from '../english/words/hedges';
import { article } from '../graph/article-schema';
import { when } from '../graph/event-schema';
import { NAME_KINDS } from '../english/world/name-kinds';
import {
  CLAIM_ATTRIBUTES,
  EVENT_TYPES,
  LINK_KINDS,
  MENTION_FORMS,
  STANCES,
  STATUSES,
  TIMEX_TYPES,
} from '../graph/vocabulary';

export const FORMAT = 'dateline-facts';
/** Goes up when what a record holds, or what it means, changes. */
export const VERSION = 1;

const text = z.string();
const flag = z.boolean();
const count = z.number().check(z.int(), z.nonnegative());
const countOrNull = z.nullable(count);
const counts = z.array(count);
const span = { start: count, end: count };
const sign = z.enum(SIGNS);

const sentence = z.object({ ...span, paragraph: count, kind: z.enum(['title', 'heading', 'body', 'label']) });

const timex = z.object({
  ...span,
  type: z.enum(TIMEX_TYPES),
  value: text,
  sentence: count,
  when: z.nullable(when),
  rule: text,
  hedged: z.object({ ...span, sign }),
});

const mention = z.object({
  ...span,
  index: count,
  sentence: count,
  form: z.enum(MENTION_FORMS),
  text,
  evidence: z.partialRecord(z.enum(NAME_KINDS), z.number()),
  plural: flag,
  gender: z.enum(GENDERS),
  adjectival: flag,
  locative: flag,
  head: z.nullable(text),
  anchors: counts,
  definite: flag,
  antecedent: countOrNull,
  doubtful: z.optional(flag),
});

const role = z.object({ ...span, mention: count, text, head: text, anchors: counts });

const gist = z.object({
  one: text,
  many: text,
  subject: z.nullable(text),
  plural: flag,
  of: z.enum(['actor', 'target']),
});

const connector = z.object({
  kind: z.enum(LINK_KINDS),
  turned: flag,
  start: count,
  opens: flag,
  broken: countOrNull,
  closed: countOrNull,
});

const event = z.object({
  index: count,
  sentence: count,
  trigger: z.object(span),
  type: z.enum(EVENT_TYPES),
  mode: z.nullable(text),
  status: z.enum(STATUSES),
  stance: z.enum(STANCES),
  actors: counts,
  targets: counts,
  aims: counts,
  places: counts,
  when: z.nullable(when),
  speaker: countOrNull,
  cue: z.nullable(text),
  lemma: text,
  words: z.array(text),
  mutual: flag,
  anaphoric: flag,
  ahead: flag,
  near: flag,
  prior: flag,
  connector: z.nullable(connector),
  within: countOrNull,
  gist: z.nullable(gist),
  quote: z.object({ text, whole: flag, start: count }),
  evidenced: flag,
  vague: flag,
  doubted: flag,
  told: z.enum(['verb', 'noun', 'hours']),
  rule: text,
  claims: z.array(z.object({ ...span, attribute: z.enum(CLAIM_ATTRIBUTES), value: text, sign })),
});

export const recordSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** Which reader, of which article with which settings: `keyOf`. */
  key: text,
  article: z.omit(article, { origin: true, supersedes: true, timexes: true }),
  sentences: z.array(sentence),
  timexes: z.array(timex),
  mentions: z.array(mention),
  roles: z.array(role),
  acronyms: z.array(z.object({ short: count, long: count })),
  events: z.array(event),
  diagnostics: z.array(text),
});

export type FactsRecord = z.infer<typeof recordSchema>;
