/**
 * Whose words a claim is. An article is one voice, however often it says a thing: its headline rounds what its sentences tell, and a
 * later version of it takes the place of an earlier one. Whom it quotes by name speaks for himself.
 */
import type { Claim } from '../../graph/schema';

export interface Voice {
  /** The first version of the article: its versions are one voice. */
  readonly edition: number;
  readonly article: number;
  readonly speaker: string | null;
  readonly isHeadline: boolean;
}

interface Voiced {
  readonly voice: Voice;
}

/**
 * Two voices differ where nothing that one says agrees with anything that the other says. `wordsOf` is equal for what agrees with the
 * same: of voices of one edition that say the same one is compared with the others, since a thousand may say it.
 */
export function agreementAmong<S extends Voiced>(
  said: readonly S[],
  agree: (a: S, b: S) => boolean,
  wordsOf: (one: S) => string,
): Claim['agreement'] {
  const voices = voicesOf(lastWords(said));
  if (voices.length < 2) return 'single';
  const different = [...kindsOf(voices, wordsOf).values()];
  const clash = (a: readonly S[], b: readonly S[]) => mayDiffer(a, b) && !a.some((x) => b.some((y) => agree(x, y)));
  const differ = different.some((a, i) =>
    different.slice(i + 1).some((b) => a.some((x) => b.some((y) => clash(x, y)))),
  );
  return differ ? 'differ' : 'agree';
}

/** By what they say, some voices of different editions, and of each its own words and somebody's whom it quotes: enough to differ from whom all differ. */
function kindsOf<S extends Voiced>(voices: readonly S[][], wordsOf: (one: S) => string): Map<string, S[][]> {
  const kinds = new Map<string, S[][]>();
  for (const voice of voices) {
    const key = JSON.stringify([...new Set(voice.map(wordsOf))].sort());
    const alike = kinds.get(key) ?? [];
    const [own] = voice;
    const same = ([one]: readonly S[]) =>
      one?.voice.edition === own?.voice.edition && (one?.voice.speaker === null) === (own?.voice.speaker === null);
    if (alike.length < 4 && !alike.some(same)) alike.push(voice);
    kinds.set(key, alike);
  }
  return kinds;
}

/** What each article says in its last version that says anything of it, and in a sentence rather than in a headline. */
function lastWords<S extends Voiced>(said: readonly S[]): S[] {
  const last = new Map<number, number>();
  for (const { voice } of said) last.set(voice.edition, Math.max(last.get(voice.edition) ?? 0, voice.article));
  const current = said.filter(({ voice }) => voice.article === last.get(voice.edition));
  const inSentences = new Set(current.flatMap(({ voice }) => (voice.isHeadline ? [] : [voice.edition])));
  return current.filter(({ voice }) => !voice.isHeadline || !inSentences.has(voice.edition));
}

function voicesOf<S extends Voiced>(said: readonly S[]): S[][] {
  const voices = new Map<string, S[]>();
  for (const one of said) {
    const key = `${one.voice.edition}|${one.voice.speaker ?? ''}`;
    const list = voices.get(key);
    if (list) list.push(one);
    else voices.set(key, [one]);
  }
  return [...voices.values()];
}

/** Of one article only two whom it quotes against each other: its own words may be those of whom it quotes. */
function mayDiffer<S extends Voiced>([a]: readonly S[], [b]: readonly S[]): boolean {
  if (!a || !b || a.voice.edition !== b.voice.edition) return true;
  return a.voice.speaker !== null && b.voice.speaker !== null;
}
