/** Titles that say a name which was put right: Dateline's own words follow it, and a quotation stays as it was written. */
import type { Actor, EventRecord } from '../../graph/schema';

/** Of the events of an actor's, as they are told once it is called `to`. Names of others that hold this one stay. */
export function renamedTitles(actor: Actor, to: string, actors: readonly Actor[]): (event: EventRecord) => EventRecord {
  const words = new Set(actor.name.split(' '));
  const namesOf = ({ name, aliases }: Actor) => [name, ...aliases];
  const others = new Set(actors.flatMap((one) => (one.id === actor.id ? [] : namesOf(one))));
  // titles call “Ada Voss” “Voss”
  const called = new Set(
    namesOf(actor).filter(
      (name) => /^[\p{Lu}\d]/u.test(name) && name.split(' ').every((word) => words.has(word)) && !others.has(name),
    ),
  );
  const stay = [to, ...namesOf(actor), ...others].filter(
    (name) => called.has(name) || [...called].some((one) => name.includes(one)),
  );
  if (called.size === 0) return (event) => event;
  const known = [...new Set([...called, ...stay])].sort((a, b) => b.length - a.length);
  const renamed = (text: string) => replacedIn(text, known, (name) => (called.has(name) ? to : name));
  return (event) => {
    const takesPart = event.actors.includes(actor.id) || event.targets.includes(actor.id);
    if (event.titleKind === 'quoted' || !takesPart) return event;
    const title = renamed(event.title);
    return title === event.title ? event : { ...event, title, ...partsOf(event, title, renamed) };
  };
}

const LETTER = /[\p{L}\p{N}]/u;

/** Each of the names, the first that fits, wherever it stands as a word. */
function replacedIn(text: string, names: readonly string[], by: (name: string) => string): string {
  let [done, at] = ['', 0];
  while (at < text.length) {
    const begins = !LETTER.test(text.charAt(at - 1));
    const name = names.find(
      (one) => begins && one !== '' && text.startsWith(one, at) && !LETTER.test(text.charAt(at + one.length)),
    );
    done += name === undefined ? text.charAt(at) : by(name);
    at += name?.length ?? 1;
  }
  return done;
}

/** A piece in which a name was put right stands in no article so. */
function partsOf(
  { titleParts }: EventRecord,
  title: string,
  renamed: (text: string) => string,
): Pick<EventRecord, 'titleParts'> {
  if (!titleParts) return {};
  const parts = titleParts.map((part) => (renamed(part.text) === part.text ? part : { text: renamed(part.text) }));
  return { titleParts: parts.map(({ text }) => text).join('') === title ? parts : [{ text: title }] };
}
