/**
 * Words by which names and descriptions of organisations are known: `kind: word word …`, lower case, sorted, `_` for a
 * space. A head word ends a name ("Acme Holdings") or heads a description ("the company"); our own selection.
 */
import { tableLines } from './sense';

const ORGANIZATION_KINDS = [
  'armed',
  'company',
  'court',
  'government',
  'group',
  'international',
  'media',
  'party',
  'school',
  'sport',
  'union',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

const HEADS = `
armed: air_force army battalion brigade cartel coast_guard corps division fleet force forces front gang gendarmerie guard guards marines militia navy regiment resistance special_forces squad squadron
company: agency airline airlines airways automaker bakery bank brand brewery brokerage builder business carmaker carrier chain chipmaker co company conglomerate consortium contractor corp corporation dealer developer distributor drugmaker electronics energy enterprise enterprises entertainment exchange factory fintech firm foods foundry fund group grocer holding holdings hotel hotels house industries insurer insurance investments label laboratories labs lender logistics maker manufacturer media mine miner motors operator partners petroleum pharmaceuticals plant producer provider publisher railway railways refiner resources restaurant restaurants retailer shipbuilder shop shops start-up startup steel store stores studio studios subsidiary supermarket supplier systems technologies telecom trust utility vendor ventures works
court: appeals_court arbitrator bench constitutional_court court criminal_court high_court judiciary jury magistrates supreme_court tribunal
government: administration agency assembly authority board bundestag bureau cabinet central_bank chamber commission committee congress consulate council customs department directorate duma embassy executive government house inspectorate intelligence_service kremlin knesset legislature lower_house ministry mission monarchy municipality office parliament police prefecture presidency regulator secretariat security_council senate service state_department treasury upper_house watchdog
group: alliance association campaign cathedral charity choir church club coalition collective committee community conference convention federation forum foundation fund group guild initiative institute institution league lobby mosque movement museum network ngo non-profit nonprofit observatory orchestra order organisation organization society synagogue temple think-tank think_tank theatre theater trust
international: alliance bloc commonwealth confederation organisation organization pact union
media: agency broadcaster channel chronicle courier daily gazette herald journal magazine mirror network news news_agency newspaper newswire observer outlet paper post press publisher radio record review service standard station sun telegraph television times tribune tv weekly
party: coalition conservatives democrats faction front greens labour left liberals movement opposition party republicans social_democrats socialists
school: academy campus college faculty graduate_school high_school institute kindergarten laboratory polytechnic primary_school school seminary university
sport: athletic athletics city club county fc federation franchise league rangers rovers side squad team town united wanderers
union: brotherhood chamber_of_commerce guild labor_union labour_union trade_union union unions workers
`;

/** Legal forms at the end of a company's name, without full stops, lower case. */
export const COMPANY_SUFFIXES: ReadonlySet<string> = new Set(
  'ab ag as asa bhd bv co corp corporation gmbh group holding holdings inc incorporated kg kk lda limited llc llp lp ltd nv nyse oy oyj plc pte pty pvt sa sab sarl sas se sl spa srl'.split(
    ' ',
  ),
);

/** Words that make a name one of a publisher or broadcaster: "Harbour Times", "Radio North". */
export const MEDIA_WORDS: ReadonlySet<string> = new Set(
  'agency bulletin broadcasting channel chronicle courier daily dispatch echo examiner express fm gazette globe guardian herald independent inquirer journal mail messenger mirror monitor morning news newspaper newswire observer post press radio record reporter review sentinel standard star sun telegraph television times today tribune tv wire'.split(
    ' ',
  ),
);

const KINDS: ReadonlyMap<string, readonly OrganizationKind[]> = (() => {
  const kinds = new Map<string, OrganizationKind[]>();
  for (const line of tableLines(HEADS)) {
    const [head, words = ''] = line.split(': ');
    const kind = ORGANIZATION_KINDS.find((known) => known === head);
    if (!kind) throw new Error(`organizations: no kind "${line}"`);
    for (const word of words.split(' ')) {
      const spaced = word.replaceAll('_', ' ');
      kinds.set(spaced, [...(kinds.get(spaced) ?? []), kind]);
    }
  }
  return kinds;
})();

export const allOrganizationWords = (): ReadonlyMap<string, readonly OrganizationKind[]> => KINDS;

/** What kinds of organisation a head word may name, alone or as a compound, lower case, singular; none for other words. */
export const organizationKinds = (word: string): readonly OrganizationKind[] => KINDS.get(word) ?? [];
