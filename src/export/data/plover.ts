/**
 * The story as JSON Lines in PLOVER's terms (https://github.com/openeventdata/PLOVER): one event a line, `event_type`, `event_mode`,
 * `quad_code`, `actor` and `recipient` as its manual has them. What PLOVER leaves out (STATEMENT, OTHER) has no quad code.
 */
import type { GraphIndex } from '../../graph/lookup';
import type { EventRecord } from '../../graph/schema';
import { toneOf, type Tone } from '../../scenes/appearance';
import type { View } from '../../scenes/view';
import { daysOf, quoted, toldIn } from './told';

export function ploverLines(index: GraphIndex, view: View): string {
  return toldIn(index, view)
    .events.map((event) => `${JSON.stringify(lineOf(index, event))}\n`)
    .join('');
}

/** PLOVER's quad classes, as its manual numbers them. */
const QUAD: Readonly<Record<Tone, number | null>> = {
  'verbal-cooperation': 1,
  'material-cooperation': 2,
  'verbal-conflict': 3,
  'material-conflict': 4,
  statement: null,
  other: null,
};

function lineOf(index: GraphIndex, event: EventRecord): unknown {
  const days = daysOf(index, event);
  const who = (id: string) => {
    const actor = index.actors.get(id);
    return {
      id,
      name: actor?.name ?? id,
      kind: actor?.kind ?? null,
      member_of: actor?.memberOf ?? null,
      side: actor?.side ?? null,
    };
  };
  return {
    id: event.id,
    event_date: days?.first ?? null,
    event_date_end: days?.last ?? null,
    event_time: event.when,
    event_type: event.type,
    event_mode: event.mode,
    quad_code: QUAD[toneOf(event.type)],
    contexts: event.contexts,
    status: event.status,
    rank: event.rank,
    text: event.title,
    text_kind: event.titleKind,
    text_parts: event.titleParts ?? null,
    actor: event.actors.map(who),
    recipient: event.targets.map(who),
    location: event.places.map((id) => {
      const place = index.places.get(id);
      return { id, name: place?.name ?? id, lat: place?.lat ?? null, lon: place?.lon ?? null };
    }),
    origins: index.originsOf(event),
    sources: event.reports.map((report) => {
      const article = index.articles.get(report.article);
      const speaker = report.speaker === null ? null : (index.actors.get(report.speaker)?.name ?? report.speaker);
      return {
        publisher: article?.publisher ?? null,
        headline: article?.title ?? null,
        url: article?.url ?? null,
        publication_date: report.reportedOn,
        speaker,
        stance: report.stance ?? null,
        sentence: quoted(index, report),
      };
    }),
  };
}
