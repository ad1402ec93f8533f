/**
 * Nouns for people: `kind gender speaks-for: noun noun …`, sorted within a line, singular, `_` for a space. The kinds are
 * explained in `people.ts`. Titles stand without their full stop. Our own selection from general knowledge.
 */
export const PEOPLE_TABLE = `
office country: ambassador attorney_general caliph chancellor chargé_d'affaires chief_justice chief_minister chief_of_staff commander-in-chief consul consul_general defence_minister defence_secretary defense_minister defense_secretary deputy_minister deputy_prime_minister dictator economy_minister emissary envoy ex-president ex-prime_minister finance_minister first_minister foreign_minister foreign_secretary governor governor-general head_of_government head_of_state health_minister health_secretary high_commissioner home_secretary house_speaker interior_minister justice_minister leader mayor minister national_security_adviser national_security_advisor negotiator opposition_leader permanent_secretary plenipotentiary premier president president-elect presidential_spokesman presidential_spokeswoman press_secretary prime_minister prosecutor_general rebel_leader regent ruler secretary_of_state solicitor_general speaker special_envoy state_secretary strongman taoiseach trade_minister treasury_secretary vice-president vice_chancellor vice_president viceroy
office male country: ayatollah crown_prince emir emperor imam king prince sheikh sultan tsar
office female country: crown_princess empress first_lady princess queen
office organization: archbishop artistic_director auditor bishop board_member captain cardinal ceo cfo chair chairperson chief chief_economist chief_executive chief_executive_officer chief_financial_officer chief_operating_officer chief_prosecutor chief_scientist coach commander commissioner cto curator dean deputy_chief deputy_director director director-general director_general editor editor-in-chief executive executive_director founder general_manager general_secretary head head_coach head_teacher headteacher manager managing_director managing_editor moderator owner police_chief pope principal provost publisher rector representative secretary secretary-general secretary_general spokesperson superintendent treasurer undersecretary vice-chancellor
office male organization: chairman headmaster patriarch priest rabbi spokesman
office female organization: chairwoman headmistress spokeswoman
role country: adviser advisor aide attache attaché cosmonaut counsellor counselor deputy diplomat general intelligence_officer lawmaker legislator mediator member_of_parliament minister_of_state mp officer official parliamentarian peacekeeper prosecutor secret_agent senator soldier statesperson
role male country: alderman assemblyman congressman councilman nobleman serviceman statesman
role female country: assemblywoman congresswoman councilwoman noblewoman servicewoman stateswoman
role organization: analyst attorney barrister counsel defence_lawyer defense_attorney deputy_head employee insider lawyer lobbyist member official_source partner public_relations_officer shareholder solicitor staff_member staffer union_leader
role: academic accomplice accountant activist admiral adolescent adult agent ally anarchist animator apprentice archaeologist architect artist assassin assistant astronaut astronomer athlete attacker author baby backer baker banker billionaire biologist blogger bodyguard bomber border_guard borrower boss boxer boy brigadier broadcaster broker builder bureaucrat bus_driver buyer bystander caller campaigner candidate captive cardiologist carer caretaker celebrity champion chef chemist child church_leader citizen civil_servant civilian clergy cleric client climber clown collaborator colleague collector colonel colonist columnist comedian commandant commando commentator commuter companion competitor composer conductor conscript conservative consultant consumer contractor convict cook coroner correspondent councillor councilor counterpart coup_leader courier creditor crew_member criminal critic customer cyclist dancer dealer debtor defector defendant defender delegate demonstrator dentist descendant deserter designer detainee detective developer disciple dissident dj doctor donor drafter driver drug_lord dweller economist elder elector electrician employer enemy engineer entrepreneur epidemiologist escapee evacuee ex-minister examiner exile expat expatriate expert explorer extremist eyewitness fan farmer farmworker fascist fighter filmmaker financier firefighter follower footballer forecaster foreigner friend fugitive fundraiser gambler gang_member gangster gardener geologist girl goalkeeper golfer grocer guard guardian guerilla guerrilla guest guide gunner hacker hairdresser healer hero hijacker hiker historian homeowner hooligan host hostage hostage-taker hotelier hunter immigrant importer independent infant influencer informant inhabitant inmate innovator inspector instructor insurgent intern interpreter intruder invader inventor investigator investor islamist jihadist journalist judge juror justice juvenile kid kidnapper killer laborer labourer landlord lecturer librarian lieutenant loyalist luminary magistrate magnate maker marine mariner marxist mastermind mechanic medic mentor mercenary merchant migrant militant militiaman millionaire miner minor missionary mobster mogul monarch monk motorcyclist motorist mourner multimillionaire murderer musician nanny nationalist native neighbor neighbour newcomer nominee novelist nun nurse nutritionist observer offender oligarch onlooker opponent opposition_figure organiser organizer orphan outsider paediatrician painter paramedic parent participant party_leader passenger passer-by pathologist patient patron pedestrian pensioner performer perpetrator person pharmacist philanthropist philosopher photographer physician physicist picketer pilgrim pilot pioneer pirate player plotter plumber poet politician pollster pontiff populist porter practitioner preacher predecessor presenter prisoner producer professor programmer protagonist protester protestor protégé psychiatrist psychologist public_servant publicist pundit pupil purchaser pusher racer radical raider ranger rapper reader rebel receptionist recruit referee reformer reformist refugee regulator relative reporter republican rescuer researcher resident retailer retiree reveller reviewer revolutionary rider rioter rival robber runner runner-up sailor salesperson scholar schoolchild scientist scout screenwriter sculptor seafarer secessionist selector seller separatist sergeant servant settler shepherd sheriff shipowner shooter shopkeeper shopper singer skier skipper smuggler sniper social_worker socialist sociologist songwriter source speculator sponsor sprinter spy squatter star stockbroker storyteller stowaway stranger striker student student_leader subordinate subscriber successor sufferer suicide_bomber superstar supervisor supplier supporter surgeon survivor suspect swimmer sympathiser sympathizer taxi_driver taxpayer teacher teammate technician teenager tenant tennis_player terrorist therapist thief tourist tracker trader trafficker train_driver trainee trainer translator traveler traveller troublemaker truck_driver trucker tutor twin tycoon undercover_agent undertaker user vendor veteran victim viewer vigilante villager violinist visitor volunteer voter warden warlord weightlifter whistle-blower whistleblower wholesaler winner witness worker worshipper writer youngster youth zealot
role male: actor businessman cameraman clergyman craftsman crewman fireman fisherman frontman gentleman gunman guy henchman hitman lad layman man middleman monsignor policeman repairman salesman sportsman tribesman waiter workman
role female: actress ballerina businesswoman goddess heiress hostess lady landlady mistress policewoman sportswoman waitress woman
title: Adm Admiral Amb Ambassador Brig Capt Captain Cardinal Chancellor Chief Cmdr Col Colonel Commander Commissioner Congressman Congresswoman Cpl Det Dr Emperor Gen General Gov Governor Hon Inspector Judge Justice Lieutenant Lt Maj Major Mayor Minister Mx Officer Pastor Pope Premier President Prof Professor Rabbi Rep Representative Rev Secretary Sen Senator Sgt Sheriff Speaker Supt Vice-President
title female: Baroness Countess Dame Duchess Empress Lady Madam Madame Miss Mlle Mme Mrs Ms Princess Queen Señora Sister
title male: Archbishop Ayatollah Baron Bishop Brother Count Crown_Prince Duke Earl Emir Father Herr Imam King Lord Monsieur Mr Prince Señor Sheik Sheikh Signor Sir Sultan
kin: cousin fiancé fiancée grandchild grandparent parent-in-law sibling spouse stepchild stepparent
kin female: aunt bride daughter daughter-in-law ex-girlfriend ex-wife girlfriend granddaughter grandmother great-aunt half-sister mother mother-in-law niece sister sister-in-law stepdaughter stepmother stepsister widow wife
kin male: boyfriend bridegroom brother brother-in-law ex-boyfriend ex-husband father father-in-law grandfather grandson great-uncle groom half-brother husband nephew son son-in-law stepbrother stepfather stepson uncle widower
collective country: administration cabinet delegation government junta leadership military monarchy navy parliament politburo presidency regime troops
collective organization: bloc board coalition committee faction jury management panel secretariat team
collective: air_force army audience authorities band battalion brigade caucus clan community congregation convoy couple crew crowd diaspora duo electorate elite entourage family folk force forces gang gathering gendarmerie group household infantry insurgency majority militia minority mob movement opposition pair paramilitaries party patrol peacekeepers peasantry people personnel police posse press public ranks rebels regiment security_forces squad staff syndicate townsfolk townspeople tribe trio troop troupe unit workforce
`;

/** Nouns that end like agents and are things, animals or times; a noun of an agent must not be here. */
export const NOT_PEOPLE = `
accelerator adapter alligator altogether anchor answer assist ballast banner barrier behavior bestseller bitter
blacklist blister blockbuster blunder boiler border brighter bumper butter calculator calendar cancer canister
carrier catalyst cellar center chamber chapter charter cheaper checklist clearer closer cluster coaster
collider colour computer conifer consist container conveyor cooler corner corridor counter cover crater cruiser
cucumber cylinder darker decanter december deeper destroyer detector diameter differ dinner disaster disorder
dossier drawer earlier easier easter either elevator encounter endeavor error escalator estimator excavator
exist factor faster favor favour fever fiber filter finger flavor floater flower foist folder forever former
freezer freighter frontier further gather generator ginger glacier glitter greater hammer hamster hangar harbor
harder heater helicopter hereafter higher hoist horror hunger hydrometer incubator indicator insist interior
karaoke ladder larger laser later launcher launder lavender layer leather letter lever lighter liner liquor
litter lobster locker longer lumber manner manor marker master matter meteor meter minesweeper mirror mist
modifier monastery monastir monitor monitors monster mortar motor murder newer newsletter newspaper nor november
number october offer older oncoming order other otter outer oyster paper parameter pepper perimeter persist
playlist pointer poorer poster potter powder power prayer predator prefer printer processor projector propeller
proper quarter quieter radiator rather reactor receiver refrigerator register remainder reminder render resist
richer river roller rooster roster rotor router rubber rudder rumor rumour safer saucer scanner schooner scooter
sector semester semiconductor sensor september server shelter shorter shortlist shoulder shower shutter silver
simulator slaughter slider slipper slower slumber smaller smarter smoother soccer sooner sphincter spider
spinner splendor splinter stapler starter steadier steamer sticker streamer stretcher stronger stupor suffer
summer super supercomputer supper surrender sweater tanker tender tensor terror theater theatre thereafter
thermometer thriller thunder tighter timber together tougher tower tracer tractor trailer transfer transformer
transistor trawler tremor trigger trimester tumbler tumor tumour twist twister twitter typewriter under vapor
vector ventilator vibrator visor voucher wafer wallpaper warmer water weaker weather whether whisper whist wider
winter wishlist wonder wrapper wrist yesterday younger
`;

/** `office: what its holder is called besides`, wider words last. */
export const OTHER_NAMES_TABLE = `
president: head_of_state leader head
king queen emperor empress emir sultan tsar: monarch sovereign head_of_state ruler leader head
prime_minister taoiseach: premier head_of_government leader head
premier: prime_minister head_of_government leader head
chancellor: head_of_government leader head
dictator ruler minister: leader head
pope: pontiff leader head
`;
