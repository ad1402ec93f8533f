/** Words of a paper that corrects itself. */

/** How a correction notice begins. */
export const NOTICE = /^\W{0,3}(?:corrections?|clarifications?|errat(?:um|a)|amendments?)\b/i;

/** What a paper calls what it printed: whose subject says so speaks of the paper's own words. */
export const OWN_WORDS = new Set(
  'article caption edition headline paragraph piece post report story subheading version'.split(' '),
);

/** "An earlier version of this article", "This article originally said", "We wrongly reported". */
export const EARLIER = new Set('earlier initial original previous prior'.split(' '));
export const WRONGLY = new Set(
  'earlier erroneously falsely inaccurately incorrectly initially mistakenly originally previously wrongly'.split(' '),
);
