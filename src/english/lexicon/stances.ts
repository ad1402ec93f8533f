/**
 * Words that say how whoever tells of something stands to it: verbs that deny, doubt, ask and take back, nouns for what is told or
 * found of it, and what is called false or unclear. Our own selection from general knowledge of news English; lemmas, lower case.
 */
import type { Stance } from '../../graph/schema';
import { tableLines } from './sense';

/**
 * What a verb makes of a report, claim or that-clause that is its object. `confirms` and `believes` say something where they are
 * negated ("could not confirm that"), `knows` takes its content for granted even
 * then; `looks` is said of looking into it, whoever `finds` nothing says so, and whoever `clears`
 * somebody of a deed says that he did not do it.
 */
const VERB_STANDS = `
asserts: affirm reaffirm
denies: contradict debunk deny disavow disclaim dismiss disprove dispute negate quash rebuff rebut refute reject repudiate
doubts: challenge disbelieve distrust doubt mistrust question
asks: ask check consider debate determine discuss enquire establish examine explore inquire investigate probe query scrutinise scrutinize study wonder
corrects: correct disown recant rescind retract revoke withdraw
confirms: authenticate confirm corroborate demonstrate prove show substantiate verify
believes: accept believe buy convince expect imagine persuade suppose suspect think
clears: absolve acquit clear exculpate exonerate
knows: acknowledge admit appreciate care conceal confess disclose forget hide know learn matter mention mind notice realise realize recognise recognize regret remember reveal surprise understand
looks: inquire look enquire probe
finds: discover find get have hear hold obtain offer possess present produce provide receive see show uncover unearth
`;
export type VerbStand = Stance | 'clears' | 'confirms' | 'believes' | 'knows' | 'looks' | 'finds';

/**
 * Nouns with a that-clause or "of": what is told; what is only said of somebody and stands open; what speaks for it; what is
 * thought to be possible; doubts and denials of it; and what somebody means to do.
 */
const NOUN_STANDS = `
report: account announcement article assertion assessment assumption belief broadcast conclusion finding headline idea impression message narrative notion post premise report statement story testimony tweet version video view
claim: accusation allegation charge claim contention gossip hearsay insinuation rumor rumour speculation suggestion suspicion theory
evidence: basis confirmation corroboration evidence ground grounds hint indication information proof reason record sign signal substantiation suggestion trace truth word
chance: chance danger fear hope likelihood possibility probability prospect risk way
doubt: doubt dispute question scepticism skepticism uncertainty
denial: denial disavowal rebuttal refutation repudiation
plan: ambition attempt bid decision effort intention move plan proposal scheme
`;
export type NounStand = 'report' | 'claim' | 'evidence' | 'chance' | 'doubt' | 'denial' | 'plan';

/** What a report, or what it tells, is called: adjectives, participles and nouns. */
const CALLED = `
false: baseless bogus concocted erroneous fabricated fabrication fake false falsehood fiction fictitious groundless hoax inaccurate incorrect invented invention lie made-up mistaken myth nonsense rubbish slander spurious unfounded untrue wrong
true: accurate case correct fact right true
open: contested disputed doubtful dubious implausible inconclusive questionable speculative uncertain unclear unconfirmed unknown unlikely unproven unsubstantiated unverified
sure: certain clear confirmed established evident known obvious proven sure verified
`;
export type Called = 'false' | 'true' | 'open' | 'sure';

const read = <T extends string>(table: string): ReadonlyMap<string, readonly T[]> => {
  const found = new Map<string, T[]>();
  for (const line of tableLines(table)) {
    const [head, words = ''] = line.split(': ');
    // a table's heads are the type's own words: a test reads every line
    for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), head as T]);
  }
  return found;
};

export const STANDS = {
  verb: read<VerbStand>(VERB_STANDS),
  noun: read<NounStand>(NOUN_STANDS),
  called: read<Called>(CALLED),
} as const;

/** Does a verb, by lemma, stand so to what it tells of? */
export const standsAs = (lemma: string, stand: VerbStand): boolean => STANDS.verb.get(lemma)?.includes(stand) === true;
export const isNounOf = (lemma: string, stand: NounStand): boolean => STANDS.noun.get(lemma)?.includes(stand) === true;
export const isCalled = (word: string, called: Called): boolean => STANDS.called.get(word)?.includes(called) === true;

/** "Nearly killed": what came close to being done was not. */
export const NEARLY = new Set('almost nearly'.split(' '));

/** Words of how little there is of something: "no evidence", "scant proof". */
export const NO_OR_LITTLE = new Set('insufficient little neither no scant'.split(' '));
/** "A lack of evidence". */
export const LACKING = new Set('absence dearth lack want'.split(' '));
