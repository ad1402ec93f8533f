/**
 * Noun phrases → mentions: names, descriptions ("the ministry's spokeswoman") and pronouns, with the evidence for what they
 * stand for, and the roles that phrases teach ("Transport Minister Ada Berg", "Ada Berg, the minister").
 */
import type { Syntax } from '../syntax/types';
import type { Sentence } from '../types';
import { Found, SentenceMentions, type Mentions } from './found';
import { readApposition, readDescription } from './read-descriptions';
import { readNames } from './read-names';
import { readRoles } from './read-roles';

export function readMentions(sentences: readonly Sentence[], syntaxes: readonly Syntax[]): Mentions {
  const found = new Found();
  sentences.forEach((sentence, i) => {
    const syntax = syntaxes[i];
    if (syntax) readSentence(new SentenceMentions(found, sentence), syntax);
  });
  return found;
}

function readSentence(sentence: SentenceMentions, { phrases }: Syntax): void {
  readRoles(sentence, readNames(sentence, phrases));
  const { denoted } = sentence.found;
  for (const np of phrases) if (!denoted.has(np) && !np.pronoun) readDescription(sentence, np);
  for (const np of phrases) readApposition(sentence, np);
}
