/**
 * Head lemmas of things that tell a verb's senses apart, by the name under which the tables use them (`@$talks`).
 * Singular lemmas; plural-only words stand in both forms where taggers differ.
 */
const CLASSES = {
  /** What is agreed, signed or struck. */
  agreement:
    'accord agreement alliance armistice arrangement bargain ceasefire cease-fire charter compact compromise consensus contract convention covenant deal declaration document memorandum merger pact partnership peace protocol roadmap settlement treaty truce understanding',
  /** What is given in need. */
  aid: 'aid ammunition arm arms asset assistance blanket cash clothes clothing donation equipment food fund funding funds grain grant help kit loan meal medicine money oil package relief shelter shipment supply supplies tent vaccine water weapon weapons',
  /** What is said against someone, in court or out. */
  allegation:
    'accusation allegation appeal case charge claim complaint criticism lawsuit petition report rumour rumor suit',
  building:
    'airport apartment area barrack base bridge building bunker cable camp centre center church city convoy depot dam embassy facility factory field home hospital house hub infrastructure installation island landmark market mosque neighbourhood neighborhood network office outpost pipeline plant port position power property refinery road ship site station store substation tanker target temple terminal territory town train truck vehicle vessel village warehouse',
  /** What is bought whole or in part. */
  business:
    'airline asset bank brand business chain club company competitor developer division firm group maker operation operator publisher rival share stake startup start-up subsidiary supplier unit venture',
  /** What one asks for and another grants or refuses. */
  demand:
    'advance amendment appeal application bid call claim compromise condition demand idea initiative invitation motion objection offer overture petition plan plea proposal recommendation request resignation suggestion term ultimatum',
  government:
    'administration cabinet coalition dictator government king leader leadership monarchy president regime ruler',
  /** Who is held. */
  held: 'activist body captive detainee hostage inmate internee journalist pilot prisoner remains sailor suspect',
  law: 'act agreement amendment bill budget constitution decree legislation law measure motion order reform resolution rule treaty',
  /** What hurts or is restricted by order. */
  limit:
    'ban blockade boycott curb curfew duty embargo emergency fine freeze limit lockdown measure penalty quarantine quota restriction rule sanction siege suspension tariff tax',
  /** Publications and goods: what companies and offices bring out. */
  publication:
    'album app book car chip data detail device document draft draught estimate feature figure film finding footage forecast game image list map model movie name number phone photo picture plan poll product programme program recording report result series service single software song statement statistic story study survey tape text tool trailer transcript update version video website',
  relations:
    'contact cooperation dialogue diplomacy link negotiation relation relations relationship talk talks tie ties',
  /** Things people come together in. */
  talks:
    'call conference consultation dialogue discussion meeting mission negotiation round session summit talk talks tour trip visit',
  troops:
    'aircraft army artillery battalion bomber brigade carrier destroyer drone fighter fleet force forces guard jet marine military missile navy patrol peacekeeper personnel plane police regiment reinforcement reservist rocket ship soldier squadron submarine system tank team trooper troop troops unit vessel warplane warship weapon',
  unrest:
    'action boycott demonstration march picket protest rally revolt riot sit-in stoppage strike uprising vigil walkout',
  weapon:
    'artillery arrow bomb bullet canister device drone explosive gas grenade gun mine missile mortar munition projectile rifle rocket round salvo shell shot torpedo volley warhead weapon',
} as const;

export type ObjectClass = keyof typeof CLASSES;

export const isObjectClass = (name: string): name is ObjectClass => Object.hasOwn(CLASSES, name);

const split = (name: ObjectClass): readonly string[] => CLASSES[name].split(' ');

export const OBJECT_CLASSES: Record<ObjectClass, readonly string[]> = Object.fromEntries(
  Object.keys(CLASSES)
    .filter(isObjectClass)
    .map((name) => [name, split(name)]),
) as Record<ObjectClass, readonly string[]>;
