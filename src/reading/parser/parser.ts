/** Weights → a parser of English: words, tags, lemmas, heads and relations of a sentence. The one door of this room. */
import type { Span } from '../../graph/schema';
import { Beam } from './beam';
import { Lemmatizer } from './lemmatizer';
import { decodeModel, type ModelParts } from './model-file';
import { hangMarks } from './punctuation';
import { nameRelations, type RelationModel } from './relations';
import { splitWords, type WholeWords } from './split-words';
import { TagLexicon } from './tag-lexicon';
import { taggedWords, type TagKinds } from './tagged-words';
import { tagWords, type TaggerModel } from './tagger';
import type { Parse, Tokens } from './types';
import { SparseWeights } from './weights';
import { wordForms, type WordForms } from './word-forms';

/** Words that are parsed at once. A longer sentence is parsed in pieces, each hung under the root of the first. */
export const LONGEST_PIECE = 240;
/** How the root of a later piece hangs on the first. */
const LOOSE = 'parataxis';

export class Parser {
  readonly #header: ModelParts['header'];
  readonly #whole: WholeWords;
  readonly #tagger: TaggerModel;
  readonly #lemmatizer: Lemmatizer;
  readonly #kinds: TagKinds;
  readonly #beam: Beam;
  readonly #relations: RelationModel;

  /** @throws Error where `bytes` are no weights of this parser's */
  constructor(bytes: Uint8Array) {
    const { header, lexicon, tagger, arcs, relations } = decodeModel(bytes);
    this.#header = header;
    this.#whole = { words: new Set(header.wholeWords), prefixes: new Set(header.prefixes) };
    this.#tagger = { weights: new SparseWeights(tagger), lexicon: new TagLexicon(lexicon), names: header.names };
    this.#lemmatizer = new Lemmatizer(header.edits, header.lemmas);
    this.#kinds = { coarseOf: header.coarseOf, mark: header.coarse.indexOf('PUNCT') };
    const { beam: width, margin, leftGroups } = header;
    const settings = { width, margin, leftGroups, longest: LONGEST_PIECE };
    this.#beam = new Beam(new SparseWeights(arcs), settings);
    this.#relations = {
      weights: new SparseWeights(relations),
      members: header.members,
      auxiliaryTag: header.coarse.indexOf('AUX'),
    };
  }

  /** A stretch of a text, taken for one sentence. Total, and linear in its length. */
  parse(text: string, span: Span): Parse {
    return this.parseTokens(splitWords(text, span, this.#whole));
  }

  /** Words that somebody else parted. */
  parseTokens(tokens: Tokens): Parse {
    const { forms } = tokens;
    const parse = { ...tokens, lemmas: [], upos: [], xpos: [], heads: [], relations: [] };
    let root = -1;
    for (let from = 0; from < forms.length; from += LONGEST_PIECE) {
      const heads = this.#addPiece(parse, forms.slice(from, from + LONGEST_PIECE), from);
      const own = from + heads.indexOf(-1);
      if (root < 0) root = own;
      else this.#hang(parse, own, root);
    }
    return parse;
  }

  #hang(parse: { heads: number[]; relations: string[] }, piece: number, root: number): void {
    parse.heads[piece] = root;
    parse.relations[piece] = LOOSE;
  }

  #addPiece(parse: Growing, forms: readonly string[], from: number): Int32Array {
    const { tags } = this.#header;
    const words = wordForms(forms);
    const tagged = tagWords(this.#tagger, words);
    const { heads, relations } = this.#treeOf(words, tagged);
    forms.forEach((form, i) => {
      const tag = tags[tagged[i] as number] ?? '';
      const [upos = '', xpos = ''] = tag.split(' ');
      const head = heads[i] as number;
      parse.upos.push(upos);
      parse.xpos.push(xpos);
      parse.lemmas.push(this.#lemmatizer.lemmaOf(form, tag));
      parse.heads.push(head < 0 ? -1 : from + head);
      parse.relations.push(relations[i] ?? MARK);
    });
    return heads;
  }

  /** The words make a tree, and the marks are hung into it. */
  #treeOf(words: WordForms, tags: Int32Array): { heads: Int32Array; relations: readonly (string | undefined)[] } {
    const columns = taggedWords(words, tags, this.#kinds);
    const arcs = this.#beam.parse(columns);
    const named = nameRelations(this.#relations, columns, arcs);
    const heads = new Int32Array(words.size);
    const relations: (string | undefined)[] = [];
    const isMark = new Uint8Array(words.size).fill(1);
    columns.places.forEach((place, k) => {
      const head = arcs.heads[k] as number;
      isMark[place] = 0;
      heads[place] = head < 0 ? -1 : (columns.places[head] as number);
      relations[place] = this.#header.relations[named[k] as number];
    });
    hangMarks(words.forms, isMark, heads);
    return { heads, relations };
  }
}

/** How marks hang. */
const MARK = 'punct';

interface Growing {
  readonly lemmas: string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly heads: number[];
  readonly relations: string[];
}
