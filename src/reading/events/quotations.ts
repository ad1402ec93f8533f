/**
 * Quotations of several sentences: “We will sue. They broke the deal,” said the mayor. “We waited.” Every sentence inside one
 * is told by whoever is named beside it in its paragraph; a quotation that a paragraph leaves open goes on in the next.
 */
import type { MentionFact } from '../types';
import { isQuoted, isSpeech, speakerOf } from './attribution';
import type { Clause, Quoted, Voice } from './clause';

interface Run {
  /** Inside a quotation, and between which marks. */
  open: '“' | '"' | null;
  voice: Voice | null;
  /** Sentences whose speaker is still to come. */
  waiting: number[];
}

const fresh = (): Run => ({ open: null, voice: null, waiting: [] });

/** For each clause of one article, in text order. Linear in the number of tokens. */
export function readQuotations(clauses: readonly Clause[]): Quoted[] {
  const voices = clauses.map((): Voice | null => null);
  const opens: boolean[] = [];
  let run = fresh();
  clauses.forEach((clause, i) => {
    const { tokens, paragraph } = clause.sentence;
    const before = clauses[i - 1]?.sentence.paragraph;
    if (before !== undefined && paragraph !== before)
      run = continues(run, tokens[0]?.text) ? { ...run, open: null } : fresh();
    opens.push(run.open !== null);
    const outside: boolean[] = [];
    let quotes = run.open !== null;
    for (const { text } of tokens) {
      const wasOpen = run.open !== null;
      run.open = afterMark(run.open, text);
      quotes ||= run.open !== null;
      outside.push(!wasOpen && run.open === null);
    }
    if (!quotes) {
      // a sentence of the writer's own ends what was quoted before it
      run = fresh();
      return;
    }
    const verb = clause.syntax.verbs.find((v) => isSpeech(v) && v.form === 'finite' && outside[v.main] === true);
    const voice = verb ? speakerOf(clause, verb) : null;
    if (voice) {
      run.voice = voice;
      for (const waiting of run.waiting.splice(0)) voices[waiting] = voice;
    } else if (run.voice) voices[i] = run.voice;
    else run.waiting.push(i);
  });
  return clauses.map((_, i) => ({ open: opens[i] ?? false, voice: voices[i] ?? null }));
}

/**
 * “It will cost jobs,” said the mayor: whom somebody speaks of is in doubt where nobody but the paper named it, outside the marks.
 * Writes `doubtful` into such pronouns.
 */
export function doubtWhatQuotationsMean(clauses: readonly Clause[], mentions: readonly MentionFact[]): void {
  const bySentence = new Map(clauses.map((clause) => [clause.sentence.index, clause]));
  const isInside = ({ sentence, start }: MentionFact): boolean => {
    const clause = bySentence.get(sentence);
    return (
      clause !== undefined &&
      isQuoted(
        clause,
        clause.sentence.tokens.findIndex((t) => t.end > start),
      )
    );
  };
  for (const pronoun of mentions) {
    const named = mentions[pronoun.antecedent ?? -1];
    if (!named || pronoun.form !== 'pronoun' || pronoun.gender === 'male' || pronoun.gender === 'female') continue;
    if (isInside(pronoun) && !isInside(named)) pronoun.doubtful = true;
  }
}

/** A paragraph that ends inside a quotation is followed by one that opens it anew. */
const continues = (run: Run, first: string | undefined): boolean => run.open !== null && first === run.open;

function afterMark(open: Run['open'], text: string): Run['open'] {
  if (text === '“') return '“';
  if (text === '”') return null;
  if (text === '"') return open === null ? '"' : open === '"' ? null : open;
  return open;
}
