/** Stories told by several papers that agree on what happened and on little else. */
import type { ArticleFile } from '../../src/articles/article';
import { bytesOf } from './article-file';
import type { Chance } from './chance';

const PLACES = ['Oslo', 'Bergen', 'Lima', 'Quito', 'Dakar', 'Hanoi', 'Riga'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', '3 March', '4 March', '5 March 2031'];
const PEOPLE = ['Ada Berg', 'Olav Kvam', 'Bo Carr', 'Cleo Dunn', 'Dag Moor'];
const COUNTRIES = ['Norway', 'Chile', 'Peru', 'Senegal', 'Latvia'];
const THINGS = ['dockers', 'sailors', 'people', 'students', 'pilots'];
const HOURS = [
  'five hours',
  'nearly five hours',
  'six hours',
  'about two hours',
  'more than a day',
  '90 minutes',
  'half an hour',
];
const SUMS = [
  '$4.2 billion',
  '4.2bn dollars',
  '€300m',
  '300 million euros',
  '$5 billion',
  '$40,000',
  'nearly $2 billion',
];
const HEDGES = ['', 'at least ', 'about ', 'some ', 'nearly ', 'more than ', 'up to ', 'as many as '];

/** Numbers in which two reports of one thing may differ, or not. */
const amount = (chance: Chance, least = 2): string =>
  `${chance.of(HEDGES)}${chance.maybe(0.2) ? chance.of(['nine', 'twelve', 'two dozen', 'dozens of', 'hundreds of']) : least + chance.below(12)}`;

/** A telling of one event; what is fixed is the same in every report, and `chance` is the reporter's own. */
type Telling = (chance: Chance) => string;

/** One of the kinds of events, with its parties. */
function eventOf(fixed: Chance): Telling {
  const [place, person, other] = [fixed.of(PLACES), ...fixed.shuffled(PEOPLE)] as [string, string, string];
  const [giver, taker] = fixed.shuffled(COUNTRIES) as [string, string];
  const thing = fixed.of(THINGS);
  const where = (c: Chance) => (c.maybe(0.25) ? c.of(PLACES) : place);
  const when = (c: Chance) => `${c.of(DAYS)}${c.maybe(0.3) ? ` at ${c.below(24)}:${10 + c.below(50)}` : ''}`;
  const someone = (c: Chance) => (c.maybe(0.2) ? c.of(PEOPLE) : person);
  return fixed.of<Telling>([
    (c) => `Rebels attacked ${where(c)} on ${when(c)}, leaving ${amount(c)} dead and ${amount(c)} injured.`,
    (c) => `An attack by rebels on the port of ${where(c)} killed ${amount(c)} ${thing} and wounded ${amount(c)} on ${when(c)}.`,
    (c) => `A bomb in ${where(c)} killed ${amount(c)} people, injured ${amount(c)} and left ${amount(c)} missing on ${when(c)}.`,
    (c) => `${someone(c)} met ${other} in ${where(c)} on ${when(c)}. The talks lasted ${c.of(HOURS)}.`,
    (c) => `${someone(c)} held ${c.of(HOURS)} of talks with ${other} in ${where(c)} on ${when(c)}.`,
    (c) => `Police arrested ${amount(c)} ${c.maybe(0.3) ? 'people' : thing} in ${where(c)} on ${when(c)}.`,
    (c) => `${giver} pledged ${c.of(SUMS)} to ${taker} on ${when(c)}.`,
    (c) => `${giver} gave ${taker} ${c.of(SUMS)} and ${amount(c)} ships on ${when(c)}.`,
    (c) => `The council of ${place} approved the treaty by ${40 + c.below(20)} votes to ${30 + c.below(20)} on ${when(c)}.`,
    (c) => `The union of ${place} demanded a pay rise of ${c.below(20)} per cent and ${c.of(SUMS)} on ${when(c)}.`,
    (c) => `Some ${100 * (1 + c.below(60))} ${thing} went on strike in ${where(c)} on ${when(c)}.`,
    (c) => `${someone(c)} visited ${where(c)} for the ${c.of(['second', 'sixth', 'seventh', 'tenth'])} time on ${when(c)}.`,
    (c) => `${someone(c)} accused ${giver} of ignoring ${amount(c)} warnings on ${when(c)}.`,
    (c) => `${c.of([giver, taker])} fired ${amount(c)} rockets at ${where(c)} on ${when(c)}, killing ${amount(c)} and wounding ${amount(c)}.`,
  ]); // prettier-ignore
}

/** Two to five reports of one to three events. */
export function conflictStory(chance: Chance): ArticleFile[] {
  const tellings = Array.from({ length: 1 + chance.below(3) }, () => eventOf(chance));
  return Array.from({ length: 2 + chance.below(4) }, (_, i) => {
    const matter = `title: The news of paper ${i}\npublisher: Paper ${i}\npublished: 2031-03-0${5 + (i % 3)}`;
    const said = tellings.map((telling) => telling(chance) + (chance.maybe(0.15) ? ` ${telling(chance)}` : ''));
    return { name: `paper-${i}.md`, bytes: bytesOf(`---\n${matter}\n---\n\n${said.join('\n\n')}\n`) };
  });
}
