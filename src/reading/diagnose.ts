/** What the owner of an article should know about how well it could be read: ends of sentences that begin with its name. */
import type { ArticleInput } from '../graph/schema';
import { isShouted, WORD } from './tokens/capitals';
import { LONGEST_SENTENCE } from './tokens/sentences';
import type { EventFact, Sentence } from './types';

const DIAGNOSIS = {
  /** Fewer words than this tell nothing about a language. */
  words: 20,
  /** English news has about four function words in ten; a text of another language hardly any. */
  functionWords: 0.15,
  /** Share of sentences in capitals from which the whole article is said to be. */
  shouted: 0.5,
  /** So many tags are no slip. */
  tags: 3,
} as const;

const FUNCTION_WORDS = new Set(
  (
    'a about after against all also an and are as at be been before between but by can could for from had has have he her his ' +
    'if in into is it its more no not of on one or our out over said she should so some than that the their them then there ' +
    'these they this those through to under until up was we were what when where which while who will with would you'
  ).split(' '),
);
const TAG =
  /<\/?(?:a|b|blockquote|br|div|em|h[1-6]|i|img|li|ol|p|script|span|strong|style|table|td|tr|ul)\b[^<>]{0,200}>/gi;

export function diagnose(
  { text }: Pick<ArticleInput, 'text'>,
  sentences: readonly Sentence[],
  events: readonly EventFact[],
): string[] {
  if (sentences.length === 0) return ['no text to read.'];
  const said: string[] = [];
  const foreign = isForeign(text);
  if (foreign) said.push('looks like it is not in English; little will be found in it.');
  if (sentences.filter((s) => isShouted(s.text)).length >= DIAGNOSIS.shouted * sentences.length)
    said.push('is written in capitals, which hide what is a name; some will be missed.');
  const tags = text.match(TAG)?.length ?? 0;
  if (tags >= DIAGNOSIS.tags)
    said.push(`holds ${tags} tags of a web page, which are read as words; better save its text alone.`);
  const cut = sentences.filter((s) => s.kind === 'body' && isCut(s, text)).length;
  if (cut > 0)
    said.push(
      `has no end of a sentence for more than ${LONGEST_SENTENCE} characters and was cut there ${cut === 1 ? 'once' : `${cut} times`}; what spans a cut is not seen.`,
    );
  if (events.length === 0 && !foreign)
    said.push(`no event was found in ${sentences.length} sentence(s); is it news, and in English?`);
  return said;
}

/** English is known by its smallest words. */
function isForeign(text: string): boolean {
  const words = text.toLowerCase().match(WORD) ?? [];
  if (words.length < DIAGNOSIS.words) return false;
  return words.filter((word) => FUNCTION_WORDS.has(word)).length < DIAGNOSIS.functionWords * words.length;
}

/** A sentence that goes on right behind its end, in the same line. */
const isCut = ({ start, end }: Sentence, text: string): boolean =>
  end - start > LONGEST_SENTENCE / 2 &&
  !/[.!?…]["'’”»)\]]*$/.test(text.slice(end - 8, end)) &&
  /^[^\S\n]?\S/.test(text.slice(end, end + 2));
