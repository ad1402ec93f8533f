/** Words at the edges of what is quoted and told again. */

/** Clauses that begin so say nothing without the one that they belong to. */
export const SUBORDINATE = new Set(
  'although as because if since though unless until when whenever where whereas while'.split(' '),
);

/** Verbs that go before a quotation in any title: nobody describes or thanks a sentence. */
export const INTRODUCES = new Set(
  (
    'add admit announce answer argue ask claim conclude confirm declare explain insist note promise recall reply report say state ' +
    'stress suggest vow warn write'
  ).split(' '),
);

/** "I", "our", "you": who that is stands around a quotation, and not in it. */
export const FIRST_OR_SECOND_PERSON = /\b(?:I|[Ww]e|[Mm]e|us|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our)\b/;

/** A sentence that begins so goes on from another one, but for a name in brackets. */
export const GOES_ON = /^(?:he|she|it|they|this|that|these|those|there)\b(?! \[)/i;

/** One that ends so tells of somebody whom another one names. */
export const ENDS_OPEN = /\b(?:him|her|it|them)$/i;

/** What is done again and again is no event. */
export const HABITUAL = new Set(
  'always frequently generally never normally often regularly routinely seldom sometimes typically usually'.split(' '),
);

/** What opens a clause that tells something as having come about. */
export const TELLING = new Set('after as that when while'.split(' '));

/** What opens a clause or phrase that is the content of a verb. */
export const OPENS_CONTENT = new Set('about from if of that to'.split(' '));

/** What opens a question that is told: "asked who had left". */
export const QUESTION_WORDS = new Set('how what whether which who whom why'.split(' '));
