/** `corrections[]` of an event or an actor: what a person has put right, and what stood there before. */
import * as z from 'zod/mini';
import { field, orNull, text } from './fields';
import { CORRECTION_RULES } from './vocabulary';

export const correctionsOf = (what: 'event' | 'actor') =>
  field(
    z.optional(
      z.array(
        z.object({
          kind: field(
            z.enum(CORRECTION_RULES),
            `What was done to this ${what}: merge with another event, split of one, rename an actor, redate, retype, restate how far ` +
              'it got, or reject.',
          ),
          was: field(
            orNull(text),
            `What the articles were read to say of this ${what}; null where nothing else stood there.`,
          ),
          because: field(text, `Why this ${what} was corrected, as the person says.`),
          by: field(
            orNull(text),
            `Who corrected this ${what}, and when, as written; null where the rule does not say.`,
          ),
        }),
      ),
    ),
    `What a person has put right of this ${what}, in the order of the rules. Absent where nobody has.`,
  );
