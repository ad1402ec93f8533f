/** Words that turn a clause to the future, each in a sentence whose form alone tells the past. */
import { describe, expect, it } from 'vitest';
import { timesIn } from '../../../tests/support/dated';

const LAST_FRIDAY = 'Friday: 2031-06-13';
const NEXT_FRIDAY = 'Friday: 2031-06-20';

describe('a meeting on Friday', () => {
  it.each([
    'agreed', 'aimed', 'hoped', 'intended', 'planned', 'pledged', 'prepared', 'promised', 'proposed', 'threatened', 'vowed',
    'wanted', 'expected', 'anticipated', 'scheduled', 'slated',
  ])('is yet to come where the envoys %s to meet', (word) => {
    expect(timesIn(`The envoys ${word} to meet the mayor on Friday.`)).toEqual([NEXT_FRIDAY]);
  }); // prettier-ignore

  it.each([
    'about', 'due', 'expected', 'going', 'likely', 'poised', 'ready', 'scheduled', 'set', 'slated', 'unlikely',
  ])('is yet to come where they were %s to meet', (word) => {
    expect(timesIn(`The envoys were ${word} to meet the mayor on Friday.`)).toEqual([NEXT_FRIDAY]);
  }); // prettier-ignore

  it.each(['came', 'managed', 'failed', 'helped'])('is over where they %s to meet', (word) => {
    expect(timesIn(`The envoys ${word} to meet the mayor on Friday.`)).toEqual([LAST_FRIDAY]);
  });

  it.each([
    'advised', 'asked', 'called on', 'commanded', 'compelled', 'directed', 'encouraged', 'instructed', 'invited', 'obliged',
    'ordered', 'pressed', 'reminded', 'requested', 'required', 'summoned', 'told', 'urged', 'warned',
  ])('is yet to come where the mayor %s the envoys to appear', (word) => {
    expect(timesIn(`The mayor ${word} the envoys to appear on Friday.`)).toEqual([NEXT_FRIDAY]);
  }); // prettier-ignore

  it.each(['anticipated', 'due', 'expected', 'planned', 'scheduled', 'slated'])(
    'is yet to come where it is %s then',
    (word) => {
      expect(timesIn(`The meeting was ${word} on Friday.`)).toEqual([NEXT_FRIDAY]);
    },
  );

  it('is over where it had been planned then', () => {
    expect(timesIn('The meeting had been planned on Friday.')).toEqual([LAST_FRIDAY]);
  });
});

describe('the present tense of a timetable', () => {
  it.each([
    'arrive', 'begin', 'close', 'come', 'commence', 'conclude', 'convene', 'depart', 'end', 'expire', 'finish', 'go', 'land',
    'launch', 'leave', 'open', 'resume', 'return', 'run', 'start', 'travel', 'vote',
  ])('looks ahead: they %s on Friday', (verb) => {
    expect(timesIn(`They ${verb} on Friday.`)).toEqual([NEXT_FRIDAY]);
  }); // prettier-ignore

  it.each(['hold talks', 'take a vote', 'kick off'])('looks ahead: they %s on Friday', (words) => {
    expect(timesIn(`They ${words} on Friday.`)).toEqual([NEXT_FRIDAY]);
  });

  it.each(['sing', 'weep', 'hit', 'cut', 'quit', 'split'])('is that of no other verb: they %s on Friday', (verb) => {
    expect(timesIn(`They ${verb} on Friday.`)).toEqual([LAST_FRIDAY]);
  });
});
