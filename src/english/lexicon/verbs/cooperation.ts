/** Verbs of cooperation with one meaning: `sense: lemma lemma …`, lemmas sorted within a line. See `ordered.ts`. */
export const COOPERATION_VERBS = `
AGREE =planned >to says: vouch
AGREE [to] =planned: endeavor endeavour intend
AGREE >to: acquiesce assent consent
AGREE >with mutual: concur
AGREE >with mutual =planned: agree
AGREE [to] =planned >to: recommit
AGREE: earmark underwrite
AGREE @actor: appoint
COOPERATE >from: acquire import lease outbid
COOPERATE >in,with: reinvest
COOPERATE >to: export license outsource resell subcontract
COOPERATE >with mutual: affiliate ally amalgamate barter co-found co-host co-operate co-ordinate cofound cohost collude consolidate coordinate cosponsor federate interoperate liaise reunite
COOPERATE: co-develop co-produce commercialize coproduce harmonize outfit pool standardize
SUPPORT: acclaim accredit adopt advocate applaud appreciate backstop bless canonize champion commemorate commend compliment condone credit crown decorate elect elevate endorse enshrine enthrone eulogize exalt extol fete formalize glorify honour idolize inaugurate initial knight laud legitimize lionize memorialize mourn normalize re-elect reelect revere second toast venerate vindicate
SUPPORT >to: apologize atone
SUPPORT >with: empathize sympathize
SUPPORT @actor: befriend comfort console enlist
SUPPORT >with mutual: re-establish reestablish upgrade
CONSULT >with mutual: bargain brainstorm caucus chat consult converse dine haggle huddle interact parley reconvene renegotiate
CONSULT @actor: accompany debrief greet
CONSULT.third-party >between,in: adjudicate arbitrate conciliate intercede
CONSULT.phone: dial ring videoconference
CONCEDE >to: accede backpedal backtrack bow budge capitulate cave succumb
CONCEDE: acquit annul appease commute de-escalate decontrol decriminalize deescalate democratize deregulate desegregate emancipate enfranchise exculpate exonerate expunge liberalize loosen nullify placate re-open rehabilitate relax remit soften unban undo unseal
AID: airdrop airlift alleviate assist bail bandage bankroll buttress co-finance cofinance compensate endow house immunize indemnify inoculate medevac nourish nurse re-equip rearm refinance refloat refuel reimburse remunerate replenish resupply resuscitate safeguard shield subvene succour sustain vaccinate
AID >to: bequeath
RETREAT.withdraw >from: decamp disengage extricate
RETREAT.release >from: liberate unshackle
RETREAT.resign: abdicate retire
RETREAT.disarm: decommission defang demilitarize demine demobilize denuclearize disarm dismantle mothball
RETREAT.return >to: readmit
RETREAT: desist regroup subside
`;
