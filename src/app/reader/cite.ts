/** Who says so: publishers, dates and speakers in words. */
import type { GraphIndex } from '../../graph/lookup';
import type { Article, EventRecord, Report, Stance } from '../../graph/schema';
import { DAY, unitOf } from '../../graph/time';
import { DATES } from '../locale';

/** The publisher's name, or the title or file where nobody signed it. */
export const publisherWords = ({ publisher, title, file }: Article): string => publisher ?? title ?? file;

const BASIS = { stated: '', given: ' (as given)', inferred: ' (inferred)', unknown: '' } as const;

/** "3 December 2025"; what is not a date is repeated as it stands. */
export function publishedWords(article: Article): string {
  if (article.published === null) return 'undated';
  return `${isoWords(article.published)}${BASIS[article.publishedBasis]}`;
}

export function isoWords(iso: string): string {
  const unit = unitOf(iso);
  if (!unit) return iso;
  return unit.to - unit.from > DAY ? DATES.interval(unit) : DATES.date(unit.from);
}

/** What a report says of its event: by whom, and where nobody is named, by the article itself. */
const STANCE: Readonly<Record<Exclude<Stance, 'asserts'>, { usual: string; by: string; itself: string }>> = {
  denies: { usual: 'denied', by: 'denied by', itself: 'told as not so' },
  doubts: { usual: 'doubted', by: 'doubted by', itself: 'told as unconfirmed' },
  asks: { usual: 'asked', by: 'asked by', itself: 'asked' },
  corrects: { usual: 'corrected', by: 'taken back by', itself: 'taken back' },
};

/**
 * "said by Oda Kessel", "denied by Oda Kessel", with the word that says so where it is another than the usual; where nobody is named
 * what the article itself says of it, and nothing where it asserts it.
 */
export function speakerWords(
  index: GraphIndex,
  { speaker, cue, stance = 'asserts' }: Pick<Report, 'speaker' | 'cue' | 'stance'>,
): string {
  const stands = stance === 'asserts' ? null : STANCE[stance];
  if (speaker === null) return stands?.itself ?? '';
  const name = index.actors.get(speaker)?.name ?? speaker;
  if (stands) return `${stands.by} ${name}${cue && cue !== 'said' && cue !== stands.usual ? ` (“${cue}”)` : ''}`;
  return cue && cue !== 'said' ? `according to ${name} (“${cue}”)` : `said by ${name}`;
}

/** Only addresses that a browser opens as a page: a graph file is somebody's input. */
export const webAddress = (url: string | null): string | null => (url && /^https?:\/\//i.test(url) ? url : null);

/** The headline over an event: of the articles that tell it that one whose own title does, else the first; null without one. */
export function headlineOf(index: GraphIndex, { reports, title: told }: EventRecord): string | null {
  const titled = reports.flatMap(({ article, start }) => {
    const { title = null, text = '' } = index.articles.get(article) ?? {};
    return title === null ? [] : [{ title, leads: text.startsWith(title) && start < title.length }];
  });
  const { title } = titled.find(({ leads }) => leads) ?? titled[0] ?? { title: null };
  return title === told ? null : title;
}
