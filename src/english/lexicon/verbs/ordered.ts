/**
 * Verbs with more than one meaning, A to O: `lemma: sense | sense …`, the first sense that fits the clause wins, and a
 * clause that fits none tells no event. Sorted. Senses by the PLOVER 2.0 codebook's definitions.
 *
 * Borderlines kept on purpose: breaking or calling off talks is a cut in relations (SANCTION), refusing to hold them is
 * REJECT; lifting a ban or granting a demand is CONCEDE; attacking a plan in words is ACCUSE; charging a fee, firing a
 * missile and firing a minister are three things; signing and ratifying are SUPPORT, promising to sign is AGREE.
 */
export const ORDERED_VERBS = `
abandon: RETREAT.withdraw @$troops,territory,base,town,city,position,attempt,campaign,offensive,siege | SANCTION.discontinue @$agreement,$talks,$relations,ally,project,policy | CONCEDE @$demand,claim,threat,strike | SANCTION.withdraw @actor
abolish: CONCEDE @$limit,fee | COERCE.ban @party,union,parliament,right
abuse: ASSAULT @actor | REJECT @$law,power,right,position
accept: AGREE @$demand,$agreement,mediation,formula,condition,responsibility,nomination,job,role | AID @refugee,migrant,evacuee | CONCEDE @defeat,resignation,result,$demand | AGREE [that] says
acknowledge: STATEMENT [that] says | CONCEDE @defeat,mistake,error,failure | STATEMENT
act: COERCE ^against >against
address: STATEMENT @parliament,nation,crowd,rally,reporter,conference,assembly,congress,council,meeting,supporter >to | STATEMENT @actor
adjourn: SANCTION.discontinue @$talks,trial,hearing
admit: STATEMENT [that] says | STATEMENT [ing] says | AID @refugee,migrant,patient | AGREE @member,country | STATEMENT ^to >to
advance: ASSAULT @none ^on,into,toward,towards >on,into,toward,towards | MOBILIZE.troops @$troops >on,into
affirm: STATEMENT [that] says | SUPPORT >to
aid: AID @actor
aim: THREATEN.violence @$weapon >at
air: ACCUSE.disapprove @grievance,complaint,criticism >about,against | STATEMENT @view,concern,proposal
alert: STATEMENT @actor says | MOBILIZE.troops @$troops
allocate: AID @$aid,resource,budget >to,for
allow: RETREAT.access @inspector,monitor,observer,convoy | CONCEDE @actor | CONCEDE @return,access,passage,protest,export,import,entry,visit,flight,voting | CONCEDE [ing]
amend: SUPPORT @$law
announce: STATEMENT [that] says | STATEMENT >to
answer: STATEMENT @question,critic,call says | STATEMENT @none says
appeal: REQUEST ^for >to,from =request | REQUEST [to] =request | REQUEST ^to >to =request | REJECT @ruling,verdict,decision,conviction,sentence >to | REJECT ^against >against
appear: CONSULT ^before >before
apply: REQUEST ^for,to >to =request | COERCE.restrict @pressure,sanction >on,to,against
approach: REQUEST.meet @actor >about
approve: SUPPORT @$law,$agreement,$demand,sale,merger,takeover,treatment,vaccine,drug,aid,loan,funding,candidate,extension,extradition | SUPPORT ^of >of | SUPPORT
arm: AID @actor >with
arrange: AGREE [to] =planned | CONSULT @$talks mutual >with,between
arrive: CONSULT.visit ^for,on >with,in | AID ^with
ask: REQUEST [to] =request | REQUEST ^for >for,of =request | REQUEST [that] =request | STATEMENT says >of
assail: ACCUSE.disapprove @$law,$demand,decision,policy,report | ACCUSE.disapprove
assault: ASSAULT.beat @actor | ASSAULT
assemble: MOBILIZE.troops @$troops >near,on,along | PROTEST.demo @none ^outside,against,to >against
assert: STATEMENT [that] says | STATEMENT
assign: MOBILIZE.troops @$troops >to
assure: AGREE @actor =planned says
attack: ACCUSE.disapprove @plan,proposal,policy,decision,record,bill,law,idea,report,ruling,rhetoric,speech,article,comment,remark | ASSAULT @actor | ASSAULT >on,against
attend: CONSULT @$talks,ceremony,funeral,inauguration,hearing >with
attribute: ACCUSE.allege ^to @attack,killing,outage,failure,crash,blame,loss >to
authorize: AGREE @$troops,strike,deployment,sale,use,release,$aid | AGREE =planned
avert: RETREAT @$unrest,war,clash
award: AID @$aid,scholarship,compensation >to | AGREE @contract,deal,licence,license >to | SUPPORT @prize,medal,honour,honor,award >to
back: RETREAT +down >on,from | RETREAT +off >from | CONCEDE +down | REJECT ^out | SUPPORT
balk: REJECT [to] =negated | REJECT ^at >at
ban: SANCTION.discontinue @import,export,sale,trade,shipment >from,to | COERCE.ban @actor >from | COERCE.ban
band: COOPERATE +together mutual >with
bar: COERCE.ban @actor >from | COERCE.ban
barricade: PROTEST.obstruct
bash: ACCUSE.disapprove @actor | ASSAULT.beat
battle: PROTEST @police ^outside,during | ASSAULT mutual @actor >with,against | ASSAULT ^with,against >with,against mutual
beat: ASSAULT.beat +up | ASSAULT.beat @protester,detainee,prisoner,man,woman,student,demonstrator,victim,migrant,journalist,reporter,worker,civilian | ASSAULT.beat ^with | RETREAT @retreat
beg: REQUEST ^for >from =request | REQUEST @actor =request | REQUEST [to] =request
bid: REQUEST ^for >for
bind: AGREE @actor ^to
blast: ASSAULT.explosives @$building,$troops,hole | ACCUSE.disapprove
block: PROTEST.obstruct @road,highway,street,entrance,bridge,traffic,railway,port,motorway,runway | REJECT @$law,$demand,merger,takeover,sale,deal,candidate,nomination,appointment,vote,attempt,effort,$aid >by | COERCE.censor @website,site,access,internet,account,platform,channel,broadcast | COERCE.restrict @actor >from | COERCE.restrict
blow: ASSAULT.explosives +up @actor | COERCE.seize +up @$building,line,statue | ASSAULT.suicide-attack +up @themselves,himself,herself | ASSAULT.explosives +up
bolster: MOBILIZE.troops @$troops,defence,defense,presence,security,border | SUPPORT
bomb: ASSAULT.explosives
boost: MOBILIZE.troops @$troops,presence,security,defence,defense | SUPPORT @$relations,trade,tourism,investment >with mutual | AID @aid,funding,assistance
boot: SANCTION.expel +out @actor | SANCTION.expel @actor ^out,from
boycott: SANCTION.discontinue @$talks,$relations,product,goods >with | PROTEST.boycott
breach: COERCE.cyber @network,system,server,database,account,datum,security | ASSAULT @border,wall,defence,defense,airspace | REJECT
break: SANCTION.discontinue +off @$talks,$relations,$agreement,engagement >with | RETREAT +off @$troops,attack | RETREAT +up @none | COERCE +up @$unrest,camp,ring,gang,crowd,$talks | ASSAULT +out @none | SANCTION.discontinue +down @$talks | ACCUSE +with | SANCTION.discontinue @$relations >with | REJECT @$law,$agreement,promise,pledge,taboo,rank,vow,contract >with | COERCE.seize +into @$building | COERCE.seize @window,door,lock | SANCTION.discontinue ^with >with
bring: ACCUSE.allege @charge,case,lawsuit,suit,complaint,action,proceeding >against | RETREAT @end ^to | COERCE +down @$government | SUPPORT @peace >to | AID @$aid >to | ACCUSE.allege @actor ^before
broach: REQUEST @idea,subject,issue >with
broker: CONSULT.third-party @$agreement,$talks >between
buckle: CONCEDE ^to,under >to
burn: COERCE.seize +down | COERCE.seize @$building,car,effigy,flag,tyre,tire,book,office,bus
bury: CONCEDE @hatchet mutual >with
buy: COOPERATE @$business,oil,gas,weapon,arms,jet,good,goods,aircraft,grain,rights,player,satellite,land >from
call: SANCTION.discontinue +off @$talks,$agreement,visit,wedding,election,match,search | CONCEDE +off @$unrest,hunger,campaign,blockade,offensive,attack | PROTEST.strike @strike,protest,boycott,stoppage >against | MOBILIZE.troops +up @$troops,man,conscript | CONSULT.phone +up @actor | REQUEST ^on,upon [to] >on,upon =request | REQUEST +on [to] >on =request | CONSULT.visit +on @none | REQUEST ^for >on,to,from =request | REQUEST +for =request | REQUEST ^on,upon >on,upon =request | REQUEST +on =request | REQUEST.meet @$talks,election,vote,referendum,hearing >with | STATEMENT says
camp: PROTEST.demo +out | PROTEST.demo ^outside >outside
campaign: SUPPORT ^for >for | PROTEST ^against >against
cancel: CONCEDE @$limit,$unrest,debt,order | SANCTION.discontinue >with,to
carry: ASSAULT +out @attack,bombing,strike,raid,killing,assault,massacre,shooting,execution,murder,assassination,airstrike,ambush,operation >on,against | COERCE +out @arrest,raid,search,coup,purge,crackdown | CONSULT +out @$talks | COOPERATE +out @exercise,drill,research,project
cast: SUPPORT @vote,ballot ^for >for | REJECT @vote,veto ^against >against | ACCUSE @doubt,blame >on
caution: THREATEN @actor >against says | STATEMENT [that] says | THREATEN ^against >against
cede: RETREAT @control,territory,power,land,ground,province >to | CONCEDE >to
celebrate: SUPPORT @$agreement,victory,anniversary,win
challenge: REJECT @ruling,result,decision,verdict,claim,$law,order,legality,ban,fine >in | ACCUSE @actor >over,on | REJECT
charge: ACCUSE.allege [that] says | ACCUSE.allege @actor @!battery >with | ACCUSE.allege ^with >with | ASSAULT @none ^at,toward,towards,into >at,toward,towards
check: ACCUSE.investigate @claim,report,record
cheer: SUPPORT
cite: STATEMENT
claim: STATEMENT @responsibility,credit,victory,success >for | REQUEST @asylum,compensation,damages,insurance >from,in | STATEMENT says
clash: ASSAULT mutual >with
clear: COERCE @camp,square,street,protester,settlement | SUPPORT @merger,takeover,sale,deal,drug,plan,bill,vaccine | CONCEDE @actor >of | CONCEDE
climb: RETREAT +down
clinch: AGREE @$agreement,contract >with mutual
close: COERCE.censor +down @newspaper,station,website,channel | SANCTION.discontinue +down | COERCE.restrict @border,airspace,crossing,strait,port,school,university,mosque,church,road | SANCTION.discontinue @embassy,consulate,mission,plant,factory,office,branch,store,$business,mine | AGREE @$agreement,sale,acquisition,takeover,purchase >with
coax: REQUEST @actor =request
collaborate: COOPERATE mutual >with
combat: ASSAULT @actor | COOPERATE @crime,terrorism,smuggling,trafficking,corruption
come: CONSULT.visit +to @none ^for >to | SUPPORT +out ^for >for | REJECT +out ^against >against
comment: STATEMENT ^on >on says | STATEMENT says
commit: AGREE [to] =planned >to | ASSAULT @massacre,murder,atrocity,genocide,killing,rape,crime,assault >against | AID @$aid,money,dollar >to | MOBILIZE.troops @$troops >to | AGREE ^to >to
compel: COERCE @actor
complain: ACCUSE.disapprove >to,about,of,against says
complete: COOPERATE @acquisition,merger,takeover,purchase,sale,deal >of,with | RETREAT.withdraw @withdrawal,pullout,evacuation,retreat >from
comply: CONCEDE ^with >with
compromise: CONCEDE @none >with,on mutual | COERCE.cyber @account,system,network,server
concede: STATEMENT [that] says | CONCEDE @defeat,election,point,race,goal,ground,demand,territory >to | CONCEDE >to
conclude: AGREE @$agreement >with mutual | CONSULT @$talks >with | STATEMENT [that] says
conduct: COOPERATE @exercise,drill,manoeuvre,maneuver,research mutual >with | ASSAULT @strike,attack,bombing,airstrike,raid >on,against | CONSULT @$talks,interview >with | ACCUSE.investigate @investigation,inquiry,probe,review,audit,inspection >into,of | MOBILIZE.weapons @test
confer: CONSULT @none mutual >with | SUPPORT @title,honour,honor,degree,award >on
confess: STATEMENT ^to >to | STATEMENT says
confirm: SUPPORT @nominee,appointment,nomination,judge,secretary | STATEMENT says
confront: ACCUSE.disapprove @actor ^about,over | ASSAULT @actor
congratulate: SUPPORT
connect: COOPERATE @grid,network ^with
consider: STATEMENT @$demand,$law,option,sanction,step,move,idea [ing] =hypothetical | STATEMENT [ing] =hypothetical
contact: CONSULT.phone @actor
contend: ACCUSE.allege [that] says
contest: REJECT @claim,result,charge,ruling,will,decision,election
continue: CONSULT @$talks >with | COOPERATE @cooperation,exercise >with
contract: AGREE @actor
contribute: AID >to
control: COERCE @crowd,movement
convene: CONSULT.multilateral @$talks,council,parliament,assembly,cabinet,committee,leader >with | CONSULT.multilateral
converge: PROTEST.demo ^on,for >on
convey: STATEMENT >to
convict: SANCTION.convict >of
convince: REQUEST @actor =request
cooperate: COOPERATE mutual >with
correct: STATEMENT @error,statement,record
count: STATEMENT @vote
counter: REJECT @offer,$demand,claim | STATEMENT says
court: REQUEST @voter,investor,ally
crack: COERCE +down >on
criticize: ACCUSE.disapprove >for,over
crush: ASSAULT @uprising,revolt,rebellion,$unrest,rebel,resistance,insurgency
cut: SANCTION.discontinue +off @$aid,$relations,gas,electricity,power,supply,support,funding,food,oil >to,with,from | COERCE.seize +off @road,route,access,city | SANCTION.discontinue @$relations,aid,funding,supply,assistance,support,budget,job,output,production >with,to,for,from | CONCEDE @tax,rate,sentence,tariff,price,fee,interest | AGREE @deal >with
damage: COERCE.seize @$building,$troops,car,pipeline,cable
debate: CONSULT @actor mutual >with | CONSULT >with
decide: AGREE [to] =planned | AGREE ^against | STATEMENT [that] says
declare: MOBILIZE @war >on,against | COERCE.martial-law @emergency,law,siege >in | RETREAT.ceasefire @ceasefire,truce,cease-fire >with | STATEMENT @independence,victory,candidacy,bankruptcy,winner | STATEMENT says
decline: REJECT [to] =negated | REJECT @$demand,interview,comment,role,job,aid
default: REJECT ^on >on
defeat: REJECT @$law,motion,amendment,proposal | ASSAULT @rebel,army,militant,insurgent,force
defend: ASSAULT @border,town,city,position,territory >against,from | SUPPORT >against
defuse: RETREAT @bomb,mine,crisis,tension,device
delay: REJECT @$talks,vote,election,$law,decision,ruling,payment,delivery,launch,trial,start | SANCTION.discontinue @aid,shipment
deliver: AID @$aid,arms,tank >to | STATEMENT @speech,address,statement,message,lecture,eulogy,letter,verdict >to | THREATEN @ultimatum,warning,threat >to | ASSAULT @blow >to
demand: REQUEST [that] >from,of says =request | REQUEST [to] >from,of =request | REQUEST >from,of =request
demo: STATEMENT @$publication
demolish: COERCE.seize
demonstrate: STATEMENT [that] | PROTEST.demo @none >against | STATEMENT @$publication
deny: STATEMENT @$allegation,charge,involvement,wrongdoing,responsibility,existence,knowledge,link,role =denied | REJECT @$demand,bail,visa,access,permission,permit,entry,request,asylum,claim >to | STATEMENT [ing] says =denied | STATEMENT [that] says =denied | REJECT @actor
deploy: MOBILIZE.troops @actor >to,in,along | MOBILIZE.troops @$troops >to,in,along,near | MOBILIZE.weapons @$weapon >to,in | MOBILIZE.troops @none ^to,in,along
depose: COERCE @actor | COERCE @$government
describe: STATEMENT says
desert: RETREAT.withdraw @post,army,unit,position | RETREAT.withdraw @none
detonate: ASSAULT.explosives
develop: COOPERATE @none mutual ^with >with | MOBILIZE.weapons @$weapon,bomb
direct: REQUEST @actor =request | ACCUSE @criticism,anger >at,against
disagree: REJECT >with mutual
discharge: RETREAT.release @patient,prisoner | SANCTION.expel @actor ^from
disclose: STATEMENT >to says
discuss: CONSULT mutual >with
dismiss: REJECT @$demand,$allegation,charge,concern,criticism,idea,prospect,speculation,talk,threat,suggestion,warning,notion,fear,evidence | SANCTION.expel @actor >from
dispatch: AID @$aid,rescuer,doctor,aid,medic >to | ACCUSE.investigate @inspector,investigator >to | CONSULT.visit @envoy,delegation,diplomat,emissary,mediator,minister >to | MOBILIZE.troops @$troops >to
disperse: ASSAULT.crowd-control @crowd,protester,demonstrator,demonstration,protest,rally,gathering | RETREAT @none
dispute: REJECT >with
disrupt: PROTEST.obstruct @traffic,$talks,service,event,speech,debate,match | COERCE
dissolve: COERCE.ban @parliament,party,assembly,organization,organisation,union | SANCTION.discontinue @partnership,coalition,alliance,marriage
divorce: SANCTION.discontinue mutual >from
donate: AID >to
doubt: ACCUSE.disapprove @claim,sincerity
down: ASSAULT.heavy-weapons @$troops,helicopter,drone,aircraft,plane,jet
draft: COOPERATE @resolution,plan,constitution,agreement >with mutual | MOBILIZE.troops @actor
draw: STATEMENT @attention ^to >to says | RETREAT.withdraw +down @$troops >from | RETREAT.withdraw +back | COOPERATE +up @plan,list,agreement,draft >with | ACCUSE @criticism,condemnation,anger >from
drill: MOBILIZE.troops @none | MOBILIZE.troops @$troops
drive: COERCE.deport +out @actor >from | ASSAULT.primitive ^into @car,truck,van,vehicle >into | COERCE.deport @actor ^from >from
drop: ASSAULT.aerial @bomb,explosive,munition >on | AID @food,leaflet >to | CONCEDE @charge,case,lawsuit,suit,demand,claim,investigation,complaint,objection,bid,opposition >against | SANCTION.expel @player,minister,sponsor,candidate >from
ease: CONCEDE @$limit,control,condition,condition,restriction,rule,policy,stance,grip,pressure >on | RETREAT @tension
echo: SUPPORT @call,view,sentiment,concern
eject: SANCTION.expel @actor >from
embark: CONSULT.visit ^on
embrace: SUPPORT
emphasize: STATEMENT says
enact: SUPPORT @$law | COERCE @$limit,ban
encircle: MOBILIZE.troops @$building,town,city,force
encourage: REQUEST @actor =request | SUPPORT
end: RETREAT.ceasefire @war,fighting,conflict,offensive,attack,bombardment,occupation,siege,hostility,operation | CONCEDE @$limit,$unrest,boycott,rule,emergency,blockade,standoff,hunger,occupation,investigation | SANCTION.discontinue @aid,$relations,$agreement,cooperation,mediation,effort,support,programme,program,funding,mission,contract,partnership,sponsorship >with,to
endanger: COERCE @actor
enforce: COERCE.restrict @$limit,rule,law,ban,order
engage: COOPERATE ^in @none | ASSAULT @enemy,target,$troops | CONSULT ^with >with
enter: CONSULT ^into >with | AGREE @$agreement,$talks >with | ASSAULT @town,city,village,territory,airspace,country
envisage: STATEMENT =hypothetical
equip: AID @actor >with
escalate: MOBILIZE @war,conflict,attack | MOBILIZE
escape: RETREAT @none ^from
escort: AID @convoy,ship,tanker | COERCE @actor ^out
establish: SUPPORT @$relations,embassy,consulate >with mutual | COOPERATE @partnership,venture,alliance,fund,centre,center >with mutual | ACCUSE.investigate @inquiry,commission
evacuate: AID @actor >from | RETREAT.withdraw @$building,settlement,town,embassy,base,city,area,village >from | AID
examine: ACCUSE.investigate
exchange: ASSAULT @fire,shot,gunfire,blow >with mutual | RETREAT.release @$held >with mutual | CONSULT @call,greeting,idea,letter,message,opinion,pleasantry,view mutual >with | COOPERATE @ambassador,contract,currency,datum,data,document,expert,file,gift,good,goods,information,intelligence,land,list,note,share,student,technology,territory mutual >with
excuse: SUPPORT @actor
execute: AGREE @contract,deal,agreement | ASSAULT.execute @actor | ASSAULT.execute
exempt: CONCEDE @actor >from
expand: SUPPORT @$relations,cooperation,trade,partnership >with mutual | MOBILIZE.troops @$troops,presence,base,operation,offensive >into | SANCTION @sanction,tariff,ban >against,on
expel: SANCTION.expel @diplomat,ambassador,envoy,attache,attaché,inspector,staff,member,mission,journalist,student,player,observer,lawmaker >from | COERCE.deport @refugee,migrant,immigrant,worker,resident,national,population >from | SANCTION.expel >from
explain: STATEMENT >to says
explode: ASSAULT.explosives @bomb,device,grenade,charge | ASSAULT.explosives
explore: CONSULT @way,option,possibility,cooperation >with mutual
expose: ACCUSE.allege
express: ACCUSE.disapprove @concern,anger,alarm,outrage,dismay,disappointment,displeasure,opposition,dissatisfaction,frustration,indignation,unease,doubt,worry,reservation,regret >over,about,at,to | SUPPORT @support,solidarity,sympathy,condolence,condolences,confidence,appreciation,gratitude,thanks,admiration,satisfaction,interest >for,with,to,in | AGREE @readiness,willingness,commitment,intention,desire [to] =planned >to | STATEMENT @hope,view,belief,optimism,opinion says >to
extend: AID @loan,aid,assistance,credit,help >to | SUPPORT @invitation,condolence,congratulation,greeting,recognition,hand >to | AGREE @contract,agreement,ceasefire,truce,mandate,lease,deadline,deal >with mutual | COERCE @$limit,emergency,detention >on,in,against
extradite: COOPERATE >to
fail: REJECT [to] =negated
fall: REJECT +through @none
fault: ACCUSE.disapprove
favor: SUPPORT
feed: AID @actor
fend: ASSAULT +off @attack
fight: ACCUSE +back | REJECT @extradition,charge,allegation,lawsuit,case,ruling,bid,takeover,plan,bill,closure | COOPERATE @fire,flood,crime,disease,corruption,blaze,outbreak,inflation,poverty,virus | ASSAULT mutual >with,against
file: ACCUSE.allege @charge,lawsuit,suit,complaint,case,claim,objection,petition,criminal >against,with | REJECT @appeal >against | REQUEST ^for >with | STATEMENT @report,document >with
finalize: AGREE @$agreement,detail,sale,purchase mutual >with
finance: AID
find: SANCTION.convict @actor ^guilty | STATEMENT [that] says
finish: CONSULT @$talks
fire: MOBILIZE.weapons @missile,rocket ^over,into,toward,towards >over,into,toward,towards | ASSAULT.heavy-weapons @missile,rocket,shell,artillery,torpedo,mortar,salvo >at,on,into,toward,towards | ASSAULT.crowd-control @gas,canister,tear,pellet,cannon >at,on | ASSAULT.firearms @$weapon >at,on,into | ASSAULT.firearms ^on,at,into >on,at,into | SANCTION.expel @actor >for,from | ASSAULT.firearms
fix: AGREE @date,price >for
flee: RETREAT.withdraw >from,to
float: REQUEST @idea,proposal,plan,possibility >to
flock: PROTEST.demo ^to
flood: ASSAULT @none ^into
fly: CONSULT.visit @none ^to >to | MOBILIZE.troops @$troops,sortie,mission >to,over | AID @aid,supply >to
foil: COERCE.arrest @plot,attack,attempt,coup,bid
follow: SUPPORT @suit
forbid: COERCE.ban @actor >from | COERCE.ban
force: COERCE.deport +out @actor >of,from | COERCE @actor
forge: SUPPORT @$relations,peace,partnership,consensus,path >with mutual | AGREE @$agreement,deal,compromise >with mutual | COOPERATE @alliance,coalition >with mutual
forgive: SUPPORT @actor | AID @debt,loan
form: COOPERATE @alliance,coalition,partnership,venture,government,group,union,consortium,front,pact >with mutual | SUPPORT @government
fortify: MOBILIZE.troops
forward: STATEMENT >to
found: COOPERATE @$business,party,union,organization >with
free: RETREAT.release @actor >from | RETREAT.release @$held | CONCEDE @actor
freeze: SANCTION.discontinue @asset,account,fund,aid,$relations,project,$talks,funding,programme,program,trade >of,with,to | SANCTION.discontinue
frustrate: COERCE @attempt,bid
fund: AID
gather: PROTEST.demo @none ^outside,at,in,against,to >outside,against | STATEMENT @evidence,datum
give: RETREAT.resign +up @post,office,job,seat,leadership,power,presidency | RETREAT.disarm +up @weapon,arms,arm | CONCEDE +up @claim,demand,control,territory | CONCEDE +in >to | CONCEDE +way >to | CONCEDE +ground >to | RETREAT +up | STATEMENT @interview,speech,statement,evidence,testimony,detail,account,update,briefing,conference,explanation,assessment,address,warning >to | AGREE @assurance,guarantee,promise,pledge,word,approval,consent,permission,nod,go-ahead,light >to | SUPPORT @support,backing,welcome,praise,endorsement >to | THREATEN @ultimatum,deadline >to | AID @$aid,asylum,refuge,shelter,sanctuary,dollar,euro,pound,million,billion,training >to
go: CONSULT.visit ^to @none >to | ASSAULT +off @none | ASSAULT ^after >after
grab: COERCE.seize
grant: AID @asylum,refuge,aid,loan,money,credit,scholarship,shelter,citizenship,visa,status >to | CONCEDE @amnesty,pardon,bail,clemency,autonomy,immunity,independence,right,demand,concession,parole,stay,waiver,exemption,permission >to | AGREE @access,licence,license,request,permit,approval,contract,interview >to
grill: ACCUSE.investigate @actor
grope: ASSAULT.sexual @actor
ground: COERCE.restrict @plane,aircraft,flight,fleet,jet,vessel
guarantee: AGREE =planned says
gun: ASSAULT.firearms +down
hack: COERCE.cyber ^into >into | ASSAULT.primitive @actor ^to | COERCE.cyber
hail: SUPPORT
halt: SANCTION.discontinue @aid,$relations,shipment,export,import,supply,delivery,cooperation,production,sale,trade,funding,project,programme,program,trading,work,flight,operation >to,with,from | RETREAT.ceasefire @attack,offensive,fighting,bombing,strike,war,advance,hostility,firing,shelling | CONCEDE @execution,deportation,eviction,construction,demolition,$unrest,investigation | COERCE @protest,march,rally
hammer: AGREE +out @$agreement,detail,plan >with mutual | ACCUSE.disapprove @actor | ASSAULT @$building,position,town,city
hand: RETREAT.return +over @$building,power,control,territory,body,remains,town,base,weapon,gun >to | COOPERATE +over @actor >to | AID +over @$aid >to | COOPERATE +over @suspect,document,evidence,file >to | AID +out @$aid >to | RETREAT.return +back >to | SANCTION.convict +down @sentence,verdict,ruling | STATEMENT +over @letter,message >to | RETREAT.resign @resignation,notice >to
hang: ASSAULT.execute @actor | CONSULT.phone +up
harass: COERCE
hear: CONSULT @witness,case,appeal,testimony,argument | CONSULT ^from >from
help: AID @actor | AID ^with,in
hint: STATEMENT says
hire: COOPERATE @actor
hit: ACCUSE.disapprove +out >at | ACCUSE.disapprove +back >at | ASSAULT @$building,$troops | ASSAULT @actor
hold: CONSULT @$talks,dialogue,negotiation,consultation >with mutual | CONSULT @conference >with | STATEMENT @briefing,presser | COOPERATE @exercise,drill,manoeuvre,maneuver,war-game,game >with mutual | PROTEST.demo @$unrest,vigil,sit-in >against | SUPPORT @election,referendum,vote,ceremony,memorial,funeral,poll,primary | ACCUSE.investigate @hearing,inquiry,trial >on | COERCE.withhold +back @aid,payment,money,information | COERCE.arrest @actor
honor: SUPPORT
host: CONSULT >for
hurl: ASSAULT.primitive @stone,bottle,rock,brick,bomb,grenade,firebomb,cocktail >at | ACCUSE @insult,abuse,accusation >at
impeach: ACCUSE.allege
implement: SUPPORT @$agreement,$law,deal,plan,reform | COERCE @$limit
imply: STATEMENT says
impose: COERCE.curfew @curfew >in,on | COERCE.martial-law @law,emergency,siege >in,on | SANCTION.discontinue @$limit,blockade,embargo,sanction,tariff >on,against | COERCE.restrict >on
imprison: COERCE.arrest
improve: SUPPORT @$relations >with,between mutual
incite: COERCE @$unrest,violence,hatred | COERCE @actor
increase: MOBILIZE.troops @$troops,presence,patrol,security | AID @aid,assistance,funding,support >to | COERCE @pressure >on
indicate: STATEMENT says
inform: STATEMENT @actor says
initiate: CONSULT @$talks mutual >with | ACCUSE.allege @proceeding,lawsuit,action >against | ACCUSE.investigate @investigation,probe,inquiry >into | ASSAULT @attack,offensive,strike >on,against
inject: AID @$aid,cash,money,capital >into
injure: ASSAULT @actor
inspect: ACCUSE.investigate
institute: COERCE @$limit | ACCUSE.allege @proceeding >against
instruct: REQUEST @actor =request
insult: ACCUSE.disapprove
integrate: COOPERATE mutual >with
intercept: COERCE.seize @boat,ship,vessel,shipment,tanker,aircraft,call,flotilla | ASSAULT.heavy-weapons @missile,drone,rocket
interrogate: COERCE.arrest
interrupt: PROTEST.obstruct @speech,session,meeting,match,debate | SANCTION.discontinue @$talks,supply
intervene: COERCE ^in >in | ASSAULT ^militarily >in | CONSULT.third-party
interview: ACCUSE.investigate @suspect,witness | CONSULT @actor
introduce: REQUEST @bill,legislation,resolution,amendment,motion | COERCE @$limit,curfew,quota | STATEMENT @$publication,policy,reform,system,technology,scheme,currency,generation,range,line,model,version
invade: ASSAULT
invest: COOPERATE >in,with
invite: CONSULT @actor >to | REQUEST.meet =request
issue: THREATEN @threat,warning,ultimatum >to,against | REQUEST @appeal,call,order,summons,demand,plea,subpoena,reminder =request >to | ACCUSE.allege @indictment,charge >against | ACCUSE.allege @warrant >for,against | ACCUSE.disapprove @condemnation,rebuke,reprimand >of,to | SANCTION @fine,penalty >to | STATEMENT @statement,report,declaration,press,communique,communiqué,bulletin,apology,denial,release,forecast,guidance,message,alert >to,about | AID @visa,loan >to
jail: SANCTION.convict ^for @actor | COERCE.arrest
join: AGREE @$agreement,treaty,bloc,union,alliance,coalition,organization,organisation,party,club,board,company,team,league | PROTEST.demo @$unrest | COOPERATE @force,hands,effort,fight,mission,exercise >with mutual | COOPERATE >with
keep: COERCE.withhold +out @actor | AGREE @promise,pledge,word >to | COERCE.arrest @actor ^in
kick: SANCTION.expel +out @actor >of,from | ASSAULT.beat @actor
kidnap: ASSAULT.abduct
kill: REJECT @bill,project,proposal,plan,law,deal,amendment,motion | ASSAULT
knock: ASSAULT +down @actor | COERCE.seize +out @power,network,radar
label: ACCUSE.disapprove @actor
lash: ACCUSE.disapprove +out >at,against | ASSAULT.beat @actor
launch: ASSAULT @attack,offensive,airstrike,strike,raid,assault,invasion,bombardment,operation,incursion,war,missile,rocket,drone,counteroffensive,ambush,shelling >on,against,into,at | ACCUSE.investigate @investigation,inquiry,probe,review,audit >into | ACCUSE.allege @lawsuit,case,proceeding,suit,appeal >against | ACCUSE.disapprove @tirade,criticism >against,on | COERCE @crackdown,purge,coup,hunt,manhunt,search >on,against | COERCE.cyber @cyberattack >on,against | CONSULT @$talks,dialogue,mediation >with,between mutual | COOPERATE @exercise,drill,game,partnership,venture,cooperation >with mutual | PROTEST @$unrest,campaign >against | AID @appeal,relief,airlift,rescue >for | REQUEST @bid,campaign,takeover >for | STATEMENT @$publication,store,range,line,edition,model,generation | STATEMENT >with
lay: RETREAT.disarm +down @arms,arm,weapon | COERCE.seize @siege >to | SANCTION +off @worker,staff,employee | SANCTION.expel +off @actor | ACCUSE.allege @charge,blame >against,on
lead: ASSAULT @attack,offensive,raid,mutiny,coup >on,against | PROTEST.demo @$unrest >against | CONSULT @delegation,talks >to
leak: STATEMENT @$publication,memo,email,report,information,secret >to
leave: RETREAT.withdraw @post,office,job,party,government,cabinet,coalition,union,bloc,alliance,treaty,pact,country,town,city,base,company,club
lecture: ACCUSE.disapprove @actor
legalize: CONCEDE
lend: SUPPORT @support,voice,weight,backing >to | AID >to
level: ACCUSE.allege @accusation,charge,allegation,criticism >against,at | COERCE.seize @$building
levy: SANCTION @$limit,tariff,fine >on,against
lift: RETREAT.access @blockade,siege,closure >on,of | CONCEDE @$limit,siege,emergency,suspension,veto,immunity,objection,state >on,against
link: ACCUSE.allege @actor ^to | COOPERATE +up >with
liquidate: ASSAULT.execute @rebel,militant,opponent | SANCTION.discontinue @$business
list: STATEMENT
loan: COOPERATE @player,striker,painting,artwork >to | AID >to
lobby: REQUEST @actor =request >for | REQUEST ^for,against >for
lock: PROTEST.strike +out @worker | COERCE.arrest +up @actor | COERCE.restrict +down
lodge: ACCUSE.disapprove @protest,complaint >with,against | ACCUSE.allege @case,charge,claim >against | REJECT @appeal,objection >against
loot: COERCE.seize
lose: CONCEDE @election,vote,seat,case,appeal >to
lower: CONCEDE @$limit,price,rate,tariff,barrier
maintain: STATEMENT [that] says | SUPPORT @$relations >with mutual
make: SUPPORT +up @none >with mutual | CONCEDE @concession,compromise,peace >to,with | STATEMENT @statement,speech,remark,comment,announcement,presentation,case,claim,address >to,about | REQUEST @demand,request,appeal,bid,offer,proposal,plea,call >to,for,on =request | THREATEN @threat >against,to | ACCUSE.allege @accusation,allegation >against | AGREE @promise,pledge,commitment,deal,vow >to,with =planned | CONSULT.visit @visit,trip,tour,stop >to | CONSULT.phone @call >to | COERCE.arrest @arrest | SUPPORT @apology,progress >to | AID @donation,contribution >to | MOBILIZE.weapons @bomb,weapon
manufacture: MOBILIZE.weapons @$weapon
march: PROTEST.demo @none >against,on,to | MOBILIZE.troops @none ^into >into
mark: SUPPORT @anniversary,birthday
marry: COOPERATE mutual >to
mass: MOBILIZE.troops @$troops >on,along,near | MOBILIZE.troops @none ^on,along,near >on,along,near
mediate: CONSULT.third-party >between,in
meet: CONCEDE @demand,request,condition | AGREE @deadline,commitment,obligation | REJECT ^resistance | CONSULT mutual >with
merge: COOPERATE mutual >with
mine: COERCE @water,strait,harbour,harbor,road
misuse: COERCE
mobilize: PROTEST.demo @supporter,protester,member,crowd,voter >against | AID @aid,resource,fund | MOBILIZE.troops >against
mock: ACCUSE.disapprove
monitor: ACCUSE.investigate @election,ceasefire,compliance,situation,activity,border,implementation
mount: ASSAULT @attack,offensive,raid,assault,invasion,operation >on,against | PROTEST.demo @$unrest >against | COERCE @coup,crackdown >against | REJECT @challenge,opposition >to
move: MOBILIZE.troops @$troops >to,into,toward,towards,near | COERCE ^against @none >against | AGREE [to] =planned
mull: STATEMENT =hypothetical
murder: ASSAULT
mutiny: COERCE @none >against
name: ACCUSE.allege @suspect,defendant | SUPPORT @actor >as
nationalize: COERCE.seize
near: AGREE @$agreement
need: REQUEST @help,aid,support >from
negotiate: AGREE @$agreement >with mutual | CONSULT mutual >with,over
nominate: SUPPORT >for,as
notify: STATEMENT @actor says
oblige: COERCE @actor
observe: RETREAT.ceasefire @ceasefire,truce,cease-fire | SUPPORT @silence,anniversary,election | STATEMENT [that] says
obtain: AGREE @approval,concession,release,promise,agreement >from
occupy: PROTEST.obstruct @university,campus,square,factory,street,building,hall,office | COERCE.seize
offer: AID @asylum,refuge,help,$aid,assistance,shelter,training,support,loan >to | SUPPORT @condolence,condolences,congratulations,sympathy,praise,apology,support,backing >to | RETREAT.resign @resignation >to | AGREE [to] =planned >to | CONSULT.third-party @mediation,office >to | STATEMENT @account,analysis,assessment,comment,description,detail,details,evidence,explanation,glimpse,insight,opinion,reason,response,summary,update,view | AGREE >to
omit: REJECT
open: ASSAULT.firearms +up >on | ASSAULT.firearms @fire >on,at | ACCUSE.investigate @investigation,inquiry,probe,case,hearing,file,proceeding,trial >into,against | CONSULT @$talks,dialogue,session >with mutual | SUPPORT @embassy,consulate,$relations,office >in,with | RETREAT.access @border,airspace,crossing,corridor,road,bridge,gate,passage >to | CONCEDE @market,door >to | COOPERATE @plant,factory,store,branch,route,centre,center,line,venture >with,in
oppose: REJECT
order: COERCE.deport +out @actor >of | SANCTION.expel +out @actor | MOBILIZE.troops @$troops >to,into | COOPERATE @jet,plane,aircraft,ship,vaccine,dose,chip >from | COERCE @$limit,crackdown,arrest,closure,lockdown,evacuation,curfew,recall,inquiry,investigation | REQUEST @actor =request | REQUEST [that] =request | REQUEST =request
organize: PROTEST.demo @$unrest >against | COOPERATE @exercise,event,conference >with | CONSULT @$talks,summit >with
oust: COERCE >from
outlaw: COERCE.ban
outline: STATEMENT >to
overhaul: STATEMENT @$law,system,policy,tax,rule
overrule: REJECT
overthrow: COERCE
overturn: CONCEDE @conviction,ban,sentence,verdict,$limit | REJECT @ruling,decision,law,result,veto,election | PROTEST.riot @car,vehicle
`;
