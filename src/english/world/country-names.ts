/**
 * Names, abbreviations and demonyms of countries that news uses and the data set lacks: `code: word; word`. Sorted by ISO
 * 3166-1 alpha-2 code. From general knowledge. Regular plurals of demonyms need no entry.
 */

/** Other names, former names and spellings. */
export const MORE_NAMES = `
AE: the Emirates
BA: Bosnia; Herzegovina; Bosnia & Herzegovina
BY: Byelorussia
CD: Congo; Democratic Republic of the Congo; Zaire; Congo-Kinshasa
CF: Central African Republic
CI: Cote d'Ivoire; Côte d'Ivoire; Ivory Coast
CV: Cape Verde; Cabo Verde
CZ: Czech Republic; the Czech Republic
GB: Britain; Great Britain; England; Scotland; Wales; Northern Ireland
GM: The Gambia
IR: Persia
KG: Kirghizia; Kyrgyz Republic
KP: North Korea; DPR Korea
KR: South Korea; Republic of Korea
LK: Ceylon
MK: Macedonia; Former Yugoslav Republic of Macedonia
MM: Burma; Myanmar
NL: Holland; the Netherlands
PH: the Philippines
PS: Palestinian Authority; Palestinian territories; Gaza Strip; West Bank
RU: Russian Federation
SY: Syrian Arab Republic
SZ: Swaziland
TL: East Timor; Timor Leste
TR: Turkey; Turkiye
TW: Chinese Taipei
UA: the Ukraine
US: America; the States; United States of America
VA: Holy See; the Vatican; Vatican
VN: Viet Nam
`;

/** Written in capitals, with or without full stops; matched with their case, so that "us" is nobody. */
export const ABBREVIATIONS = `
AE: UAE
CD: DRC
CF: CAR
CN: PRC
GB: UK; GB; U.K.
KP: DPRK; NK
KR: ROK
NZ: NZ
PG: PNG
RU: RF
SA: KSA
TW: ROC
US: US; USA; U.S.; U.S.A.
ZA: RSA
`;

/** Adjectives and nouns for people, where the data set has one form and news another. */
export const MORE_DEMONYMS = `
AE: Emirati
AR: Argentinian; Argentine
AZ: Azeri; Azerbaijani
BA: Bosnian
BD: Bangladeshi
BW: Botswanan; Batswana
BY: Belarusian; Belarussian; Byelorussian
CD: Congolese
CH: Swiss
CI: Ivorian; Ivoirian
CN: Chinese
CU: Cuban
CV: Cape Verdean
CY: Cypriot
CZ: Czech
DE: German
DJ: Djiboutian
DK: Dane; Danish
DO: Dominican
DZ: Algerian
EC: Ecuadorian; Ecuadorean; Ecuadoran
ER: Eritrean
ES: Spaniard; Spanish
ET: Ethiopian
FI: Finn; Finnish
FO: Faroese
FR: French; Frenchman; Frenchmen; Frenchwoman
GB: British; Briton; Brit; English; Englishman; Englishmen; Englishwoman; Scottish; Scot; Scotsman; Welsh; Welshman; Northern Irish
GE: Georgian
GR: Greek; Hellenic
GT: Guatemalan
HK: Hong Konger; Hongkonger
HR: Croat; Croatian
HU: Hungarian; Magyar
IE: Irish; Irishman; Irishmen; Irishwoman
IL: Israeli
IN: Indian
IQ: Iraqi
IS: Icelandic; Icelander
JO: Jordanian
JP: Japanese
KE: Kenyan
KG: Kyrgyz; Kyrgyzstani
KI: Kiribati
KP: North Korean
KR: South Korean
KZ: Kazakh; Kazakhstani; Kazakstani
LA: Lao; Laotian
LS: Basotho; Lesothan
LU: Luxembourgish; Luxembourgeois
MD: Moldovan; Moldavian
MG: Malagasy; Madagascan
MK: Macedonian; North Macedonian
MM: Burmese; Myanmarese
MN: Mongolian; Mongol
MV: Maldivian
MY: Malaysian
NE: Nigerien
NL: Dutch; Dutchman; Dutchmen; Dutchwoman
NO: Norwegian
NZ: New Zealander; Kiwi
PE: Peruvian
PH: Filipino; Filipina; Philippine
PK: Pakistani
PL: Pole; Polish
PR: Puerto Rican
PS: Palestinian; Gazan
PT: Portuguese
QA: Qatari
RO: Romanian; Rumanian
RS: Serb; Serbian
RU: Russian; Soviet
SA: Saudi; Saudi Arabian
SC: Seychellois
SE: Swede; Swedish
SI: Slovene; Slovenian
SK: Slovak; Slovakian
SN: Senegalese
SO: Somali; Somalian
SR: Surinamese
SV: Salvadoran; Salvadorean
SY: Syrian
TD: Chadian
TH: Thai
TJ: Tajik; Tajikistani
TL: Timorese; East Timorese
TM: Turkmen
TR: Turk; Turkish
TT: Trinidadian; Tobagonian
TW: Taiwanese
UA: Ukrainian
US: American
UY: Uruguayan
UZ: Uzbek; Uzbekistani
VN: Vietnamese
XK: Kosovan; Kosovar
YE: Yemeni; Yemenite
ZA: South African
ZW: Zimbabwean
`;

/** Capitals under the names that news gives them, and seats of government that the data set does not count. */
export const MORE_CAPITALS = `
BO: La Paz
HK: Hong Kong
KZ: Nur-Sultan; Astana
LK: Colombo
MM: Rangoon; Yangon; Naypyidaw
MN: Ulan Bator; Ulaanbaatar
MY: Putrajaya
NL: The Hague
PS: Ramallah
SZ: Mbabane
UA: Kiev; Kyiv
US: Washington; Washington DC; Washington, D.C.; Washington, DC
VA: Vatican City
YE: Sana'a; Sanaa; Aden
ZA: Pretoria; Cape Town
`;

/** Names of countries and capitals that are just as often a person, a state of the US or a thing; a reader should ask for more evidence. */
export const AMBIGUOUS_NAMES: ReadonlySet<string> = new Set(
  'chad dominica douglas georgetown georgia guinea hamilton jersey jordan kingston male niger roseau santiago stanley turkey victoria'.split(
    ' ',
  ),
);
