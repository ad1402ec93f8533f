/** Words that open a noun phrase, by what they say of it. */

export const POSSESSIVE = new Set('her his its my our their your'.split(' '));

/** What has been told before is meant: "the claim", "those reports". */
export const POINTING = new Set('all that the these this those such'.split(' '));
