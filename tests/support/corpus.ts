/**
 * Articles in any number, the same for the same seed, made of other articles: for measuring and for properties of scale.
 *
 * Copies of one article would merge into one event each and tell nothing of growth. So articles come in stories of a few:
 * each story has countries and people of its own under the sentences of the sources, which each article draws anew. As in
 * the news, a few countries are in many stories; people are in one.
 */
import type { ArticleInput } from '../../src/graph/schema';
import { DAY, isoDate } from '../../src/graph/time';
import { splitSentences } from '../../src/reading/tokens/sentences';
import { COUNTRIES, countryByCode, type Country } from '../../src/english/world/countries';
import { allGivenNames, genderOfGivenName, isGivenName } from '../../src/english/world/given-names';
import { placeNamed } from '../../src/english/world/named';
import { seeded } from './synthetic';

/** Articles in a story. */
const TOLD_BY = 5;
const START = Date.UTC(2021, 0, 1);
/** Length of the corpus in days, whatever its size. */
const DAYS = 1500;
/** Countries that stories are about. */
const STAGE = 80;

const NAME = /\p{Lu}[\p{L}’-]*(?:\.\p{Lu}\.)*(?: \p{Lu}[\p{L}-]+){0,5}/gu;
const [HEADS, MIDDLES, TAILS] = ['Br Dr Fal Gar Hol Kel Lin Mar Nor Ost Pel Rav Sol Tor Vel Wen', 'a e i o u and ers ing ol um', 'bek dal gren holt kov lund mann nik rup stad sen vik wick zak']
  .map((parts) => parts.split(' ')) as [string[], string[], string[]]; // prettier-ignore

/** `count` articles made of the sentences of `sources`, of about their length; fewer are the first of more. */
export function recombine(sources: readonly ArticleInput[], count: number, seed = 1): ArticleInput[] {
  const random = seeded(seed * 7919);
  const below = (most: number) => Math.floor(random() * most);
  const of = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const sentences = sources.flatMap(({ text, title }) =>
    splitSentences(text, title).flatMap((s) => (s.kind === 'body' ? [text.slice(s.start, s.end)] : [])),
  );
  const titles = sources.flatMap((a) => a.title ?? []);
  const length = Math.max(1, Math.round(sentences.length / sources.length));
  const { people, states } = namesIn([...sentences, ...titles]);
  const stage = COUNTRIES.filter((c) => c.demonyms[0] && c.capitals[0] && !placeNamed(c.name)?.ambiguous).slice(
    0,
    STAGE,
  );
  const given = [...allGivenNames()].filter(([name]) => name.length > 3);
  const women = given.flatMap(([name, gender]) => (gender === 'female' ? [name] : []));
  const men = given.flatMap(([name, gender]) => (gender === 'female' ? [] : [name]));

  const articles: ArticleInput[] = [];
  let story = { cast: castOf(), day: below(DAYS) };
  for (let i = 0; i < count; i++) {
    if (i > 0 && i % TOLD_BY === 0) story = { cast: castOf(), day: below(DAYS) };
    const title = story.cast(of(titles));
    const drawn = shuffled(sentences).slice(0, length).map(story.cast);
    const paragraphs = drawn.flatMap((_, k) => (k % 3 === 0 ? [drawn.slice(k, k + 3).join(' ')] : []));
    const id = `article-${String(i).padStart(5, '0')}`;
    articles.push({
      id,
      file: `${id}.md`,
      title,
      publisher: `Paper ${below(20)}`,
      url: null,
      published: isoDate(START + (story.day + below(3)) * DAY),
      publishedBasis: 'stated',
      text: [title, ...paragraphs].join('\n\n'),
    });
  }
  return articles;

  /** Who plays whom in one story, as a rewriting of sentences. */
  function castOf(): (sentence: string) => string {
    const roles = new Map<string, string>();
    for (const [first, last] of people) {
      const name = of(genderOfGivenName(first) === 'female' ? women : men);
      const [newFirst, newLast] = [name.charAt(0).toUpperCase() + name.slice(1), of(HEADS) + of(MIDDLES) + of(TAILS)];
      roles.set(`${first} ${last}`, `${newFirst} ${roles.get(last) ?? newLast}`);
      if (!roles.has(last)) roles.set(last, newLast);
    }
    // the square makes a few countries lead and a long tail follow
    const plays = new Map([...new Set([...states.values()].map((s) => s.code))].map((code) => [code, stage[Math.floor(random() ** 2 * stage.length)] as Country])); // prettier-ignore
    for (const [text, { code, as }] of states) {
      const country = plays.get(code);
      if (country) roles.set(text, inWordsOf(country, as, text));
    }
    const parts = [...roles.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/\./g, '\\.'));
    const pattern = new RegExp(`(?<![\\p{L}])(?:${parts.join('|')})(?![\\p{L}])`, 'gu');
    return (sentence) => sentence.replace(pattern, (name) => roles.get(name) ?? name);
  }

  function shuffled<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = below(i + 1);
      [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
    }
    return copy;
  }
}

type As = 'name' | 'demonym' | 'capital';

/** Full names of people, as given name and surname, and what stands for a country, by its words. */
function namesIn(texts: readonly string[]): {
  people: [string, string][];
  states: Map<string, { code: string; as: As }>;
} {
  const people = new Map<string, [string, string]>();
  const states = new Map<string, { code: string; as: As }>();
  for (const text of texts)
    for (const [run] of text.matchAll(NAME)) {
      const words = run.replace(/’s$/, '').split(' ');
      for (let from = 0; from < words.length; from++)
        for (let to = words.length; to > from; to--) {
          const name = words.slice(from, to).join(' ');
          const place = placeNamed(name);
          if (place && countryByCode(place.country)) {
            const as = place.match === 'name' || place.match === 'demonym' ? place.match : 'capital';
            states.set(name, { code: place.country, as });
          } else if (to - from === 2 && isGivenName(words[from] ?? ''))
            people.set(name, [words[from] ?? '', words[from + 1] ?? '']);
        }
    }
  return { people: [...people.values()], states };
}

function inWordsOf(country: Country, as: As, text: string): string {
  if (as === 'name') return country.name;
  if (as === 'capital') return country.capitals[0] ?? country.name;
  const demonym = country.demonyms[0] ?? country.name;
  const people = text.endsWith('s') && placeNamed(text.slice(0, -1))?.match === 'demonym';
  return people && !/(?:ese|ish|ch|s)$/.test(demonym) ? `${demonym}s` : demonym;
}
