/** One article → its facts. The places of the pipeline, in order; each knows only what the ones before it found. */
import { readAcronyms } from './mentions/acronyms';
import { assignAntecedents } from './mentions/coreference';
import { assignDefinites } from './mentions/definites';
import { readAccording } from './events/according';
import { readClaims } from './events/claims/read-claims';
import { unique, UNQUOTED, type Clause } from './events/clause';
import { dateOf, isLongAgo, isPast, toCome } from './events/dating';
import type { EventDraft } from './events/draft';
import { entriesIn } from './events/entries';
import { gistOf } from './events/gist';
import { connectorOf } from './events/connector';
import { orderOf } from './events/order';
import { quoteOf } from './events/quote';
import { withAnswers } from './events/answered';
import { noticesIn, settleCorrections } from './events/notices';
import { readHoursWith } from './events/hours-with';
import { readNominal } from './events/nominal';
import { doubtWhatQuotationsMean, readQuotations } from './events/quotations';
import { diagnose } from './diagnose';
import { aimsOf } from './events/recipients';
import { readSpeechActs } from './events/speech-acts';
import { standOf } from './events/stance';
import { isAhead } from './events/status';
import { readTurns } from './events/turns';
import { readUntyped } from './events/untyped';
import { readVerbal } from './events/verbal';
import type { Mentions } from './mentions/found';
import { readMentions } from './mentions/read-mentions';
import type { Parser } from './parser/parser';
import { parseSyntax } from './syntax/attach';
import type { Syntax } from './syntax/types';
import { readTimexes } from './times/index';
import { readSentences } from './tokens/read-sentences';
import type { ArticleInput } from '../graph/schema';
import type { ArticleFacts, EventFact, Sentence, SentenceFact, TimexFact } from './types';

/** Total: any text gives facts, if only an empty list of them. Linear in the length of the text. */
export function readArticleFacts(article: ArticleInput, parser: Parser): ArticleFacts {
  // 1 text → sentences with tagged tokens
  const sentences = readSentences(article, parser);
  // 2 tokens → noun phrases, verb groups and what goes with what
  const syntaxes = sentences.map(parseSyntax);
  // 3 dates, times, durations
  const timexes = readTimexes(sentences, { published: article.published });
  // 4 names, descriptions, pronouns, and the roles that appositions teach
  const mentions = readMentions(sentences, syntaxes);
  // 5 "the company" and pronouns → their antecedents
  assignDefinites(mentions);
  assignAntecedents(sentences, syntaxes, mentions);
  // 6 clauses → who speaks in their quotations, and events with parties, status, date, speaker, claims
  const events: EventFact[] = [];
  const timesIn = sentences.map((): TimexFact[] => []);
  for (const timex of timexes) timesIn[timex.sentence]?.push(timex);
  const clauses = clausesOf(sentences, syntaxes, mentions);
  doubtWhatQuotationsMean(clauses, mentions.mentions);
  const writtenAt = entriesIn(sentences, timexes, article.published);
  clauses.forEach((clause, i) => {
    const { sentence } = clause;
    const inside = timesIn[i] ?? [];
    const acts = readSpeechActs(clause, toldIn(clause));
    if (acts.length === 0) return;
    const words = contentWords(sentence);
    const first = events.length;
    const stands = acts.map((draft) => standOf(clause, draft));
    const drafts = acts.map((draft, k) => ({ ...draft, status: stands[k]?.status ?? draft.status }));
    // what has no type may be anything, and so may a figure beside it
    const comparable = drafts.filter(({ type }) => type !== 'OTHER');
    const claims = new Map(readClaims(clause, comparable, inside).map((found, k) => [comparable[k], found]));
    drafts.forEach((draft, k) => {
      const stand = stands[k];
      const { speaker, cue, verb } = stand?.attribution ?? { speaker: null, cue: null, verb: null };
      const teller = drafts.findIndex((d) => d.np === null && d.verb === verb && verb !== null);
      const dated = dateOf(clause, draft, inside);
      const when = dated && isPast(draft, dated, article.published) ? null : (dated ?? writtenAt(clause, draft));
      const status = toCome(clause, draft, when, article.published) ? 'planned' : draft.status;
      events.push({
        ...eventOf(clause, { ...draft, status }, first + k),
        // what is denied is no clause to quote without who denies it
        ...(stand?.embedded ? { quote: quoteOf(clause, { ...draft, whole: true }) } : {}),
        aims: aimsOf(clause, draft),
        ...around(article.text, clause, draft, inside),
        words,
        when,
        stance: stand?.stance ?? 'asserts',
        speaker,
        cue,
        within: teller >= 0 && teller !== k ? first + teller : null,
        claims: claims.get(draft) ?? [],
      });
    });
  });
  // 7 what is taken back, and what is denied by “it”: only all that is told before says what that is
  const all = withAnswers(clauses, settleCorrections(events));
  return {
    article,
    sentences: sentences.map(withoutTokens),
    timexes,
    mentions: mentions.mentions,
    roles: mentions.roles,
    acronyms: readAcronyms(article.text, mentions.mentions),
    events: all,
    diagnostics: diagnose(article, sentences, all),
  };
}

/** The tokens of a thousand articles would be most of the memory that a build takes. */
const withoutTokens = ({ start, end, index, paragraph, kind, text }: Sentence): SentenceFact => ({
  start,
  end,
  index,
  paragraph,
  kind,
  text,
});

/** Each sentence with what is known around it. */
function clausesOf(sentences: readonly Sentence[], syntaxes: readonly Syntax[], mentions: Mentions): Clause[] {
  const notices = noticesIn(sentences);
  const unquoted = sentences.flatMap((sentence, i): Clause[] => {
    const syntax = syntaxes[i];
    return syntax ? [{ sentence, syntax, mentions, quoted: UNQUOTED, notice: notices.has(sentence.paragraph) }] : [];
  });
  const quotations = readQuotations(unquoted);
  const turns = readTurns(unquoted, sentences);
  return unquoted.map((clause, i) => ({ ...clause, quoted: turns[i] ?? quotations[i] ?? UNQUOTED }));
}

/** What a sentence tells, in its order; what is asked is not told. */
function toldIn(clause: Clause): EventDraft[] {
  if (isQuestion(clause.sentence)) return [];
  const typed = [...readVerbal(clause), ...readNominal(clause), ...readHoursWith(clause)];
  const told = [...typed, ...readUntyped(clause, typed)];
  return told.length > 0 ? told.sort((a, b) => a.trigger.from - b.trigger.from) : readAccording(clause);
}

function eventOf(
  clause: Clause,
  draft: EventDraft,
  index: number,
): Omit<
  EventFact,
  'words' | 'aims' | 'when' | 'near' | 'prior' | 'connector' | 'stance' | 'speaker' | 'cue' | 'within' | 'claims'
> {
  const { sentence } = clause;
  const [first, last] = [sentence.tokens[draft.trigger.from], sentence.tokens[draft.trigger.to - 1]];
  return {
    index,
    sentence: sentence.index,
    trigger: { start: first?.start ?? sentence.start, end: last?.end ?? sentence.end },
    type: draft.type,
    mode: draft.mode,
    status: draft.status,
    actors: draft.actors,
    targets: draft.targets,
    places: draft.places,
    lemma: draft.lemma,
    mutual: draft.mutual,
    anaphoric: draft.anaphoric,
    ahead: isAhead(clause, draft.status, draft.verb),
    gist: gistOf(clause, draft),
    quote: quoteOf(clause, draft),
    evidenced: draft.evidenced,
    vague: draft.actors.length > 0 && draft.actors.every((m) => clause.mentions.mentions[m]?.doubtful),
    doubted: draft.doubted === true,
    rule: draft.rule,
    told: draft.told,
  };
}

/** What the words around a trigger say of its event among the others. */
function around(
  text: string,
  clause: Clause,
  draft: EventDraft,
  inside: readonly TimexFact[],
): Pick<EventFact, 'near' | 'prior' | 'connector'> {
  const { sentence } = clause;
  const { trigger } = draft;
  const start = sentence.tokens[trigger.from]?.start ?? sentence.start;
  const end = sentence.tokens[trigger.to - 1]?.end ?? sentence.end;
  const { near, prior } = orderOf(text, sentence.start, start);
  return { near, prior: prior || isLongAgo(clause, draft, inside), connector: connectorOf(sentence, { start, end }) };
}

const isQuestion = ({ tokens }: Sentence): boolean => tokens.at(-1)?.text === '?';

const contentWords = (sentence: Sentence): string[] =>
  unique(
    sentence.tokens
      // "Norwegian" says who, and not what
      .filter((t) => ['NOUN', 'VERB', 'ADJ', 'NUM'].includes(t.pos) && !(t.pos === 'ADJ' && t.capital))
      .map((t) => t.lemma),
  );
