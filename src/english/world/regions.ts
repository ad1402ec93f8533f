/** Parts of the world and their people: `name: word; word`. Sorted. And the states of the US. From general knowledge. */
const REGIONS = `
Africa: African; Africans
Americas: the Americas
Andes: Andean
Antarctica: Antarctic
Arab world: Arab; Arabs; Arabian
Arctic: the Arctic
Asia: Asian; Asians; Asiatic
Asia-Pacific: Indo-Pacific
Balkans: Balkan; Western Balkans
Baltics: Baltic; Baltic states
Benelux: Benelux countries
Black Sea: Black Sea region
Caribbean: West Indian; West Indies
Caucasus: Caucasian; South Caucasus; Transcaucasia
Central America: Central American; Central Americans
Central Asia: Central Asian; Central Asians
East Africa: East African; East Africans
East Asia: East Asian; East Asians; Far East
Eastern Europe: Eastern European; Eastern Europeans; East European
Europe: European; Europeans
Global South: Global South
Gulf: Persian Gulf; Arabian Gulf; Gulf states
Horn of Africa: Horn
Iberia: Iberian; Iberian Peninsula
Indian Ocean: Indian Ocean region
Kashmir: Kashmiri; Kashmiris
Korean Peninsula: Korean; Koreans; Korea
Kurdistan: Kurdish; Kurd; Kurds
Latin America: Latin American; Latin Americans; Latino
Levant: Levantine
Maghreb: Maghrebi
Mediterranean: Mediterranean region
Melanesia: Melanesian; Melanesians
Middle East: Middle Eastern; Mideast; Near East
Nordics: Nordic; Nordic countries
North Africa: North African; North Africans
North America: North American; North Americans
Oceania: Oceanian
Pacific: Pacific Islands; Pacific Islander; Pacific Islanders
Polynesia: Polynesian; Polynesians
Sahel: Sahelian
Scandinavia: Scandinavian; Scandinavians
Siberia: Siberian; Siberians
South America: South American; South Americans
South Asia: South Asian; South Asians; Indian subcontinent
Southeast Asia: Southeast Asian; Southeast Asians; South-East Asia
Southern Africa: Southern African
Sub-Saharan Africa: Sub-Saharan
West: Western; Westerners; Westerner
West Africa: West African; West Africans
Western Europe: Western European; Western Europeans
`;

/** `postal|name|AP abbreviation|capital|latitude|longitude`; the position is the state's middle, in whole degrees. */
const US_STATES = `
AK|Alaska||Juneau|64|-152
AL|Alabama|Ala.|Montgomery|33|-87
AR|Arkansas|Ark.|Little Rock|35|-92
AZ|Arizona|Ariz.|Phoenix|34|-112
CA|California|Calif.|Sacramento|37|-120
CO|Colorado|Colo.|Denver|39|-106
CT|Connecticut|Conn.|Hartford|42|-73
DC|District of Columbia|D.C.|Washington|39|-77
DE|Delaware|Del.|Dover|39|-75
FL|Florida|Fla.|Tallahassee|28|-82
GA|Georgia|Ga.|Atlanta|33|-83
HI|Hawaii||Honolulu|21|-157
IA|Iowa||Des Moines|42|-93
ID|Idaho||Boise|44|-114
IL|Illinois|Ill.|Springfield|40|-89
IN|Indiana|Ind.|Indianapolis|40|-86
KS|Kansas|Kan.|Topeka|38|-98
KY|Kentucky|Ky.|Frankfort|38|-85
LA|Louisiana|La.|Baton Rouge|31|-92
MA|Massachusetts|Mass.|Boston|42|-72
MD|Maryland|Md.|Annapolis|39|-77
ME|Maine||Augusta|45|-69
MI|Michigan|Mich.|Lansing|44|-85
MN|Minnesota|Minn.|Saint Paul|46|-94
MO|Missouri|Mo.|Jefferson City|38|-92
MS|Mississippi|Miss.|Jackson|33|-90
MT|Montana|Mont.|Helena|47|-110
NC|North Carolina|N.C.|Raleigh|36|-79
ND|North Dakota|N.D.|Bismarck|47|-100
NE|Nebraska|Neb.|Lincoln|41|-100
NH|New Hampshire|N.H.|Concord|44|-72
NJ|New Jersey|N.J.|Trenton|40|-75
NM|New Mexico|N.M.|Santa Fe|34|-106
NV|Nevada|Nev.|Carson City|39|-117
NY|New York|N.Y.|Albany|43|-75
OH|Ohio||Columbus|40|-83
OK|Oklahoma|Okla.|Oklahoma City|36|-97
OR|Oregon|Ore.|Salem|44|-121
PA|Pennsylvania|Pa.|Harrisburg|41|-78
RI|Rhode Island|R.I.|Providence|42|-72
SC|South Carolina|S.C.|Columbia|34|-81
SD|South Dakota|S.D.|Pierre|44|-100
TN|Tennessee|Tenn.|Nashville|36|-86
TX|Texas||Austin|31|-99
UT|Utah||Salt Lake City|39|-112
VA|Virginia|Va.|Richmond|37|-79
VT|Vermont|Vt.|Montpelier|44|-73
WA|Washington state|Wash.|Olympia|47|-120
WI|Wisconsin|Wis.|Madison|44|-90
WV|West Virginia|W.Va.|Charleston|39|-81
WY|Wyoming|Wyo.|Cheyenne|43|-108
`;

export interface Region {
  readonly name: string;
  readonly words: readonly string[];
}

export const WORLD_REGIONS: readonly Region[] = REGIONS.trim()
  .split('\n')
  .map((line) => {
    const [name = '', words = ''] = line.split(': ');
    return { name, words: words.split('; ') };
  });

const regionByWord: ReadonlyMap<string, Region> = new Map(
  WORLD_REGIONS.flatMap((region) =>
    [region.name, ...region.words].map((word): [string, Region] => [word.toLowerCase(), region]),
  ),
);

/** The part of the world that a capitalised word or phrase names or is the demonym of, with or without "the". */
export const regionOf = (text: string): Region | undefined => {
  const bare = text.trim().replace(/^the\s+/i, '');
  return /^\p{Lu}/u.test(bare) ? regionByWord.get(bare.toLowerCase()) : undefined;
};

export interface UsState {
  readonly postal: string;
  readonly name: string;
  /** As the Associated Press shortens it, null where it does not. */
  readonly abbreviation: string | null;
  readonly capital: string;
  readonly lat: number;
  readonly lon: number;
}

export const STATES_OF_THE_US: readonly UsState[] = US_STATES.trim()
  .split('\n')
  .map((line) => {
    const [postal = '', name = '', abbreviation = '', capital = '', lat, lon] = line.split('|');
    return { postal, name, abbreviation: abbreviation || null, capital, lat: Number(lat), lon: Number(lon) };
  });

const stateByWord: ReadonlyMap<string, UsState> = new Map(
  STATES_OF_THE_US.flatMap((state) =>
    [state.name, state.postal, ...(state.abbreviation ? [state.abbreviation] : [])].map((word): [string, UsState] => [
      word,
      state,
    ]),
  ),
);

/** The state of a name, postal code or AP abbreviation, case and full stops as written ("Calif.", "OR"). */
export const usStateOf = (text: string): UsState | undefined => stateByWord.get(text.trim());
