/** Verbs of conflict with one meaning: `sense: lemma lemma …`, lemmas sorted within a line. See `ordered.ts`. */
export const CONFLICT_VERBS = `
REQUEST @actor =request: adjure beseech cajole command dun enjoin entreat exhort implore importune invoke nag nudge pester prod spur sway task
REQUEST =request: crave mandate necessitate prescribe require requisition solicit
REQUEST >for: agitate clamor clamour
REQUEST >with: remonstrate
REQUEST [that] =request says: insist
ACCUSE.allege says: allege insinuate
ACCUSE.allege @actor >for,of: accuse arraign blame book court-martial implicate incriminate inculpate indict
ACCUSE.allege >against: litigate
ACCUSE.investigate >into: delve
ACCUSE.investigate: audit autopsy cross-examine debunk fact-check inquire investigate surveil
ACCUSE.disapprove >for,over: admonish berate castigate censure chastise chide condemn decry denounce excoriate lambast lambaste rap reprove slate upbraid
ACCUSE.disapprove: belittle bemoan blackball caricature debase defame demean demonize denigrate deplore deride discredit disparage dispraise disrespect flay heckle impugn jeer lament lampoon libel malign needle oppugn pillory politicize ridicule rubbish satirize savage scoff scorn shame slander stigmatize tar taunt trash
ACCUSE.disapprove >about,at,over: bristle carp fulminate fume gripe grouse grumble inveigh moan object quibble rant whine
REJECT [to] =negated: disdain
REJECT: abrogate abstain boo contravene countermand decertify defy deselect disallow disapprove disavow discount disobey disown dissent evade filibuster flout forgo forsake forswear impede infringe invalidate negate nix obstruct override preclude rebut repudiate scupper scuttle sidestep snooker spike stonewall stymie thwart transgress void
REJECT =denied says: refute
REJECT @thing: contradict disbelieve ignore
THREATEN =threatened: forewarn menace
THREATEN @actor: blackmail browbeat bully cow intimidate
THREATEN: brandish
PROTEST.demo >against: counter-protest counterprotest
PROTEST.riot >against: rampage riot
SANCTION: blacklist debar demote deregister disbar discontinue disinvite divest embargo excommunicate fine isolate ostracize outvote penalize
SANCTION.expel @actor >from: banish relegate
SANCTION.discontinue >from: decouple delist disaffiliate secede
SANCTION.discontinue: axe curtail defund derecognize disconnect downgrade retrench
MOBILIZE.troops: conscript encamp garrison marshal muster redeploy remilitarize scramble
MOBILIZE.weapons: militarize nuclearize stockpile test-fire weaponize
MOBILIZE: brace gird guard
COERCE.arrest: apprehend arrest capture collar detain handcuff incarcerate intern nab
COERCE.ban: criminalize disenfranchise illegalize proscribe
COERCE.censor: bleep bowdlerize censor firewall gag muzzle redact scrub
COERCE.cyber: cyber-attack cyberattack deface dox jam phish spoof
COERCE.deport @actor >from,to: deport displace evict exile relocate
COERCE.misinformation: cheat deceive defraud dupe fabricate falsify hoodwink mislead rig swindle
COERCE.restrict: blockade cordon encumber hamper hinder
COERCE.seize: annex appropriate bulldoze burgle commandeer confiscate despoil destroy embezzle expropriate flatten impound incinerate pilfer plunder ransack raze repossess sabotage shoplift usurp
COERCE: arm-twist bribe bug coerce disband discriminate eavesdrop enslave exploit extort frisk oppress persecute press-gang profile quell stalk subdue subjugate subvert terrorize tyrannize wiretap
ASSAULT.abduct: abduct carjack hijack shanghai
ASSAULT.aerial: carpet-bomb dive-bomb
ASSAULT.assassinate: assassinate
ASSAULT.beat: batter bludgeon brutalize choke clobber club cudgel flog headbutt manhandle maul mug pistol-whip pummel scuffle slug strangle suffocate thrash throttle trample whip
ASSAULT.cleansing: exterminate
ASSAULT.crowd-control: pepper-spray tear-gas teargas
ASSAULT.execute: behead decapitate electrocute guillotine lynch
ASSAULT.explosives: dynamite firebomb
ASSAULT.firearms: machine-gun snipe
ASSAULT.heavy-weapons: bombard mortar
ASSAULT.primitive: bayonet impale knife spear
ASSAULT.sexual: gang-rape molest
ASSAULT.torture: electroshock torture waterboard
ASSAULT.unconventional: gas
ASSAULT mutual >with: brawl duel feud skirmish
ASSAULT: ambush annihilate avenge besiege butcher conquer counter-attack counterattack disembowel dismember eliminate encroach eradicate gore harm infiltrate maim massacre mistreat mutilate neutralize obliterate overpower overrun overwhelm pulverize re-capture recapture rout slaughter slay vanquish victimize
`;
