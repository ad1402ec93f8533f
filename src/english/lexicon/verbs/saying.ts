/** Verbs of saying and making known: `sense: lemma lemma …`, lemmas sorted within a line. See `ordered.ts`. */
export const SPEECH_VERBS = `
STATEMENT says >to: confide recount relate whisper
STATEMENT says: add advise amplify argue articulate attest aver boast brag broadcast certify clarify conjecture contextualize deduce deem discern divulge elaborate elucidate estimate exclaim explicate extrapolate forecast foresee generalize gloat guess highlight hypothesize infer interject intimate intone mention mumble murmur muse mutter narrate note opine pontificate posit postulate predict preface profess project prophesy quip reason recap recite recollect reflect remark retort say snap specify speculate spell sum summarize surmise tease theorize tout tweet underline underscore venture verify wonder
STATEMENT: allude chronicle communicate depict disseminate document herald live-stream livestream portray post premiere publicize rebrand reintroduce relaunch rename reprint retell serialize showcase televise trumpet
STATEMENT >to: brief enlighten
STATEMENT @actor says: apprise
STATEMENT says =hypothetical: anticipate assume believe contemplate dread envision expect fear feel hope imagine know ponder presume think
`;
