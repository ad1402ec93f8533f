/** For tests: who and what a text mentions, in words, with the real tagger and syntax. */
import { assignAntecedents } from '../../src/reading/mentions/coreference';
import { assignDefinites } from '../../src/reading/mentions/definites';
import { parseSyntax } from '../../src/reading/syntax/attach';
import { readSentences } from '../../src/reading/tokens/read-sentences';
import type { MentionFact } from '../../src/reading/types';
import { readMentions } from '../../src/reading/mentions/read-mentions';
import { parser } from './parser';

export function mentionsOf(text: string) {
  const sentences = readSentences({ text, title: null }, parser);
  const syntaxes = sentences.map(parseSyntax);
  const mentions = readMentions(sentences, syntaxes);
  assignDefinites(mentions);
  assignAntecedents(sentences, syntaxes, mentions);
  const all = mentions.mentions;
  const at = (index: number): MentionFact => all[index] as MentionFact;
  const find = (words: string): MentionFact => {
    const found = all.find((m) => m.text === words);
    if (!found) throw new Error(`no mention "${words}" but ${all.map((m) => m.text).join(' | ')}`);
    return found;
  };
  /** Through other pronouns to what is named or described. */
  const rootOf = (m: MentionFact): string => (m.antecedent === null ? m.text : rootOf(at(m.antecedent)));
  const inOrder = [...all].sort((a, b) => a.start - b.start);
  return {
    names: inOrder.filter((m) => m.form === 'name').map((m) => m.text),
    descriptions: inOrder.filter((m) => m.form === 'description').map((m) => m.text),
    mention: find,
    /** "Ada Berg: Norwegian mayor (Norwegian)": holder, role, anchors. */
    roles: mentions.roles.map(
      (r) => `${at(r.mention).text}: ${r.text} (${r.anchors.map((a) => at(a).text).join(', ')})`,
    ),
    anchorsOf: (words: string) => find(words).anchors.map((a) => at(a).text),
    /** The kind that most speaks for. */
    kindOf: (words: string) => Object.entries(find(words).evidence).sort((a, b) => b[1] - a[1])[0]?.[0] ?? null,
    /** "The company → Brix Ltd" for each description that repeats a name. */
    repeats: inOrder
      .filter((m) => m.form === 'description' && m.antecedent !== null && at(m.antecedent).end < m.start)
      .map((m) => `${m.text} → ${rootOf(m)}`),
    /** "he → Ada Berg" for each pronoun, "he → ?" where nobody is found. */
    pronouns: inOrder
      .filter((m) => m.form === 'pronoun')
      .map((m) => `${m.text.toLowerCase()} → ${m.antecedent === null ? '?' : rootOf(m)}`),
  };
}
