/**
 * Transcripts set in capitals whoever speaks (“TOM HALE, HOST: Good evening.”, then “HALE: …”). That is how they look, and not how somebody
 * is called: such labels come in ordinary letters, those that the rest of the text has for the same word where it has it.
 */

/** A name in capitals, perhaps what he is, perhaps how he is heard: “HALE (on camera)”. */
const SHOUTED =
  /^(\p{Lu}[\p{Lu}.'’-]{1,30}(?: \p{Lu}[\p{Lu}.'’-]{0,30}){0,3})(, [\p{Lu}\p{N} .'’&-]{2,60})?( \([^()]{1,40}\))?:(?=\s+\S)/u;

/** So many turns, of two people or more, in so large a share of the paragraphs. */
const TURNS = { least: 4, speakers: 2, share: 0.3 };

interface Turn {
  readonly name: string;
  readonly office: string;
  /** From where on the paragraph goes on as it is. */
  readonly end: number;
}

/** The paragraphs with such labels in ordinary letters; themselves where they are no transcript. */
export function withoutShouting(paragraphs: readonly string[]): readonly string[] {
  const turns = paragraphs.map(turnOf);
  const said = turns.filter((turn) => turn !== null);
  const speakers = new Set(said.map(({ name }) => name.split(' ').at(-1)));
  if (said.length < TURNS.least || speakers.size < TURNS.speakers || said.length < TURNS.share * paragraphs.length)
    return paragraphs;
  const forms = formsIn(paragraphs.map((line, i) => line.slice(turns[i]?.end ?? 0)));
  return paragraphs.map((line, i) => {
    const turn = turns[i];
    if (!turn) return line;
    const name = turn.name.replace(WORD, (word) => forms.get(word.toLowerCase()) ?? capitalised(word));
    const office = turn.office.replace(WORD, (word, at: number) => {
      const isName = /\b(?:OF|FOR|IN|FROM|TO)$/.test(turn.office.slice(0, at).trimEnd());
      return forms.get(word.toLowerCase()) ?? (isName ? capitalised(word) : word.toLowerCase());
    });
    return name + office + line.slice(turn.end);
  });
}

const WORD = /[\p{L}\p{N}]+/gu;

function turnOf(line: string): Turn | null {
  const [, name, office = ''] = SHOUTED.exec(line.slice(0, 240)) ?? [];
  return name === undefined ? null : { name, office, end: name.length + office.length };
}

/** How a text writes its words where it does not shout, by their lower case; a capital only where it never has another. */
function formsIn(lines: readonly string[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const line of lines)
    for (const [word] of line.matchAll(WORD)) {
      const key = word.toLowerCase();
      if (word !== word.toUpperCase() && forms.get(key) !== key) forms.set(key, word);
    }
  return forms;
}

const capitalised = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();
