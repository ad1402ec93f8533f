/**
 * The story as TimelineJS' JSON (https://timeline.knightlab.com/docs/json-format.html): a slide for each dated event. Start and end have
 * the same parts, since an end vanishes where the start is less exact; how exact a date is stands in `display_date`, in words. Texts are
 * HTML to TimelineJS, so what articles say is escaped.
 */
import type { GraphIndex } from '../../graph/lookup';
import type { EventRecord } from '../../graph/schema';
import { escapeXml } from '../xml';
import { BRITISH, datesIn } from '../../scenes/dates';
import type { View } from '../../scenes/view';
import { TYPE_LABEL, plural } from '../../scenes/words';
import { daysOf, namesOf, quotedAsTold, standing, titleAsTold, toldIn } from './told';

export function timelineJs(index: GraphIndex, view: View, locale = BRITISH): string {
  const { events, articles } = toldIn(index, view);
  const slides = events.flatMap((event) => slideOf(index, event, locale));
  const undated = events.length - slides.length;
  const words = [
    `${plural(events.length, 'event')} from ${plural(articles.length, 'article')}, read by Dateline.`,
    ...(undated > 0 ? [`${undated} of them ${undated === 1 ? 'has' : 'have'} no date, and no slide here.`] : []),
  ];
  const title = { text: { headline: escapeXml(index.graph.title), text: paragraph(words.join(' ')) } };
  return `${JSON.stringify({ title, events: slides }, null, 1)}\n`;
}

function slideOf(index: GraphIndex, event: EventRecord, locale: string): unknown[] {
  const days = daysOf(index, event);
  if (!days || !event.when) return [];
  const by = event.when.basis === 'published' ? 'by ' : '';
  const told = event.reports.map((report) => {
    const article = index.articles.get(report.article);
    const from = [article?.publisher, report.reportedOn].filter(Boolean).join(', ');
    return `${paragraph(quotedAsTold(index, report))}${from === '' ? '' : paragraph(`— ${from}`)}`;
  });
  const places = namesOf(index.places, event.places);
  return [
    {
      unique_id: event.id,
      start_date: dateOf(days.first),
      end_date: dateOf(days.last),
      display_date: escapeXml(by + datesIn(locale).when(event.when)),
      group: TYPE_LABEL[event.type],
      text: {
        headline: escapeXml(titleAsTold(event)),
        text: `${paragraph([...standing(event), ...places].join(' · '))}${told.join('')}`,
      },
    },
  ];
}

const paragraph = (words: string): string => (words === '' ? '' : `<p>${escapeXml(words)}</p>`);

/** Of an ISO date; years may have a minus. */
function dateOf(iso: string): { year: number; month: number; day: number } {
  const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  return { year: Number(year), month: Number(month), day: Number(day) };
}
