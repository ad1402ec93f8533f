/**
 * An export of Europresse as a page: an `article` for each, with paper, day, headline and text in elements of its own, and the number of
 * the document at its end, in which the day stands (`news·20310514·PC·017`).
 */
import type { Head, Stated } from '../article';
import { oneLine } from '../characters';
import { namesIn } from '../head-keys';
import type { MarkupDocument, MarkupElement } from './dom';
import type { Piece } from './format';
import { paragraphsOf } from './paragraphs';

const NUMBER = /news[·.-](\d{4})(\d\d)(\d\d)[·.-]/;

/** Null for a page that is none. */
export function europresseArticles(page: MarkupDocument): Piece[] | null {
  const found = [...page.querySelectorAll('article')].flatMap((article) => {
    const paper = wordsIn(article, '.DocPublicationName');
    return paper === null ? [] : [pieceOf(article, paper)];
  });
  return found.length > 0 ? found : null;
}

function pieceOf(article: MarkupElement, paper: string): Piece {
  const [, year, month, day] = NUMBER.exec(wordsIn(article, '.publiC-lblNodoc') ?? '') ?? [];
  const published = year && month && day ? `${year}-${month}-${day}` : wordsIn(article, '.DocHeader');
  const stated: Head = {
    ...one('title', wordsIn(article, '.titreArticle'), 'the export’s headline'),
    // its number of the day stands behind it
    ...one('publisher', paper.split(/,? (?:no|n°|nº)\.? ?\d/i)[0] ?? null, 'the export’s head'),
    ...one('published', published, year ? 'the document’s number' : 'the export’s head'),
    ...one('author', namesIn(wordsIn(article, '.docAuthors') ?? ''), 'the export’s head'),
  };
  const [text] = [...article.querySelectorAll('.docOcurrContainer'), ...article.querySelectorAll('.DocText')];
  return { stated, body: { kind: 'draft', draft: { title: null, paragraphs: text ? paragraphsOf(text) : [] } } };
}

function wordsIn(article: MarkupElement, selector: string): string | null {
  const [element] = article.querySelectorAll(selector);
  const words = oneLine(element?.textContent ?? '');
  return words === '' ? null : words;
}

const one = (field: keyof Head, words: string | null, from: string): { [field: string]: Stated } =>
  words === null || words === '' ? {} : { [field]: { words, from } };
