/** Changes of what stands where: paragraphs, sentences, lines. */
import type { TextMutation } from './mutations-words';

/** The front matter stays where it is. */
function onBody(change: (body: string) => string): (text: string) => string {
  return (text) => {
    const matter = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';
    return matter + change(text.slice(matter.length));
  };
}
const parts = (body: string) => body.split(/\n{2,}/).filter((part) => part.trim() !== '');
const sentences = (body: string) => body.split(/(?<=[.!?]”?)\s+/);

export const PARAGRAPHS: readonly TextMutation[] = [
  (text, chance) => onBody((body) => chance.shuffled(parts(body)).join('\n\n'))(text),
  (text, chance) =>
    onBody((body) =>
      parts(body)
        .filter(() => chance.maybe(0.6))
        .join('\n\n'),
    )(text),
  (text, chance) =>
    onBody((body) =>
      parts(body)
        .flatMap((part) => (chance.maybe(0.4) ? [part, part] : [part]))
        .join('\n\n'),
    )(text),
  (text, chance) => onBody((body) => chance.shuffled(sentences(body)).join(' '))(text),
  (text) => onBody((body) => sentences(body).join('\n\n'))(text),
  (text) => onBody((body) => sentences(body).join('\n'))(text),
  (text) => onBody((body) => parts(body).join('\n'))(text),
  (text) => onBody((body) => parts(body).join(' '))(text),
  (text, chance) => {
    const width = 20 + chance.below(60);
    return onBody((body) => body.replace(new RegExp(`([^\\n]{${width}}[^\\s]*) `, 'g'), '$1\n'))(text);
  },
  (text) => text.replace(/\n/g, '\r\n'),
  (text) => text.replace(/\n/g, '\r'),
  (text) => text.replace(/\n/g, '\n\n\n\n'),
  (text) => text.replace(/^/gm, '\t'),
  (text) => text.replace(/\n/g, '  \n'),
  (text, chance) =>
    onBody(
      (body) =>
        `${body}\n\n${parts(body)
          .slice(0, 1 + chance.below(2))
          .join('\n\n')}`,
    )(text),
  (text) =>
    onBody(
      (body) => `Published by Port Vale Courier\n\nShare this article\n\n${body}\n\nRead more: The ferry\n\nSign up`,
    )(text),
  (text) => onBody((body) => `By Ada Berg and Bo Carr, Port Vale\n3 March 2025\n\n${body}`)(text),
];
