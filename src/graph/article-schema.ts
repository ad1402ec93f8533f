/** `articles[]` of the graph file. */
import * as z from 'zod/mini';
import { date, field, id, orNull, span, text } from './fields';
import { PUBLISHED_BASES, TAKEN_FIELDS, TIMEX_TYPES } from './vocabulary';

const timex = z.object({
  ...span,
  type: field(
    z.enum(TIMEX_TYPES),
    'What the words name, as in TIMEX3: DATE a day or longer stretch, TIME a time of day, DURATION a length of time, SET what recurs.',
  ),
  value: field(text, 'What they mean, in the notation of TIMEX3: 2031-06-18, PT5H, XXXX-WXX-2 for a Tuesday.'),
});

const taken = z.object({
  field: field(
    z.enum(TAKEN_FIELDS),
    'What was learnt: the title, the day it was published, its publisher, its url or its author.',
  ),
  words: field(text, 'How it is written there.'),
  from: field(text, 'Where it stood, in words: which line, key, element, column or header of the file.'),
});

export const article = z.object({
  id: field(id, 'Name of the article in this file: a slug of its file name that no other article has.'),
  file: field(text, 'The file that it was read from, by its path below the folder, with “/” between the parts.'),
  title: field(orNull(text), 'Its headline; null where it has none.'),
  publisher: field(orNull(text), 'Who published it, as the article says; null where it does not.'),
  url: field(orNull(text), 'Where it was published, as the article says; null where it does not.'),
  published: field(orNull(date), 'When it appeared; null where nothing says. Its weekdays are counted from there.'),
  publishedBasis: field(
    z.enum(PUBLISHED_BASES),
    'How that is known: stated by the front matter, given by whoever built the graph, inferred from a date in the text, or unknown.',
  ),
  taken: field(
    z.optional(z.array(taken)),
    'What of the above was taken from where in the file, and who wrote the article where it says so; absent where a file does not say.',
  ),
  text: field(
    text,
    'What was read: the headline where there is one, a blank line, the body. Every offset of the file counts in one of these texts.',
  ),
  origin: field(
    id,
    'Id of the first article whose text this one shares, as articles do that print one agency report; its own id where there is ' +
      'none. Independent sources are counted by origins.',
  ),
  supersedes: field(
    z.optional(orNull(id)),
    'Id of the earlier version of this article, published at the same address, which this one replaces; null where there is none, and ' +
      'absent where a file does not say.',
  ),
  timexes: field(z.array(timex), 'Every date, time, length of time and recurrence that the text names, in its order.'),
});
