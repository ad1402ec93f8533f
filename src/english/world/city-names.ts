/** What the city data set lacks. From general knowledge. */

/** Other names, as news has or had them: `name in the data set: other; other`. Sorted. */
export const OTHER_CITY_NAMES = `
Basrah: Basra
Bengaluru: Bangalore
Chennai: Madras
Chisinau: Kishinev
Dnipro: Dnipropetrovsk
Guangzhou: Canton
Ho Chi Minh City: Saigon
Kharkiv: Kharkov
Kolkata: Calcutta
Kyiv: Kiev
Köln: Cologne
Luhansk: Lugansk
Lviv: Lvov
Mumbai: Bombay
Nay Pyi Taw: Naypyidaw
New York City: New York; Manhattan
Odessa: Odesa
Palikir - National Government Center: Palikir
Panamá: Panama City
Port-Vila: Port Vila
Saint George's: St. George's
Saint Petersburg: St. Petersburg; St Petersburg; Leningrad
San Marino: City of San Marino
Sanaa: Sana'a
Sevilla: Seville
Tarawa: South Tarawa
Ulan Bator: Ulaanbaatar
Washington, D.C.: Washington; Washington DC; Washington D.C.; Washington, DC
Yangon: Rangoon
`;

/** Places that news names often and that are too small for the list: `name|country|latitude|longitude`. Sorted. */
export const SMALL_PLACES = `
Cannes|FR|43.55|7.01
Davos|CH|46.8|9.84
Fukushima|JP|37.75|140.47
Gaza City|PS|31.5|34.47
Gaza Strip|PS|31.42|34.36
Geneva|CH|46.2|6.15
Guantanamo Bay|CU|19.95|-75.15
Khan Younis|PS|31.35|34.3
Kherson|UA|46.64|32.61
Kursk|RU|51.73|36.19
Lausanne|CH|46.52|6.63
Los Alamos|US|35.89|-106.31
Luxor|EG|25.7|32.64
Mariupol|UA|47.1|37.54
Rafah|PS|31.29|34.24
Ramallah|PS|31.9|35.2
Sharm el-Sheikh|EG|27.91|34.33
Srebrenica|BA|44.1|19.3
Strasbourg|FR|48.58|7.75
West Bank|PS|31.95|35.3
`;
