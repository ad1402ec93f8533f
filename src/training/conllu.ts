/** CoNLL-U (https://universaldependencies.org/format.html) → sentences. */

/** Columns: entry i of each is about word i. */
export interface GoldSentence {
  readonly id: string;
  /** Document, by the last `newdoc` line. */
  readonly document: string;
  /** As written; empty where the file does not say. */
  readonly text: string;
  readonly forms: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** Is white space after the word? False inside of contractions. */
  readonly spaceAfter: readonly boolean[];
}

interface Growing extends GoldSentence {
  id: string;
  text: string;
  forms: string[];
  lemmas: string[];
  upos: string[];
  xpos: string[];
  heads: number[];
  relations: string[];
  spaceAfter: boolean[];
}

const empty = (document: string): Growing => ({
  id: '',
  document,
  text: '',
  forms: [],
  lemmas: [],
  upos: [],
  xpos: [],
  heads: [],
  relations: [],
  spaceAfter: [],
});

/** Empty nodes (8.1) are left out. @throws Error for a line that is none, with its number */
export function readConllu(text: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  let document = '';
  let sentence = empty(document);
  let rangeEnd = 0;
  let spaceAfterRange = true;
  const close = () => {
    if (sentence.forms.length > 0) sentences.push(sentence);
    sentence = empty(document);
    rangeEnd = 0;
  };
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') close();
    else if (line.startsWith('#')) {
      const [, name, value = ''] = /^# ?(newdoc id|\w+) = (.*)$/.exec(line) ?? [];
      if (name === 'newdoc id') sentence = empty((document = value));
      if (name === 'sent_id') sentence.id = value;
      if (name === 'text') sentence.text = value;
    } else {
      const columns = line.split('\t');
      if (columns.length !== 10) throw new Error(`CoNLL-U: line ${index + 1} has ${columns.length} columns, not 10`);
      const [id = '', , , , , , , , , misc = ''] = columns;
      const spaced = !misc.split('|').includes('SpaceAfter=No');
      if (id.includes('-')) {
        rangeEnd = Number(id.split('-')[1]);
        spaceAfterRange = spaced;
      } else if (!id.includes('.')) {
        const place = Number(id);
        const after = place < rangeEnd ? false : place === rangeEnd ? spaceAfterRange : spaced;
        addWord(sentence, columns, after);
      }
    }
  }
  close();
  return sentences;
}

function addWord(sentence: Growing, columns: readonly string[], spaceAfter: boolean): void {
  const [, form = '', lemma = '', upos = '', xpos = '', , head = '', relation = ''] = columns;
  sentence.forms.push(form);
  sentence.lemmas.push(lemma);
  sentence.upos.push(upos);
  sentence.xpos.push(xpos);
  sentence.heads.push(Number(head) - 1);
  sentence.relations.push(relation);
  sentence.spaceAfter.push(spaceAfter);
}
