import type { Chunk, NounPhrase, Prep, VerbGroup } from './types';

/** Prepositions before something else that happened. */
const CIRCUMSTANCES = new Set(['after', 'before', 'during', 'following', 'since', 'until', 'amid', 'despite', 'because of', 'ahead of', 'prior to']); // prettier-ignore
/** Where something happens holds for the whole clause. */
const WHERE = new Set(['in', 'at', 'near', 'outside', 'on']);

/** Every prepositional phrase goes to the phrase it follows, to the head of that chain, and to the verb of its clause. */
export function attachPrepositions(chunks: readonly Chunk[]): void {
  let verb: VerbGroup | null = null;
  const leading: Prep[] = [];
  let chain: NounPhrase | null = null;
  let circumstance: NounPhrase | null = null;
  chunks.forEach((c, i) => {
    if (c.type === 'vg') {
      verb = c;
      chain = null;
      if (c.form === 'finite' && leading.length > 0) c.preps.push(...leading.splice(0));
    } else if (c.type === 'stop' && /^[;]$/.test(c.word)) verb = chain = null;
    else if (c.type === 'np') {
      let at = i - 1;
      // "in approximately five hours": an adverb may stand between
      while (chunks[at]?.type === 'adverb' && chunks[at - 1]?.type === 'prep') at--;
      const before = chunks[at];
      if (before?.type !== 'prep') {
        if (!c.lead) chain = c;
        return;
      }
      const prep: Prep = { word: before.word, at: before.from, np: c };
      const previous = chunks[at - 1];
      if (previous?.type === 'np') {
        const owner = previous.lead ?? previous;
        owner.preps.push(prep);
        if (!chain) chain = owner;
        if (chain && chain !== owner && before.word !== 'of') chain.preps.push(prep);
        if (previous !== owner) previous.preps.push(prep);
      } else chain = c;
      if (verb && before.word !== 'of' && (chain !== circumstance || WHERE.has(before.word))) verb.preps.push(prep);
      else if (!verb && before.word !== 'of') leading.push(prep);
      // "struck after talks between A and B": what follows belongs to the talks, and neither to the strike nor to striking
      if (CIRCUMSTANCES.has(before.word)) chain = circumstance = c;
    } else if (c.type === 'comma' || c.type === 'marker' || c.type === 'relative') chain = null;
  });
}
