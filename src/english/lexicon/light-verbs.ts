/**
 * Verbs that lend a clause to an event noun: in "held talks", "came under attack" and "plan a strike" the noun tells what
 * happened and the verb only who did it, to whom, or how far it got. Our own selection. A verb that tells an event itself (cancel, propose, sign) is none of
 * these: in "cancelled the visit" the event is the cancelling.
 *
 * `subject` lines: the subject is the noun's actor; `object` lines: the subject is its target and a "by", "from" or
 * "of" phrase the actor. `=status` is what the verb makes of the event, with nothing it stays as the clause has it.
 */
import type { Status } from '../../graph/schema';
import { STATUSES } from '../../graph/schema';
import { tableLines } from './sense';

const LIGHT_VERBS = `
subject: announce attend bring call carry_out commit complete conclude conduct convene convey declare deliver do draw_up enact engage_in enter enter_into exchange execute express extend file finish forge form give go_on go_to have hold host impose initiate inflict issue join launch lay lead lend level lodge make mount open orchestrate organise organize participate_in pay perform present press provide publish put_forward put_up raise reach release renew resume seal secure send show spark stage start step_up strike submit take take_part_in undertake voice wage win
subject =ongoing: begin continue escalate intensify keep_up maintain press_ahead_with pursue
subject =planned: arrange plan prepare prepare_for schedule set_up
subject =hypothetical: consider contemplate discuss envisage explore mull weigh
subject =threatened: threaten
subject =negated: abort avert avoid foil forestall prevent thwart
object: attract become_the_target_of come_in_for come_under draw elicit encounter endure experience face fall_victim_to meet_with receive repel see suffer survive sustain undergo withstand
object =planned: await
object =hypothetical: fear invite risk
`;

export interface LightVerb {
  /** Whether the noun's actor or its target is the subject of the verb. */
  readonly subjectIs: 'actor' | 'target';
  readonly status?: Status;
}

const readLine = (line: string): [string, LightVerb][] => {
  const [head = '', verbs = ''] = line.split(': ');
  const [role, mark] = head.split(' =');
  const status = STATUSES.find((known) => known === mark);
  const entry: LightVerb = { subjectIs: role === 'object' ? 'target' : 'actor', ...(status ? { status } : {}) };
  return verbs.split(' ').map((verb) => [verb.replaceAll('_', ' '), entry]);
};

const ENTRIES: ReadonlyMap<string, LightVerb> = new Map(tableLines(LIGHT_VERBS).flatMap(readLine));

export const allLightVerbs = (): ReadonlyMap<string, LightVerb> => ENTRIES;

/** What a verb does for an event noun that it carries, by lemma with its particle or preposition ("carry out"). */
export const lightVerb = (lemma: string): LightVerb | undefined => ENTRIES.get(lemma);

/** The verbs themselves, without particles. */
export const LIGHT_VERB_LEMMAS: readonly string[] = [
  ...new Set([...ENTRIES.keys()].map((verb) => verb.split(' ')[0] ?? verb)),
];
