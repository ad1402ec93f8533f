/** Sentences that list: people in apposition, bylines, enumerations, quotations inside quotations. */
import type { Chance } from './chance';
import { atOne, type TextMutation } from './mutations-words';

const GIVEN = ['Ada', 'Bo', 'Cleo', 'Dag', 'Eva', 'Finn', 'Gro', 'Hal', 'Ida', 'Jan', 'Kai', 'Liv'];
const SURNAMES = ['Berg', 'Carr', 'Dunn', 'Moor', 'Voss', 'Lund', 'Holt', 'Quay', 'Rask', 'Sand'];
const OFFICES = [
  'the minister',
  'the mayor',
  'head of the union',
  'a pilot',
  'who leads the port',
  'of Norway',
  '54',
  'chair of the board of the bank of Oslo',
];
const TIMES = ['By late Monday', 'On Tuesday', 'In March', 'Three weeks later', 'At 14:30 on 3 March 2025', 'Earlier'];
const DEEDS = [
  'had agreed to open the port',
  'met in Oslo',
  'accused the council of fraud',
  'were killed',
  'signed the pact',
  'rejected it',
];

const name = (chance: Chance) => `${chance.of(GIVEN)} ${chance.of(SURNAMES)}`;
const some = <T>(chance: Chance, most: number, make: () => T): T[] =>
  Array.from({ length: 2 + chance.below(most) }, make);

/** A sentence, and where it goes: first, where a byline would stand, or anywhere. */
const placed =
  (make: (chance: Chance) => string): TextMutation =>
  (text, chance) =>
    chance.maybe(0.5)
      ? text.replace(/^(---\n[\s\S]*?\n---\n)?\s*/, (matter) => `${matter.trimEnd()}\n\n${make(chance)}\n\n`)
      : atOne(text, /\n\n/g, chance, () => `\n\n${make(chance)}\n\n`);

export const LISTS: readonly TextMutation[] = [
  placed(
    (chance) =>
      `${chance.of(TIMES)}, ${some(chance, 9, () => `${name(chance)}, ${chance.of(OFFICES)}`).join(', ')}, ${chance.of(DEEDS)}.`,
  ),
  placed(
    (chance) =>
      `${chance.of(TIMES)}, ${some(chance, 9, () => `${name(chance)}, ${chance.of(OFFICES)}`).join(', and ')}, ${chance.of(DEEDS)}.`,
  ),
  placed(
    (chance) =>
      `By ${some(chance, 8, () => name(chance)).join(chance.of([', ', ' and ', ' | ', '; ']))} ${chance.of(['', 'in Oslo', '3 March 2025', '| Port Vale Courier'])}`,
  ),
  placed((chance) => `${some(chance, 25, () => name(chance)).join(', ')} and ${name(chance)} ${chance.of(DEEDS)}.`),
  placed(
    (chance) =>
      `${some(chance, 12, () => `${chance.below(500)} ${chance.of(['dead', 'wounded', 'ships', 'per cent', 'people', 'votes to 3'])}`).join(chance.of([', ', ' and ', ' or ', ' to ']))} were counted.`,
  ),
  placed((chance) => `${some(chance, 10, () => `${name(chance)} said that`).join(' ')} the port was closed.`),
  placed(
    (chance) =>
      `${some(chance, 10, () => '“').join('')}The port is closed,${'”'.repeat(chance.below(10))} said ${name(chance)}.`,
  ),
  placed((chance) =>
    some(chance, 30, () => `${chance.below(24)}:${10 + chance.below(50)} ${name(chance)} ${chance.of(DEEDS)}.`).join(
      '\n',
    ),
  ),
  placed((chance) =>
    some(chance, 20, () => `${name(chance)} met ${name(chance)} on ${1 + chance.below(28)} March 2025 in Oslo.`).join(
      ' ',
    ),
  ),
  placed(
    (chance) =>
      `${name(chance)} (${some(chance, 8, () => chance.of(OFFICES)).join(' (')}${')'.repeat(chance.below(9))} ${chance.of(DEEDS)}.`,
  ),
  placed((chance) => `${some(chance, 15, () => chance.of(TIMES)).join(', ')} ${name(chance)} ${chance.of(DEEDS)}.`),
  placed(
    (chance) => `${some(chance, 15, () => chance.of(OFFICES)).join(' and ')}, ${name(chance)}, ${chance.of(DEEDS)}.`,
  ),
];
