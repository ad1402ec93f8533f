/** What an event says in a few words, verb first and in the present: the second half of a title ("accuses the port of …"). */
import { lightVerb } from '../../english/lexicon/light-verbs';
import { wantsLikeness, wantsMore } from '../../english/lexicon/stative';
import { endsInCondition, NOBODY, ONE, SEVERAL, WHAT_FOR } from '../../english/words/limits';
import { sForm } from '../../english/lexicon/inflection';
import type { Status } from '../../graph/schema';
import type { NounPhrase, TokenRange, VerbGroup } from '../syntax/types';
import type { Gist, Token } from '../types';
import { agentOf, ownersOf, partiesOf, tokenAt, type Clause } from './clause';
import { constituentsOf, isManner, type Constituent } from './constituents';
import type { EventDraft } from './draft';
import { isParenthetical, isSpeech } from './attribution';
import { breaksOff } from './breaks-off';
import { introducing, lowered, openingQuote, quotedSaying, saidAround } from './saying';
import { isNearly } from './stance';
import { wordingOf } from './wording';

/** Longest gist in characters: a title has its subject as well. */
const GIST_LENGTH = 96;

/** What is denied or taken back is told as it was told: that it is so stands beside it. */
const STATED: ReadonlySet<Status> = new Set(['happened', 'denied', 'corrected']);

/** A gist without what its subject is. */
type Wording = Omit<Gist, 'plural' | 'subject'>;
const NO_GIST = null;
const presentOf = (lemma: string): string => (lemma === 'have' ? 'has' : sForm(lemma));

/**
 * Null where a noun tells the event, or where the words after the verb would be too many, or would mean somebody unknown: the
 * title is then made of the event's type, or of its report word for word. Made of whole constituents; leaves out words of time,
 * which a title without its date would make wrong.
 */
export function gistOf(clause: Clause, draft: EventDraft): Gist | null {
  const wording = wordingFor(clause, draft);
  if (wording === null) return null;
  // what a passive's agent does is told of the agent
  const turned = wording.of === 'actor' && draft.verb?.passive === true;
  const who = turned && draft.verb ? agentOf(draft.verb) : (draft.verb?.subject ?? draft.verb?.describes ?? null);
  return { ...wording, subject: turned ? null : subjectOf(clause, draft), plural: isMany(clause, who) };
}

/** "A ferry" of "A ferry sank off Lund", and "ten Greens", who are not the Greens. */
function subjectOf(clause: Clause, { actors, targets, verb }: EventDraft): string | null {
  const np = verb?.subject;
  if (!np || np.pronoun || np.possessor) return null;
  const named = verb.passive ? targets : [...actors, ...targets];
  if (named.length > 0 && !countsOut(clause, np)) return null;
  const { text, open } = wordingOf(clause, np, []);
  return open ? null : text;
}

/** "only ten Greens", "some Greens": a subject of one name, of whom not all are meant. */
const countsOut = (clause: Clause, np: NounPhrase): boolean =>
  np.coordinated.length === 0 && isCounted(clause, np) && clause.syntax.tree.tagOf(np.head).startsWith('NNP');

const isCounted = (clause: Clause, np: NounPhrase): boolean =>
  clause.sentence.tokens
    .slice(np.from, np.head)
    .some((t) => (t.pos === 'NUM' && !ONE.test(t.norm)) || SEVERAL.has(t.norm));

/** "Democrats", "the Greens", "two ferries": one word that the parser takes for a plural name, or a plural noun. */
function isMany(clause: Clause, np: NounPhrase | null): boolean {
  if (!np || np.coordinated.length > 0) return false;
  // "Danish warships", told as Denmark's deed
  if (partiesOf(clause, np).length === 0 && ownersOf(clause, np).length > 0) return false;
  const tag = clause.syntax.tree.tagOf(np.head);
  if (isCounted(clause, np) && /s$/.test(tokenAt(clause, np.head)?.norm ?? '')) return true;
  const first = tokenAt(clause, np.from)?.pos === 'DET' ? np.from + 1 : np.from;
  return tag === 'NNS' || (first === np.head && tag === 'NNPS');
}

function wordingFor(clause: Clause, draft: EventDraft): Wording | null {
  if (draft.said) return saying(clause, draft, draft.said);
  // of a noun the verb that lends it a clause tells it: "issues a warning"
  const lent = draft.np !== null && draft.light !== null && draft.verb?.passive === false;
  const verb = draft.np && !lent ? null : draft.verb;
  if (!verb || draft.whole) return NO_GIST;
  const past = tokenAt(clause, verb.main)?.norm ?? '';
  if (verb.passive && agentOf(verb)) return activeGist(clause, draft, verb);
  const quoted = isSpeech(verb) && !verb.passive && draft.status === 'happened' ? quotedSaying(clause, verb) : null;
  if (quoted) return quoted;
  const base = verb.passive ? `be ${past}` : verb.lemma;
  if (isSpeech(verb) && draft.status === 'happened' && !tellsAfter(clause, verb)) {
    const said = saidAround(clause, verb, GIST_LENGTH - base.length);
    const lemma = verb.lemma === 'tell' ? 'say' : verb.lemma;
    if (said !== null) return { one: `${presentOf(lemma)} ${said}`, many: `${lemma} ${said}`, of: 'actor' };
  }
  const rest = restOf(clause, draft, verb, GIST_LENGTH - base.length);
  // "says no" says nothing without what was asked
  if (rest === null || (draft.says && rest.trim().split(' ').length < 2)) return NO_GIST;
  // “says: …”, whatever verb it was said by
  const said = rest.startsWith(': “') && draft.status === 'happened' ? introducing(verb.lemma) : null;
  if (said !== null) return { one: `${presentOf(said)}${rest}`, many: `${said}${rest}`, of: 'actor' };
  const say = (words: string) => `${words}${rest}`.replace(/\s+/g, ' ').trim();
  // "receives aid": whoever gives it is the doer, and not who receives
  const of = verb.passive || (lent && lightVerb(verb.lemma)?.subjectIs === 'target') ? 'target' : 'actor';
  const same = (words: string): Wording => ({ one: say(words), many: say(words), of });
  // "plans to leave" says itself that it is to come
  const ready = draft.announced ? tokenAt(clause, verb.governor?.predicate ?? -1)?.norm : undefined;
  // "is ready to leave" is no plan
  if (ready) return { one: say(`is ${ready} to ${base}`), many: say(`are ${ready} to ${base}`), of: 'actor' };
  if ((draft.status === 'planned' || draft.announced) && !draft.intends) return same(`to ${base}`);
  if (draft.status === 'hypothetical' || draft.status === 'threatened') return same(`may ${base}`);
  if (isNearly(clause, draft)) {
    const nearly = tokenAt(clause, verb.main - 1)?.norm ?? '';
    return verb.passive
      ? { one: say(`is ${nearly} ${past}`), many: say(`are ${nearly} ${past}`), of: 'target' }
      : { one: say(`${nearly} ${presentOf(verb.lemma)}`), many: say(`${nearly} ${verb.lemma}`), of: 'actor' };
  }
  // "no soldiers attack" and "attacks no soldier" say themselves that none does or is
  const nobody = [verb.subject, verb.object].some((np) => NOBODY.has(tokenAt(clause, np?.from ?? -1)?.norm ?? ''));
  if (draft.status === 'negated' && !nobody)
    return verb.passive
      ? { one: say(`is not ${past}`), many: say(`are not ${past}`), of: 'target' }
      : { one: say(`does not ${base}`), many: say(`do not ${base}`), of };
  return verb.passive
    ? { one: say(`is ${past}`), many: say(`are ${past}`), of: 'target' }
    : { one: say(presentOf(verb.lemma)), many: say(verb.lemma), of };
}

function saying(clause: Clause, draft: EventDraft, said: TokenRange): Wording | null {
  const { text, open } = wordingOf(clause, said, knownTo(draft));
  const words = lowered(text, clause.sentence.tokens[said.from]).replace(/(?<![\s,.;:])[\s,.;:]+$/, '');
  if (open || words.length > GIST_LENGTH - 'says '.length) return NO_GIST;
  return { one: `says ${words}`, many: `say ${words}`, of: 'actor' };
}

/** Does what is said follow its verb? A comma right after it ends an attribution. */
const tellsAfter = ({ sentence, syntax }: Clause, verb: VerbGroup): boolean =>
  sentence.tokens[verb.to]?.text !== ',' &&
  syntax.tree.in(syntax.tree.clauseOf(verb.main), 'ccomp', 'obj', 'xcomp').some((d) => d > verb.main);

/** "The plan was rejected by the council", "the plan rejected by the council": what the council does, "rejects the plan". */
function activeGist(clause: Clause, draft: EventDraft, verb: VerbGroup): Wording | null {
  const patient = verb.describes ?? verb.subject;
  if (!patient || patient.pronoun || !STATED.has(draft.status)) return NO_GIST;
  // "a book about Lund, written by Ada Berg": which of the two was written?
  const parted = tokenAt(clause, verb.from - 1)?.text === ',' && clause.syntax.tree.in(patient.head, 'case').length > 0;
  if (verb.describes && parted) return NO_GIST;
  let words = wordsOf(clause, draft, patient);
  const limit = GIST_LENGTH - verb.lemma.length;
  if (words === null || words.length > limit) return NO_GIST;
  const agent = agentOf(verb)?.head ?? -1;
  for (const c of constituentsOf(clause, verb)) {
    if (c.fronted || c.rank === 2 || (c.from <= agent && agent < c.to)) continue;
    // "by men armed with knives": a participle there describes whoever did it
    if (/^VB[GN]$/.test(clause.syntax.tree.tagOf(c.from))) continue;
    const { text, open } = wordingOf(clause, { from: c.from, to: c.core }, knownTo(draft));
    if (open || !isBalanced(text) || words.length + 1 + text.length > limit) continue;
    words += ` ${text}`;
  }
  if (wantsLikeness(verb.lemma) && !/ as /.test(words)) return NO_GIST;
  return { one: `${presentOf(verb.lemma)} ${words}`, many: `${verb.lemma} ${words}`, of: 'actor' };
}

/** A phrase with all that hangs on it; small at its beginning unless it is a name. */
function wordsOf(clause: Clause, draft: EventDraft, np: NounPhrase): string | null {
  const last = np.coordinated.at(-1) ?? np;
  const { text, open } = wordingOf(clause, { from: np.possessor?.from ?? np.from, to: last.to }, knownTo(draft));
  const name = tokenAt(clause, np.possessor?.from ?? np.from)?.pos === 'PROPN';
  return open ? null : name ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

const knownTo = (draft: EventDraft): readonly number[] => draft.actors;

/**
 * What follows the verb: what it cannot be without, shortened where it must be, and as much of the rest, in its order, as there is
 * room for. Null where even the former is too long, or means somebody unknown.
 */
function restOf(clause: Clause, draft: EventDraft, verb: VerbGroup, limit: number): string | null {
  const { tokens } = clause.sentence;
  const fronted = frontedObject(clause, draft, verb);
  if (fronted === null) return null;
  // "the loans it has received, saying that": what a comma parts from a clause that describes is not the clause's
  const parted = (c: Constituent) =>
    fronted !== '' && c.from > verb.main && (tokens[c.from]?.text === ',' || followsComma(tokens, c.from));
  const all = constituentsOf(clause, verb).filter((c) => !parted(c));
  // "criticised as unfair", of something named elsewhere
  const named = fronted !== '' || verb.passive || all.some((c) => c.rank === 0 && tokens[c.from]?.norm !== 'as');
  if (!named && all.some((c) => tokens[c.from]?.norm === 'as')) return null;
  const told = (list: readonly Constituent[]): string | null => {
    const inOrder = [...list].sort((a, b) => Number(a.fronted) - Number(b.fronted) || a.from - b.from);
    let text = fronted;
    for (const c of inOrder) {
      const quote = c.kind === 'ccomp' && draft.says && !c.fronted ? openingQuote(clause, c) : null;
      if (quote !== null) {
        text += `: “${quote}”`;
        continue;
      }
      // "were unfair, she said": whose subject the parser has lost
      if (c.kind === 'ccomp' && /^(?:VB[DPZ]|MD)$/.test(clause.syntax.tree.tagOf(c.from))) return null;
      const { text: given, open } = wordingOf(clause, c, knownTo(draft));
      if (open || !isBalanced(given) || endsInCondition(given)) return null;
      const words = c.fronted ? lowered(given, tokens[c.from]) : given;
      if (breaksOff(clause, c)) return null;
      const parted = tokens[c.from]?.text === ',' || followsComma(tokens, c.from);
      const said = parted && c.rank === 0 && draft.says;
      // “They said, we are ready”: what is said in so many words is not told as if it were the paper's own
      if (said && !isParenthetical(clause, verb)) return null;
      text += `${parted && !said ? ',' : ''} ${words}`;
    }
    return text.length <= limit ? text : null;
  };
  // "lifts", where the rules found sanctions behind it: the tree has read another clause
  if (all.length === 0 && !verb.passive && verb.object !== null && verb.object.from > verb.main) return null;
  const needed = all.filter((c) => c.rank === 0);
  // "asks the government", "urges the crew": and to do what?
  if (wantsMore(verb.lemma) && !all.some((c) => c.kind.endsWith('comp') || WHAT_FOR.has(tokens[c.from]?.norm ?? '')))
    return null;
  // "says, according to a paper": with no word of what
  if (draft.says && fronted === '' && !all.some((c) => saysWhat(clause, verb, c))) return null;
  const short = (c: Constituent): Constituent => ({ ...c, to: c.core });
  let kept: readonly Constituent[] = needed;
  if (told(kept) === null) {
    kept = needed.map(short);
    if (told(kept) === null) return null;
  }
  for (const rank of [1, 2])
    for (const c of all.filter((one) => one.rank === rank)) {
      const more: readonly Constituent[] = [...kept, c];
      // "describes the talks with Kvam as useful": how they are described says more than with whom they were held
      const shorter = rank === 1 && tokens[c.from]?.norm === 'as' ? [...kept.map(short), c] : [...kept, short(c)];
      kept = [more, shorter].find((list) => told(list) !== null) ?? kept;
    }
  // "fights hardest", with no room for against what
  const whole = (c: Constituent) => all.some((one) => one.from === c.from && one.to === c.to);
  const left = all.some((c) => c.rank === 1) && !kept.some((c) => c.rank === 1);
  const dropped = all.some((c) => c.kind === 'obl') && !kept.some((c) => c.kind === 'obl');
  const how = needed.length > 0 && needed.every((c) => isManner(clause, c));
  if (verb.object === null && fronted === '') {
    if (needed.length === 0 && (left || !kept.every(whole))) return null;
    if (how && dropped) return null;
  }
  const rest = told(kept);
  return rest !== null && wantsLikeness(verb.lemma) && !/\bas\b/.test(rest) ? null : rest;
}

/** "the terms that they had put forward": what a clause with a subject of its own describes, unless it is when or to which. */
function relativeObject({ syntax: { tree, phrases } }: Clause, told: number): NounPhrase | null {
  const first = tree.fromOf(told);
  const own = tree.in(told, 'nsubj').some((d) => d < told && !tree.tagOf(d).startsWith('W'));
  if (tree.relationOf(told) !== 'acl:relcl' || !own || tree.in(told, 'obj').some((d) => d > told)) return null;
  if (/^W(?:RB|P\$)$/.test(tree.tagOf(first)) || tree.kindOf(first) === 'case') return null;
  return phrases.find((p) => p.head === tree.headOf(told)) ?? null;
}

/** "said, “we": a comma, and maybe an opening mark, before a word. */
const followsComma = (tokens: readonly Token[], at: number): boolean =>
  tokens[/^["“]$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1]?.text === ',';

/** Without a bracket that is opened outside it, or closed. */
function isBalanced(text: string): boolean {
  let open = 0;
  for (const c of text) {
    if (c === '[' || c === '(') open++;
    else if (c === ']' || c === ')') open--;
    if (open < 0) return false;
  }
  return open === 0;
}

/** "says that", "describes the plan", "speaks about it"; not "tells the paper", "speaks out", "speaks to reporters". */
function saysWhat({ sentence }: Clause, { lemma }: VerbGroup, { kind, from }: Constituent): boolean {
  if (kind === 'obj') return lemma !== 'tell';
  return kind === 'ccomp' || kind === 'xcomp' || OF.test(sentence.tokens[from]?.norm ?? '');
}
const OF = /^(?:about|against|of|on|over)$/;

/** "a plan that officials criticised": the object stands before the verb. Empty where there is none, null where it cannot be told. */
function frontedObject(clause: Clause, draft: EventDraft, verb: VerbGroup): string | null {
  const { subject, describes } = verb;
  const { tree } = clause.syntax;
  const told = tree.clauseOf(verb.main);
  const object = verb.object ?? relativeObject(clause, told);
  const describing =
    tree.relationOf(told) === 'acl:relcl' && tree.in(told, 'obj').every((o) => tree.tagOf(o).startsWith('W'));
  // "the offer that owners had made": what is described is what they made, unless it is when or where they did
  if (!object && describing && subject && subject !== describes && !verb.passive && !draft.says) return null;
  if (!object || object.from > verb.from || verb.passive) return '';
  if (object.pronoun) return null;
  const words = wordsOf(clause, draft, object);
  return words === null ? null : ` ${words}`;
}
