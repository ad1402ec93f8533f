/** Closed lists of single words, each written down a second time in the sentence in which it decides. */
import { describe, expect, test } from 'vitest';
import { parser } from '../../../tests/support/parser';
import { eventsIn } from '../../../tests/support/told';
import { readSentences } from '../../reading/tokens/read-sentences';
import { verbForms, verbLemma } from './inflection';
import { COMPANY_SUFFIXES, MEDIA_WORDS } from './organizations';
import {
  genderOfWord,
  isAnybody,
  isCommentator,
  isGroupNoun,
  isListedOffice,
  isListedPerson,
  isOrganizationDescription,
  isOrganizationNoun,
  isPartOfPeople,
  isPersonNoun,
  isTitle,
  speaksForCountry,
  standsForState,
} from './party-nouns';
import { personNoun } from './people';
import { parseSense, senseFits } from './sense';
import { SPEECH_NOUNS } from './speech';
import { sForm } from './plural';
import { verbSenses } from './verbs';
import { nounLemma, nounSenses } from './nouns';
import { intendedType, statusOfContent } from './modality';

const words = (list: string): string[] => list.split(' ');
const sentences = (text: string): string[] => readSentences({ text, title: null }, parser).map((each) => each.text);

describe('a full stop', () => {
  const abbreviations =
    'adm al apr approx art assn asst aug ave bldg blvd brig bros capt cf cmdr co col comdr corp cpl dec dept dir dist ' +
    'dr ed eds esp est etc ex feb fig figs fr gen gov hon inc insp int jan jr jul jun lt ltd maj mar messrs mfg mmes mr ' +
    'mrs ms mt mts no nos nov oct op pl plc pp pres prof pte pvt rep reps rev rt sec sen sens sep sept sgt sr st supt ' +
    'univ viz vol vs';
  test('behind an abbreviation ends no sentence', () => {
    for (const short of words(abbreviations))
      expect(sentences(`The crew sailed with ${short}. 5 at noon.`), short).toHaveLength(1);
    expect(sentences('The crew sailed with tea. Berg was ill.')).toHaveLength(2);
  });

  const starters =
    'A After Also Although An And As At Before But By Despite During Each For From He Her His However I If In It Its ' +
    'Last Many Meanwhile More Most No On One Or Other Our She Since So Some Such That The Their Then There These They ' +
    'This Those To Under Until We What When Where While With Yet You';
  test('of initials ends a sentence before a word that mostly begins one', () => {
    for (const first of words(starters))
      expect(sentences(`The crew sailed to the U.S. ${first} Berg was ill.`), first).toHaveLength(2);
    expect(sentences('The crew sailed to the U.S. Senate with Berg.')).toHaveLength(1);
  });
});

test('a force of nature attacks nobody', () => {
  const forces =
    'accident aftershock avalanche blackout blaze blizzard bushfire cancer cholera cloudburst cold collapse collision ' +
    'crash cyclone derailment disaster disease downpour drought earthquake ebola epidemic eruption famine ' +
    'fever fire flood flooding flu frost gale hail hailstorm heat heatwave hunger hurricane illness infection influenza ' +
    'landslide lightning malaria measles meteor monsoon mudslide outbreak pandemic plague pollution quake rain rainfall ' +
    'rockslide sandstorm sea sinkhole smog snow snowfall snowstorm storm stroke temperature tide tornado tremor ' +
    'tsunami twister typhoon virus volcano water wave weather wildfire wind';
  const attackers = words(forces).filter((force) =>
    eventsIn(`The ${force} hit the port of Oslo.`).some(({ type }) => type === 'ASSAULT'),
  );
  expect(attackers).toEqual([]);
  expect(eventsIn('The rebels hit the port of Oslo.').map(({ type }) => type)).toEqual(['ASSAULT']);
});

test('what is said is told by these nouns', () => {
  const nouns =
    'accusation account address admission allegation announcement answer appeal article assertion assessment assurance ' +
    'blog briefing broadcast bulletin claim comment commentary communique communiqué complaint conclusion confession ' +
    'confirmation declaration denial description email estimate evidence explanation filing finding forecast indictment ' +
    'insistence interview lawsuit letter memo message note notice opinion petition pledge post prediction promise quote ' +
    'reminder reply report response revelation rumor rumour ruling speech statement study submission suggestion survey ' +
    'testimony threat tweet verdict view vow warning word';
  expect(words(nouns).filter((noun) => !SPEECH_NOUNS.has(noun))).toEqual([]);
});

describe('an organisation', () => {
  const forms =
    'ab ag as asa bhd bv co corp corporation gmbh group holding holdings inc incorporated kg kk lda limited llc llp lp ' +
    'ltd nv nyse oy oyj plc pte pty pvt sa sab sarl sas se sl spa srl';
  test('has a legal form, with or without a full stop', () => {
    for (const form of words(forms)) {
      expect(COMPANY_SUFFIXES.has(form), form).toBe(true);
      expect(isOrganizationNoun(`${form}.`), form).toBe(true);
    }
    expect(isOrganizationNoun('.inc')).toBe(false);
  });

  const media =
    'agency bulletin broadcasting channel chronicle courier daily dispatch echo examiner express fm gazette globe ' +
    'guardian herald independent inquirer journal mail messenger mirror monitor morning news newspaper newswire ' +
    'observer post press radio record reporter review sentinel standard star sun telegraph television times today ' +
    'tribune tv wire';
  test('that prints or sends is called so', () => {
    for (const word of words(media)) {
      expect(MEDIA_WORDS.has(word), word).toBe(true);
      expect(isOrganizationNoun(word), word).toBe(true);
    }
    expect(isOrganizationNoun('harbour')).toBe(false);
  });

  test.each(words('agency broadcaster channel magazine network newspaper outlet publisher wire company ministry army'))(
    'is described in lower case by "%s"',
    (word) => expect(isOrganizationDescription(word)).toBe(true),
  );

  test.each(words('times post record star sun rangers wanderers harbour'))(
    'is described in lower case by no "%s"',
    (word) => expect(isOrganizationDescription(word)).toBe(false),
  );
});

describe('a verb', () => {
  const doubling =
    'abet acquit admit airdrop allot appal commit compel concur confer control debar defer deter dispel emit equip ' +
    'excel expel forget format forswear handicap impel incur infer kidnap occur omit outfit outwit patrol permit prefer ' +
    'propel rebel rebut recur refer regret remit repel submit transfer transmit zigzag';
  test('of two syllables may double its last letter', () => {
    for (const verb of words(doubling)) {
      const stem = verb + verb.slice(-1);
      expect(verbForms(verb), verb).toContain(`${stem}ing`);
    }
  });

  test.each([
    ['visit', 'visit visits visited visiting'],
    ['deny', 'deny denies denied denying'],
    ['convey', 'convey conveys conveyed conveying'],
    ['accuse', 'accuse accuses accused accusing'],
    ['flee', 'flee flees fled fleeing'],
    ['free', 'free frees freed freeing'],
    ['dye', 'dye dyes dyed dyeing'],
    ['tie', 'tie ties tied tying'],
    ['torpedo', 'torpedo torpedoes torpedoed torpedoing'],
    ['woo', 'woo woos wooed wooing'],
    ['pass', 'pass passes passed passing'],
    ['tax', 'tax taxes taxed taxing'],
    ['buzz', 'buzz buzzes buzzed buzzing'],
    ['clash', 'clash clashes clashed clashing'],
    ['march', 'march marches marched marching'],
    ['bar', 'bar bars barred barring'],
    ['stab', 'stab stabs stabbed stabbing'],
    ['raid', 'raid raids raided raiding'],
    ['equip', 'equip equips equipped equipping'],
    ['cancel', 'cancel cancels canceled cancelled canceling cancelling'],
    ['reveal', 'reveal reveals revealed revealing'],
    ['have', 'have has had having'],
  ])('"%s" has the forms "%s"', (verb, forms) => expect([...new Set(verbForms(verb))]).toEqual(words(forms)));

  test.each([
    ['hastened', 'hasten'],
    ['refrained', 'refrain'],
    ['attempting', 'attempt'],
    ['persists', 'persist'],
    ['avoided', 'avoid'],
    ['suffering', 'suffer'],
    ['elicited', 'elicit'],
  ])('that only lends itself to others is known in all its forms: "%s" is of "%s"', (form, lemma) => {
    expect(verbLemma(form)).toBe(lemma);
  });

  test.each([
    ['harbor', 'harbour'],
    ['license', 'licence'],
    ['criticize', 'criticise'],
    ['paralyze', 'paralyse'],
    ['organize', 'organise'],
  ])('of the American spelling "%s" is known in the British one, "%s"', (american, british) => {
    expect(verbSenses(british)).toEqual(verbSenses(american));
  });
});

test.each([
  ['talk', 'talks'],
  ['inquiry', 'inquiries'],
  ['boy', 'boys'],
  ['clash', 'clashes'],
  ['march', 'marches'],
  ['veto', 'vetoes'],
  ['radio', 'radios'],
  ['loss', 'losses'],
  ['tax', 'taxes'],
  ['quiz', 'quizes'],
])('many of "%s" are "%s"', (one, many) => expect(sForm(one)).toBe(many));

test('a noun of an event is its own singular, and a noun of none has no meaning', () => {
  expect(nounLemma('truce')).toBe('truce');
  expect(nounLemma('truces')).toBe('truce');
  expect(nounSenses('umbrella')).toEqual([]);
});

describe('a noun', () => {
  test.each([
    ['minister', true],
    ['negotiators', true],
    ['daughter', true],
    ['farmer', true],
    ['delegation', false],
    ['Mr', false],
    ['umbrella', false],
    ['beekeeper', true],
  ])('"%s" is of a person: %s', (noun, is) => expect(isPersonNoun(noun)).toBe(is));

  test.each([
    ['minister', true],
    ['farmer', true],
    ['daughter', true],
    ['delegation', false],
    ['beekeeper', false],
    ['farmers', false],
  ])('"%s" is listed as a person: %s', (noun, is) => expect(isListedPerson(noun)).toBe(is));

  test.each([
    ['chairman', true],
    ['farmer', false],
    ['daughter', false],
    ['crew', false],
  ])('"%s" is an office: %s', (noun, is) => expect(isListedOffice(noun)).toBe(is));

  test.each([
    ['mr', true],
    ['Mr.', true],
    ['co.mr', false],
    ['gen.', true],
    ['president', true],
    ['farmer', false],
    ['mr.x', false],
  ])('"%s" is a title: %s', (noun, is) => expect(isTitle(noun)).toBe(is));

  test.each([
    ['delegation', true],
    ['officials', true],
    ['crowd', true],
    ['official', false],
    ['umbrellas', false],
  ])('"%s" is of a group: %s', (noun, is) => expect(isGroupNoun(noun)).toBe(is));

  test.each([
    ['minister', true],
    ['ministry', true],
    ['army', true],
    ['navy', true],
    ['spokesman', false],
    ['company', false],
    ['farmer', false],
  ])('"%s" speaks for a country: %s', (noun, is) => expect(speaksForCountry(noun)).toBe(is));

  test.each(
    words(
      'side official leader leadership delegation negotiator envoy team force forces troop troops army military navy government ' +
        'authority authorities diplomat administration capital power state nation country',
    ),
  )('"%s" stands for its state', (noun) => expect(standsForState(noun)).toBe(true));

  test.each(['farmer', 'sidewalk', 'outside', 'statement'])('"%s" stands for no state', (noun) =>
    expect(standsForState(noun)).toBe(false),
  );

  test.each(
    words('observer analyst expert critic source commentator people person other many some supporter skeptic sceptic'),
  )('"%s" is somebody who comments', (noun) => expect(isCommentator(noun)).toBe(true));

  test.each(['farmer', 'salesperson', 'sometimes', 'resource'])('"%s" is nobody who comments', (noun) =>
    expect(isCommentator(noun)).toBe(false),
  );

  test.each([
    ['farmer', false],
    ['official', true],
    ['lawyer', true],
    ['delegation', true],
    ['umbrella', true],
  ])('"%s" without whose is anybody: %s', (noun, is) => expect(isAnybody(noun)).toBe(is));

  test.each(
    words('opposition rebel exiled dissident former union business religious community tribal student').map(
      (word) => [`${word} leaders`, true] as const,
    ),
  )('in "%s" leads a part of a people', (text) => expect(isPartOfPeople(text)).toBe(true));

  test('in "reunion leaders" or "European leaders" leads no part', () => {
    expect(isPartOfPeople('reunion leaders')).toBe(false);
    expect(isPartOfPeople('unions leaders')).toBe(false);
    expect(isPartOfPeople('European leaders')).toBe(false);
    expect(isPartOfPeople('Opposition leaders')).toBe(true);
  });

  test('may tell of a woman or a man', () => {
    expect(genderOfWord('spokeswoman')).toBe('female');
    expect(genderOfWord('king')).toBe('male');
    expect(genderOfWord('Mrs')).toBe('female');
    expect(genderOfWord('mrs.')).toBe('female');
    expect(genderOfWord('minister')).toBeNull();
    expect(genderOfWord('umbrella')).toBeNull();
  });

  test.each([
    ['firemen', 'fireman'],
    ['stepchildren', 'stepchild'],
    ['salespeople', 'salesperson'],
    ['wives', 'wife'],
    ['natives', 'native'],
    ['deputies', 'deputy'],
    ['bookies', undefined],
    ['bosses', 'boss'],
    ['coaches', 'coach'],
    ['judges', 'judge'],
    ['sons-in-law', 'son-in-law'],
    ['attorneys general', 'attorney general'],
    ['directors-general', 'director-general'],
    ['deputies-in-law', undefined],
    ['press', undefined],
    ['editors', 'editor'],
  ])('"%s" is of many of "%s"', (many, one) => {
    const known = one === undefined ? undefined : personNoun(one);
    if (many === 'press') expect(personNoun(many)?.kind).toBe('collective');
    else expect(personNoun(many)).toEqual(known && { ...known, plural: true });
  });

  test.each([
    ['beekeeper', 'role'],
    ['curator', 'office'],
    ['arbitrator', 'role'],
    ['assessor', 'role'],
    ['cellist', 'role'],
    ['mathematician', 'role'],
    ['librarian', 'role'],
    ['vegetarian', 'role'],
    ['charwoman', 'role'],
    ['milkman', 'role'],
    ['layperson', 'role'],
    ['twister', undefined],
    ['tester', 'role'],
    ['actors', 'role'],
    ['user', 'role'],
    ['poser', undefined],
    ['green beekeeper', undefined],
    ['careers', undefined],
  ])('that ends like "%s" is of a kind: %s', (noun, kind) => expect(personNoun(noun)?.kind).toBe(kind));
});

describe('a sense', () => {
  test.each([
    ['CONSULT', 'multilateral phone third-party visit'],
    ['RETREAT', 'access ceasefire disarm release resign return withdraw'],
    ['REQUEST', 'assist change meet yield'],
    ['ACCUSE', 'allege disapprove investigate'],
    ['REJECT', 'assist change meet yield'],
    ['THREATEN', 'arrest ban expel relations restrict territory violence'],
    ['PROTEST', 'boycott demo hunger obstruct riot strike'],
    ['SANCTION', 'convict discontinue expel withdraw'],
    ['MOBILIZE', 'militia police troops weapons'],
    ['COERCE', 'arrest ban censor curfew cyber deport martial-law misinformation restrict seize withhold'],
    [
      'ASSAULT',
      'abduct aerial assassinate beat cleansing crowd-control execute explosives firearms heavy-weapons primitive sexual ' +
        'suicide-attack torture unconventional',
    ],
  ])('of %s may have the modes that PLOVER gives it: %s', (type, modes) => {
    for (const mode of words(modes)) expect(parseSense(`${type}.${mode}`)).toEqual({ type, mode });
    expect(() => parseSense(`${type}.riots`)).toThrow('no mode');
  });

  test('is read whole, whatever stands around it', () => {
    expect(parseSense(' AID  +out @actor @!fee ^for,on [to] >on,with <by,of =planned mutual says ')).toEqual({
      type: 'AID',
      particle: 'out',
      object: 'actor',
      except: ['fee'],
      prep: ['for', 'on'],
      complement: 'to',
      target: ['on', 'with'],
      agent: ['by', 'of'],
      content: 'planned',
      mutual: true,
      says: true,
    });
    for (const complement of ['that', 'to', 'ing'])
      expect(parseSense(`AID [${complement}]`)).toEqual({ type: 'AID', complement });
    expect(parseSense('AID @deal,pact').object).toEqual(['deal', 'pact']);
    expect(parseSense('AID @none').object).toBe('none');
    expect(parseSense('AID @thing').object).toBe('thing');
    expect(parseSense('AID =request').content).toBe('request');
    for (const wrong of ['AID [by]', 'AID [to', 'AID to]', 'AID =soon', 'AID +', 'AID @', 'AID ^'])
      expect(() => parseSense(wrong), wrong).toThrow('lexicon');
  });

  test('fits a clause that has all that it asks for', () => {
    const fits = (notation: string, frame: Parameters<typeof senseFits>[1]) => senseFits(parseSense(notation), frame);
    const actor = { object: { head: 'mayor', isActor: true } };
    const thing = { object: { head: 'port', isActor: false } };
    expect([actor, thing, {}].map((frame) => fits('AID', frame))).toEqual([true, true, true]);
    expect([actor, thing, {}].map((frame) => fits('AID @actor', frame))).toEqual([true, false, false]);
    expect([actor, thing, {}].map((frame) => fits('AID @thing', frame))).toEqual([false, true, false]);
    expect([actor, thing, {}].map((frame) => fits('AID @none', frame))).toEqual([false, false, true]);
    expect([actor, thing, {}].map((frame) => fits('AID @port,pier', frame))).toEqual([false, true, false]);
    expect([actor, thing, {}].map((frame) => fits('AID @!port', frame))).toEqual([true, false, true]);
    expect(fits('AID ^for,on', { preps: ['of', 'on'] })).toBe(true);
    expect(fits('AID ^for,on', { preps: ['of'] })).toBe(false);
    expect(fits('AID ^for,on', {})).toBe(false);
    expect(fits('AID +out', { particle: 'out' })).toBe(true);
    expect(fits('AID +out', { particle: 'up' })).toBe(false);
    expect(fits('AID [to]', { complement: 'to' })).toBe(true);
    expect(fits('AID [to]', { complement: 'ing' })).toBe(false);
  });
});

describe('a deed that is announced', () => {
  test.each([
    ['AGREE', 'CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT'],
    ['THREATEN', 'PROTEST SANCTION MOBILIZE COERCE ASSAULT'],
  ] as const)('is %s where it is of %s', (announced, types) => {
    for (const type of words(types))
      expect(intendedType(type as Parameters<typeof intendedType>[0]), type).toBe(announced);
  });

  test.each(['AGREE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'STATEMENT'] as const)('stays %s', (type) =>
    expect(intendedType(type)).toBe(type),
  );

  test('is asked for or stands as it is', () => {
    expect(statusOfContent('request')).toBe('hypothetical');
    expect(statusOfContent('planned')).toBe('planned');
  });
});
