/** "The western province of Herat" is Herat: the name after "of" says which, whatever stands before. */
import type { NounPhrase } from '../syntax/types';
import type { Token } from '../types';

const TERRITORIES = new Set(
  (
    'archipelago area borough canton capital city colony commune country county district emirate enclave exclave hamlet island ' +
    'kingdom metropolis municipality nation neighborhood neighbourhood oblast port prefecture principality province region ' +
    'republic resort settlement state suburb territory town township valley village'
  ).split(' '),
);

export const isTerritory = (token: Token | undefined): boolean => token !== undefined && TERRITORIES.has(token.lemma);

/** The phrase that names a territory; the phrase itself where it is none. */
export function territoryNamed(tokens: readonly Token[], np: NounPhrase): NounPhrase {
  if (!isTerritory(tokens[np.head])) return np;
  const name = np.preps.find((p) => p.word === 'of' && p.at === np.to)?.np;
  return name && tokens[name.head]?.pos === 'PROPN' ? name : np;
}
