/** The words of an article as a title can have them: white space single, marks in pairs, and whom "he" means beside it. */
import { THIRD_PERSON } from '../../english/words/limits';
import type { TokenRange } from '../syntax/types';
import { rootOf } from '../mentions/root';
import type { MentionFact } from '../types';
import type { Clause } from './clause';

export interface Wording {
  readonly text: string;
  /** A pronoun in it means somebody of whom nobody knows who. */
  readonly open: boolean;
}

/**
 * `known`: mentions that the title names itself, whom a pronoun may mean without more. `verbatim`: the words stay, and a name
 * follows a pronoun in brackets instead of replacing it.
 */
export function wordingOf(clause: Clause, range: TokenRange, known: readonly number[], verbatim = false): Wording {
  const { tokens, start, text } = clause.sentence;
  let words = '';
  let open = false;
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i];
    if (!token) break;
    const before = tokens[i - 1];
    if (i > range.from && before) words += text.slice(before.end - start, token.start - start) === '' ? '' : ' ';
    const said = pronounAt(clause, i, range, known);
    open ||= said === null;
    words +=
      said === null || said === token.text
        ? token.text
        : verbatim
          ? /^\[/.test(said)
            ? `${token.text} ${said}`
            : token.text
          : said;
  }
  return { text: paired(words.replace(/^[\s,;:–—-]+/, '')), open };
}

/** What is written for the word at `i`; null where it means somebody unknown. */
function pronounAt(clause: Clause, i: number, range: TokenRange, known: readonly number[]): string | null {
  const { tokens } = clause.sentence;
  const { tree } = clause.syntax;
  const token = tokens[i];
  if (!token) return '';
  const { norm, text } = token;
  if (tree.kindOf(i) === 'expl') return text;
  if (token.pos === 'DET' && /^th(?:is|at|[eo]se)$/.test(norm) && tree.kindOf(i) === 'det') return 'the';
  const points = token.pos === 'DET' && /^th(?:is|[eo]se)$/.test(norm);
  if (!points && !THIRD_PERSON.test(norm)) return text;
  if (token.pos !== 'PRON' && token.pos !== 'DET') return text;
  // "those who left"
  if (/^th/.test(norm) && tree.of(i).some((d) => tree.kindOf(d) === 'acl' || tree.kindOf(d) === 'nmod')) return text;
  const phrase = clause.syntax.phrases.find((p) => p.from === i && p.pronoun);
  const mention = clause.mentions.mentions[(phrase && clause.mentions.denoted.get(phrase)) ?? -1];
  const root = mention ? (rootOf(clause.mentions.mentions, mention.index) ?? null) : null;
  // "replaces it": of itself a reader would be told with a reflexive
  const beside = tree.headOf(i) < range.from && /^i?obj$/.test(tree.kindOf(i));
  if (root && !beside && known.some((index) => sameAs(clause, index, root))) return text;
  // who is meant is named before it in the same words; of "they" and "it" nobody knows so well that a name could stand for them
  const personal = /^(?:s?he|hi[ms]|hers?)$/.test(norm);
  const before = clause.syntax.phrases.filter((p) => !p.pronoun && p.from >= range.from && p.to <= i);
  const named = before.some((p) => {
    const denoted = clause.mentions.denoted.get(p);
    return personal && root?.form === 'name'
      ? denoted !== undefined && sameAs(clause, denoted, root)
      : tokens[p.head]?.pos !== 'NUM';
  });
  if (named) return text;
  if (!beside && agrees(clause, norm, known)) return text;
  if (!personal || root?.form !== 'name') return null;
  const name = root.text;
  return tree.relationOf(i) === 'nmod:poss' ? `[${possessive(name)}]` : `[${name}]`;
}

/**
 * A reader takes "their" after several who do something, "his" after a man and "it" after a body for theirs, and so it is told,
 * whatever else it may mean: a name put in its place would say more than is known.
 */
function agrees({ mentions }: Clause, pronoun: string, known: readonly number[]): boolean {
  const mention = mentions.mentions[known[0] ?? -1];
  if (!mention) return false;
  const many = known.length > 1 || mention.plural;
  if (/^th/.test(pronoun)) return many || mention.gender === 'unknown';
  return !many && (/^its?$/.test(pronoun) ? !isPersonal(mention) : isPersonal(mention) && fitsGender(mention, pronoun));
}

const isPersonal = ({ evidence, gender }: MentionFact): boolean =>
  gender === 'female' ||
  gender === 'male' ||
  (evidence.person ?? 0) > (evidence.organization ?? 0) + (evidence.country ?? 0);

const fitsGender = ({ gender }: MentionFact, pronoun: string): boolean =>
  gender !== (/^h(?:er|ers)$|^she$/.test(pronoun) ? 'male' : 'female');

const possessive = (name: string): string => (/s$/.test(name) ? `${name}’` : `${name}’s`);

const sameAs = (clause: Clause, index: number, root: MentionFact): boolean => {
  const mention = clause.mentions.mentions[index];
  if (!mention) return false;
  const other = rootOf(clause.mentions.mentions, index) ?? mention;
  return other.index === root.index || (other.form === 'name' && other.text === root.text);
};

/** Without a quotation mark that opens and does not close, or the other way round. */
function paired(words: string): string {
  const odd = (mark: RegExp) => (words.match(mark) ?? []).length % 2 === 1;
  let text = words;
  if (odd(/"/g)) text = text.replace(/"/g, '');
  if ((text.match(/“/g) ?? []).length !== (text.match(/”/g) ?? []).length) text = text.replace(/[“”]/g, '');
  if ((text.match(/\[/g) ?? []).length !== (text.match(/\]/g) ?? []).length) text = text.replace(/[[\]]/g, '');
  return withoutLoneQuote(text.replace(/\s+/g, ' ').trim());
}

/** “as 'useful”: a single mark that opens and does not close; an apostrophe has a letter before it. */
function withoutLoneQuote(text: string): string {
  const opened = [...text.matchAll(/(?<![\p{L}\p{N}])['‘](?=\p{L})/gu)];
  const closed = text.match(/(?<=\p{L}|[,.!?])['’](?!\p{L})/gu) ?? [];
  const lone = opened.length > closed.length ? opened.at(-1)?.index : undefined;
  return lone === undefined ? text : text.slice(0, lone) + text.slice(lone + 1);
}
