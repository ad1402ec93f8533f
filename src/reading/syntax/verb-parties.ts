/** Each verb's subject and object, in one pass from left to right over a stack of phrases still waiting for a verb. */
import { speaks } from '../../english/lexicon/verbs';
import { speechVerb } from '../../english/lexicon/speech';
import type { Token } from '../types';
import { isElliptic } from './elliptic';
import { nounBefore, significant, type Neighbour } from './neighbours';
import { couldBeParticiple, isReduced } from './reduced';
import { resumesMain, resumesOuter } from './resuming';
import { isTime } from './times';
import type { Chunk, NounPhrase, VerbGroup } from './types';
import { Waiting } from './waiting';

export function attachVerbs(tokens: readonly Token[], chunks: readonly Chunk[]): void {
  const parties = new VerbParties(tokens, chunks);
  chunks.forEach((c, i) => parties.read(c, i));
  chunks.forEach((c, i) => {
    if (c.type === 'vg' && isElliptic(tokens, chunks, c, i)) c.passive = true;
  });
}

/** A verb with what stands before it. */
interface Site {
  readonly vg: VerbGroup;
  readonly at: number;
  readonly before: Chunk | undefined;
  readonly np: Neighbour | null;
}

/** Verbs whose object, not whose subject, does what the infinitive says: "urged them to leave". */
const OBJECT_CONTROL = new Set(
  (
    'advise allow ask assist authorise authorize beg call cause challenge command compel convince direct enable encourage ' +
    'expect forbid force help instruct invite lead let make oblige order permit persuade pledge press pressure prompt push ' +
    'recruit remind request require summon teach tell tempt train trigger trust urge want warn'
  ).split(' '),
);

/** What has been read of a sentence so far, from which the next verb takes its parties. */
class VerbParties {
  readonly #tokens: readonly Token[];
  readonly #chunks: readonly Chunk[];
  readonly #waiting = new Waiting();
  #previous: VerbGroup | null = null;
  /** The last verb of a main clause: what follows a relative clause goes on with its subject. */
  #main: VerbGroup | null = null;
  #marker: string | null = null;
  #antecedent: NounPhrase | null = null;
  /** Participles before the subject that they share with a later verb. */
  readonly #subjectless: VerbGroup[] = [];

  constructor(tokens: readonly Token[], chunks: readonly Chunk[]) {
    this.#tokens = tokens;
    this.#chunks = chunks;
  }

  read(c: Chunk, i: number): void {
    if (c.type === 'np') this.#readPhrase(c, i);
    else if (c.type === 'vg') this.#readVerb(c, i);
    else if (c.type === 'marker') this.#marker = c.word;
    else if (c.type === 'relative') this.#openRelative(c.word, i);
    // a dateline ("OSLO — ") names nobody who acts
    else if (c.type === 'stop' && (/^[;:]$/.test(c.word) || this.#previous === null)) this.#waiting.clear();
    else if (c.type === 'adjective' && this.#previous?.copula && significant(this.#chunks, i) === this.#previous)
      this.#previous.predicate = c.from;
  }

  #openRelative(word: string, i: number): void {
    const np = word.startsWith('what') ? undefined : this.#chunks.slice(0, i).findLast((x) => x.type === 'np');
    this.#antecedent = np?.type === 'np' ? (np.lead ?? np) : null;
    this.#marker = word;
  }

  /** A phrase is the object of the verb before it, or waits for a verb. */
  #readPhrase(np: NounPhrase, i: number): void {
    const before = significant(this.#chunks, i);
    const described = np.apposition !== null && np.apposition.from < np.from;
    if (np.lead || before?.type === 'prep' || described) return;
    if (before?.type === 'vg' && !before.object && before.form !== 'participle') before.object = np;
    else if (before?.type === 'vg' && before.object && before.lemma === 'be') return;
    // "signed on Monday a deal": the object may stand after a time
    const verb = verbBeforeTime(this.#tokens, this.#chunks, i);
    if (verb && !verb.object && !verb.passive && !verb.copula) verb.object = np;
    else if (before?.type !== 'vg') this.#waiting.push(np);
  }

  #readVerb(vg: VerbGroup, i: number): void {
    const before = significant(this.#chunks, i);
    vg.marker ??= this.#marker ?? (before?.type === 'prep' ? before.word : null);
    this.#place({ vg, at: i, before, np: nounBefore(this.#tokens, this.#chunks, i) });
    this.#previous = vg;
    if (vg.form === 'finite' && !vg.describes && !vg.governor) this.#main = vg;
    if (vg.form === 'participle') return;
    this.#marker = null;
    this.#antecedent = null;
  }

  #place(site: Site): void {
    const { vg, at, np } = site;
    if (vg.form === 'infinitive') return this.#placeInfinitive(site);
    // a pronoun right before a past form is its subject: "…, she stressed, …"
    const spoken = np?.direct === true && np.np.pronoun && !np.governed;
    if (
      vg.form === 'finite' &&
      !spoken &&
      couldBeParticiple(this.#tokens, vg) &&
      isReduced(this.#tokens, this.#chunks, at, np)
    ) {
      vg.form = 'participle';
      vg.passive = true;
    }
    if (vg.form === 'ing' || vg.form === 'participle') this.#placeParticiple(site);
    else this.#placeFinite(site);
  }

  #placeInfinitive({ vg, np }: Site): void {
    const governor = this.#previous;
    vg.governor = governor;
    if (np?.direct && np.np !== governor?.object && np.np !== governor?.subject) vg.describes = np.np;
    const object = governor?.object ?? null;
    const controlled = governor && object && OBJECT_CONTROL.has(governor.lemma) && !governor.passive;
    if (np?.direct && governor?.object === np.np && !controlled) vg.describes = np.np;
    vg.subject = controlled ? object : (governor?.subject ?? this.#waiting.nearest() ?? null);
  }

  #placeParticiple({ vg, np, before }: Site): void {
    const previous = this.#previous;
    if (np?.direct) {
      vg.describes = np.np;
      vg.subject = np.np.lead ?? np.np;
    } else if (before?.type === 'comma' && np && vg.form === 'participle') {
      vg.describes = np.np;
      vg.subject = this.#waiting.nearest() ?? np.np;
    } else if (previous?.object && (vg.marker === 'from' || (vg.marker === 'as' && speaks(vg.lemma)))) {
      // "kept the crew from leaving", "quoted the mayor as saying"
      vg.governor = previous;
      vg.subject = previous.object;
    } else if (previous && MEANS.has(vg.marker ?? '') && this.#main) {
      // "blocked the road leading to Vale by felling trees"
      vg.governor = this.#main;
      vg.subject = this.#main.subject;
    } else if (previous && before?.type !== 'stop') {
      vg.governor = previous;
      const outer = vg.marker === 'while' || speaks(vg.lemma) ? outermost(previous) : previous;
      vg.subject = this.#waiting.nearest() ?? outer.subject;
    } else {
      vg.subject = this.#waiting.nearest() ?? null;
      if (!vg.subject) this.#subjectless.push(vg);
    }
  }

  #placeFinite(site: Site): void {
    const { vg, at, np, before } = site;
    const previous = this.#previous;
    if (this.#antecedent) this.#placeInRelative(vg, np, this.#antecedent);
    else if (!(np?.direct && this.#takePhraseBefore(site, np))) {
      if (before?.type === 'and' && previous) this.#goOn(vg, before, previous);
      else vg.subject = this.#subjectFromAfar(vg, at);
    }
    if (vg.marker && vg.marker !== 'to' && !vg.describes) vg.governor ??= previous;
    // "By felling trees, Berg said, the crew had blocked the road": who speaks in between did not fell them
    const aside = speaks(vg.lemma) && this.#chunks[at + 1]?.type === 'comma' && before?.type === 'np';
    if (!aside) for (const v of this.#subjectless.splice(0)) v.subject ??= vg.subject;
  }

  /** "the ship that sank", "the ship that the crew left". */
  #placeInRelative(vg: VerbGroup, np: Neighbour | null, antecedent: NounPhrase): void {
    vg.describes = antecedent;
    const own = np?.direct && np.np !== antecedent && !np.governed ? np.np : null;
    vg.subject = own ?? antecedent;
    if (own) vg.object = antecedent;
    this.#waiting.remove(own);
  }

  /** Takes the phrase right before the verb, or what it belongs to, for its subject; false where it can be none. */
  #takePhraseBefore({ vg, before }: Site, { np, governed }: Neighbour): boolean {
    const previous = this.#previous;
    if (previous?.object === np && isModifier(previous)) {
      // "the ship carrying the crew sank": the participle's object is no subject, what it describes is
      vg.subject = previous.describes;
      this.#waiting.remove(vg.subject);
      return true;
    }
    if (!governed) {
      vg.subject = np.lead ?? np;
      this.#waiting.remove(vg.subject);
      if (previous?.object === vg.subject) this.#tell(vg, previous);
      return true;
    }
    if (!previous?.object || !speaks(previous.lemma) || before !== np) return false;
    // "said a meeting between A and B would help"
    vg.subject = previous.object;
    this.#tell(vg, previous);
    return true;
  }

  /** What looked like an object is the subject of what is said. */
  #tell(vg: VerbGroup, teller: VerbGroup): void {
    teller.object = null;
    vg.governor = teller;
  }

  /** After "and" a verb shares the subject of one before it. */
  #goOn(vg: VerbGroup, and: Chunk, previous: VerbGroup): void {
    if (this.#main && resumesMain(this.#chunks, and, vg, previous)) vg.subject = this.#main.subject;
    else if (resumesOuter(vg, previous)) {
      vg.subject = previous.governor?.subject ?? null;
      vg.governor = previous.governor?.governor ?? null;
    } else {
      const finite = previous.form === 'finite';
      vg.subject = finite ? previous.subject : (this.#main?.subject ?? this.#waiting.nearest() ?? previous.subject);
      vg.governor = previous.governor;
      vg.marker ??= previous.marker;
      // "to seize the port and arrest the crew"
      if (previous.form === 'infinitive' && isBare(this.#tokens, vg)) vg.form = 'infinitive';
    }
  }

  #subjectFromAfar(vg: VerbGroup, at: number): NounPhrase | null {
    return (
      this.#waiting.take() ??
      (speechVerb(vg.lemma) === undefined ? null : invertedSubject(this.#chunks, at)) ??
      this.#main?.subject ??
      this.#previous?.subject ??
      null
    );
  }
}

/** A participle that describes the phrase right before it and takes no clause. */
const isModifier = (vg: VerbGroup): boolean =>
  vg.form === 'ing' && vg.describes !== null && vg.describes.to === vg.from && !speaks(vg.lemma);

/** Prepositions before a participle whose doer is that of the clause: "by felling trees". */
const MEANS = new Set(['by', 'without', 'despite']);
const isBare = (tokens: readonly Token[], vg: VerbGroup): boolean =>
  vg.to === vg.from + 1 && tokens[vg.main]?.norm === vg.lemma;

const outermost = (vg: VerbGroup): VerbGroup => {
  let outer = vg;
  while (outer.governor && outer.governor !== outer) outer = outer.governor;
  return outer;
};

/** The verb before a time with its preposition, right before the phrase at `i`. */
function verbBeforeTime(tokens: readonly Token[], chunks: readonly Chunk[], i: number): VerbGroup | null {
  const [vg, prep, time] = [chunks[i - 3], chunks[i - 2], chunks[i - 1]];
  if (vg?.type !== 'vg' || prep?.type !== 'prep' || time?.type !== 'np') return null;
  return prep.word === 'on' && isTime(tokens, time) ? vg : null;
}

/** “…,” said X: the subject follows the verb of a quotation. */
function invertedSubject(chunks: readonly Chunk[], i: number): NounPhrase | null {
  const next = chunks[i + 1];
  const before = chunks[i - 1];
  return next?.type === 'np' && (before?.type === 'quote' || before?.type === 'comma') ? next : null;
}
