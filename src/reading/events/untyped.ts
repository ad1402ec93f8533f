/** What came about and has no type: "the ferry sank", "sales fell by a third", "the firm opened a plant". */
import { MODALITY } from '../../english/lexicon/modality';
import { isStative } from '../../english/lexicon/stative';
import { NOBODY } from '../../english/words/limits';
import { HABITUAL, TELLING } from '../../english/words/quoting';
import { verbSenses } from '../../english/lexicon/verbs';
import type { VerbGroup } from '../syntax/types';
import { isQuoted } from './attribution';
import { agentOf, partiesOf, patientOf, placesIn, tokenAt, unique, type Clause } from './clause';
import { doersAgree } from './doer';
import type { EventDraft } from './draft';
import { fitVerb } from './senses';
import { isWanted } from './status';
import { isHearsay, isSupposed } from './untold';

/** `told`: what the sentence tells already. Verbs that are no part of it, and tell of somebody what was done or came about. */
export function readUntyped(clause: Clause, told: readonly EventDraft[]): EventDraft[] {
  const taken = new Set(told.flatMap(({ verb, trigger }) => [verb?.main ?? -1, trigger.from]));
  return clause.syntax.verbs
    .filter((verb) => !taken.has(verb.main) && cameAbout(clause, verb))
    .flatMap((verb) => draftOf(clause, verb) ?? []);
}

function cameAbout(clause: Clause, verb: VerbGroup): boolean {
  if (verb.copula || verb.form !== 'finite' || verb.modal !== null || verb.negated || verb.describes !== null)
    return false;
  if (isWanted(clause, verb) || !opensTelling(verb) || isStative(verb.lemma) || MODALITY.complement.has(verb.lemma))
    return false;
  // a typed deed without its parties is no other deed
  const senses = verbSenses(verb.lemma);
  if (senses.some((sense) => sense.says) || fitVerb(clause, verb, senses)) return false;
  const headline = clause.sentence.kind !== 'body' && verb.tense === 'present';
  if (!(verb.tense === 'past' || verb.tense === 'future' || verb.perfect || headline)) return false;
  // "produced no compromise", "named none of them": nothing came about
  if (NOBODY.has(tokenAt(clause, verb.to)?.norm ?? '')) return false;
  if (isQuoted(clause, verb.main) || isHearsay(clause, verb) || isSupposed(clause, verb)) return false;
  const { tree } = clause.syntax;
  // "that officials denounced as tilted": how somebody calls it is nothing that he does
  if (tokenAt(clause, verb.from - 1)?.norm === 'as' && tree.tagOf(verb.main) === 'VBN') return false;
  return !tree.in(tree.clauseOf(verb.main), 'advmod').some((d) => HABITUAL.has(tokenAt(clause, d)?.norm ?? ''));
}

/** A main clause, what somebody says, and a time told by a clause; not what describes or sets a condition. */
const opensTelling = ({ marker }: VerbGroup): boolean => marker === null || TELLING.has(marker);

/** "It rained": a pronoun that stands for nobody. */
const isKnown = ({ mentions: { mentions } }: Clause, index: number): boolean =>
  mentions[index]?.form !== 'pronoun' || mentions[index]?.antecedent !== null;

function draftOf(clause: Clause, verb: VerbGroup): EventDraft | null {
  const actors = unique(partiesOf(clause, agentOf(verb)));
  const targets = unique(partiesOf(clause, patientOf(verb)).filter((m) => !actors.includes(m)));
  const places = placesIn(clause, verb.preps).filter((m) => !actors.includes(m));
  const known = [...actors, ...targets].some((m) => isKnown(clause, m)) && (actors.length > 0 || verb.passive);
  // "A ferry sank off Lund": nobody is named, but a place is
  if (!doersAgree(clause, verb)) return null;
  if (!known && (places.length === 0 || !verb.subject || verb.subject.pronoun)) return null;
  return {
    rule: `untyped:${verb.lemma}`,
    told: 'verb',
    light: null,
    trigger: { from: verb.main, to: verb.main + 1 },
    verb,
    np: null,
    type: 'OTHER',
    mode: null,
    lemma: verb.lemma,
    status: verb.tense === 'future' ? 'planned' : 'happened',
    actors,
    targets,
    places,
    mutual: false,
    anaphoric: false,
    says: false,
    evidenced: true,
  };
}
