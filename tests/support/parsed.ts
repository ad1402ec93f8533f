/** For tests: the syntax of one sentence in words, with the real tagger. */
import { readSentences } from '../../src/reading/tokens/read-sentences';
import { parseSyntax } from '../../src/reading/syntax/attach';
import type { NounPhrase, VerbGroup } from '../../src/reading/syntax/types';
import { parser } from './parser';

/** Every noun phrase with its possessor and what is joined to it, in the words of the text. */
export interface ReadVerb {
  /** The words of the group. */
  readonly words: string;
  readonly lemma: string;
  readonly form: string;
  readonly tense: string;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  readonly perfect: boolean;
  readonly subject: string | null;
  readonly object: string | null;
  /** "in Port Vale", "by the crew". */
  readonly preps: readonly string[];
  readonly governor: string | null;
  readonly describes: string | null;
}

export function syntaxOf(text: string) {
  const [sentence, ...more] = readSentences({ text, title: null }, parser);
  if (!sentence || more.length > 0) throw new Error(`"${text}" is not one sentence`);
  const { tokens } = sentence;
  const syntax = parseSyntax(sentence);
  const words = (from: number, to: number) => text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const phrase = (np: NounPhrase): string =>
    [np, ...np.coordinated]
      .map(
        (each) =>
          (each.possessor && each.possessor.to < each.from ? `${phrase(each.possessor)}'s ` : '') +
          words(each.from, each.to),
      )
      .join(' + ');
  const maybe = (np: NounPhrase | null) => (np ? phrase(np) : null);
  const verb = (vg: VerbGroup): ReadVerb => ({
    words: words(vg.from, vg.to),
    lemma: vg.lemma,
    form: vg.form,
    tense: vg.tense,
    passive: vg.passive,
    negated: vg.negated,
    modal: vg.modal,
    perfect: vg.perfect,
    subject: maybe(vg.subject),
    object: maybe(vg.object),
    preps: vg.preps.map((p) => `${p.word} ${phrase(p.np)}`),
    governor: vg.governor?.lemma ?? null,
    describes: maybe(vg.describes),
  });
  const verbs = syntax.verbs.map(verb);
  return {
    verbs,
    /** The verb of that lemma; the test fails where there is none. */
    verb: (lemma: string): ReadVerb => {
      const found = verbs.find((v) => v.lemma === lemma);
      if (!found) throw new Error(`no verb "${lemma}" but ${verbs.map((v) => v.lemma).join(', ') || 'none'}`);
      return found;
    },
    phrases: syntax.phrases.map((np) => words(np.from, np.to)),
    /** "a / b" where b is in apposition to a. */
    appositions: syntax.phrases
      .filter((np) => np.apposition && np.apposition.from > np.from)
      .map((np) => `${words(np.from, np.to)} / ${maybe(np.apposition)}`),
    /** "talks: between A + B". */
    attached: syntax.phrases.flatMap((np) =>
      np.preps.map((p) => `${words(np.from, np.to)}: ${p.word} ${phrase(p.np)}`),
    ),
  };
}
