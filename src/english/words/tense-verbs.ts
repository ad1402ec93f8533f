/** Words that turn a clause to the future or the past, where their form does not. */

/** Before "to": what follows is yet to come ("agreed to meet", "is likely to"). Lemmas, and participles that are tagged as adjectives. */
export const INTENTIONS: ReadonlySet<string> = new Set([
  'about', 'agree', 'aim', 'anticipate', 'due', 'expect', 'expected', 'go', 'going', 'hope', 'intend', 'likely', 'plan',
  'pledge', 'poised', 'prepare', 'promise', 'propose', 'ready', 'schedule', 'scheduled', 'set', 'slate', 'slated',
  'threaten', 'unlikely', 'vow', 'want',
]); // prettier-ignore

/** Whose object is to do a thing that is yet to come: "ordered the owners to appear on Friday". Lemmas. */
export const DIRECTIVES: ReadonlySet<string> = new Set([
  'advise', 'ask', 'call', 'command', 'compel', 'direct', 'encourage', 'instruct', 'invite', 'oblige', 'order', 'press',
  'remind', 'request', 'require', 'summon', 'tell', 'urge', 'warn',
]); // prettier-ignore

/** After a form of "be", or after a noun: the thing itself is yet to come ("talks planned for Friday"). */
export const SCHEDULED: ReadonlySet<string> = new Set([
  'anticipated', 'due', 'expected', 'planned', 'scheduled', 'slated', 'upcoming',
]); // prettier-ignore

/** Past forms that look like the present; news tells the past. */
export const SAME_FORM: ReadonlySet<string> = new Set([
  'beat', 'bet', 'burst', 'cast', 'cost', 'cut', 'hit', 'hurt', 'let', 'put', 'quit', 'read', 'set', 'shut', 'split',
  'spread',
]); // prettier-ignore

/** Verbs whose present tense tells a timetable ("talks resume on Friday"); of others it tells a picture or a play. */
export const TIMETABLE: ReadonlySet<string> = new Set([
  'arrive', 'begin', 'close', 'come', 'commence', 'conclude', 'convene', 'depart', 'end', 'expire', 'finish', 'go', 'hold',
  'kick', 'land', 'launch', 'leave', 'open', 'resume', 'return', 'run', 'start', 'take', 'travel', 'vote',
]); // prettier-ignore
