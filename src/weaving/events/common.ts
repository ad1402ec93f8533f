/** What a telling and a group have in common. */
import { some } from '../../base/some';
import { speaksForCountry } from '../../english/lexicon/party-nouns';
import { calledIn, isGroup, isState, isTown, ownerIn } from '../keys';
import type { Group } from './group';
import { MERGING, type StateOf } from './merging';
import type { Telling } from './telling';
import { stemOf, togetherOf, type Together } from './together';

export class Common {
  readonly telling: Telling;
  readonly group: Group;
  readonly together: Together;
  readonly stateOf: StateOf;
  /** The telling's actors and targets. */
  readonly own: readonly string[];
  /** How many of these the group has too: themselves, or somebody who may be the same. */
  readonly exact: number;
  readonly loose: number;
  readonly samePlace: boolean;
  readonly sameTarget: boolean;
  readonly sameTrigger: boolean;
  readonly sameArticle: boolean;
  readonly dated: boolean;
  /** Who receives whom meets him all the same. */
  readonly meets: boolean;

  constructor(telling: Telling, group: Group, stateOf: StateOf) {
    const together = togetherOf(group);
    const { sides, targets, places } = together;
    this.telling = telling;
    this.group = group;
    this.together = together;
    this.stateOf = stateOf;
    this.own = [...telling.actors, ...telling.targets];
    this.exact = this.own.filter((a) => sides.has(a)).length;
    this.loose = this.own.filter((a) => !sides.has(a) && this.hasSame(sides, a)).length;
    this.samePlace = telling.places.some((p) => places.has(p));
    this.sameTarget = telling.targets.some((t) => targets.has(t));
    this.sameTrigger = together.stems.has(stemOf(telling));
    this.sameArticle = together.articles.has(telling.article);
    this.dated = telling.interval !== null && together.isDated;
    this.meets = telling.fact.mutual || telling.type === 'CONSULT';
  }

  get shared(): number {
    return this.exact + this.loose;
  }

  /** Share of the parties that both have; of a country for its people a little less. */
  get parties(): number {
    return (this.exact + 0.7 * this.loose) / Math.max(1, Math.min(this.own.length, this.together.sides.size));
  }

  /** Likeness of wording, 0 to 1. */
  get wording(): number {
    const { tellings } = this.group;
    return Math.max(...tellings.slice(-MERGING.neighbours).map((t) => overlap(t.words, this.telling.words)));
  }

  /** The same word tells both, or like words, and of the same thing as far as both say of what. */
  get sameDeed(): boolean {
    const own = thingsOf(this.telling);
    return (
      (this.sameTrigger || this.wording >= MERGING.likeWording) &&
      this.group.tellings.some((t) => {
        const theirs = thingsOf(t);
        return own.size === 0 || theirs.size === 0 || some(own, (word) => theirs.has(word));
      })
    );
  }

  /** Whoever speaks is one person; what a government does, its head may be said to do. */
  get sameActor(): boolean {
    const { actors } = this.together;
    return this.telling.actors.some((a) =>
      this.telling.type === 'STATEMENT' ? actors.has(a) : this.hasSame(actors, a),
    );
  }

  /** "police" and "Norwegian police" have arrested the same people. */
  get sameForces(): boolean {
    const { actors } = this.together;
    const forces = (a: string) => some(actors, (b) => maySpeakFor(a, b) || maySpeakFor(b, a));
    return this.sameTarget && this.telling.actors.some(forces);
  }

  /** A deed of which one report names no doer. */
  get isUndone(): boolean {
    const { telling, together } = this;
    if (!this.sameTrigger || (telling.actors.length > 0 && together.actors.size > 0)) return false;
    return this.sameTarget || (this.samePlace && telling.places.some(isTown));
  }

  /** One deed of which two articles say that others did it. */
  get isContested(): boolean {
    const { telling, together } = this;
    return (
      telling.type === 'ASSAULT' &&
      this.sameTarget &&
      this.sameTrigger &&
      telling.places.some((p) => together.places.has(p) && isTown(p)) &&
      this.dated &&
      !this.sameArticle
    );
  }

  /** Is a party among others, or its country, or a group of the same name? */
  hasSame(others: ReadonlySet<string>, a: string): boolean {
    const { stateOf } = this;
    return some(
      others,
      (b) =>
        a === b || a === stateOf(b) || b === stateOf(a) || (isGroup(a) && isGroup(b) && calledIn(a) === calledIn(b)),
    );
  }
}

/** "police", "soldiers" without a word of whose, beside a country. */
export const maySpeakFor = (group: string, state: string): boolean =>
  isState(state) && isGroup(group) && ownerIn(group) === '' && speaksForCountry(singular(calledIn(group)));
const singular = (word: string): string => (word.includes(' ') ? '' : word.replace(/s$/, ''));

/** What follows the verb of a telling's own words, without the small words. */
const thingsOf = ({ fact }: Telling): ReadonlySet<string> =>
  new Set(
    (fact.gist?.one ?? '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .slice(1)
      .filter((word) => word.length > 3),
  );

/** Dice coefficient of two sets of lemmas. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return (2 * both) / Math.max(1, a.size + b.size);
}
