/** An event as the clause rules hand it on, before dates, speakers and claims are tied to it. */
import type { EventType, Status } from '../../graph/schema';
import type { NounPhrase, TokenRange, VerbGroup } from '../syntax/types';
import type { EventTold } from '../types';

export interface EventDraft {
  /** For `--explain`; what decides is in the other fields. */
  readonly rule: string;
  readonly told: EventTold;
  readonly trigger: TokenRange;
  /** The verb that tells it, or in whose clause its noun stands. */
  readonly verb: VerbGroup | null;
  /** Lemma of the light verb that lends a noun its parties ("hold" talks), else null. */
  readonly light: string | null;
  /** The noun phrase that tells it; null where a verb does. */
  readonly np: NounPhrase | null;
  readonly type: EventType;
  readonly mode: string | null;
  readonly lemma: string;
  readonly status: Status;
  readonly actors: readonly number[];
  readonly targets: readonly number[];
  readonly places: readonly number[];
  readonly mutual: boolean;
  readonly anaphoric: boolean;
  /** Its subject is a speaker and what follows is what was said. */
  readonly says: boolean;
  /** What was said, where no verb of its own says it. */
  readonly said?: TokenRange;
  /** The sense asks for something that stands beside the word, and finds it. */
  readonly evidenced: boolean;
  /** Chunks and tree name different doers. */
  readonly doubted?: boolean;
  /** Nothing less than its sentence tells it: a threat with its condition. */
  readonly whole?: boolean;
  /** Its verb is one of intention, and what is intended has no type. */
  readonly intends?: boolean;
  /** What it tells is announced and still to do, though the announcement itself has happened. */
  readonly announced?: boolean;
}
