import { describe, expect, test } from 'vitest';
import { EVENT_TYPES } from '../../graph/schema';
import { parseSense, parseTables, senseFits, tableLines, type Frame, type Sense } from './sense';
import { allVerbs, knownVerb, verbSenses } from './verbs';
import { CONFLICT_VERBS } from './verbs/conflict';
import { COOPERATION_VERBS } from './verbs/cooperation';
import { ORDERED_VERBS } from './verbs/ordered';
import { ORDERED_VERBS_P_TO_Z } from './verbs/ordered-p-to-z';
import { SPEECH_VERBS } from './verbs/saying';

const read = (lemma: string, frame: Frame = {}): string | undefined => {
  const sense = verbSenses(lemma).find((each: Sense) => senseFits(each, frame));
  return sense && (sense.mode ? `${sense.type}.${sense.mode}` : sense.type);
};
const actor = (head = 'minister') => ({ object: { head, isActor: true } });
const thing = (head: string) => ({ object: { head, isActor: false } });

describe('the verb tables', () => {
  test('hold more than nine hundred verbs, with every event type but the one for the rest', () => {
    expect(allVerbs().size).toBeGreaterThan(1300);
    const types = new Set([...allVerbs().values()].flat().map((sense) => sense.type));
    expect([...types].sort()).toEqual(EVENT_TYPES.filter((type) => type !== 'OTHER').sort());
  });

  test('are sorted', () => {
    const ordered = [ORDERED_VERBS, ORDERED_VERBS_P_TO_Z].flatMap(tableLines).map((line) => line.split(':')[0]);
    expect(ordered).toEqual([...ordered].sort());
    for (const line of [COOPERATION_VERBS, CONFLICT_VERBS, SPEECH_VERBS].flatMap(tableLines)) {
      const lemmas = line.slice(line.indexOf(': ') + 2).split(' ');
      expect(lemmas, line).toEqual([...lemmas].sort());
    }
  });

  test('give no verb a sense that an earlier one always hides', () => {
    const unconditional = (sense: Sense) =>
      !sense.particle && !sense.object && !sense.except && !sense.prep && !sense.complement;
    const hidden = [...allVerbs()].filter(([, senses]) => senses.slice(0, -1).some(unconditional));
    expect(hidden.map(([lemma]) => lemma)).toEqual([]);
  });

  test('refuse a verb that stands twice, a type or mode that PLOVER lacks, and any other word', () => {
    expect(() => parseTables(['attack: ASSAULT'], ['ASSAULT: attack'])).toThrow('"attack" stands twice');
    expect(() => parseSense('FIGHT')).toThrow('expected an event type');
    expect(() => parseSense('AID.riot')).toThrow('no mode "riot"');
    expect(() => parseSense('AID @$nonsense')).toThrow('no object class');
    expect(() => parseSense('AID sometimes')).toThrow('cannot read');
  });

  test('know British spellings of verbs in -ize', () => {
    expect(verbSenses('criticise')).toEqual(verbSenses('criticize'));
    expect(knownVerb('criticise')).toBe(true);
    expect(knownVerb('photosynthesise')).toBe(false);
  });

  test('carry what a complement becomes', () => {
    const content = (lemma: string) => verbSenses(lemma).find((sense) => sense.complement === 'to')?.content;
    expect(content('refuse')).toBe('negated');
    expect(content('threaten')).toBe('threatened');
    expect(content('promise')).toBe('planned');
    expect(verbSenses('urge')[0]?.content).toBe('request');
  });
});

test('no story lacks its most common verbs', () => {
  const common =
    'accuse acquire agree announce arrest attack ban bomb boycott call cancel charge clash condemn convict cut defeat ' +
    'demand deny deploy deport detain donate elect evacuate expel fire halt help hit impose indict invade investigate ' +
    'jail kidnap kill launch lend lift meet merge negotiate nominate offer order oust praise promise protest raid ratify ' +
    'reject release rescue resign sack say sell sentence settle shoot sign strike sue suspend testify threaten urge veto ' +
    'visit vote warn withdraw';
  expect(common.split(' ').filter((lemma) => !knownVerb(lemma))).toEqual([]);
});

describe('borderline verbs', () => {
  test.each<[string, string, Frame, string | undefined]>([
    ['the chancellor agreed to meet the miners', 'agree', { complement: 'to' }, 'AGREE'],
    ['the board attacked the plan', 'attack', thing('plan'), 'ACCUSE.disapprove'],
    ['the militia attacked the convoy', 'attack', thing('convoy'), 'ASSAULT'],
    ['they struck a deal', 'strike', thing('deal'), 'AGREE'],
    ['a drone struck the refinery', 'strike', thing('refinery'), 'ASSAULT'],
    ['the dockers struck', 'strike', {}, 'PROTEST.strike'],
    ['the judge struck down the law', 'strike', { particle: 'down', ...thing('law') }, 'REJECT'],
    ['the president fired a minister', 'fire', actor(), 'SANCTION.expel'],
    ['the frigate fired a missile', 'fire', thing('missile'), 'ASSAULT.heavy-weapons'],
    ['police fired tear gas', 'fire', thing('gas'), 'ASSAULT.crowd-control'],
    ['the bank charges a fee', 'charge', thing('fee'), undefined],
    ['prosecutors charged the trader', 'charge', actor('trader'), 'ACCUSE.allege'],
    ['the firm deployed software', 'deploy', thing('software'), undefined],
    ['the kingdom deployed troops', 'deploy', thing('troop'), 'MOBILIZE.troops'],
    ['the watchdog released a report', 'release', thing('report'), 'STATEMENT'],
    ['the rebels released the hostage', 'release', actor('hostage'), 'RETREAT.release'],
    ['they called off the talks', 'call', { particle: 'off', ...thing('talk') }, 'SANCTION.discontinue'],
    ['the union called off the strike', 'call', { particle: 'off', ...thing('strike') }, 'CONCEDE'],
    ['they broke off relations', 'break', { particle: 'off', ...thing('relation') }, 'SANCTION.discontinue'],
    ['the mayor called for calm', 'call', { preps: ['for'] }, 'REQUEST'],
    ['the premier called his rival', 'call', actor('rival'), 'STATEMENT'],
    ['they rejected the call', 'reject', thing('call'), 'REJECT'],
    ['they refused to leave', 'refuse', { complement: 'to' }, 'REJECT'],
    ['the union threatened to withdraw', 'threaten', { complement: 'to' }, 'THREATEN'],
    ['forecasters warned of a storm', 'warn', { preps: ['of'] }, 'STATEMENT'],
    ['the general warned his neighbour', 'warn', actor('neighbour'), 'THREATEN'],
    ['they lifted the ban', 'lift', thing('ban'), 'CONCEDE'],
    ['they lifted the blockade', 'lift', thing('blockade'), 'RETREAT.access'],
    ['the donor halted aid', 'halt', thing('aid'), 'SANCTION.discontinue'],
    ['the army halted its offensive', 'halt', thing('offensive'), 'RETREAT.ceasefire'],
    ['the court dismissed the claim', 'dismiss', thing('claim'), 'REJECT'],
    ['the club dismissed its coach', 'dismiss', actor('coach'), 'SANCTION.expel'],
    ['the company launched a phone', 'launch', thing('phone'), 'STATEMENT'],
    ['the rebels launched an offensive', 'launch', thing('offensive'), 'ASSAULT'],
    ['the airline bought its rival', 'buy', thing('rival'), 'COOPERATE'],
    ['the club signed a striker', 'sign', actor('striker'), 'COOPERATE'],
    ['they signed a treaty', 'sign', thing('treaty'), 'SUPPORT'],
    ['they settled the lawsuit', 'settle', thing('lawsuit'), 'AGREE'],
    ['the sea gives up its dead', 'give', { particle: 'up', ...thing('post') }, 'RETREAT.resign'],
    ['the envoy pulled out of the race', 'pull', { particle: 'out', preps: ['of'] }, 'SANCTION.withdraw'],
    ['they pulled out the troops', 'pull', { particle: 'out', ...thing('troop') }, 'RETREAT.withdraw'],
    ['the patient slept', 'sleep', {}, undefined],
  ])('%s', (_sentence, lemma, frame, expected) => {
    expect(read(lemma, frame)).toBe(expected);
  });
});
