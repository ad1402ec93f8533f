/**
 * Words that say how far an event got: auxiliaries, verbs of aspect, attempt, intention and failure, adjectives and
 * nouns with a to-clause, adjectives before an event noun, negators and conjunctions of condition. Our own selection.
 *
 * A hedge ("allegedly", "reportedly") changes no status: the event is told as happened, by somebody.
 */
import type { EventType, Status } from '../../graph/schema';
import type { Content } from './sense';
import { tableLines } from './sense';

/** How an event in the to-, ing- or bare complement of the word comes out. Lemmas; `_` stands for a space. */
const COMPLEMENT_STATUS = `
happened: bother cease choose come_to complete dare deign end_up finish get_to go_on_to help hasten hurry manage move_to proceed quit rush stop succeed_in
ongoing: begin carry_on commence continue get_down_to go_on keep keep_on persist_in remain resume set_about start
planned: agree aim arrange commit contract decide determine elect expect guarantee intend look_forward_to mean offer opt pledge plan prepare promise resolve schedule set_out swear undertake volunteer vow
threatened: threaten warn
denied: deny
negated: abstain_from avoid decline desist_from fail forget forgo hesitate neglect omit refrain_from refuse rule_out shy_away_from stop_short_of
hypothetical: anticipate aspire attempt believe bid consider contemplate debate discuss dream endeavor endeavour envisage fear feel feign hope imagine like long mull pretend prefer purport recommend risk seek strive struggle suggest tempt think try want weigh wish wonder
request: advise ask beg command compel demand encourage exhort force implore instruct invite need order persuade press pressure push remind request require tell urge
`;

const ADJECTIVE_STATUS = `
happened: able quick right sad sorry
ongoing: busy
planned: about bent_on bound committed destined determined due expected intent_on keen poised prepared ready resolved scheduled set slated sworn willing
negated: loath reluctant unable unwilling
hypothetical: allowed authorised authorized eager eligible entitled free likely tempted unlikely
request: obliged required
`;

const NOUN_STATUS = `
planned: agreement commitment decision determination intent intention plan pledge preparation promise readiness resolve schedule vow willingness
threatened: threat
negated: failure inability refusal reluctance unwillingness
hypothetical: ability aim ambition attempt authority bid campaign chance desire drive effort goal hope option opportunity possibility power proposal push right suggestion
request: appeal call demand order request
`;

/** Adjectives and participles before an event noun: "planned talks", "failed coup". */
const MODIFIER_STATUS = `
ongoing: continued continuing current ongoing unfolding
planned: approaching coming expected forthcoming future imminent impending intended looming next pending planned promised scheduled upcoming
threatened: threatened
denied: denied
negated: aborted abortive averted avoided blocked botched cancelled canceled failed foiled nonexistent prevented refused thwarted unsuccessful
hypothetical: attempted conceivable contemplated envisaged feared hoped-for hypothetical mooted possible potential proposed prospective theoretical would-be
`;

const AUXILIARY_STATUS = `
planned: 'll going_to gonna shall will wo
hypothetical: ca can could 'd may might would
request: got_to had_better have_to must need needs_to ought ought_to should supposed_to
`;

const CONTENTS: readonly Content[] = [
  'happened',
  'ongoing',
  'planned',
  'threatened',
  'denied',
  'negated',
  'hypothetical',
  'request',
];

const read = (table: string): ReadonlyMap<string, Content> =>
  new Map(
    tableLines(table).flatMap((line) => {
      const [head, words = ''] = line.split(': ');
      const status = CONTENTS.find((content) => content === head);
      if (!status) throw new Error(`modality: no status "${line}"`);
      return words.split(' ').map((word) => [word.replaceAll('_', ' '), status] as const);
    }),
  );

export const MODALITY = {
  adjective: read(ADJECTIVE_STATUS),
  auxiliary: read(AUXILIARY_STATUS),
  /** Verbs, by lemma. */
  complement: read(COMPLEMENT_STATUS),
  modifier: read(MODIFIER_STATUS),
  noun: read(NOUN_STATUS),
} as const;

export type ModalKind = keyof typeof MODALITY;

/**
 * What a word of this kind makes of the event that it governs; undefined for a word without effect. Lower case; verbs,
 * adjectives and nouns as lemmas, `will not` as `will` with a negator. `happened` means: as the clause itself has it.
 */
export const modalStatus = (kind: ModalKind, word: string): Content | undefined => MODALITY[kind].get(word);

/**
 * The PLOVER type of declaring that one will do such a deed: the codebook counts an announced future cooperation as AGREE
 * and an announced future conflict in deeds as THREATEN. The other types are words already and stay what they are.
 */
export const intendedType = (type: EventType): EventType => {
  switch (type) {
    case 'CONSULT':
    case 'SUPPORT':
    case 'CONCEDE':
    case 'COOPERATE':
    case 'AID':
    case 'RETREAT':
      return 'AGREE';
    case 'PROTEST':
    case 'SANCTION':
    case 'MOBILIZE':
    case 'COERCE':
    case 'ASSAULT':
      return 'THREATEN';
    default:
      return type;
  }
};

/** To mean to do a thing, and to nobody's good or harm yet: no promise and no offer. */
export const isIntention = (lemma: string): boolean => INTENTIONS.has(lemma);
const INTENTIONS = new Set('aim arrange decide intend mean plan prepare resolve undertake'.split(' '));

/** To be ready for what takes another as well. */
export const isReadiness = (lemma: string): boolean => READINESS.has(lemma);
const READINESS = new Set('open openness prepare prepared preparedness readiness ready willing willingness'.split(' '));

/** The status of content that somebody asks for is hypothetical; any other stands as it is. */
export const statusOfContent = (content: Content): Status => (content === 'request' ? 'hypothetical' : content);

/** Nouns whose "of" names what did not come about, or came to nothing: "a violation of the ceasefire". */
export const UNDOING = new Set(
  (
    'absence abuse breach chance collapse danger fear hope infringement infraction lack likelihood possibility prospect refusal risk ' +
    'suspicion violation'
  ).split(' '),
);

/** Verbs whose "from" names what did not come about. */
export const KEEPS_FROM = new Set(
  'abstain ban bar block deter discourage disqualify dissuade exclude forbid hinder hold keep prevent prohibit refrain restrain restrict stop suspend'.split(
    ' ',
  ),
);

/** What is called off does not take place. */
export const CALLED_OFF = new Set('axe call cancel nix scrap scrub shelve'.split(' '));

/** Before "that": what follows is a condition. */
export const SUPPOSING = new Set('assuming condition proviso provided providing supposing'.split(' '));

/** What opens a condition. */
export const CONDITIONS = new Set(['if', 'unless', 'whether', 'should', 'provided', 'lest']);
