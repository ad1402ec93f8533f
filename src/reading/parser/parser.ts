/** Weights → a parser of English: words, tags, lemmas, heads and relations of a sentence. The one door of this room. */
import type { Span } from '../../graph/schema';
import { taggedWords } from './arc-features';
import { Beam, type Arcs } from './beam';
import { Lemmatizer } from './lemmatizer';
import { decodeModel, type ModelParts } from './model-file';
import { nameRelations, type RelationModel } from './relations';
import { splitWords, type WholeWords } from './split-words';
import { TagLexicon } from './tag-lexicon';
import { tagWords, type TaggerModel } from './tagger';
import type { Parse, Tokens } from './types';
import { SparseWeights } from './weights';
import { wordForms } from './word-forms';

/** Words that are parsed at once. A longer sentence is parsed in pieces, each hung under the root of the first. */
export const LONGEST_PIECE = 240;
/** How the root of a later piece hangs on the first. */
const LOOSE = 'parataxis';

export class Parser {
  readonly #header: ModelParts['header'];
  readonly #whole: WholeWords;
  readonly #tagger: TaggerModel;
  readonly #lemmatizer: Lemmatizer;
  readonly #beam: Beam;
  readonly #relations: RelationModel;

  /** @throws Error where `bytes` are no weights of this parser's */
  constructor(bytes: Uint8Array) {
    const { header, lexicon, tagger, arcs, relations } = decodeModel(bytes);
    this.#header = header;
    this.#whole = { words: new Set(header.wholeWords), prefixes: new Set(header.prefixes) };
    this.#tagger = { weights: new SparseWeights(tagger), lexicon: new TagLexicon(lexicon), names: header.names };
    this.#lemmatizer = new Lemmatizer(header.edits, header.lemmas);
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
    const { tags, coarseOf, relations } = this.#header;
    const words = wordForms(forms);
    const tagged = tagWords(this.#tagger, words);
    const columns = taggedWords(words, tagged, coarseOf);
    const arcs: Arcs = this.#beam.parse(columns);
    const named = nameRelations(this.#relations, columns, arcs);
    forms.forEach((form, i) => {
      const tag = tags[tagged[i] as number] ?? '';
      const [upos = '', xpos = ''] = tag.split(' ');
      const head = arcs.heads[i] as number;
      parse.upos.push(upos);
      parse.xpos.push(xpos);
      parse.lemmas.push(this.#lemmatizer.lemmaOf(form, tag));
      parse.heads.push(head < 0 ? -1 : from + head);
      parse.relations.push(relations[named[i] as number] ?? '');
    });
    return arcs.heads;
  }
}

interface Growing {
  readonly lemmas: string[];
  readonly upos: string[];
  readonly xpos: string[];
  readonly heads: number[];
  readonly relations: string[];
}
