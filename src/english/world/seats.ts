/**
 * Buildings, streets and chambers that stand for those who sit there: `code branch: name; name`, `*` for bodies of no
 * country. Sorted by code. From general knowledge.
 */
const SEATS = `
* executive European Union: Berlaymont; the Berlaymont
* executive United Nations: Turtle Bay
AR executive: Casa Rosada; Quinta de Olivos
AT executive: Ballhausplatz; Hofburg
AT legislature: Nationalrat
AU executive: Kirribilli House; The Lodge; Yarralumla
BE executive: Rue de la Loi; Wetstraat
BR executive: Planalto; Planalto Palace; Palácio do Planalto
BR ministry: Itamaraty; Itamaraty Palace
CA executive: Rideau Hall; 24 Sussex Drive
CA legislature: Parliament Hill
CH executive: Bundeshaus; Federal Palace
CL executive: La Moneda; La Moneda Palace
CN executive: Zhongnanhai
CN legislature: Great Hall of the People; National People's Congress
CO executive: Casa de Nariño; Casa de Narino
CZ executive: Prague Castle; Hrad
DE executive: Chancellery; Federal Chancellery; Schloss Bellevue; Bellevue Palace; Bundeskanzleramt
DE legislature: Bundestag; Reichstag; Bundesrat
DK executive: Christiansborg; Marienborg
DK legislature: Folketing; Folketinget
EC executive: Carondelet; Carondelet Palace
EG executive: Heliopolis Palace; Ittihadiya Palace; Abdeen Palace
ES executive: Moncloa; La Moncloa; Moncloa Palace; Zarzuela Palace
ES legislature: Cortes; Cortes Generales
FI legislature: Eduskunta
FR executive: Élysée; Elysée; Élysée Palace; Elysée Palace; Matignon; Hôtel Matignon
FR legislature: Palais Bourbon; Palais du Luxembourg
FR ministry: Quai d'Orsay; Bercy; Place Beauvau
GB executive: Downing Street; 10 Downing Street; Number 10; Number Ten; No 10; No. 10; Whitehall; Buckingham Palace; Kensington Palace; Chequers; Cabinet Office; Bute House
GB legislature: Westminster; House of Commons; House of Lords; the Commons; the Lords; Holyrood; Stormont; Senedd
GB ministry: Foreign Office; Home Office; Number 11; No 11; Vauxhall Cross; Thames House
GR executive: Maximos Mansion; Megaro Maximou
HU legislature: Orszaggyules
ID executive: Merdeka Palace; Istana Merdeka
IE legislature: Oireachtas; Dáil; Dail; Dáil Éireann; Seanad; Leinster House
IL executive: Balfour Street; Beit Aghion
IL legislature: Knesset
IL ministry: Kirya
IN executive: Raisina Hill; Rashtrapati Bhavan; South Block; North Block
IN legislature: Lok Sabha; Rajya Sabha
IR legislature: Majlis
IT executive: Palazzo Chigi; Chigi Palace; Quirinal; Quirinal Palace; Quirinale
IT legislature: Montecitorio; Palazzo Madama
IT ministry: Farnesina; Viminale
JP executive: Kantei; Kasumigaseki; Nagatacho
JP legislature: National Diet
KE executive: State House
KR executive: Blue House; Cheong Wa Dae; Yongsan
KZ executive: Ak Orda
LB executive: Baabda Palace; Grand Serail
LT legislature: Seimas
LV legislature: Saeima
MX executive: Los Pinos; Palacio Nacional; National Palace
NG executive: Aso Rock; Aso Villa
NL executive: Binnenhof; Catshuis
NL legislature: Tweede Kamer; Eerste Kamer
NO legislature: Storting; Stortinget
NZ executive: Beehive; the Beehive
PE executive: Casa de Pizarro
PH executive: Malacañang; Malacanang; Malacañang Palace; Malacanang Palace
PK executive: Aiwan-e-Sadr
PK ministry: GHQ Rawalpindi
PL executive: Belweder
PL legislature: Sejm
PT executive: São Bento; Belém Palace
RU executive: Kremlin; the Kremlin; Old Square; Novo-Ogaryovo
RU legislature: Duma; State Duma; Federation Council
RU ministry: Smolenskaya Square; Lubyanka
SE executive: Rosenbad
SE legislature: Riksdag; Riksdagen
TH executive: Government House
TR executive: Beştepe; Bestepe; Çankaya; Cankaya; Ak Saray
TR legislature: Grand National Assembly
UA executive: Bankova; Bankova Street; Mariinskyi Palace
UA legislature: Rada; Verkhovna Rada
US executive: White House; the White House; Oval Office; West Wing; Camp David; 1600 Pennsylvania Avenue; Blair House; Mar-a-Lago
US judiciary: SCOTUS
US legislature: Capitol Hill; Capitol; US Capitol; U.S. Capitol; House of Representatives
US ministry: Pentagon; the Pentagon; State Department; Foggy Bottom; Treasury Department; Justice Department; Langley; Department of Defense; Department of State; Department of Justice; Fort Meade; Homeland Security
UZ legislature: Oliy Majlis
VA executive: Apostolic Palace; Roman Curia; Curia
VE executive: Miraflores; Miraflores Palace
ZA executive: Union Buildings; Tuynhuys; Luthuli House
`;

const SEAT_BRANCHES = ['executive', 'judiciary', 'legislature', 'ministry'] as const;
export type SeatBranch = (typeof SEAT_BRANCHES)[number];

export interface Seat {
  readonly name: string;
  readonly branch: SeatBranch;
  /** ISO 3166-1 alpha-2 of the country whose power sits there; null for an international body. */
  readonly country: string | null;
  /** The international body, else null. */
  readonly body: string | null;
}

const seatsOfLine = (line: string): Seat[] => {
  const at = line.indexOf(': ');
  const [code = '', word = '', ...body] = line.slice(0, at).split(' ');
  const branch = SEAT_BRANCHES.find((known) => known === word);
  if (!branch) throw new Error(`seats: no branch in "${line}"`);
  const country = code === '*' ? null : code;
  return line
    .slice(at + 2)
    .split('; ')
    .map((name) => ({ name, branch, country, body: body.length > 0 ? body.join(' ') : null }));
};

export const SEATS_OF_POWER: readonly Seat[] = SEATS.trim().split('\n').flatMap(seatsOfLine);

const key = (text: string): string =>
  text
    .trim()
    .replace(/^the\s+/i, '')
    .toLowerCase();

const byName: ReadonlyMap<string, Seat> = new Map([...SEATS_OF_POWER].reverse().map((seat) => [key(seat.name), seat]));

/** The seat of power that a capitalised phrase names, with or without "the"; undefined for any other text. */
export const seatOf = (text: string): Seat | undefined => (/\p{Lu}|\d/u.test(text) ? byName.get(key(text)) : undefined);
