import { describe, expect, it } from 'vitest';
import { stripAsides } from './asides';
import { withoutBullets } from './bullets';

const BODY = [
  'Dockers walk out at Lanmark',
  'Ines Valgard accused the company of breaking the agreement. “They signed it and they tore it up,” she said.',
  'The union rejected the offer on Wednesday.',
];

describe('a caption', () => {
  it.each([
    'Dockers march through Lanmark on Tuesday. Photograph: Ada Berg/Nord Press',
    'The minister (left) meets the union in Lanmark on Friday [Ada Berg/Nord Press]',
    'FILE PHOTO: Police arrest a docker in Oslo, May 2029. REUTERS/Ada Berg',
    'File photo of a docker who was arrested in Oslo',
    'Police arrest a docker in Oslo. NORD/Ada Berg',
    'A docker is led away in Oslo, Tuesday, April 8, 2031. (Nord Photo/Ada Berg)',
    '(Nord Photo/Ada Berg)',
  ])('is left out: %s', (line) => {
    expect(stripAsides([...BODY, line])).toEqual({ kept: BODY, dropped: [line] });
  });

  it.each([
    'The minister said the photograph: a docker on a crane, was not hers.',
    'Prices rose 3 percent [see table 4]',
    'They want a ministry of trade and/or labour (port/customs).',
    'Police filed a photo of the docker.',
    'Ada Berg opened the port on 3 May 2030. Image: Nord Commons.',
    `Dockers march. ${'The union said so. '.repeat(30)}Photograph: Ada Berg/Nord Press`,
  ])('is none: %s', (line) => {
    expect(stripAsides([...BODY, line]).kept).toEqual([...BODY, line]);
  });
});

describe('a pull quote', () => {
  it.each([
    ['as it stands', ['They signed it and they tore it up']],
    ['in marks, with a name under it', ['“They signed it and they tore it up.”', '— Ines Valgard']],
    ['with a name and an office under it', ['“They signed it and they tore it up”', 'Ines Valgard, union leader']],
  ])('%s is left out', (_, lines) => {
    expect(stripAsides([...BODY.slice(0, 2), ...lines, ...BODY.slice(2)])).toEqual({ kept: BODY, dropped: lines });
  });

  it.each([
    ['a headline that its text repeats', ['The union rejected the offer', ...BODY]],
    ['a paragraph that stands twice', [...BODY, 'The union rejected the offer on Wednesday.']],
    ['three words', [...BODY, 'The union rejected']],
    ['a part of a longer word', [...BODY, 'ines Valgard accused the compan']],
    ['a name that stands under nothing', [...BODY, 'Ines Valgard, union leader']],
  ])('%s is none', (_, lines) => {
    expect(stripAsides(lines).dropped).toEqual([]);
  });
});

describe('the marks of a list', () => {
  it('are taken off its lines', () => {
    expect(withoutBullets(['We know:', '• Dockers walked out', '• The company cut shifts'])).toEqual([
      'We know:',
      'Dockers walked out',
      'The company cut shifts',
    ]);
    expect(withoutBullets(['1. Police arrested six.', '2. The union sued.'])).toEqual([
      'Police arrested six.',
      'The union sued.',
    ]);
  });

  it.each([
    ['one line with a dash', ['– Ines Valgard', 'said so.']],
    ['years', ['2031. The strike began.', '2032. It ended.']],
    ['numbers that do not follow each other', ['3. Dockers walked out.', '7. The company cut shifts.']],
    ['marks of two kinds', ['• Dockers walked out', '– Ines Valgard']],
    ['a negative number', ['-5 degrees', '-7 degrees']],
  ])('are none of %s', (_, lines) => expect(withoutBullets(lines)).toEqual(lines));
});
