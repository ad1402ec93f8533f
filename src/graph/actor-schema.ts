/** `actors[]` and `places[]` of the graph file. */
import * as z from 'zod/mini';
import { correctionsOf } from './correction-schema';
import { field, id, orNull, spanIn, text, within } from './fields';
import { ACTOR_KINDS, MENTION_FORMS } from './vocabulary';

export const mention = z.object({
  ...spanIn,
  form: field(
    z.enum(MENTION_FORMS),
    'How the passage refers: by a name, by a description (“the harbour master”) or by a pronoun (“she”).',
  ),
});

const role = z.object({
  text: field(text, 'The office or description, word for word: “harbour master”.'),
  ...spanIn,
});

/** Further off than any layout puts an actor, and near enough for the difference of two to be exact to a hundredth. */
const FAR = 1e9;
const position = z.object({
  x: field(within(FAR), 'Rightwards, in units of the layout’s own.'),
  y: field(within(FAR), 'Upwards, in the same units.'),
});

export const actor = z.object({
  id: field(
    id,
    'Name of the actor in this file: a slug that no other actor has, the same when the story is built again.',
  ),
  name: field(text, 'The name to show: the fullest that is common in the articles, for a country its usual name.'),
  kind: field(
    z.enum(ACTOR_KINDS),
    'Who acts: a person; an organization such as a firm, party or ministry; a country, which also stands for its government; ' +
      'or a group of people without a body of its own.',
  ),
  aliases: field(z.array(text), 'Other names by which the articles call it.'),
  roles: field(z.array(role), 'Offices and descriptions that the articles give it, each with the passage that does.'),
  memberOf: field(
    orNull(id),
    'Id of the actor that it belongs to or acts for, such as a minister’s country; null where no article says. ' +
      'Nobody is a member of itself, through others either.',
  ),
  side: field(
    z.optional(orNull(id)),
    'Id of the topmost actor that it belongs to, by memberOf of memberOf; null where it belongs to nobody, and absent where a file does ' +
      'not say.',
  ),
  mentions: field(z.array(mention), 'Every passage that refers to it.'),
  corrections: correctionsOf('actor'),
  position: field(
    z.optional(position),
    'Where it stands in the network; a reader lays out anew a network in which somebody has no position.',
  ),
});

export const place = z.object({
  id: field(id, 'Name of the place in this file: a slug that no other place has.'),
  name: field(text, 'The name to show.'),
  kind: field(text, 'What kind of place it is, such as a city or a country.'),
  lat: field(orNull(within(90)), 'Degrees north, negative in the south; null where they are not known.'),
  lon: field(orNull(within(180)), 'Degrees east, negative in the west; null where they are not known.'),
  mentions: field(
    z.array(mention),
    'Every passage that names it as a place. Where a capital stands for its government, the passage is that actor’s.',
  ),
});
