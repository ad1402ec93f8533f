/** Where an event stands among those of its article, by the words before its trigger. */

/** Characters before a trigger in which its own determiner and adjectives stand. */
const NEARBY = 40;

/** `sentence` and `trigger` are where these begin in the text. */
export function orderOf(text: string, sentence: number, trigger: number): { near: boolean; prior: boolean } {
  const beside = text.slice(Math.max(0, trigger - NEARBY), trigger);
  return { near: NEAR.test(beside), prior: PRIOR.test(beside) || isBeforeAnother(text.slice(sentence, trigger)) };
}

const PRIOR =
  /\b(?:previous|earlier|past|last|former|prior|preceding|initial)(?:\s+(?:round|series)\s+of)?(?:\s+[\w-]+)?\s+$/i;

/** "They had reworked the draft when they met in Basel": a meeting before the one that the article is about. */
const PLUPERFECT = /\bhad (?:\w+ly )?\w+(?:ed|en|wn|ne|id|ut|ght)\b/i;
const isBeforeAnother = (text: string): boolean =>
  text.split('.').some((part) => {
    const had = PLUPERFECT.exec(part);
    return had !== null && /\bwhen\b/i.test(part.slice(had.index + had[0].length));
  });

const NEAR = /\b(?:this|that|these|those)(?:\s+[\w-]+)?\s+$/i;
