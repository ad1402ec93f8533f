/** Text that fits a piece of a regular expression: what its own words and classes ask for, each once. */
import type { AST } from '@eslint-community/regexpp';

/** Which character stands for a class: the first of these that fits, so that letters, marks and what ASCII lacks each get their turn. */
export const PREFERENCES = ['aA0é -,.…', ' .,-–’"“([…0aA\n', 'éŽ“–… '];

export type Sample = (node: AST.Node) => string;

export function sampler(flags: string, preferred: string): Sample {
  const known = new Map<string, string>();
  const ofClass = (raw: string): string => {
    const fits = new RegExp(`^${raw}$`, flags.replace(/[gymd]/g, ''));
    const chosen = known.get(raw) ?? [...preferred, ...UNUSUAL].find((char) => fits.test(char)) ?? '';
    known.set(raw, chosen);
    return chosen;
  };
  const sample: Sample = (node) => {
    switch (node.type) {
      case 'Alternative':
        return node.elements.map(sample).join('');
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return node.alternatives[0] ? sample(node.alternatives[0]) : '';
      case 'Quantifier':
        return sample(node.element).repeat(Math.max(1, node.min));
      case 'Character':
        return String.fromCodePoint(node.value);
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return ofClass(node.raw);
      case 'Backreference':
        return node.ambiguous ? '' : sample(node.resolved);
      default:
        return '';
    }
  };
  return sample;
}

/** For classes of what hardly anybody types: controls, marks that combine, signs, halves of pairs. */
const UNUSUAL = Array.from({ length: 0x3000 }, (_, i) => String.fromCodePoint(i)).concat(
  '\ud800',
  '\udc00',
  '\ufeff',
  '\uffff',
);
