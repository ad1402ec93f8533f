/**
 * Two hundred articles of a generator that knows the truth: papers that copy a wire, papers that disagree, deny, correct themselves and
 * print later versions. For asserting that what is planted surfaces, and nothing else.
 */
import type { ArticleInput } from '../../src/graph/schema';
import { DAY, isoDate } from '../../src/graph/time';
import { KINDS, type Attribute, type Cast, type Incident, type Plan } from './incidents';

/** What was planted, with the articles of either side. */
export interface Planted {
  readonly incident: string;
  readonly plan: Plan;
  readonly attribute: Attribute;
  /** Ids of the articles that say the first value, and of those that say the second. */
  readonly sides: readonly [readonly string[], readonly string[]];
}

export interface MadeCorpus {
  readonly articles: readonly ArticleInput[];
  readonly planted: readonly Planted[];
}

/** Monday 3 March 2031. */
const START = Date.UTC(2031, 2, 3);
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const TOLD_BY = 5;
const PAPERS = ['Nordic Wire', 'Fjord Gazette', 'Harbour Herald', 'Daily Lantern', 'Western Courier', 'Evening Compass',
  'Morning Anchor', 'Baltic Mirror', 'Inland Post', 'Coast Tribune']; // prettier-ignore
const TOWNS = ['Oslo', 'Bergen', 'Turku', 'Tampere', 'Malmo', 'Gdansk', 'Poznan', 'Bremen', 'Utrecht', 'Nantes',
  'Porto', 'Bologna', 'Trieste', 'Graz', 'Brno', 'Debrecen', 'Plovdiv', 'Izmir', 'Haifa', 'Tunis',
  'Oran', 'Leeds', 'Cardiff', 'Lyon', 'Basel', 'Linz', 'Varna', 'Toulouse', 'Genoa', 'Katowice',
  'Leipzig', 'Nagoya', 'Busan', 'Lahore', 'Marseille', 'Turin', 'Glasgow', 'Rotterdam', 'Zagreb', 'Palermo']; // prettier-ignore
const COUNTRIES = ['Norway', 'Chile', 'Finland', 'Peru', 'Denmark', 'Ghana', 'Sweden', 'Kenya', 'Estonia', 'Nepal',
  'Latvia', 'Bolivia', 'Austria', 'Uruguay', 'Belgium', 'Senegal', 'Portugal', 'Mongolia', 'Ireland', 'Zambia']; // prettier-ignore
const GIVEN = ['Ada', 'Olav', 'Greta', 'Nils', 'Karin', 'Erik', 'Marta', 'Jonas', 'Sofia', 'Anton', 'Helena', 'Oskar'];
const HEADS = ['Berg', 'Lind', 'Kvam', 'Strand', 'Holm', 'Sund', 'Ek', 'Dal'];
const TAILS = ['strom', 'qvist', 'sund', 'gaard', 'vik', 'stad', 'felt', 'mark'];
const TRADES = ['dockers', 'teachers', 'nurses', 'farmers', 'miners', 'students', 'drivers', 'bakers'];

const of = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
const personOf = (n: number): string =>
  `${of(GIVEN, n)} ${of(HEADS, n * 3 + Math.floor(n / 8))}${of(TAILS, n * 5 + Math.floor(n / 8))}`;

const castOf = (n: number): Cast => ({
  town: of(TOWNS, n),
  other: of(TOWNS, n + 17),
  first: personOf(2 * n),
  second: personOf(2 * n + 1),
  country: of(COUNTRIES, 2 * n + Math.floor(n / 10)),
  neighbour: of(COUNTRIES, 2 * n + 1 + Math.floor(n / 10)),
  trade: of(TRADES, n),
});

/** Which incidents there are, one after another: kind and plan. */
const PLANS: readonly (readonly [keyof typeof KINDS, Plan])[] = [
  ['arrests', 'differ'], ['toll', 'differ'], ['talks', 'differ'], ['sums', 'differ'], ['votes', 'differ'],
  ['crowds', 'differ'], ['days', 'differ'], ['towns', 'differ'], ['doers', 'differ'], ['denials', 'denied'],
  ['arrests', 'same'], ['toll', 'hedged'], ['talks', 'hedged'], ['sums', 'hedged'], ['crowds', 'hedged'],
  ['arrests', 'hedged'], ['toll', 'corrected'], ['arrests', 'changed'], ['talks', 'same'], ['denials', 'denied'],
  ['arrests', 'differ'], ['toll', 'differ'], ['talks', 'differ'], ['sums', 'differ'], ['votes', 'differ'],
  ['crowds', 'differ'], ['days', 'differ'], ['towns', 'differ'], ['doers', 'differ'], ['denials', 'denied'],
  ['arrests', 'differ'], ['toll', 'differ'], ['talks', 'hedged'], ['sums', 'hedged'], ['crowds', 'differ'],
  ['toll', 'corrected'], ['toll', 'changed'], ['days', 'same'], ['votes', 'same'], ['sums', 'same'],
]; // prettier-ignore

export function madeCorpus(): MadeCorpus {
  const articles: ArticleInput[] = [];
  const planted: Planted[] = [];
  const seen = new Map<string, number>();
  PLANS.forEach(([kindName, plan], n) => {
    const kind = KINDS[kindName];
    if (!kind) throw new Error(`made corpus: no kind “${kindName}”`);
    const nth = seen.get(`${kindName} ${plan}`) ?? 0;
    seen.set(`${kindName} ${plan}`, nth + 1);
    const pairs = plan === 'hedged' ? kind.hedged : kind.differ;
    const [one, two] = of(pairs, nth);
    const values: readonly [string, string] = plan === 'same' ? [one, one] : [one, two];
    const tell = kind.tell(castOf(n));
    const incident = { id: `${kindName}-${n}`, plan, attribute: kind.attribute, values, day: n, tell };
    const told = tellIncident(incident, castOf(n), n);
    articles.push(...told.articles);
    if (plan !== 'same' && plan !== 'hedged')
      planted.push({ incident: incident.id, plan, attribute: kind.attribute, sides: told.sides });
  });
  return { articles, planted };
}

/** Five articles: a wire text and a copy of it, two of other hands, and one that says the second value. */
function tellIncident(incident: Incident, cast: Cast, n: number) {
  const { plan, values, tell, attribute } = incident;
  const at = START + incident.day * DAY;
  const dayOf = (days: number) => of(WEEKDAYS, (incident.day + days) % 7);
  const [first, second] = values;
  const sides: [string[], string[]] = [[], []];
  const articles: ArticleInput[] = [];
  const write = (lines: readonly string[], paper: string, side: 0 | 1, more: Partial<ArticleInput> = {}) => {
    const id = `made-${String(articles.length + TOLD_BY * n).padStart(3, '0')}`;
    const title = `${cast.town}: ${of(HEADLINES, articles.length + n)}`;
    const published = isoDate(at + 2 * DAY);
    articles.push({
      id,
      file: `${id}.md`,
      title,
      publisher: paper,
      url: `https://${paper.toLowerCase().replace(' ', '-')}.example/${id}`,
      published,
      publishedBasis: 'stated',
      text: [title, ...lines].join('\n\n'),
      ...more,
    });
    sides[side].push(id);
    return id;
  };
  const shift = attribute === 'date' && plan === 'differ' ? 1 : 0;
  const sentence = (hand: number, side: 0 | 1) => tell(hand, side === 0 ? first : second, dayOf(side * shift));
  const papers = PAPERS.map((_, i) => of(PAPERS, i + n));
  const wire = [sentence(0, 0), of(BACKGROUND, n), of(COLOUR, n)];
  write(wire, papers[0] ?? '', 0);
  write(wire, papers[1] ?? '', 0);
  write([of(COLOUR, n + 3), sentence(1, 0)], papers[2] ?? '', 0);
  if (plan === 'corrected') {
    write(
      [sentence(0, 0), `Correction: An earlier version of this article said that ${lower(sentence(2, 1))}`],
      papers[3] ?? '',
      1,
    );
    write([sentence(1, 0), of(BACKGROUND, n + 5)], papers[4] ?? '', 0);
    return { articles, sides };
  }
  if (plan === 'changed') {
    const url = `https://changed.example/${n}`;
    write([sentence(0, 1), of(BACKGROUND, n + 2)], papers[3] ?? '', 1, { url });
    write([sentence(0, 0), of(BACKGROUND, n + 2)], papers[3] ?? '', 0, { url, published: isoDate(at + 3 * DAY) });
    return { articles, sides };
  }
  write([sentence(2, 0), of(BACKGROUND, n + 5)], papers[3] ?? '', 0);
  write([sentence(plan === 'denied' ? n : 1, 1), of(COLOUR, n + 5)], papers[4] ?? '', 1);
  return { articles, sides };
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const HEADLINES = ['What we know so far', 'A long week', 'The morning after', 'Questions remain', 'The day in brief'];
const BACKGROUND = [
  'The old quay has been closed since the winter storms.',
  'Snow fell on the hills, and most shops stayed shut.',
  'The ferry timetable for the spring has not been printed yet.',
  'Trams ran as usual, though most of them were empty.',
  'The library opened an hour late.',
  'The market square was quiet again by the evening.',
  'Rain is forecast for the rest of the week.',
];
const COLOUR = [
  'Gulls circled over the empty pier.',
  'The smell of tar hung over the yards.',
  'Shopkeepers swept the pavement.',
  'A brass band played in the park.',
  'The river was high after days of rain.',
  'Children went to school by boat.',
  'The bells of the old church were silent.',
  'Lamps burned in the windows until late.',
];
