/** Words with tags and lemmas → rules that make lemmas. */
import { edited, endingsOf, type LemmaEdit } from '../reading/parser/lemmatizer';
import { normalized } from '../reading/parser/word-features';
import { compare } from '../base/compare';
import type { GoldSentence } from './conllu';
import { tagsOf } from './inventory';

export interface LearntLemmas {
  readonly edits: readonly LemmaEdit[];
  readonly rules: Record<string, Record<string, number>>;
}

/** Endings seen fewer times teach nothing; whole words teach at once. */
const RAREST_ENDING = 2;

export function trainLemmas(sentences: readonly GoldSentence[]): LearntLemmas {
  const edits: LemmaEdit[] = [];
  const numberOf = new Map<string, number>();
  const met = new Set<string>();
  const seen = new Map<string, Map<string, Map<number, number>>>();
  for (const sentence of sentences)
    tagsOf(sentence).forEach((tag, i) => {
      const form = sentence.forms[i] ?? '';
      const edit = editFrom(form, sentence.lemmas[i] ?? form);
      const name = JSON.stringify(edit);
      const number = numberOf.get(name) ?? edits.push(edit) - 1;
      numberOf.set(name, number);
      const endings = seen.get(tag) ?? new Map<string, Map<number, number>>();
      seen.set(tag, endings);
      const word = normalized(form);
      const again = `${tag} ${word} ${number}`;
      // an ending is believed by the number of its words, a word by how often it is seen
      for (const ending of met.has(again) ? [`^${word}`] : endingsOf(word)) {
        const counts = endings.get(ending) ?? new Map<number, number>();
        endings.set(ending, counts.set(number, (counts.get(number) ?? 0) + 1));
      }
      met.add(again);
    });
  const rules = [...seen].sort(([a], [b]) => compare(a, b)).map(([tag, endings]) => [tag, needed(endings)] as const);
  return { edits, rules: Object.fromEntries(rules) };
}

/** The edit that keeps most of the word. */
function editFrom(form: string, lemma: string): LemmaEdit {
  const lower = lemma === lemma.toLowerCase();
  const base = lower ? normalized(form) : form;
  let same = 0;
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++;
  const edit = { lower, cut: base.length - same, add: lemma.slice(same) };
  return edited(form, edit) === lemma ? edit : { lower: false, cut: 0, add: '' };
}

/** Endings that say something else than the next shorter one does. */
function needed(endings: ReadonlyMap<string, ReadonlyMap<number, number>>): Record<string, number> {
  const kept = new Map<string, number>();
  const byLength = [...endings].sort(([a], [b]) => lengthOf(a) - lengthOf(b) || compare(a, b));
  for (const [ending, counts] of byLength) {
    const [number, count] = [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0] ?? [0, 0];
    const whole = ending.startsWith('^');
    if (!whole && count < RAREST_ENDING && ending !== '') continue;
    if (inherited(ending, kept) !== number) kept.set(ending, number);
  }
  return Object.fromEntries(kept);
}

const lengthOf = (ending: string): number => (ending.startsWith('^') ? 99 : ending.length);

function inherited(ending: string, kept: ReadonlyMap<string, number>): number | undefined {
  const shorter = ending.startsWith('^') ? endingsOf(ending.slice(1)).slice(1) : endingsOf(ending).slice(2);
  for (const other of shorter) if (kept.has(other)) return kept.get(other);
  return undefined;
}
