/** Verbs that tell no event by themselves: how things stand, what somebody thinks, wants or is used to; and those that want a complement. */
const STATIVE = `
abound account acknowledge adore afford aim amount appear apply appreciate appeal assume await be bear become behave believe belong boast border care
come_from compare comprise concern consider consist constitute contain continue correspond cost count cover crave date deal demonstrate depend derive deserve
desire detest differ dislike disagree do doubt dream embody enable encompass enjoy ensure entail envy equal exceed exist expect face favor favour fear
feature feel fit focus follow forget function go hang happen hate have hear help hinge hold hope host house illustrate imagine imply include
incorporate indicate intend interest involve keep know lack last lead lean let lie like live look love make matter mean measure mind mirror need
occupy occur originate owe own pertain please possess precede predominate prefer presume prove range rank realise realize recall recognise recognize reflect
regard regret relate rely remain remember represent require resemble reside rest reveal run see seek seem serve set show sleep smell sound span stand
stay stem struggle suffer suffice suit suppose surround survive suspect take taste tend think threaten total travel treat trust try turn_out
understand use utilise utilize value vary wait want watch weigh wish wonder work worry
`;
const list = new Set(STATIVE.trim().split(/\s+/));

export const isStative = (lemma: string): boolean => list.has(lemma);

/** Verbs that tell nothing without what somebody is asked, told or let do: "urges the crew". */
const WANTING = new Set(
  (
    'advise allow ask call command compel convince enable encourage expect force get help instruct invite let make order permit ' +
    'persuade press push remind tell urge want warn'
  ).split(' '),
);

export const wantsMore = (lemma: string): boolean => WANTING.has(lemma);

/** Verbs that tell nothing without what somebody or something is called or taken for: "describes the talks". */
const LIKENING = new Set('brand cast characterise characterize depict describe label portray regard view'.split(' '));

export const wantsLikeness = (lemma: string): boolean => LIKENING.has(lemma);

/** Verbs that say of their object where or in what state it then is: "left both crews in the same position". */
const PLACING = new Set('find hold keep land leave place plunge put throw'.split(' '));

export const placesObject = (lemma: string): boolean => PLACING.has(lemma);

/** Verbs whose participle after a noun says what it is called, is made of or belongs to: "crews affiliated with the union". */
const BELONGING = new Set(
  'affiliate arm associate base call class connect dub entitle equip involve know link locate need nickname relate require situate tie title'.split(
    ' ',
  ),
);

export const belongs = (lemma: string): boolean => BELONGING.has(lemma);

/** Verbs with two objects, somebody and what he is to be: "appointed Ada Berg chief executive". */
const NAMING = new Set('appoint crown declare elect install name nominate proclaim'.split(' '));

export const namesSomebody = (lemma: string): boolean => NAMING.has(lemma);

/** Verbs with two objects, somebody or something and what that is called: "branded the owners liars". */
const CALLING = new Set('brand call consider declare deem dub label name pronounce proclaim term'.split(' '));

export const callsSomething = (lemma: string): boolean => CALLING.has(lemma);
