/** Each thing of a class, by the clause in which it decides what a verb tells. */
import { describe, expect, it } from 'vitest';
import { senseFits } from './sense';
import { verbSenses } from './verbs';

const told = (verb: string, head: string, particle?: string): string | undefined => {
  const sense = verbSenses(verb).find((each) => senseFits(each, { object: { head, isActor: false }, particle }));
  return sense && (sense.mode ? `${sense.type}.${sense.mode}` : sense.type);
};
const words = (list: string): string[] => list.split(' ');

describe('what things tell of a verb', () => {
  it.each([
    [
      'pass', 'SUPPORT', 'an agreement',
      'accord agreement alliance armistice arrangement bargain ceasefire cease-fire charter compact compromise consensus contract convention covenant deal declaration document memorandum merger pact partnership peace protocol roadmap settlement treaty truce understanding',
    ],
    [
      'allocate', 'AID', 'aid',
      'aid ammunition arm arms asset assistance blanket cash clothes clothing donation equipment food fund funding funds grain grant help kit loan meal medicine money oil package relief shelter shipment supply supplies tent vaccine water weapon weapons',
    ],
    [
      'accept', 'AGREE', 'a demand',
      'advance amendment appeal application bid call claim compromise condition demand idea initiative invitation motion objection offer overture petition plan plea proposal recommendation request resignation suggestion term ultimatum',
    ],
    ['amend', 'SUPPORT', 'a law', 'act agreement amendment bill budget constitution decree legislation law measure motion order reform resolution rule treaty'],
    [
      'abolish', 'CONCEDE', 'a limit',
      'ban blockade boycott curb curfew duty embargo emergency fine freeze limit lockdown measure penalty quarantine quota restriction rule sanction siege suspension tariff tax',
    ],
    [
      'adjourn', 'SANCTION.discontinue', 'talks',
      'call conference consultation dialogue discussion meeting mission negotiation round session summit talk talks tour trip visit',
    ],
    [
      'alert', 'MOBILIZE.troops', 'troops',
      'aircraft army artillery battalion bomber brigade carrier destroyer drone fighter fleet force forces guard jet marine military missile navy patrol peacekeeper personnel plane police regiment reinforcement reservist rocket ship soldier squadron submarine system tank team trooper troop troops unit vessel warplane warship weapon',
    ],
    [
      'aim', 'THREATEN.violence', 'a weapon',
      'artillery arrow bomb bullet canister device drone explosive gas grenade gun mine missile mortar munition projectile rifle rocket round salvo shell shot torpedo volley warhead weapon',
    ],
    [
      'pause', 'CONCEDE', 'unrest',
      'boycott demonstration march picket protest rally revolt riot sit-in stoppage uprising vigil walkout',
    ],
    [
      'abandon', 'SANCTION.discontinue', 'relations',
      'contact cooperation dialogue diplomacy link negotiation relation relations relationship talk talks tie ties',
    ],
    [
      'deny', 'STATEMENT', 'an allegation',
      'accusation allegation appeal case charge claim complaint criticism lawsuit petition report rumour rumor suit',
    ],
    [
      'wreck', 'COERCE.seize', 'a building',
      'airport apartment area barrack base bridge building bunker cable camp centre center church city convoy depot dam embassy facility factory field home hospital house hub infrastructure installation island landmark market mosque neighbourhood neighborhood network office outpost pipeline plant port position power property refinery road ship site station store substation tanker target temple terminal territory town train truck vehicle vessel village warehouse',
    ],
    [
      'buy', 'COOPERATE', 'a business',
      'airline asset bank brand business chain club company competitor developer division firm group maker operation operator publisher rival share stake startup start-up subsidiary supplier unit venture',
    ],
    [
      'topple', 'COERCE', 'a government',
      'administration cabinet coalition dictator government king leader leadership monarchy president regime ruler',
    ],
    [
      'swap', 'RETREAT.release', 'somebody held',
      'activist body captive detainee hostage inmate internee journalist pilot prisoner remains sailor suspect',
    ],
    [
      'demo', 'STATEMENT', 'a publication',
      'album app book car chip data detail device document draft draught estimate feature figure film finding footage forecast game image list map model movie name number phone photo picture plan poll product programme program recording report result series service single software song statement statistic story study survey tape text tool trailer transcript update version video website',
    ],
  ])('"%s" is %s with %s', (verb, type, _, list) => {
    expect(words(list).filter((head) => told(verb, head) !== type)).toEqual([]);
    expect(told(verb, 'umbrella')).not.toBe(type);
  }); // prettier-ignore
});
