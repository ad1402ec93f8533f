/** Verbs with more than one meaning, P to Z; see `ordered.ts`. */
export const ORDERED_VERBS_P_TO_Z = `
pan: ACCUSE.disapprove
pardon: CONCEDE
parole: RETREAT.release
participate: COOPERATE ^in @none >with
partner: COOPERATE mutual >with
pass: REJECT +up @offer,chance | SUPPORT @$law,$agreement,motion | REJECT +on @none | AID +on @aid | COOPERATE @information,intelligence,evidence >to | STATEMENT @message,letter >to
patrol: MOBILIZE.troops
pause: RETREAT.ceasefire @fighting,attack,offensive,strike,bombing,hostility,operation | CONCEDE @$limit,$unrest,execution,deportation | SANCTION.discontinue
pay: CONSULT.visit @visit,call >to | SUPPORT @tribute,respect,homage >to | CONCEDE @ransom,fine,settlement >to | AID @$aid,compensation >to | COOPERATE @dollar,euro,pound,million,billion >to,for
pelt: ASSAULT.primitive @actor | ASSAULT.primitive
perform: COOPERATE ^with >with
permit: CONCEDE
perpetrate: ASSAULT @attack,massacre,violence,crime,genocide,atrocity >against | COERCE @fraud,coup
persuade: REQUEST @actor =request
petition: REQUEST @actor =request | ACCUSE.allege ^against
phone: CONSULT.phone
picket: PROTEST.demo
pillage: COERCE.seize
pin: ACCUSE @blame,hope ^on >on
place: COERCE.arrest @actor ^under,in | SANCTION @$limit >on | MOBILIZE.troops @$troops ^on >in | REQUEST @order >with
plan: AGREE [to] =planned | AGREE ^for =planned
plant: ASSAULT.explosives @bomb,explosive,mine,device >in,at
plead: REQUEST ^for >with | REQUEST @none ^with >with =request | REQUEST [to] =request | STATEMENT
pledge: AGREE [to] =planned >to | AGREE >to =planned says
point: ACCUSE +out @failure,flaw | STATEMENT +out says | ACCUSE.allege @finger >at
poison: ASSAULT.unconventional
poll: STATEMENT @actor
position: MOBILIZE.troops @$troops,itself >on,near
postpone: REJECT @election,vote,$law,decision | SANCTION.discontinue @$talks
pound: ASSAULT.heavy-weapons
pour: MOBILIZE.troops @$troops ^into >into | COOPERATE @money,cash,dollar,investment ^into >into | PROTEST.demo @none ^into,onto
praise: SUPPORT
prepare: MOBILIZE.troops @$troops | AGREE [to] =planned
present: REQUEST @demand,proposal,plan,petition,bill,offer >to | ACCUSE.allege @evidence ^against | SUPPORT @award,medal,prize >to | STATEMENT @$publication,finding,budget,result,case,credential,report >to
press: ACCUSE.allege @charge >against | REQUEST ^for =request | REQUEST +ahead | REQUEST @actor =request | REQUEST @demand,case,claim
pressure: REQUEST @actor =request
prevent: COERCE.restrict
privatize: CONCEDE
probe: ACCUSE.investigate
proclaim: RETREAT.ceasefire @ceasefire,truce | STATEMENT says
procure: COOPERATE >from
prohibit: SANCTION.discontinue @aid,import,export,sale,trade,shipment,travel >to,from | COERCE.ban >from
promise: AGREE [to] =planned >to | AGREE =planned >to says
promote: SUPPORT
propose: REQUEST [to] =planned | REQUEST [that] =request >to says | REQUEST >to
prosecute: ACCUSE.allege
protect: SUPPORT @right,interest | AID
protest: ACCUSE.disapprove [that] says | PROTEST.demo >against,at,over
provide: AID @$aid,asylum,accommodation,airlift,capital,care,dollar,euro,financing,guidance,intelligence,protection,scholarship,sanctuary,security,service,support,training,treatment >to,for,with | STATEMENT @detail,update,information,evidence,assessment,explanation,account,statement >to,on | AGREE @assurance,guarantee >to | AID ^for,to >for,to
provoke: ACCUSE @actor | COERCE @clash,war
publish: STATEMENT
pull: RETREAT.withdraw +out @$troops >of,from | SANCTION.withdraw +out ^of >of | RETREAT.withdraw +back >from | SANCTION.withdraw +out | COERCE +down | ACCUSE.disapprove +over @actor | CONCEDE @ad,product | SANCTION.discontinue @funding,sponsorship,advertising,support,plug >from | COERCE.arrest +over @driver,motorist,vehicle
punch: ASSAULT.beat
punish: SANCTION
purchase: COOPERATE >from
purge: COERCE
push: COERCE.deport +back @migrant,refugee,asylum,boat | ASSAULT +back @$troops,enemy,rebel,attacker | RETREAT +back @date,deadline,launch | REJECT +back >against,on | SUPPORT +through @$law | ASSAULT +into | REQUEST ^for >for =request | REQUEST @actor =request | ASSAULT.beat
put: ACCUSE +down @$demand | ASSAULT +down @$unrest,mutiny,rebellion | SANCTION.discontinue +off @$talks | REJECT +off | REQUEST +forward @plan,proposal,idea,bid,offer >to | COOPERATE +out @fire,blaze | STATEMENT +out @statement,call | COERCE.arrest @actor ^under,in,behind | ACCUSE.allege ^on @actor | REQUEST @pressure >on | MOBILIZE ^on @$troops
quarantine: COERCE.restrict
quash: CONCEDE @conviction,sentence,charge,indictment | COERCE @$unrest,rebellion,revolt | REJECT
query: ACCUSE.disapprove
question: ACCUSE.disapprove @decision,legality,legitimacy,motive,motif,wisdom,integrity,result,validity,claim,policy | ACCUSE.investigate
quit: SANCTION.withdraw @$agreement,union,bloc,organization | RETREAT.resign
quiz: ACCUSE.investigate
quote: STATEMENT
raid: COERCE @office,house,home,building,headquarters,premise,premises,flat,apartment,newsroom,bank,company,shop,firm | ASSAULT
rail: ACCUSE.disapprove ^against,at >against,at
raise: REQUEST @possibility,issue,question,matter >with | ACCUSE.disapprove @concern,doubt,objection,alarm >about,over,with | AID @money,fund,dollar >for | SANCTION @$limit,tariff,tax,fee,bar >on,against | MOBILIZE @alert | CONCEDE @wage,pay,salary,offer
rally: REQUEST @support,backing >from | PROTEST.demo @none >against,for | SUPPORT +around >around | SUPPORT ^behind,around >behind,around | PROTEST.demo
ram: ASSAULT @actor | ASSAULT >into
rank: STATEMENT
rape: ASSAULT.sexual
ratify: SUPPORT
reach: AGREE @$agreement,stage >with mutual | CONSULT +out >to | AID @actor ^with
react: ACCUSE.disapprove ^angrily,furiously >to | STATEMENT says >to
read: STATEMENT @statement,message,verdict >to
reaffirm: AGREE @commitment,promise,pledge,readiness [to] =planned >to | SUPPORT @support,$relations >for,to | STATEMENT says
realign: COOPERATE ^with
reassure: SUPPORT @actor says
rebuff: REJECT
rebuild: SUPPORT @$relations >with mutual | AID
rebuke: ACCUSE.disapprove
recall: SANCTION.withdraw @ambassador,envoy,diplomat,representative,charge,consul >from | MOBILIZE.troops @reservist | RETREAT @car,vehicle,product,model,unit,toy,food,batch | STATEMENT says
receive: RETREAT.access @inspector,monitor,observer | CONSULT @actor
reckon: STATEMENT says
recognize: SUPPORT @government,state,independence,sovereignty,authority,victory,result,right | SUPPORT @actor | STATEMENT [that] says
recommend: REQUEST [that] >to =request | SUPPORT @actor | REQUEST >to =request
reconcile: SUPPORT mutual >with
recover: COERCE.seize @territory,town | AID @body,survivor
recruit: MOBILIZE.militia @fighter,soldier,militant,volunteer,mercenary | COOPERATE
reduce: SANCTION.discontinue @aid,$relations,staff,contact,supply,funding,presence,support,output >to,with,from | RETREAT.disarm @arsenal,stockpile,weapon,warhead,missile | RETREAT.withdraw @$troops >in,from | CONCEDE @$limit,sentence,tariff,tax,price,rate,fine,fee >on,for
refer: ACCUSE.investigate @case,matter,file,complaint ^to >to
refuse: REJECT [to] =negated | REJECT >to
regain: ASSAULT @control,territory,town
register: ACCUSE.disapprove @protest,complaint,objection >with | REQUEST ^for
regret: SUPPORT @actor | ACCUSE.disapprove
regulate: COERCE.restrict
rehire: COOPERATE @actor
reimpose: COERCE.curfew @curfew >in,on | SANCTION.discontinue @$limit >on,against
reinforce: MOBILIZE.troops
reinstate: CONCEDE @actor | SANCTION @$limit,ban,tariff >on
reiterate: REQUEST @demand,call,appeal =request | AGREE @commitment,pledge,promise,readiness >to | SUPPORT @support >for | STATEMENT says
reject: REJECT.assist @appeal,aid | REJECT [that] says | REJECT
release: CONCEDE @actor ^on | RETREAT.release @actor @!toxin >from | RETREAT.release @$held >from | AID @fund,funds,funding,aid,money,tranche,loan,reserve >to | STATEMENT @$publication >to | RETREAT
relent: CONCEDE
relieve: SANCTION.expel @actor ^of | AID @suffering,famine
relinquish: CONCEDE >to
remand: COERCE.arrest
remember: SUPPORT @actor
remind: REQUEST @actor
remove: CONCEDE @$limit,barrier,checkpoint,obstacle,block,roadblock | RETREAT.withdraw @$troops >from | SANCTION.expel @actor >from | COERCE.censor @post,content,book,video,account | COERCE
renege: REJECT ^on >on
renew: REQUEST @call,appeal,demand,push >for,to,on =request | SUPPORT @$relations >with mutual | AGREE @contract,agreement,lease,licence,license,mandate,deal,partnership >with mutual | CONSULT @$talks >with mutual | ASSAULT @attack,offensive,fighting,bombing >on,against | SANCTION @$limit >on | AGREE @commitment,offer,pledge,vow >to
renounce: CONCEDE @claim,violence,weapon,right,terrorism,citizenship | REJECT
rent: COOPERATE >from,to
reopen: SUPPORT @embassy,consulate,mission,$relations >in | CONCEDE @border,crossing,airspace,road,school,strait,port,market,economy,airport,route | ACCUSE.investigate @case,investigation,inquiry,file,probe | CONSULT @$talks
repatriate: RETREAT.return
repeal: CONCEDE
repeat: REQUEST @demand,call,appeal >for,on =request | THREATEN @threat,warning >against | ACCUSE.allege @accusation,allegation,claim,charge >against | STATEMENT says
repel: ASSAULT
replace: SANCTION.expel @actor ^with | COOPERATE @system
reply: STATEMENT says >to
report: ACCUSE.allege @actor ^to | STATEMENT says
repress: COERCE
reprieve: CONCEDE @actor
reprimand: ACCUSE.disapprove
request: REQUEST [that] =request | REQUEST >from,of =request
rescind: CONCEDE @$limit,order,decision | REJECT @offer,invitation
rescue: AID >from
research: ACCUSE.investigate
resettle: AID @refugee
resign: RETREAT.resign @none | RETREAT.resign @post,office,seat,job,position,membership,commission | RETREAT.resign
resist: REJECT [ing] =negated | REJECT @$demand,pressure,attempt,effort,calls,move | ASSAULT @army,force,occupation,invader | REJECT
resolve: SUPPORT @dispute,crisis,issue,conflict,standoff,difference >with mutual | AGREE [to] =planned
respect: SUPPORT @$agreement,ceasefire,sovereignty,result,ruling
respond: ASSAULT ^with >to | STATEMENT says >to
restart: CONSULT @$talks >with mutual | STATEMENT
restate: STATEMENT says
restore: SUPPORT @$relations,calm,order,democracy >with mutual | AID @aid,power,water,electricity,service,supply,funding >to | CONCEDE @access,right
restrain: COERCE.restrict @actor
restrict: COERCE.restrict >from
restructure: SUPPORT @debt
resume: SUPPORT @$relations,cooperation,tie >with mutual | CONSULT @$talks,diplomacy >with mutual | AID @aid,delivery,supply,assistance,shipment,funding >to | ASSAULT @attack,offensive,bombing,hostility,strike,fighting,firing,airstrike,shelling >on,against | MOBILIZE.weapons @test,testing,enrichment | COOPERATE @flight,export,trade,production,service,operation,import >to,with
retake: ASSAULT >from
retaliate: ASSAULT ^with,by >against | SANCTION @none ^with >against
retract: CONCEDE @claim,statement,threat,accusation,demand,article | RETREAT
retreat: RETREAT.withdraw >from
return: RETREAT.return @$held,body,territory,asset,artefact,artifact,remains,land,property,money,object >to | ASSAULT @fire,shot >at | CONSULT @call >from | CONSULT ^for @none >to
reunify: COOPERATE mutual >with
reveal: STATEMENT says
reverse: CONCEDE @decision,ban,policy,$limit,course,stance | REJECT
review: ACCUSE.investigate @case,contract,complaint,deal,conduct,decision,evidence,merger | CONSULT @$relations,situation,progress | STATEMENT
revise: CONCEDE @plan,offer,bill | STATEMENT
revive: CONSULT @$talks | SUPPORT @$relations,$agreement >with mutual
revoke: CONCEDE @$limit,decree | SANCTION.discontinue @licence,license,citizenship,visa,passport,accreditation,permit,status,recognition,invitation >of,from
revolt: COERCE >against
reward: SUPPORT
rob: COERCE.seize
roll: CONCEDE +back @$limit,reform | STATEMENT +out | MOBILIZE.troops ^into @tank,$troops >into
round: COERCE.arrest +up | ACCUSE.disapprove ^on >on
rule: ACCUSE +against | REJECT +out says | STATEMENT [that] says | SUPPORT ^in | REJECT ^against >against | STATEMENT
run: PROTEST +riot | ASSAULT +over @actor
rush: AID @aid,food,medicine,help,supply,ambulance,doctor >to | MOBILIZE.troops @$troops >to
sack: SANCTION.expel @actor | ASSAULT @city,town
salute: SUPPORT
sanction: SANCTION
satisfy: CONCEDE @demand,condition
save: AID @life | AID @actor
scale: RETREAT +back @$troops,operation,presence | SANCTION.discontinue +back @aid,plan,support,cooperation | MOBILIZE +up
scold: ACCUSE.disapprove
scrap: CONCEDE @$limit,tax,fee,duty | SANCTION.discontinue @$agreement,project,plan,programme,program,scheme,order,deal | RETREAT.disarm @weapon,missile
scrutinize: ACCUSE.investigate
seal: AGREE @$agreement,deal,contract,transfer >with mutual | COERCE.restrict +off | COERCE.restrict @border,office,road,building
search: AID ^for | COERCE @house,office,home,premises,building,apartment,car,vehicle,$building
secure: AGREE @$agreement,deal,release,support,funding,contract,loan,approval,commitment >from,with | MOBILIZE @border,area,site
seek: REQUEST @asylum,help,aid,assistance,refuge,support,approval,backing,compensation,damages,bail,extradition,arrest,talks,meeting,clarification,protection,term,funding,permission,bailout,loan,investment,extension >from | REQUEST [to] =hypothetical | REQUEST >from
seize: ASSAULT.abduct @hostage,tourist,worker,aid | COERCE.seize >from
select: SUPPORT @actor
sell: COOPERATE >to
send: COERCE.deport +back @actor >to | CONSULT.visit @envoy,delegation,emissary,negotiator,mediator,diplomat,mission,representative >to | ACCUSE.investigate @inspector,investigator,observer >to | AID @$aid,aid,doctor,rescuer,medic,help,team,rescue,engineer >to | MOBILIZE.troops @$troops,soldier,warship >to,into | STATEMENT @letter,message,signal,note,email,telegram >to | SUPPORT @condolence,greeting,congratulation,best >to | ASSAULT.aerial @drone,missile ^into | SANCTION.convict @actor ^to
sentence: SANCTION.convict >to
separate: COERCE @family,child | SANCTION.discontinue @none ^from >from
serve: REQUEST @notice,subpoena,summons >to | COOPERATE ^with
set: RETREAT.release +free @actor | COERCE.seize @fire,ablaze,alight | COERCE.seize +ablaze | ASSAULT +off @bomb,explosive,blast | COOPERATE +up @fund,venture,company,committee,commission,group,centre,center,base,panel,system >with mutual | COERCE.restrict +up @checkpoint,roadblock,barricade | ACCUSE.investigate +up @inquiry | REQUEST @deadline,condition,ultimatum >for | COERCE @curfew,limit | AGREE @date >for | REJECT +aside @verdict,ruling | STATEMENT +out @plan,position,case,vision
settle: AGREE @case,lawsuit,suit,dispute,claim,charge,litigation,strike,allegation,investigation >with mutual | CONCEDE ^with >with mutual | COERCE.seize @land,territory
sever: SANCTION.discontinue @$relations,alliance,contract,link >with
shake: COOPERATE @hand mutual >with | COERCE +down @actor
share: COOPERATE >with,mutual
shell: ASSAULT.heavy-weapons
shelter: AID @actor
shelve: REJECT @$law,$demand,deal | SANCTION.discontinue
ship: AID @$aid >to | MOBILIZE.troops @$troops >to | RETREAT.withdraw +out @actor >of | COOPERATE >to
shoot: ASSAULT.heavy-weapons +down @$troops,aircraft,drone,helicopter,missile,balloon,jet,plane | REJECT +down @$law,$demand,idea,claim | ASSAULT.firearms @actor | ASSAULT.firearms ^at,on,dead >at,on | ASSAULT.firearms @dead | MOBILIZE.weapons @none
shore: SUPPORT +up | MOBILIZE.troops +up @$troops,border,defence,defense
shorten: CONCEDE @$limit,sentence
shout: PROTEST.demo @slogan >against | STATEMENT says
show: STATEMENT +off | SUPPORT @support,solidarity,respect >for,with | STATEMENT [that] | MOBILIZE @force
shun: SANCTION
shut: SANCTION.discontinue @embassy,consulate,plant,factory,office,mine,business,branch,base | SANCTION.discontinue +down @embassy,consulate,plant,operation,factory,office,service,business,company,base,mine | COERCE.censor +down @newspaper,station,channel,website,radio | COERCE.restrict +down | COERCE.restrict +off | COERCE.restrict @border,crossing,school,road,airspace,airport,port,university
side: SUPPORT ^with >with | REJECT ^against >against
sign: COOPERATE @player,striker,midfielder,defender,goalkeeper,winger,forward,pitcher,quarterback,coach,star,singer,artist >from | AGREE @statement,letter,petition | COERCE @order,decree | SUPPORT +on >to | SUPPORT @$agreement,bill,law,act,legislation mutual >with | SUPPORT @none ^with,for mutual >with | SUPPORT mutual >with
signal: AGREE @readiness,willingness,intention [to] =planned >to | STATEMENT says
silence: COERCE.censor @critic,opponent,dissent,opposition,voice,press,journalist
sink: ASSAULT.heavy-weapons @ship,boat,vessel,submarine,tanker,warship,ferry
sit: PROTEST.demo +in | CONSULT +down >with mutual
slam: ACCUSE.disapprove @actor | ACCUSE.disapprove @!door,brake | ASSAULT ^into >into
slap: ASSAULT.beat @actor ^in,across | SANCTION @$limit,tariff,fine ^on >on | ASSAULT.beat @actor
slash: SANCTION.discontinue @aid,budget,funding,fund,output,job,staff,workforce >to,for | CONCEDE @tariff,tax,price,rate | ASSAULT.primitive @actor
smash: COERCE.seize @window,glass,furniture,car,shop,statue | COERCE.arrest @ring,gang,cell,network | ASSAULT ^into >into
smear: ACCUSE.disapprove @actor
smuggle: COERCE @drug,weapon,cocaine,migrant,people,arms,heroin,cigarette
snatch: ASSAULT.abduct @actor | COERCE.seize
snub: REJECT
speak: CONSULT.phone ^by | STATEMENT +out ^against,about >against | CONSULT ^with >with mutual | ACCUSE.disapprove ^against >against | STATEMENT says >to
spearhead: ASSAULT @offensive | SUPPORT
split: SANCTION.discontinue @none ^from,with >from,with
sponsor: SUPPORT @resolution,bill,event,team,candidate | AID
spray: ASSAULT.crowd-control @actor | ASSAULT.firearms @bullet >at | COERCE.seize @graffito,graffiti
spread: COERCE.misinformation @disinformation,misinformation,rumour,rumor,lie,propaganda,falsehood,hoax
spurn: REJECT
spy: COERCE ^on >on
squash: COERCE @$unrest,revolt
stab: ASSAULT.primitive
stage: PROTEST.riot @riot | PROTEST.hunger @fast,hunger | PROTEST.demo @$unrest,sit-in,vigil,march >against | PROTEST.strike @walkout,stoppage | ASSAULT @attack,raid,ambush,offensive >on,against | COERCE @coup >against | MOBILIZE.troops @exercise,drill,manoeuvre,maneuver,parade,war-game | SUPPORT @concert,festival,tournament
stall: REJECT @$law,deal,bill,reform,effort,process
stand: RETREAT.resign +down @none >as | RETREAT.resign +aside | SUPPORT ^by,with,behind >by,with,behind | SUPPORT +by @actor | REJECT +up >to | SUPPORT ^for
start: CONSULT @$talks,dialogue,visit,tour >with mutual | ASSAULT @war,attack,offensive,bombing >against | ACCUSE.investigate @investigation,inquiry,probe >into | PROTEST.hunger @hunger,fast | PROTEST.demo @$unrest >against | COOPERATE @exercise,drill >with mutual | COERCE.seize @fire,blaze
state: STATEMENT says
station: MOBILIZE.troops >in,on
steal: COERCE.seize >from
step: RETREAT.resign +down >as,from | RETREAT.resign +aside | MOBILIZE +up @$troops,patrol,attack,security | MOBILIZE.police +up
stone: ASSAULT.primitive @actor | ASSAULT.primitive @car,bus,vehicle,house,embassy
stop: RETREAT.ceasefire @war,attack,fighting,bombing,offensive,shelling,strike,bombardment | PROTEST.strike @work | SANCTION.discontinue @aid,import,export,supply,production,flight,shipment,delivery,payment,sale,$talks,funding >to,from | CONCEDE @$unrest | COERCE.restrict @protest,vote,march,boat,ship,train,vehicle,broadcast | COERCE.restrict @actor >from
storm: PROTEST +out | ASSAULT
strafe: ASSAULT.aerial
strengthen: SUPPORT @$relations,cooperation,partnership,alliance,trade >with mutual | MOBILIZE.troops @$troops,presence,security,defence,defense,border | COERCE @$limit,rule,law
stress: STATEMENT says
strike: AGREE @$agreement,balance >with mutual | REJECT +down @$law,$limit,section,map | ASSAULT @actor | ASSAULT @$building,$troops,coast | PROTEST.strike @none >against,over | ASSAULT @target
strip: SANCTION.discontinue @actor ^of >of
struggle: ASSAULT @none ^against >against
study: ACCUSE.investigate @claim,case | STATEMENT =hypothetical
submit: REQUEST @$demand,application,bid,proposal,plan,bill,motion,petition >to | RETREAT.resign @resignation >to | STATEMENT @report,evidence,document >to | CONCEDE @none ^to >to
subpoena: REQUEST
subsidize: AID
succeed: SUPPORT @actor
sue: REQUEST ^for @none | ACCUSE.allege >over,for
suggest: REQUEST [that] =request says >to | REQUEST [ing] =hypothetical | ACCUSE.allege @wrongdoing | STATEMENT says
summon: ACCUSE.disapprove @ambassador,envoy,diplomat,charge,chargé,consul | REQUEST.meet @actor >to
supply: AID >to,with
support: SUPPORT
suppress: COERCE
surrender: RETREAT.disarm @$weapon,weapon,arms | CONCEDE @territory,control,power >to | RETREAT >to
surround: MOBILIZE.troops
suspect: ACCUSE.allege @actor ^of >of | ACCUSE.allege [that]
suspend: RETREAT.ceasefire @attack,offensive,strike,bombing,operation,hostility,campaign,fighting | CONCEDE @$limit,strike,hunger,sentence,execution,protest,levy | COERCE @constitution,parliament,law,right,newspaper,publication,broadcast,licence,license,election | SANCTION.discontinue @actor >from | SANCTION.discontinue >to,with
swap: RETREAT.release @$held >with mutual | COOPERATE mutual >with
swear: AGREE +in @actor | THREATEN @revenge,vengeance >on,against | AGREE [to] =planned | AGREE says
sweep: COERCE.arrest ^through >through
take: ASSAULT.abduct @hostage,captive >from | ASSAULT.abduct ^hostage,captive | PROTEST.demo ^to @street,street | PROTEST.demo @street | COERCE.seize +over @power,control,town,city,government,airport,building,station,village | COOPERATE +over @$business,company,bank,rival | COERCE.seize @control,town,city,territory,village,power >of,from | COERCE.arrest +in @actor | COERCE.arrest @actor ^into | AID +in @refugee,migrant,evacuee,child,family | AGREE @office,oath,responsibility | CONCEDE +back @word,claim | COERCE +down @post,content,video,website | STATEMENT @stand,position >on | ACCUSE.disapprove @aim ^at >at
talk: CONSULT ^with,to mutual >with,to | STATEMENT ^about,of | CONSULT @none mutual >with
tame: COERCE @actor
target: ASSAULT @$building,$troops | SANCTION @import,oil,official,sector,company,economy,export ^with | ASSAULT @actor | ACCUSE
tax: SANCTION @import,export,good,goods
team: COOPERATE +up mutual >with
tear: COERCE.seize +down @$building,statue,flag,fence,poster | REJECT +up @$agreement,deal | ACCUSE ^into >into
telephone: CONSULT.phone
tell: REQUEST @actor [to] =request | STATEMENT @actor says | STATEMENT
tender: RETREAT.resign @resignation >to
terminate: SANCTION.discontinue @$agreement,$relations,aid,programme,program,membership,employment,project >with | SANCTION.expel @actor
test: MOBILIZE.weapons @$weapon,system,bomb,engine | STATEMENT
testify: ACCUSE.allege ^against >against says | STATEMENT says >to,before
thank: SUPPORT >for
threaten: THREATEN.violence @actor ^with >with | THREATEN [to] =threatened | THREATEN @!health,species,stability =threatened >against
throw: ASSAULT.primitive @stone,rock,bottle,bomb,grenade,egg,cocktail,firebomb,brick,shoe,petrol >at | SUPPORT @weight,support ^behind >behind | COERCE.arrest @actor ^in,into | SANCTION.expel +out @actor >of | REJECT +out @case,$law,lawsuit,conviction,appeal,claim
tie: COOPERATE +up >with mutual | ACCUSE.allege @actor ^to
tighten: COERCE.restrict @control,$limit,rule,security,grip,law,border,siege,policy >on | SANCTION @sanction,embargo >on,against | SUPPORT @$relations,bond >with
topple: COERCE @$government | COERCE.seize @statue,monument
torch: COERCE.seize
torpedo: ASSAULT.heavy-weapons @ship,vessel | REJECT
tour: CONSULT.visit
trade: ASSAULT @fire,gunfire,blow mutual >with | ACCUSE @accusation,barb,insult,blame mutual >with | RETREAT.release @$held >with mutual | COOPERATE @player,pick,star >to | COOPERATE mutual >with
traffic: COERCE @actor
train: AID @actor | MOBILIZE.troops @none
transfer: COOPERATE @suspect,player,technology >to,from | AID @$aid >to | RETREAT.return @power,control,authority,sovereignty >to | MOBILIZE.troops @$troops >to
travel: CONSULT.visit ^to >to,for
treat: AID @wounded,victim,patient,injured
trick: COERCE.misinformation @actor
trim: SANCTION.discontinue @staff,budget,output | CONCEDE @$limit,rate
try: ACCUSE.allege @actor ^for,on
turn: REJECT +down @$demand,offer,role,bid,chance,job,request | REJECT +away @actor | COOPERATE +over @suspect,document,evidence,record,datum >to | RETREAT.return +over >to | RETREAT +in @weapon,gun | REJECT +against >against | SANCTION.discontinue +off @water,gas,power,tap | COERCE.deport +back @migrant,boat,refugee,ship | REQUEST ^to ^for >to
unblock: CONCEDE
undermine: COERCE @actor
understand: SUPPORT @position
undertake: AGREE [to] =planned | CONSULT @visit,mediation,mission,tour >to
unfreeze: CONCEDE
unify: COOPERATE mutual >with
unite: COOPERATE mutual >with,behind,against
unleash: ASSAULT @attack,barrage,missile,war,strike,offensive,wave,violence >on,against | COERCE
unseat: COERCE @$government | SUPPORT
unveil: COERCE @sanction,tariff >on,against | REQUEST @bid,offer | AID @aid,package >for | STATEMENT
update: STATEMENT @actor | STATEMENT @$publication
uphold: REJECT @ban,conviction,sentence,ruling,verdict,decision | SUPPORT
uproot: COERCE
urge: REQUEST =request
use: ASSAULT @force,violence ^against >against | ASSAULT.crowd-control @gas,cannon,canister,baton >against,on | ASSAULT.unconventional ^against @weapon >against | REJECT @veto
vacate: RETREAT.withdraw
vandalize: COERCE.seize
veto: REJECT
vie: ACCUSE @none ^with
view: ACCUSE ^as @threat | CONSULT @site,damage
vilify: ACCUSE.disapprove
violate: REJECT @ban,$law,$limit,curfew,order | ASSAULT @ceasefire,truce,airspace,border,sovereignty,water,agreement
visit: CONSULT.visit @actor | CONSULT.visit
voice: ACCUSE.disapprove @concern,anger,opposition,criticism,dismay,fear,outrage,doubt,objection >over,about,at,to | SUPPORT @support,solidarity,approval,sympathy,confidence >for,with | STATEMENT @hope,opinion,view,optimism
volunteer: AGREE [to] =planned | AID
vote: AGREE [to] =planned | REJECT +down | SANCTION.expel +out @actor | REJECT ^against >against | SUPPORT ^for >for | PROTEST.strike @strike
vow: THREATEN @revenge,retaliation,vengeance,response >against,on | AGREE [to] =planned | AGREE says
wage: ASSAULT @war,battle,insurgency,attack,campaign >against,on
waive: CONCEDE
walk: PROTEST.strike +out @none | SANCTION.discontinue +out ^of >of | SANCTION.discontinue +away >from
warm: SUPPORT ^to >to
warn: THREATEN [that] says =threatened | THREATEN ^against >against says | THREATEN @actor >against,of says =threatened | STATEMENT ^of,about says
water: CONCEDE +down
weaken: COERCE @actor
weigh: STATEMENT =hypothetical
welcome: CONSULT @actor ^to,in,at | AID @refugee,migrant,evacuee | SUPPORT
win: AGREE @contract,approval,concession,licence,license,order,tender,deal >from | SUPPORT @election,vote,title,seat,nomination,presidency,majority,backing,support,award,prize,medal,case,appeal,match,final,cup
wipe: ASSAULT +out
withdraw: RETREAT.withdraw @$troops >from | SANCTION.withdraw @ambassador,envoy,diplomat,inspector,mission,delegation,observer,staff >from | CONCEDE @charge,threat,demand,complaint,lawsuit,objection,claim,accusation,appeal,opposition,case,complaint,bill,remark,comment,allegation,bid,offer,plan,proposal | SANCTION.discontinue @support,aid,funding,recognition,invitation,backing,investment,licence,license,accreditation,cooperation,money,sponsorship >from,for | SANCTION.withdraw ^from >from | RETREAT.withdraw >from
withhold: SANCTION.discontinue @aid,payment,support >from | COERCE.withhold >from
woo: REQUEST @actor
work: COOPERATE +together mutual | COOPERATE ^with >with mutual | AGREE +out @$agreement,plan,deal,detail,difference >with mutual
worry: ACCUSE.disapprove says
wound: ASSAULT @actor
wreck: COERCE.seize @$building,shop,car | REJECT @$agreement,plan
write: COERCE +off @debt | REQUEST ^to @none >to | STATEMENT says >to
yell: STATEMENT says
yield: CONCEDE @none >to | CONCEDE @ground,power,control >to
`;
