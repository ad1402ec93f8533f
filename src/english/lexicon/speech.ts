/**
 * Who speaks: verbs of saying with what they give away, and nouns for what is said.
 * Our own selection from general knowledge of news English; lemmas, lower case, `_` for a space.
 */
import { tableLines } from './sense';

/**
 * neutral: passes on; doubting: the writer keeps a distance; asserting: somebody insists or admits; denying: the content
 * is denied; asking: the content is asked for; predicting: the content lies ahead; written: on paper or a network.
 */
const SPEECH_KINDS = [
  'neutral',
  'doubting',
  'asserting',
  'denying',
  'asking',
  'predicting',
  'written',
  'thinking',
] as const;
export type SpeechKind = (typeof SPEECH_KINDS)[number];

const SPEECH_VERB_KINDS = `
neutral: add address announce answer brief caution cite clarify comment conclude confide continue convey declare describe detail disclose elaborate emphasise emphasize estimate exclaim explain express go_on highlight indicate inform interject joke mention mutter note notify observe opine outline proclaim quip quote read recall recount relate relay remark repeat reply report respond retort reveal say shout signal specify speak state stress sum_up summarise summarize talk tell testify thank underline underscore whisper yell
doubting: allege assert boast brag claim contend hint imply insinuate maintain purport suggest
asserting: acknowledge admit affirm agree argue assure attest concede confess confirm insist own_up point_out promise reaffirm reassure reiterate rule swear threaten verify vow warn
denying: contradict deny disavow dismiss dispute rebut refute reject
asking: advise appeal ask beg call call_for demand enquire exhort implore inquire plead propose question recommend request urge wonder
predicting: anticipate forecast foresee predict project
written: blog document email post publish retweet sign tweet write
thinking: assume believe consider doubt expect fear feel hope imagine know presume reckon regret suspect think understand worry
`;

/** Nouns whose that-clause or "said" reports speech: "in a statement", "the report said". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    'accusation account address admission allegation announcement answer appeal article assertion assessment assurance blog ' +
    'briefing broadcast bulletin claim comment commentary communique communiqué complaint conclusion confession confirmation ' +
    'declaration denial description email estimate evidence explanation filing finding forecast indictment insistence interview ' +
    'lawsuit letter memo message note notice opinion petition pledge post prediction promise quote reminder reply report ' +
    'response revelation rumor rumour ruling speech statement study submission suggestion survey testimony threat tweet ' +
    'verdict view vow warning word'
  ).split(' '),
);

const KINDS: ReadonlyMap<string, SpeechKind> = new Map(
  tableLines(SPEECH_VERB_KINDS).flatMap((line) => {
    const [head, verbs = ''] = line.split(': ');
    const kind = SPEECH_KINDS.find((known) => known === head);
    if (!kind) throw new Error(`speech: no kind "${line}"`);
    return verbs.split(' ').map((verb) => [verb.replaceAll('_', ' '), kind] as const);
  }),
);

export const allSpeechVerbs = (): ReadonlyMap<string, SpeechKind> => KINDS;

/** How a verb, by lemma, reports speech or thought; undefined for a verb that does not. */
export const speechVerb = (lemma: string): SpeechKind | undefined => KINDS.get(lemma);
