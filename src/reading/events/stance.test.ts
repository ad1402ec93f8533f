import { describe, expect, test } from 'vitest';
import type { EventType } from '../../graph/schema';
import { eventsIn, only } from '../../../tests/support/told';

/** "denies denied Ada Berg" of the one event of a type. */
const stand = (text: string, type: EventType): string => {
  const { stance, status, speaker } = only(text, type);
  return `${stance} ${status} ${speaker ?? '-'}`;
};

describe('who denies something', () => {
  test.each([
    ['Norway denied that it had shelled the camp.', 'Norway'],
    ['Norway denied shelling the camp.', 'Norway'],
    ['Norway denied having shelled the camp.', 'Norway'],
    ['Norway said it had not shelled the camp.', 'Norway'],
    ['Norway rejected reports that it had shelled the camp.', 'Norway'],
    ['Norway refuted claims by Denmark that it had shelled the camp.', 'Norway'],
    ['Norway issued a denial that it had shelled the camp.', 'Norway'],
    ['Olav Kvam said claims that Norway had shelled the camp were false.', 'Olav Kvam'],
    ['Claims that Norway had shelled the camp were untrue, Olav Kvam said.', 'Olav Kvam'],
    ['Claims that Norway had shelled the camp were denied by Olav Kvam.', 'Olav Kvam'],
    ['Olav Kvam said it was not true that Norway had shelled the camp.', 'Olav Kvam'],
  ])('“%s”', (text, who) => expect(stand(text, 'ASSAULT')).toBe(`denies denied ${who}`));

  test('is nobody where the article itself says that it is not so', () => {
    expect(stand('It is untrue that Norway shelled the camp.', 'ASSAULT')).toBe('denies negated -');
    expect(stand('Reports that Norway shelled the camp were wrong.', 'ASSAULT')).toBe('denies negated -');
    expect(stand('Norway did not shell the camp.', 'ASSAULT')).toBe('denies negated -');
  });

  test('denies a plan as well, and is no threat', () => {
    expect(stand('Norway denied that it would shell the camp.', 'ASSAULT')).toBe('denies denied Norway');
    expect(stand('Norway denied plans to shell the camp.', 'ASSAULT')).toBe('denies denied Norway');
    expect(stand('Norway has no plans to shell the camp.', 'ASSAULT')).toBe('denies negated -');
  });

  test('denies what stands in its content, and not what it names by the way', () =>
    expect(stand('Olav Kvam, who arrested Ada Berg, denied that Denmark was at fault.', 'COERCE')).toBe(
      'asserts happened -',
    ));

  test('denies no deed in what it only rejects', () => {
    const told = (text: string) => eventsIn(text).filter(({ stance }) => stance === 'denies');
    expect(told('Norway rejected the plan that Ada Berg had put forward.')).toEqual([]);
    expect(told('Norway rejected what Denmark asks of it: that it cede land.')).toEqual([]);
    expect(told('Norway rejected the offer, accusing Olav Kvam of fraud.')).toEqual([]);
  });

  test('asserts what is denied not to be so', () =>
    expect(stand('Norway denied that it had not arrested Olav Kvam.', 'COERCE')).toBe('asserts happened Norway'));

  test('is no one who does not deny it', () =>
    expect(stand('Norway did not deny that it had shelled the camp.', 'ASSAULT')).toBe('asserts hypothetical Norway'));

  test('names the deed in a title and never states it', () => {
    const { gist } = only('Norway denied that it had shelled the camp.', 'ASSAULT');
    expect(gist).toBe('shells the camp');
  });
});

describe('who is cleared of a deed', () => {
  test.each([
    ['The court acquitted Olav Kvam of bribing Ada Berg.', 'COERCE', 'denies denied The court'],
    ['Olav Kvam was cleared of bribing Ada Berg.', 'COERCE', 'denies negated -'],
    ['Olav Kvam was exonerated of bribing Ada Berg.', 'COERCE', 'denies negated -'],
  ] as const)('did not do it: “%s”', (text, type, expected) => {
    const found = eventsIn(text).find((e) => e.type === type);
    expect(`${found?.stance ?? ''} ${found?.status ?? ''} ${found?.speaker ?? '-'}`).toBe(expected);
  });
});

describe('what nobody did', () => {
  test.each([
    'Neither Norway nor Denmark shelled the camp.',
    'No soldiers shelled the camp.',
    'None of the soldiers shelled the camp.',
    'Far from shelling the camp, Norway left it.',
    'Norway left the town without shelling the camp.',
  ])('was not: “%s”', (text) =>
    expect(eventsIn(text).find((e) => e.lemma === 'shell')?.status ?? 'negated').toBe('negated'),
  );

  test('is not what no fewer than some did', () =>
    expect(stand('No fewer than 12 soldiers shelled the camp.', 'ASSAULT')).toBe('asserts happened -'));
});

describe('what nobody has shown', () => {
  test.each([
    ['There is no evidence that Norlake bribed Olav Kvam.', '-'],
    ['There was little proof that Norlake had bribed Olav Kvam.', '-'],
    ['The court found no evidence that Norlake bribed Olav Kvam.', 'The court'],
    ['Ada Berg has not seen any sign that Norlake bribed Olav Kvam.', 'Ada Berg'],
    ['Ada Berg doubts that Norlake bribed Olav Kvam.', 'Ada Berg'],
    ['Ada Berg does not believe that Norlake bribed Olav Kvam.', 'Ada Berg'],
    ['Ada Berg could not confirm that Norlake had bribed Olav Kvam.', 'Ada Berg'],
    ['Ada Berg voiced doubts that Norlake had bribed Olav Kvam.', 'Ada Berg'],
    ['It is not clear whether Norlake bribed Olav Kvam.', '-'],
    ['Ada Berg is not convinced that Norlake bribed Olav Kvam.', '-'],
    ['Unconfirmed reports that Norlake had bribed Olav Kvam spread on Monday.', '-'],
  ])('“%s”', (text, who) => expect(stand(text, 'COERCE')).toBe(`doubts hypothetical ${who}`));

  test('is asserted where nobody doubts it', () => {
    expect(stand('The army has no doubt that Norlake bribed Olav Kvam.', 'COERCE')).toBe('asserts happened The army');
    expect(stand('Nobody doubts that Norlake bribed Olav Kvam.', 'COERCE')).toBe('asserts happened -');
    expect(stand('There is evidence that Norlake bribed Olav Kvam.', 'COERCE')).toBe('asserts happened -');
  });

  test('is open where nobody stands for a claim, and somebody’s word where he does', () => {
    expect(stand('Amid allegations that Norlake had bribed Olav Kvam, the mayor left.', 'COERCE')).toBe(
      'asserts hypothetical -',
    );
    expect(stand("Denmark's claim that Norlake had bribed Olav Kvam made headlines.", 'COERCE')).toBe(
      'asserts happened Denmark',
    );
    expect(stand('Ada Berg alleged that Norlake had bribed Olav Kvam.', 'COERCE')).toBe('asserts happened Ada Berg');
  });
});

describe('what is asked', () => {
  test('is whether it is so', () => {
    expect(stand('Police are investigating reports that Olav Kvam attacked Ada Berg.', 'ASSAULT')).toBe(
      'asks hypothetical Police',
    );
    expect(stand('The court looked into claims that Olav Kvam had attacked Ada Berg.', 'ASSAULT')).toBe(
      'asks hypothetical The court',
    );
  });
});

describe('what is taken back', () => {
  test.each([
    ['Ada Berg retracted the claim that Norlake bribed Olav Kvam.', 'Ada Berg'],
    ['Ada Berg withdrew her statement that Norlake had bribed Olav Kvam.', 'Ada Berg'],
    ['Ada Berg took back her claim that Norlake bribed Olav Kvam.', 'Ada Berg'],
    ['Ada Berg apologised for a report that Norlake had bribed Olav Kvam.', 'Ada Berg'],
    ['The claim that Norlake bribed Olav Kvam was withdrawn by Ada Berg.', 'Ada Berg'],
  ])('“%s”', (text, who) => expect(stand(text, 'COERCE')).toBe(`corrects corrected ${who}`));

  test('is nothing that is only not taken back', () =>
    expect(stand('Ada Berg did not retract the claim that Norlake bribed Olav Kvam.', 'COERCE')).toBe(
      'asserts hypothetical -',
    ));
});

describe('what was close to being done', () => {
  test.each([
    ['The rebels nearly killed Olav Kvam.', 'ASSAULT', 'nearly kills Olav Kvam'],
    ['Olav Kvam was almost arrested.', 'COERCE', 'is almost arrested'],
    ['Ada Berg stopped short of accusing Olav Kvam.', 'ACCUSE', 'does not accuse Olav Kvam'],
    ['The mayor left without accusing Olav Kvam.', 'ACCUSE', 'does not accuse Olav Kvam'],
  ] as const)('was not: “%s”', (text, type, gist) => {
    expect(stand(text, type)).toBe('denies negated -');
    expect(only(text, type).gist).toBe(gist);
  });

  test('but a number that is nearly reached is', () =>
    expect(stand('The rebels killed nearly 40 sailors.', 'ASSAULT')).toBe('asserts happened -'));
});

test('a noun tells what it tells: “the report that he read” has no content', () => {
  const [read] = eventsIn('Ada Berg rejected the report that accused Olav Kvam.').filter((e) => e.type === 'ACCUSE');
  expect(read?.stance ?? 'asserts').toBe('asserts');
});
