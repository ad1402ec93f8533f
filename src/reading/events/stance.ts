/**
 * How whoever tells of an event stands to it: asserts it, denies it, doubts it, asks whether it is so, or takes back what was told.
 * Read from what the event is embedded in, from the inside out: “denied reports that …”, “there is no evidence that …”.
 */
import type { Stance, Status } from '../../graph/schema';
import { NEARLY } from '../../english/lexicon/stances';
import { tokenAt, type Clause } from './clause';
import { attribute, type Attribution } from './attribution';
import type { EventDraft } from './draft';
import type { Verdict } from './standing';
import { verdictOn } from './verdict';

export interface Stand {
  readonly stance: Stance;
  /** How far the event got, so told. */
  readonly status: Status;
  /** Who says so. */
  readonly attribution: Attribution;
  /** Words beyond its own clause say so. */
  readonly embedded: boolean;
}

export function standOf(clause: Clause, draft: EventDraft): Stand {
  const attribution = attribute(clause, draft);
  const verdict = verdictOn(clause, draft);
  if (verdict) return { ...judged(draft, verdict, attribution), embedded: verdict.stance !== 'asserts' };
  if (isNearly(clause, draft)) return { stance: 'denies', status: 'negated', attribution, embedded: false };
  const { status } = draft;
  if (status !== 'negated' && status !== 'denied') return { stance: 'asserts', status, attribution, embedded: false };
  // "Correction: the mayor was not arrested"
  if (clause.notice && attribution.speaker === null)
    return { stance: 'corrects', status: 'corrected', attribution, embedded: true };
  const denied = status === 'denied' || (attribution.speaker !== null && isPlainlyNegated(draft));
  const spoken = denied && attribution.speaker !== null;
  return { stance: 'denies', status: spoken ? 'denied' : 'negated', attribution, embedded: spoken };
}

function judged(
  { status }: EventDraft,
  { stance, voice, open, absent }: Verdict,
  told: Attribution,
): Omit<Stand, 'embedded'> {
  const attribution = voice === null ? told : { ...voice, verb: told.verb };
  const spoken = attribution.speaker !== null;
  switch (stance) {
    case 'asserts':
      return { stance, status: open ? 'hypothetical' : status, attribution };
    case 'denies':
      // whoever denies that something failed says that it did not fail
      if (status === 'negated' && !absent) return { stance: 'asserts', status: 'happened', attribution };
      // what is only asked for is denied nobody's deed
      if (status === 'hypothetical') return { stance, status, attribution };
      return { stance, status: spoken && !absent ? 'denied' : 'negated', attribution };
    case 'corrects':
      return { stance, status: 'corrected', attribution };
    case 'doubts':
    case 'asks':
      return { stance, status: 'hypothetical', attribution };
  }
}

/** "Had not met" is what somebody may deny; "failed to meet" and "will not meet" tell how it is. */
const isPlainlyNegated = ({ verb, np }: EventDraft): boolean =>
  np === null && verb !== null && verb.negated && verb.modal === null && verb.tense !== 'future';

/** "Nearly killed", "was almost arrested": right before its verb, where it counts nothing. */
export const isNearly = (clause: Clause, { verb, np }: EventDraft): boolean =>
  np === null && verb !== null && NEARLY.has(tokenAt(clause, verb.main - 1)?.norm ?? '');
