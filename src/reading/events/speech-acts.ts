/**
 * What is said in a sentence and what that makes of the saying: a threat to do is a THREATEN and no deed, a demand is a
 * REQUEST, a refusal a REJECT, and the deed that was threatened, demanded or refused is no event beside it. The rules are
 * PLOVER 2.0's: an announced future deed of one's own counts as AGREE where it is cooperative and as THREATEN where it is not.
 * A meeting that somebody agrees to or announces stays an event of its own: it has a date to come.
 */
import { intendedType, isIntention, isReadiness, MODALITY } from '../../english/lexicon/modality';
import { standsAs } from '../../english/lexicon/stances';
import type { EventType } from '../../graph/schema';
import { speaks, verbSenses } from '../../english/lexicon/verbs';
import { rootOf } from '../mentions/root';
import type { VerbGroup } from '../syntax/types';
import { tellingVerb } from './attribution';
import { headLemma, partiesOf, tokenAt, unique, type Clause } from './clause';
import type { EventDraft } from './draft';

/** Types whose content is a wish, an intention or a claim, and no event. */
const ABOUT: ReadonlySet<EventType> = new Set(['THREATEN', 'REQUEST', 'REJECT', 'AGREE']);
const COMMANDS = /^(?:must|should|ought|needs?|has|have)/;

/** Drafts of one sentence, with speech acts named and their contents taken in. Order is kept. */
export function readSpeechActs(clause: Clause, drafts: readonly EventDraft[]): EventDraft[] {
  const changed = new Map<EventDraft, EventDraft>();
  const dropped = new Set<EventDraft>();
  const told = contentsByTeller(clause, drafts);
  for (const speech of drafts) {
    if (speech.np !== null || speech.verb === null) continue;
    const contents = told.get(speech) ?? [];
    let act = claimNotDemand(clause, speech);
    for (const content of contents) {
      const type = typeOfSaying(clause, act, content);
      if (type === null) continue;
      const parties = [...content.actors, ...content.targets];
      const inherited = content.mutual ? parties : type === 'REQUEST' ? content.actors : content.targets;
      const targets = act.targets.length > 0 ? act.targets : unique(inherited).filter((m) => !act.actors.includes(m));
      act = {
        ...act,
        type,
        mode: type === act.type ? act.mode : type === content.type ? content.mode : null,
        ...(type === content.type && isIntention(act.lemma) ? { status: 'planned' as const, intends: true } : {}),
        targets,
        mutual: act.mutual && type === act.type,
      };
      if (content.type !== 'CONSULT' || type === 'REQUEST' || type === 'REJECT') dropped.add(content);
    }
    if (contents.length === 0) act = commanded(clause, intended(act));
    if (act !== speech) changed.set(speech, act);
  }
  const left = drafts.filter((d) => !dropped.has(d)).map((d) => declared(clause, changed.get(d) ?? d));
  // "she declared, Norway was ready to go to war": the threat is what was declared
  const threats = new Set(left.flatMap(({ whole, verb }) => (whole ? [verb] : [])));
  return left.filter((d) => d.whole || d.type !== 'STATEMENT' || !threats.has(d.verb));
}

/** What each draft tells of the others: every draft is asked once, however many there are. */
function contentsByTeller(clause: Clause, drafts: readonly EventDraft[]): ReadonlyMap<EventDraft, EventDraft[]> {
  const contents = new Map<EventDraft, EventDraft[]>();
  for (const draft of drafts) {
    const teller = tellerOf(clause, draft, drafts);
    if (!teller || teller === draft) continue;
    const known = contents.get(teller);
    if (known) known.push(draft);
    else contents.set(teller, [draft]);
  }
  return contents;
}

/** "plans to paint the ferry": an intention to do what has no type is an agreement with nobody. */
const intended = (act: EventDraft): EventDraft =>
  act.type === 'AGREE' && act.status === 'happened' && act.verb?.passive === false && isIntention(act.lemma)
    ? { ...act, type: 'OTHER', mode: null, targets: [], status: 'planned', intends: true }
    : act;

/** "said that the port must pay": whoever is to do what has no type of its own is asked to do it. */
function commanded(clause: Clause, act: EventDraft): EventDraft {
  if (act.type !== 'STATEMENT' || !act.says || act.verb === null) return act;
  const { verb } = act;
  const content = clause.syntax.verbs.find((v) => v.governor === verb && v.from > verb.to && isCommand(v));
  const { mentions } = clause.mentions;
  const speakers = act.actors.map((m) => rootOf(mentions, m));
  const asked = content ? partiesOf(clause, content.subject) : [];
  if (
    asked.length === 0 ||
    asked.some((m) => mentions[m]?.form === 'pronoun' || speakers.includes(rootOf(mentions, m)))
  )
    return act;
  return { ...act, type: 'REQUEST', mode: null, targets: asked };
}

/** The type of a saying with such a content; null where the content stands beside it as an event of its own. */
function typeOfSaying(clause: Clause, speech: EventDraft, content: EventDraft): EventType | null {
  const verb = content.verb;
  // what is denied is no threat and no refusal
  if (!verb || speech.lemma === 'deny' || (isClaimed(content) && standsAs(speech.lemma, 'denies'))) return null;
  if (speech.type === 'STATEMENT' && speech.says) {
    if (isCommand(verb) && !sharesActor(clause, speech, content)) return 'REQUEST';
    if (content.status !== 'planned' || !sharesActor(clause, speech, content)) return null;
    const type = intendedType(content.type);
    // who says that it will close a plant threatens nobody: what it is to do stands beside what it said
    return type === 'AGREE' || (type === 'THREATEN' && content.mode !== 'discontinue') ? type : null;
  }
  // "ruled out cutting the budget", "refused paying": what is refused is not done
  if (speech.type === 'REJECT' && verb.form === 'ing' && verb.governor === speech.verb) return speech.type;
  if (!ABOUT.has(speech.type) || content.status === 'happened' || content.status === 'ongoing') return null;
  if (speech.type !== 'AGREE') return speech.type;
  if (intendedType(content.type) !== 'THREATEN') return ownDeed(speech, content) ? content.type : speech.type;
  return ownDeed(speech, content) ? content.type : 'THREATEN';
}

/** "plans to cut jobs", "plans to step down" threatens nobody and offers nothing: it is the deed itself, which is to come. */
const ownDeed = (speech: EventDraft, { mode }: EventDraft): boolean =>
  (mode === 'discontinue' || mode === 'resign') && isIntention(speech.lemma);

/** Told as a fact, and not as what is wanted: a claim that is rejected is no demand. */
const isClaimed = ({ verb, status }: EventDraft): boolean => verb?.form === 'finite' && status !== 'hypothetical';

const isCommand = (verb: VerbGroup): boolean =>
  verb.form === 'finite' &&
  verb.modal !== null &&
  MODALITY.auxiliary.get(verb.modal) === 'request' &&
  COMMANDS.test(verb.modal);

/** The draft whose verb of speech, intention or refusal governs the content, through copulas and verbs that tell nothing. */
function tellerOf(clause: Clause, content: EventDraft, drafts: readonly EventDraft[]): EventDraft | null {
  if (!content.verb) return null;
  const lent = content.np !== null && content.light !== null;
  if (content.np !== null && !lent) return null;
  let verb: VerbGroup | null = content.verb.governor;
  if (content.verb.marker !== null && !/^(?:that|to|of|from)$/.test(content.verb.marker)) return null;
  if (content.verb.describes !== null && content.verb.form !== 'infinitive') return null;
  for (let steps = 0; verb && steps < 6; steps++) {
    const teller = drafts.find((d) => d.np === null && d.verb === verb);
    if (teller) return teller;
    if (verb.marker !== null && !/^(?:that|to)$/.test(verb.marker)) return null;
    verb = verb.governor;
  }
  const outer =
    content.verb.marker === null && content.verb.form === 'finite' ? tellingVerb(clause, content.verb) : null;
  return drafts.find((d) => d.np === null && d.verb === outer && outer !== null) ?? null;
}

/** Whoever says it, before it ("told them that") or around it ("…, she declared, …"). */
function tellerAround(clause: Clause, verb: VerbGroup): VerbGroup | null {
  const outer = verb.governor?.governor;
  return outer && speaks(outer.lemma) ? outer : tellingVerb(clause, verb.governor ?? verb);
}

/** Does whoever speaks speak of himself: by the same mention, or a pronoun that stands for it or agrees with it? */
function sharesActor({ mentions }: Clause, speech: EventDraft, content: EventDraft): boolean {
  const speakers = speech.actors.map((m) => rootOf(mentions.mentions, m));
  return content.actors.some((index) => {
    const mention = mentions.mentions[index];
    if (speakers.includes(rootOf(mentions.mentions, index))) return true;
    // "the company said it would …": an unresolved pronoun in what is said means the speaker
    return mention?.form === 'pronoun' && mention.antecedent === null && mention.gender === 'neuter';
  });
}

/** "insisted that the vote was fair" claims what "insisted that they leave" demands: the indicative tells the two apart. */
function claimNotDemand(clause: Clause, speech: EventDraft): EventDraft {
  if (speech.type !== 'REQUEST' || speech.verb === null) return speech;
  const verb = speech.verb;
  const senses = verbSenses(verb.lemma);
  if (!senses.some((s) => s.says || s.complement === 'that')) return speech;
  const content = clause.syntax.verbs.find(
    (v) => v.governor === verb && v.form === 'finite' && (v.marker === 'that' || v.marker === null) && v.from > verb.to,
  );
  if (!content || hangsOnNoun(clause, content)) return speech;
  const first = tokenAt(clause, content.from)?.norm ?? '';
  const indicative =
    /^(?:is|are|was|were|has|had|will|would|could|can|may|might|does|did)$/.test(first) ||
    content.tense === 'past' ||
    (first !== content.lemma && /s$/.test(first));
  return indicative ? { ...speech, type: 'STATEMENT', mode: null, says: true, targets: [] } : speech;
}

/** "demanded the removal of a guard at talks aimed at peace", "an admission that they left": a clause of a noun's is not what is said. */
const hangsOnNoun = ({ syntax: { tree } }: Clause, verb: VerbGroup): boolean =>
  tree.kindOf(tree.clauseOf(verb.main)) === 'acl';

/** "is prepared to withdraw", "is willing to send aid": whoever is ready to do a thing offers it, or threatens with it. */
function declared(clause: Clause, draft: EventDraft): EventDraft {
  if (!draft.verb || draft.status !== 'planned') return draft;
  if (draft.type === 'CONSULT' && isOffered(clause, draft.verb)) return { ...draft, status: 'hypothetical' };
  if (!readiness(clause, draft.verb)) return draft;
  const type = intendedType(draft.type);
  if (type === 'THREATEN') return threatened(clause, draft, draft.verb);
  return draft.np !== null || type === draft.type || draft.type === 'CONSULT'
    ? draft
    : { ...draft, type, mode: null, status: 'happened', announced: true };
}

/** "is ready to meet her", "expressed willingness to meet her": of a meeting that takes the other side as well it is no plan. */
function isOffered(clause: Clause, { governor, form, describes }: VerbGroup): boolean {
  if (form !== 'infinitive') return false;
  const predicate = governor?.passive ? governor.lemma : (tokenAt(clause, governor?.predicate ?? -1)?.lemma ?? '');
  return isReadiness(describes ? headLemma(clause, describes) : predicate);
}

/** Whether a verb's infinitive hangs on "is ready", "was willing", "was prepared" and their like. */
const readiness = (clause: Clause, { governor, form }: VerbGroup): boolean =>
  form === 'infinitive' &&
  governor !== null &&
  (governor.copula
    ? governor.predicate !== null && READY.test(tokenAt(clause, governor.predicate)?.lemma ?? '')
    : governor.passive && READY.test(governor.lemma));
const READY = /^(?:ready|willing|prepared?|commit|committed|determined?)$/;

/** "Norway, she declared, was ready to go to war with them": whoever says so threatens them, and nobody goes to war. */
function threatened(clause: Clause, draft: EventDraft, verb: VerbGroup): EventDraft {
  const own = unique([verb.subject, verb.governor?.subject ?? null].flatMap((np) => partiesOf(clause, np)));
  const teller = tellerAround(clause, verb);
  const speakers = teller ? partiesOf(clause, teller.subject) : [];
  const meant = [...own, ...speakers].map((m) => rootOf(clause.mentions.mentions, m));
  return {
    ...draft,
    verb: teller ?? verb,
    type: 'THREATEN',
    mode: null,
    status: 'happened',
    actors: speakers.length > 0 ? speakers : own,
    // "ready to go to war with it": a pronoun beside its subject means somebody else
    targets: unique(
      [...draft.targets, ...draft.actors].filter((m) => !meant.includes(rootOf(clause.mentions.mentions, m))),
    ),
    told: 'verb',
    mutual: false,
    whole: true,
  };
}
