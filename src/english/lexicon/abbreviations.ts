/** Lower-case words whose full stop does not end a sentence. From general knowledge of English news style. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'adm al apr approx art assn asst aug ave bldg blvd brig bros capt cf cmdr co col comdr corp cpl dec dept dir dist dr ' +
    'ed eds esp est etc ex feb fig figs fr gen gov hon inc insp int jan jr jul jun lt ltd maj mar messrs mfg mmes mr mrs ' +
    'ms mt mts no nos nov oct op pl plc pp pres prof pte pvt rep reps rev rt sec sen sens sep sept sgt sr st supt ' +
    'univ viz vol vs'
  ).split(' '),
);

/** Capitalised words that mostly begin a sentence: they decide whether "U.S." ended one. */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    'A After Also Although An And As At Before But By Despite During Each For From He Her His However I If In It Its ' +
    'Last Many Meanwhile More Most No On One Or Other Our She Since So Some Such That The Their Then There These They ' +
    'This Those To Under Until We What When Where While With Yet You'
  ).split(' '),
);
