/**
 * Nouns that name an event. Notation in `sense.ts`; a compound ("hunger strike") stands with an underscore and is
 * looked up before its head. `<` gives the prepositions of the actor, `>` those of the target. A possessive before the
 * noun is its actor, whatever the table says. Our own selection from general knowledge of news English.
 *
 * Borderlines: a strike "on" or "against" a place is an attack, without them a labour strike; a charge "against"
 * someone accuses, a charge of ten dollars does not; a call "for" asks, a call "with" consults; the release "of" a
 * report is a statement and not a retreat (`@` stands for what the "of" phrase holds, or the possessor).
 */
export const ORDERED_NOUNS = `
address: STATEMENT ^to >to <by
anger: ACCUSE.disapprove ^at,over >at,over <of,by
appeal: REQUEST ^for >to <by,from,of | REJECT ^against >against <by,of
backing: SUPPORT >for <of,from,by
bid: REQUEST ^for >for <by,from,of | COOPERATE >for <by,from,of
boycott: SANCTION.discontinue ^of >of <by | PROTEST.boycott >of,against <by
break: SANCTION.discontinue ^with,in >with <by
call: REQUEST ^for >to,on <by,from,of | REQUEST ^on >on <by,from | CONSULT.phone ^with,between,to mutual >with,to <between,by,of
campaign: ASSAULT ^against >against <by | STATEMENT <by,of
case: ACCUSE.allege ^against >against <by
challenge: REJECT ^to >to <by,from,of
charge: ACCUSE.allege ^against,that,of >against <by,from
claim: ACCUSE.allege ^against >against <by,from,of | STATEMENT <by,of,from
closure: SANCTION.discontinue ^of >of <by
complaint: ACCUSE.disapprove >against,about,to,with <by,from,of
concern: ACCUSE.disapprove ^about,over,at >about,over,at <of,by,from
conference: CONSULT.multilateral ^between,with,on mutual >with <between,of,by | CONSULT.multilateral <of,by
contribution: AID >to <by,from,of
cut: SANCTION.discontinue ^in,to,of >to <by
defeat: REJECT ^of <by
defence: SUPPORT ^of >of <by
defense: SUPPORT ^of >of <by
delivery: AID ^of,to >to <by,from
demand: REQUEST ^for,that,to >on,to <by,from,of | REQUEST >on,to <by,from,of
drive: REQUEST ^for <by
exchange: RETREAT.release ^of >with mutual <between,by | COOPERATE >with mutual <between,of
exercise: COOPERATE ^with mutual >with <by,of | MOBILIZE.troops <by,of
exit: RETREAT.withdraw >from <of,by
handover: RETREAT.return >to,of <by,from
hit: ASSAULT ^on >on <by
legal_action: ACCUSE.allege ^against >against <by
opposition: REJECT ^to >to <by,from,of
order: REQUEST ^to,for >to <by,from,of
outrage: ACCUSE.disapprove ^at,over >at,over <of,by
passage: SUPPORT ^of >of <by
pressure: REQUEST ^on >on <by,from
promise: AGREE ^to,of >to <by,from,of | AGREE <by,from,of
protest: ACCUSE.disapprove ^to,with >to,with <by,from | PROTEST.demo >against,over,at <by,of
raid: ASSAULT >on,against <by,of
recall: SANCTION.withdraw >of <by
release: STATEMENT @$publication,statement >of <by,from | RETREAT.release >of <by,from
reply: STATEMENT >to <by,from,of
report: STATEMENT >on <by,from
resistance: REJECT ^to,against >to,against <by,from,of
response: STATEMENT >to <by,from,of
return: RETREAT.return ^of,to >to <by
search: COERCE ^of >of <by | AID ^for >for <by
settlement: AGREE ^with,between,of >with mutual <between,by
split: SANCTION.discontinue ^with,from,between >with,from mutual <between
strike: ASSAULT ^on,against >on,against <by,of | PROTEST.strike >against,over <by,of
suit: ACCUSE.allege ^against >against <by
suspension: SANCTION.discontinue >of <by
test: MOBILIZE.weapons ^of >of <by
transfer: COOPERATE ^of >to <from,by
trial: ACCUSE.allege ^of,against >of,against <by
vote: SUPPORT ^for >for <by,of | REJECT ^against >against <by,of | SUPPORT >on <by,of
walkout: PROTEST.strike >over,against <by,of
war: ASSAULT >on,against,with mutual <between,by,of
word: STATEMENT ^to >to <of,from
`;

export const GROUPED_NOUNS = `
AGREE >with mutual <between,by,of,among: accord agreement armistice bargain compromise concordat consensus contract covenant deal entente memorandum memorandum_of_understanding pact protocol settlement_agreement stipulation treaty understanding
AGREE >to <by,from,of: assent assurance commitment consent guarantee offer pledge undertaking vow willingness
COOPERATE >with mutual <between,of,by,among: alliance co-operation collaboration cooperation coordination joint_exercise joint_venture merger partnership tie-up trade trade_deal
COOPERATE >of,with <by,of: acquisition buyout co-production flotation joint_drill purchase sale takeover
COOPERATE >to <from,by: export extradition import rendition
CONSULT >with mutual <between,of,by,among: bilateral briefing chat consultation contact conversation debate deliberation dialogue dinner discussion encounter engagement exchange_of_views get-together huddle interview lunch meeting negotiation parley peace_talk reunion session summit talk talks working_dinner
CONSULT.multilateral >with mutual <between,of,by,among: convention forum gathering plenary roundtable symposium
CONSULT.third-party >between,in <by,of: arbitration good_offices mediation peacemaking shuttle_diplomacy
CONSULT.phone >with,to mutual <between,by,of: phone_call phone_conversation telephone_call telephone_conversation video_call videoconference
CONSULT.visit >to,with <by,of,from: pilgrimage state_visit stopover tour trip visit
CONSULT <by,of: diplomacy
SUPPORT >for,of <by,from,of: acclaim accolade admiration advocacy applause appointment approval blessing celebration commendation confirmation congratulation congratulations endorsement gratitude inauguration nomination praise ratification recognition salute solidarity support sympathy thanks tribute welcome
SUPPORT >to,with <by,from,of: apology condolence condolences congratulatory_message normalisation normalization rapprochement reconciliation
SUPPORT >of <by,of: adoption by-election election landslide midterm plebiscite poll re-election referendum runoff signing victory
CONCEDE >to,for,on <by,from,of: acquittal amnesty appeasement capitulation clemency commutation concession deregulation easing exemption leniency liberalisation liberalization loosening pardon relaxation repeal reprieve rollback u-turn waiver
AID >to,for <by,from,of: aid airdrop airlift assistance asylum bail-out bailout compensation debt_relief donation emergency_relief evacuation food_aid funding grant handout help humanitarian_aid loan military_aid relief rescue resettlement shipment stimulus subsidy vaccination
RETREAT.withdraw >from <by,of: departure disengagement drawdown pullback pullout retreat withdrawal
RETREAT.ceasefire >with mutual <between,by,of: cease-fire ceasefire cessation truce
RETREAT.release >of <by,from: liberation prisoner_exchange prisoner_swap swap
RETREAT.return >to,of <by,of: repatriation restitution
RETREAT.resign >from,as <of,by: abdication resignation retirement
RETREAT.disarm >of <by,of: arms_reduction demilitarisation demilitarization demobilisation demobilization denuclearisation denuclearization disarmament
RETREAT >to <by,of: de-escalation surrender
REQUEST >to,on,from <by,from,of: exhortation invitation motion petition plea proposal query recommendation request requisition subpoena suggestion summons
REQUEST >for <by,from,of: invocation lobbying tender
ACCUSE.allege >against,of <by,from,of: accusation allegation arraignment class_action counterclaim countersuit finger-pointing impeachment imputation indictment insinuation lawsuit litigation prosecution
ACCUSE.investigate >into,of <by: audit cross-examination enquiry examination hearing inquest inquiry inspection investigation probe scrutiny
ACCUSE.disapprove >of,against,to,over <by,from,of: backlash censure condemnation criticism denunciation derision disapproval insult jibe objection outcry rebuke recrimination reprimand reproach scolding tirade tongue-lashing
REJECT >of,to <by,from,of: defiance denial disavowal disobedience infringement non-compliance noncompliance obstruction rebuff refusal rejection repudiation snub veto violation
THREATEN >to,against <by,from,of: blackmail brinkmanship death_threat intimidation sabre-rattling threat ultimatum warning
PROTEST.demo >against,over,at <by,of: counter-protest demo demonstration march mass_protest picket protest_march rally sit-in street_protest vigil
PROTEST.riot >against,over <by,of: disturbance mob_violence riot rioting unrest uproar
PROTEST.hunger >against,over <by,of: hunger_strike
PROTEST.strike >against,over,at <by,of: general_strike industrial_action stoppage wildcat_strike work-to-rule work_stoppage
PROTEST.obstruct >of,at <by,of: roadblock sit-down
SANCTION >on,against <by,of,from: arms_embargo embargo export_ban fine import_ban penalty punishment sanction sanctions tariff trade_war travel_ban
SANCTION.discontinue >with,to,of <by,of,between: breach breakdown cancellation cutback discontinuation rift severance shutdown
SANCTION.expel >of,from <by: dismissal disqualification expulsion firing lay-off layoff ouster redundancy relegation removal sacking
SANCTION.convict >of,for <by: conviction guilty_verdict sentence sentencing
MOBILIZE.troops >to,in,along <by,of: build-up buildup conscription deployment drill escalation maneuver maneuvers manoeuvre manoeuvres military_buildup military_exercise mobilisation mobilization reinforcement show_of_force troop_movement war_game
MOBILIZE.weapons >of <by: arms_race military_build-up missile_launch missile_test nuclear_test rearmament test-firing test_launch weapons_test
MOBILIZE.police <by,of: patrol
COERCE.arrest >of <by: apprehension arrest capture detention imprisonment incarceration internment interrogation manhunt roundup
COERCE.ban >on,of <by,from: ban outlawing prohibition
COERCE.censor >of,on <by: blackout censorship
COERCE.curfew >in,on <by: curfew
COERCE.cyber >on,against <by,from: cyber-attack cyberattack data_breach ddos_attack hack hacking phishing ransomware_attack
COERCE.deport >of <by,from: banishment deportation displacement eviction exile pushback
COERCE.martial-law >in <by: martial_law state_of_emergency state_of_siege
COERCE.misinformation >of,against <by: disinformation fraud misinformation propaganda smear_campaign
COERCE.restrict >on,of <by: blockade clampdown confinement house_arrest lockdown quarantine restriction siege
COERCE.seize >of <by: annexation arson burglary confiscation demolition destruction expropriation heist land_grab larceny looting nationalisation nationalization occupation pillage robbery sabotage seizure theft vandalism
COERCE >on,against,of <by: coercion coup coup_attempt coup_d'etat coup_d'état crackdown discrimination espionage extortion harassment insurrection mutiny oppression overthrow persecution police_raid power_grab purge putsch rebellion repression revolt suppression surveillance uprising
ASSAULT >on,against,of <by,of: aggression ambush assault atrocity attack battle bloodbath bloodshed brutality clash combat conflict counter-attack counterattack counteroffensive crossfire cruelty drive-by exchange_of_fire fighting firefight genocide gun_battle gunbattle gunfight gunfire homicide hostilities hostility incursion infighting invasion killing massacre melee murder offensive onslaught pogrom retaliation shoot-out shootout skirmish slaughter slaying terrorism terrorist_attack violence war_crime
ASSAULT.abduct >of <by: abduction hijacking hostage-taking hostage_taking kidnapping
ASSAULT.aerial >on,against,of <by: aerial_bombardment air_raid air_strike airstrike bombing_raid drone_attack drone_strike
ASSAULT.assassinate >of,on <by: assassination assassination_attempt
ASSAULT.beat >of <by: beating brawl fistfight mugging scuffle
ASSAULT.cleansing >of,against <by: ethnic_cleansing extermination
ASSAULT.crowd-control >on,against <by: baton_charge
ASSAULT.execute >of <by: beheading execution hanging lynching
ASSAULT.explosives >of,on,in,at <by: blast bomb_attack bombing car_bomb car_bombing explosion roadside_bomb
ASSAULT.firearms >of,on,at <by: gun_attack gunshot mass_shooting shooting
ASSAULT.heavy-weapons >on,against,of <by,from: artillery_fire barrage bombardment cannonade missile_attack missile_strike mortar_attack rocket_attack rocket_fire salvo shelling
ASSAULT.primitive >of,on <by: acid_attack knife_attack stabbing stone-throwing stoning
ASSAULT.sexual >of,on,against <by: rape sexual_abuse sexual_assault
ASSAULT.suicide-attack >on,against,of,in <by: suicide_attack suicide_bombing
ASSAULT.torture >of <by: torture
ASSAULT.unconventional >on,against <by: chemical_attack gas_attack poisoning
STATEMENT >to,on,about <by,of,from: admission affirmation announcement answer broadcast bulletin clarification comment commentary communique communiqué confession declaration disclosure eulogy explanation forecast judgement judgment keynote lecture letter message news_conference prediction presentation press_briefing press_conference press_release pronouncement rant remark revelation ruling speech statement testimony tweet verdict
STATEMENT >of <by: debut launch leak premiere publication rollout unveiling
`;
