/** What the reading room's parts hand to each other. Offsets count in UTF-16 code units of the article's text. */
import type { Gender } from '../english/lexicon/sense';
import type { Sign } from '../english/words/hedges';
import type { NameKind } from '../english/world/name-kinds';
import type { ArticleInput, EventType, Link, MentionForm, Span, Stance, Status, Timex, When } from '../graph/schema';

/** Universal part-of-speech tags. */
export type Pos =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT'
  | 'SCONJ' | 'SYM' | 'VERB' | 'X'; // prettier-ignore

export interface Token extends Span {
  readonly text: string;
  /** Lower case, typographic quotes straightened. */
  readonly norm: string;
  readonly lemma: string;
  readonly pos: Pos;
  /** Its capital means a name or an acronym, not merely a sentence's or a headline's beginning. */
  readonly capital: boolean;
}

/** `label`: who speaks, before a turn of an interview: “Ada Berg:”. */
export type SentenceKind = 'title' | 'heading' | 'body' | 'label';

/** One sentence of an article, or a heading or the title: what a report's span is. */
export interface SentenceFact extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly kind: SentenceKind;
  readonly text: string;
}

/** How a sentence's words hang together (Universal Dependencies): entry i of each is about token i. */
export interface Tree {
  /** Position of each token's head; -1 for the root. */
  readonly heads: readonly number[];
  /** "nsubj:pass". */
  readonly relations: readonly string[];
  /** Tags of the Penn Treebank: "VBD". */
  readonly tags: readonly string[];
}

/** With its words, which nobody asks about once its article is read. */
export interface Sentence extends SentenceFact {
  readonly tokens: readonly Token[];
  readonly tree: Tree;
}

/** A span with the hedge beside its figure, and the hedge's sign. */
export interface Hedged extends Span {
  readonly sign: Sign;
}

/** A time expression with its place in the text and, where it names a day or more, the interval it means. */
export interface TimexFact extends Timex {
  /** Index of its sentence. */
  readonly sentence: number;
  readonly when: When | null;
  readonly rule: string;
  /** Its span with the hedge beside it: "shortly after" is none, "about five o'clock" has one. */
  readonly hedged: Hedged;
}

export type { NameKind };

/** What speaks for each kind of a name, in made-up units: sums over a corpus are compared, never read. */
export type KindEvidence = Partial<Record<NameKind, number>>;

/** A passage that stands for somebody or something: what `actors[].mentions` and `places[].mentions` are made of. */
export interface MentionFact extends Span {
  readonly index: number;
  readonly sentence: number;
  readonly form: MentionForm;
  /** The words without article and possessive mark. */
  readonly text: string;
  readonly evidence: KindEvidence;
  readonly plural: boolean;
  readonly gender: Gender;
  /** "Russian" in "the Russian president": it tells whose, and is no mention of its own in the graph. */
  readonly adjectival: boolean;
  /** Does the passage say where something is ("in Dublin")? Then a capital stands for itself and not for a government. */
  readonly locative: boolean;
  /** Lemma of a description's head ("official"); null for names and pronouns. */
  readonly head: string | null;
  /** Indexes of the mentions that a description hangs on: "the *palace* official", "*Berg*'s envoy". */
  readonly anchors: readonly number[];
  readonly definite: boolean;
  /** Index of the mention that this one repeats: a pronoun's antecedent, a description's name in apposition. */
  antecedent: number | null;
  /** Of “it” and “they”: somebody else fits almost as well, or who speaks did not name whom the paper named. */
  doubtful?: boolean | undefined;
}

/** An office or description learnt from the text: "harbour board chairwoman Ada Berg". */
export interface RoleFact extends Span {
  /** Index of the mention that holds the role. */
  readonly mention: number;
  readonly text: string;
  /** Lemma of the role's head noun. */
  readonly head: string;
  /** Indexes of the mentions it hangs on. */
  readonly anchors: readonly number[];
}

/** A name and what it is short for, as the article itself says. Indexes of mentions. */
export interface AcronymFact {
  readonly short: number;
  readonly long: number;
}

/** What tells an event: a verb, a noun, or hours that somebody spent with somebody. */
export type EventTold = 'verb' | 'noun' | 'hours';

/** A passage that reports an event, before anybody asks which passages report the same one. */
export interface EventFact {
  readonly index: number;
  readonly sentence: number;
  readonly trigger: Span;
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: Status;
  /** How whoever tells it stands to it. */
  readonly stance: Stance;
  /** Indexes of mentions. */
  readonly actors: readonly number[];
  readonly targets: readonly number[];
  /** At whom it aims by more than its own clause: they are its targets where no report names any. */
  readonly aims: readonly number[];
  readonly places: readonly number[];
  when: When | null;
  /** Index of the mention that says so, with the word that tells it. */
  readonly speaker: number | null;
  readonly cue: string | null;
  /** Lemma of the trigger. */
  readonly lemma: string;
  /** Content lemmas around the trigger, for comparing with other reports. */
  readonly words: readonly string[];
  /** The parties act alike and are all actors: a meeting, a clash. */
  readonly mutual: boolean;
  /** "the talks": refers to an event told before, if it names nobody itself. */
  readonly anaphoric: boolean;
  /** Of what is told not to be: that it is not to come, and not that it did not happen. */
  readonly ahead: boolean;
  /** "these talks", "that attack": the one just told. */
  readonly near: boolean;
  /** Told as earlier than the rest: "previous talks". */
  readonly prior: boolean;
  /** What before it ties it to another event of its sentence. */
  readonly connector: Connector | null;
  /** Index of the event fact in whose content this one stands ("said that …"), else null. */
  readonly within: number | null;
  /** The event in a few words, verb first, for its title; null where a noun tells it. */
  readonly gist: Gist | null;
  readonly quote: Quote;
  /** More than its trigger speaks for its type: what stands around it fits a test of the sense. */
  readonly evidenced: boolean;
  /** Nobody acts but an “it” or “they” of which somebody else may be meant as well. */
  readonly vague: boolean;
  /** Two readings of its clause name different doers. */
  readonly doubted: boolean;
  readonly told: EventTold;
  /** The rule that made it, for `--explain`; nothing is decided by it. */
  readonly rule: string;
  readonly claims: readonly ClaimFact[];
}

/** "after", "because of", "during" before an event's trigger. Offsets are the article's. */
export interface Connector {
  readonly kind: Link['kind'];
  /** The link starts at the event that it stands before: what came after something has that before it. */
  readonly turned: boolean;
  readonly start: number;
  /** It opens its sentence, and so belongs to the event after the comma. */
  readonly opens: boolean;
  /** Where the last clause before it begins that parts it from what was told before; null for none. */
  readonly broken: number | null;
  /** The first comma after its event: it closes what an opening connector opened. */
  readonly closed: number | null;
}

/** A clause word for word, a name in brackets after a pronoun. */
export interface Quote {
  readonly text: string;
  /** It has a subject and a verb of its own, and ends where it ends. */
  readonly whole: boolean;
  /** Of its first word, in the article. */
  readonly start: number;
}

/** The second half of a title, for a singular and for a plural subject. */
export interface Gist {
  readonly one: string;
  readonly many: string;
  /** The words of a subject that stands for nobody, "a ferry", or for some of many, "ten Greens"; null where it stands for somebody. */
  readonly subject: string | null;
  /** "Democrats": the subject is a name of many. */
  readonly plural: boolean;
  /** Whether its subject is who does it or, in the passive, to whom it is done. */
  readonly of: 'actor' | 'target';
}

export interface ClaimFact extends Span {
  readonly attribute: 'duration' | 'number' | 'date' | 'outcome' | 'place' | 'actor';
  /** Normalised: `PT5H`, `4 document`. */
  readonly value: string;
  /** How exact its words are about the value; their hedge is part of the span. */
  readonly sign: Sign;
}

/** Everything one article says, with indexes into its own lists. */
export interface ArticleFacts {
  readonly article: ArticleInput;
  readonly sentences: readonly SentenceFact[];
  readonly timexes: readonly TimexFact[];
  readonly mentions: readonly MentionFact[];
  readonly roles: readonly RoleFact[];
  readonly acronyms: readonly AcronymFact[];
  readonly events: readonly EventFact[];
  /** What its owner should know of how well it could be read: ends of sentences that begin with its file's name. */
  readonly diagnostics: readonly string[];
}
