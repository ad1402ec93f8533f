/** Bodies that news writes by their initials: `SHORT: full name`. Sorted. From general knowledge; countries stand elsewhere. */
const TABLE = `
ACLU: American Civil Liberties Union
ADB: Asian Development Bank
AFP: Agence France-Presse
AIIB: Asian Infrastructure Investment Bank
ANC: African National Congress
AP: Associated Press
APEC: Asia-Pacific Economic Cooperation
ASEAN: Association of Southeast Asian Nations
AU: African Union
BBC: British Broadcasting Corporation
BIS: Bank for International Settlements
BJP: Bharatiya Janata Party
BRICS: BRICS
CBS: Columbia Broadcasting System
CDC: Centers for Disease Control and Prevention
CDU: Christian Democratic Union
CERN: European Organization for Nuclear Research
CFTC: Commodity Futures Trading Commission
CIA: Central Intelligence Agency
CIS: Commonwealth of Independent States
CNN: Cable News Network
CSTO: Collective Security Treaty Organization
DEA: Drug Enforcement Administration
DOJ: Department of Justice
DUP: Democratic Unionist Party
EBRD: European Bank for Reconstruction and Development
EC: European Commission
ECB: European Central Bank
ECHR: European Court of Human Rights
ECOWAS: Economic Community of West African States
EEC: European Economic Community
EFTA: European Free Trade Association
EIB: European Investment Bank
EPA: Environmental Protection Agency
ESA: European Space Agency
EU: European Union
FAA: Federal Aviation Administration
FAO: Food and Agriculture Organization
FARC: Revolutionary Armed Forces of Colombia
FBI: Federal Bureau of Investigation
FCC: Federal Communications Commission
FDA: Food and Drug Administration
FDIC: Federal Deposit Insurance Corporation
FEMA: Federal Emergency Management Agency
FIA: Fédération Internationale de l'Automobile
FIFA: Fédération Internationale de Football Association
FSB: Federal Security Service
FTC: Federal Trade Commission
G20: Group of Twenty
G7: Group of Seven
G77: Group of 77
G8: Group of Eight
GCC: Gulf Cooperation Council
GCHQ: Government Communications Headquarters
GRU: Main Intelligence Directorate
HRW: Human Rights Watch
IAEA: International Atomic Energy Agency
IATA: International Air Transport Association
ICAO: International Civil Aviation Organization
ICC: International Criminal Court
ICE: Immigration and Customs Enforcement
ICJ: International Court of Justice
ICRC: International Committee of the Red Cross
IDF: Israel Defense Forces
IEA: International Energy Agency
ILO: International Labour Organization
IMF: International Monetary Fund
IMO: International Maritime Organization
IOC: International Olympic Committee
IOM: International Organization for Migration
IPCC: Intergovernmental Panel on Climate Change
IRA: Irish Republican Army
IRC: International Rescue Committee
IRGC: Islamic Revolutionary Guard Corps
IRS: Internal Revenue Service
ISS: International Space Station
ITU: International Telecommunication Union
KGB: Committee for State Security
MEP: Member of the European Parliament
MI5: Security Service
MI6: Secret Intelligence Service
MIT: Massachusetts Institute of Technology
MSF: Médecins Sans Frontières
NAACP: National Association for the Advancement of Colored People
NASA: National Aeronautics and Space Administration
NATO: North Atlantic Treaty Organization
NBA: National Basketball Association
NBC: National Broadcasting Company
NFL: National Football League
NHL: National Hockey League
NHS: National Health Service
NHTSA: National Highway Traffic Safety Administration
NPR: National Public Radio
NRA: National Rifle Association
NSA: National Security Agency
NTSB: National Transportation Safety Board
NYPD: New York Police Department
OAS: Organization of American States
OECD: Organisation for Economic Co-operation and Development
OIC: Organisation of Islamic Cooperation
OPCW: Organisation for the Prohibition of Chemical Weapons
OPEC: Organization of the Petroleum Exporting Countries
OSCE: Organization for Security and Co-operation in Europe
PA: Palestinian Authority
PKK: Kurdistan Workers' Party
PLA: People's Liberation Army
PLO: Palestine Liberation Organization
RAF: Royal Air Force
RSF: Rapid Support Forces
SBU: Security Service of Ukraine
SCO: Shanghai Cooperation Organisation
SEC: Securities and Exchange Commission
SNP: Scottish National Party
SPD: Social Democratic Party
SVR: Foreign Intelligence Service
TUC: Trades Union Congress
UAW: United Auto Workers
UEFA: Union of European Football Associations
UFC: Ultimate Fighting Championship
UN: United Nations
UNDP: United Nations Development Programme
UNEP: United Nations Environment Programme
UNESCO: United Nations Educational, Scientific and Cultural Organization
UNHCR: United Nations High Commissioner for Refugees
UNICEF: United Nations Children's Fund
UNRWA: United Nations Relief and Works Agency
UNSC: United Nations Security Council
USAID: United States Agency for International Development
WADA: World Anti-Doping Agency
WFP: World Food Programme
WHO: World Health Organization
WIPO: World Intellectual Property Organization
WTA: Women's Tennis Association
WTO: World Trade Organization
WWF: World Wide Fund for Nature
`;

export const FULL_NAMES: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line): [string, string] => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2)];
    }),
);

/** "Nato" and "Unicef" are British style; a body of five letters or more, or one of these, may be written so. */
const SPOKEN_AS_WORDS = new Set([
  'ASEAN',
  'BRICS',
  'CERN',
  'FIFA',
  'NASA',
  'NATO',
  'OPEC',
  'UEFA',
  'UNESCO',
  'UNICEF',
  'ECOWAS',
]);

/** The full name behind initials, with or without full stops ("U.N."); undefined for others. Case matters. */
export const fullNameOf = (short: string): string | undefined => {
  const bare = short.replace(/\./g, '');
  const upper = bare.toUpperCase();
  return (
    FULL_NAMES.get(bare) ?? (SPOKEN_AS_WORDS.has(upper) && /^\p{Lu}/u.test(bare) ? FULL_NAMES.get(upper) : undefined)
  );
};
