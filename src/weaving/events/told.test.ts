import { describe, expect, test } from 'vitest';
import { storyOf } from '../../../tests/support/woven';

/** `TYPE kind TYPE` of every link. */
const links = (text: string): string[] => {
  const { events } = storyOf(text);
  return events.flatMap((e) => e.links.map((l) => `${e.type} ${l.kind} ${events.find((o) => o.id === l.event)?.type}`));
};

describe('a sentence links its events', () => {
  test.each([
    ['"after"', 'Norway expelled a Danish envoy after rebels attacked Oslo.', 'ASSAULT before SANCTION'],
    ['"following"', 'Ada Bergstrom met Olav Kvamsund following an attack by rebels on Oslo.', 'ASSAULT before CONSULT'],
    ['"After" at its head', 'After rebels attacked Oslo, Norway expelled a Danish envoy.', 'ASSAULT before SANCTION'],
    ['"before"', 'Norway expelled a Danish envoy before rebels attacked Oslo.', 'SANCTION before ASSAULT'],
    [
      '"in response to"',
      'Norway expelled a Danish envoy in response to an attack by rebels on Oslo.',
      'SANCTION because-of ASSAULT',
    ],
    ['"during"', 'Police arrested Olav Kvamsund during a protest by dockers in Oslo.', 'COERCE part-of PROTEST'],
    [
      '"ahead of"',
      'Norway expelled a Danish envoy ahead of talks between Ada Bergstrom and Olav Kvamsund.',
      'SANCTION before CONSULT',
    ],
    [
      '"During" at its head',
      'During a protest by dockers in Oslo, police arrested Olav Kvamsund.',
      'COERCE part-of PROTEST',
    ],
    ['"prior to"', 'Norway expelled a Danish envoy prior to an attack by rebels on Oslo.', 'SANCTION before ASSAULT'],
  ])('by %s', (_, text, link) => expect(links(text)).toContain(link));

  test.each(['because of', 'in reaction to', 'in retaliation for', 'in protest at', 'in protest against'])(
    'by "%s"',
    (words) =>
      expect(links(`Norway expelled a Danish envoy ${words} an attack by rebels on Oslo.`)).toEqual([
        'SANCTION because-of ASSAULT',
      ]),
  );

  test.each([
    ['a saying that tells a sequence', 'Ada Bergstrom said after rebels attacked Oslo that Norway was calm.'],
    ['two events without a connector', 'Norway expelled a Danish envoy, and rebels attacked Oslo.'],
    ['a time', 'Norway expelled a Danish envoy after midnight, and rebels attacked Oslo.'],
    [
      'a connector with another after it',
      'During a long night preceding an attack by rebels on Oslo, Norway expelled a Danish envoy.',
    ],
    ['a clause between', 'Norway expelled a Danish envoy, but the port was calm again after rebels attacked Oslo.'],
    ['two sentences', 'Norway expelled a Danish envoy. After that rebels attacked Oslo.'],
    ['what did not happen', 'Norway expelled a Danish envoy before rebels could attack Oslo.'],
  ])('but not by %s', (_, text) => expect(links(text)).toEqual([]));
});
