/** Weights → a parser of English: words, tags, lemmas, heads and relations of a sentence. The one door of this room. */
import type { Span } from '../../graph/schema';
import { bestTree } from './best-tree';
import { Lemmatizer } from './lemmatizer';
import { decodeModel } from './model-file';
import { Network } from './network';
import { LONGEST_PIECE, pieceBounds } from './sentence-pieces';
import { hangMarks } from './punctuation';
import { splitWords, type WholeWords } from './split-words';
import type { Parse, Tokens } from './types';
import { WordFeatures, wordHash } from './word-features';

/** How marks hang, and how the root of a later piece hangs on the first. */
const [MARK, LOOSE, ROOT] = ['punct', 'parataxis', 'root'];

interface Tag {
  /** As the lemmas go by it: both in one. */
  readonly name: string;
  readonly upos: string;
  readonly xpos: string;
}

export class Parser {
  readonly #tags: readonly Tag[];
  readonly #relations: readonly string[];
  readonly #whole: WholeWords;
  readonly #lemmatizer: Lemmatizer;
  readonly #ordinary: ReadonlySet<number>;
  readonly #features: WordFeatures;
  readonly #network: Network;

  /** @throws Error where `bytes` are no weights of this parser's */
  constructor(bytes: Uint8Array) {
    const parts = decodeModel(bytes);
    const { tags, relations, wholeWords, prefixes, edits, lemmas, tables } = parts.header;
    this.#tags = tags.map((name) => {
      const [upos = '', xpos = ''] = name.split(' ');
      return { name, upos, xpos };
    });
    this.#relations = relations;
    this.#whole = { words: new Set(wholeWords), prefixes: new Set(prefixes) };
    this.#ordinary = new Set(parts.ordinary);
    this.#lemmatizer = new Lemmatizer(edits, lemmas);
    this.#features = new WordFeatures({ words: parts.words, rows: tables.map(({ rows }) => rows) });
    this.#network = new Network(parts, LONGEST_PIECE);
  }

  /** A stretch of a text, taken for one sentence. Total, and linear in its length. */
  parse(text: string, span: Span): Parse {
    return this.parseTokens(splitWords(text, span, this.#whole));
  }

  /** Whether the treebanks mostly write a word small. */
  isOrdinary(word: string): boolean {
    return this.#ordinary.has(wordHash(word));
  }

  /** Words that somebody else parted. */
  parseTokens(tokens: Tokens): Parse {
    const parse: Growing = { ...tokens, lemmas: [], upos: [], xpos: [], heads: [], relations: [] };
    let root = -1;
    const bounds = pieceBounds(tokens.forms);
    bounds.slice(1).forEach((end, i) => {
      const from = bounds[i] ?? 0;
      const own = from + this.#addPiece(parse, tokens.forms.slice(from, end), from);
      if (root < 0) root = own;
      else {
        parse.heads[own] = root;
        parse.relations[own] = LOOSE;
      }
    });
    return parse;
  }

  /** @returns the place of its root in the piece */
  #addPiece(parse: Growing, forms: readonly string[], from: number): number {
    const tags = Array.from(this.#network.tag(this.#features.rows(forms)), (tag) => this.#tags[tag] ?? NO_TAG);
    const { heads, isMark } = this.#treeOf(forms, tags);
    const relations = this.#network.relations(heads);
    forms.forEach((form, i) => {
      const { name, upos, xpos } = tags[i] ?? NO_TAG;
      const head = heads[i] as number;
      const relation = head < 0 ? ROOT : isMark[i] === 1 ? MARK : this.#relations[relations[i] as number];
      parse.upos.push(upos);
      parse.xpos.push(xpos);
      parse.lemmas.push(this.#lemmatizer.lemmaOf(form, name));
      parse.heads.push(head < 0 ? -1 : from + head);
      parse.relations.push(relation ?? '');
    });
    return heads.indexOf(-1);
  }

  /** The words make a tree, and the marks are hung into it; nothing but marks are taken for words. */
  #treeOf(forms: readonly string[], tags: readonly Tag[]): { heads: Int32Array; isMark: Uint8Array } {
    const isMark = Uint8Array.from(tags, ({ upos }) => (upos === 'PUNCT' ? 1 : 0));
    if (!isMark.includes(0)) isMark.fill(0);
    const places = Int32Array.from(forms.keys()).filter((i) => isMark[i] === 0);
    const tree = bestTree(this.#network.arcs(forms.length, places), places.length);
    const heads = new Int32Array(forms.length);
    places.forEach((place, k) => {
      const head = tree[k] as number;
      heads[place] = head < 0 ? -1 : (places[head] as number);
    });
    hangMarks(forms, isMark, heads);
    return { heads, isMark };
  }
}

const NO_TAG: Tag = { name: '', upos: '', xpos: '' };

interface Growing extends Tokens {
  readonly lemmas: string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly heads: number[];
  readonly relations: string[];
}
