/**
 * The story as linked data: JSON-LD in the words of schema.org, with a context of its own, so that nobody has to ask the network for
 * one. Ids are addresses with everything encoded, since one with a blank drops what it names; degrees are text, since decimals come
 * out of some readers in another form.
 */
import type { GraphIndex } from '../../graph/lookup';
import type { Actor, Article, EventRecord, Place } from '../../graph/schema';
import { escape } from '../../scenes/address/parts';
import type { View } from '../../scenes/view';
import { quoted, titleAsTold, toldIn } from './told';

const CONTEXT = {
  '@vocab': 'https://schema.org/',
  dateline: 'urn:dateline:terms:',
  url: { '@type': '@id' },
};

export function jsonLd(index: GraphIndex, view: View): string {
  const { events, actors, places, articles } = toldIn(index, view);
  const story = escape(index.graph.inputHash.slice(0, 16));
  const iri: Iri = (kind, id) => `urn:dateline:${story}:${kind}:${escape(id)}`;
  const graph = [
    ...articles.map((article) => articleLd(article, iri)),
    ...actors.map((actor) => actorLd(actor, iri)),
    ...places.map((place) => placeLd(place, iri)),
    ...events.map((event) => eventLd(index, event, iri)),
  ];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 1)}\n`;
}

type Iri = (kind: 'article' | 'actor' | 'place' | 'event', id: string) => string;
const known = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));

const articleLd = ({ id, title, publisher, url, published, file }: Article, iri: Iri) =>
  known({
    '@id': iri('article', id),
    '@type': 'NewsArticle',
    headline: title ?? file,
    publisher: publisher === null ? null : { '@type': 'Organization', name: publisher },
    url: url !== null && /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(url) ? url : null,
    datePublished: published,
  });

/** schema.org knows no groups of people without a body of their own but as organisations. */
const KIND: Readonly<Record<Actor['kind'], string>> = {
  person: 'Person',
  organization: 'Organization',
  country: 'Country',
  group: 'Organization',
};
const actorLd = ({ id, name, kind, aliases, memberOf, side }: Actor, iri: Iri) =>
  known({
    '@id': iri('actor', id),
    '@type': KIND[kind],
    name,
    alternateName: aliases.length > 0 ? aliases : null,
    memberOf: memberOf === null ? null : { '@id': iri('actor', memberOf) },
    'dateline:kind': kind,
    'dateline:side': side ? { '@id': iri('actor', side) } : null,
  });

const placeLd = ({ id, name, lat, lon }: Place, iri: Iri) =>
  known({
    '@id': iri('place', id),
    '@type': 'Place',
    name,
    latitude: lat === null ? null : String(lat),
    longitude: lon === null ? null : String(lon),
  });

function eventLd(index: GraphIndex, event: EventRecord, iri: Iri): unknown {
  const { when } = event;
  const all = (kind: 'actor' | 'place', ids: readonly string[]) =>
    ids.length > 0 ? ids.map((id) => ({ '@id': iri(kind, id) })) : null;
  return known({
    '@id': iri('event', event.id),
    '@type': 'Event',
    name: titleAsTold(event),
    startDate: when?.start,
    endDate: when?.end,
    location: all('place', event.places),
    actor: all('actor', event.actors),
    about: all('actor', event.targets),
    'dateline:title': event.title,
    'dateline:titleKind': event.titleKind,
    'dateline:type': event.type,
    'dateline:status': event.status,
    'dateline:dateBasis': when?.basis,
    subjectOf: event.reports.map((report) =>
      known({
        '@type': 'Quotation',
        text: quoted(index, report),
        isPartOf: { '@id': iri('article', report.article) },
        'dateline:stance': report.stance,
        spokenByCharacter: report.speaker === null ? null : { '@id': iri('actor', report.speaker) },
      }),
    ),
  });
}
