/**
 * The view as the part of the URL after `#`, readable by a person: `event=talks&window=2024-05-14/2024-05-17`.
 *
 * Total (any string decodes to some view), canonical (equal views give equal strings, defaults are left out) and exact
 * (what was encoded comes back). Times are milliseconds of wall time, written as ISO dates where they fall on midnight.
 */
import { EVENT_TYPES, STATUSES } from '../../graph/vocabulary';
import { DAY, type Interval } from '../../graph/time';
import { AXES, CLOCKS, DEFAULT_VIEW, DOORS, GROUPINGS, type Passage, type Selection, type View } from '../view';
import { leftOutParts } from '../left-out';
import { decodeNetwork, encodeNetwork } from './network-codec';
import { escape, inOrder, listPart, pair, unescape } from './parts';

/** The last instant that ECMAScript's `Date` can hold, in milliseconds. */
const LAST_INSTANT = 8.64e15;
const SELECTION_KINDS = ['event', 'actor', 'place'] as const;

export function encodeView(view: View): string {
  const { selection, passage } = view;
  const parts = [
    selection && pair(selection.kind, escape(selection.id)),
    passage && pair('passage', `${escape(passage.article)}:${passage.start}-${passage.end}`),
    view.window && pair('window', encodeInterval(view.window)),
    view.domain && pair('domain', encodeInterval(view.domain)),
    listPart(view.among ? 'among' : 'only', [...new Set(view.only)].sort()),
    listPart('without-types', inOrder(view.hiddenTypes, EVENT_TYPES)),
    listPart('without-statuses', inOrder(view.hiddenStatuses, STATUSES)),
    listPart('without-publishers', [...new Set(view.hiddenPublishers)].sort()),
    view.contested && pair('reports', 'differ'),
    listPart('leave-out', [...new Set(view.leftOut)].sort()),
    view.door && pair('list', view.door),
    view.alsoSaid && pair('also-said', 'shown'),
    view.lanePage !== null && pair('lanes', view.lanePage === 0 ? 'all' : String(view.lanePage + 1)),
    view.grouping && pair('lanes-by', view.grouping),
    view.clock !== DEFAULT_VIEW.clock && pair('clock', view.clock),
    listPart('open-lanes', [...new Set(view.unfoldedLanes)].sort()),
    view.gapsShown && pair('gaps', 'shown'),
    view.axis && pair('axis', view.axis),
    ...encodeNetwork(view),
  ];
  return parts.filter((part) => typeof part === 'string').join('&');
}

export function decodeView(text: string): View {
  const values = new Map<string, string>();
  for (const part of text.replace(/^[#?]/, '').split('&')) {
    const cut = part.indexOf('=');
    if (cut > 0) values.set(part.slice(0, cut), part.slice(cut + 1));
  }
  const list = (key: string) => (values.get(key)?.split(',') ?? []).map(unescape);
  const among = values.has('among');
  const types = new Set(list('without-types'));
  const statuses = new Set(list('without-statuses'));
  return {
    ...DEFAULT_VIEW,
    selection: decodeSelection(values),
    passage: decodePassage(values.get('passage')),
    window: decodeInterval(values.get('window')),
    domain: decodeInterval(values.get('domain')),
    only: [...new Set(list(among ? 'among' : 'only'))].filter((id) => id !== '').sort(),
    among: among && list('among').some((id) => id !== ''),
    hiddenTypes: EVENT_TYPES.filter((type) => types.has(type)),
    hiddenStatuses: STATUSES.filter((status) => statuses.has(status)),
    hiddenPublishers: [...new Set(list('without-publishers'))].sort(),
    contested: values.get('reports') === 'differ',
    leftOut: [...new Set(list('leave-out'))].filter((key) => leftOutParts(key) !== null).sort(),
    door: DOORS.find((door) => door === values.get('list')) ?? DEFAULT_VIEW.door,
    alsoSaid: values.get('also-said') === 'shown',
    lanePage: decodePage(values.get('lanes')),
    grouping: GROUPINGS.find((grouping) => grouping === values.get('lanes-by')) ?? DEFAULT_VIEW.grouping,
    clock: CLOCKS.find((clock) => clock === values.get('clock')) ?? DEFAULT_VIEW.clock,
    unfoldedLanes: [...new Set(list('open-lanes'))].sort(),
    gapsShown: values.get('gaps') === 'shown',
    axis: AXES.find((axis) => axis === values.get('axis')) ?? DEFAULT_VIEW.axis,
    ...decodeNetwork(values),
  };
}

/** `all` is the first page, `2` the second. */
function decodePage(text: string | undefined): number | null {
  if (text === 'all') return 0;
  return /^[1-9]\d{0,5}$/.test(text ?? '') && text !== '1' ? Number(text) - 1 : null;
}

function decodeSelection(values: ReadonlyMap<string, string>): Selection | null {
  for (const kind of SELECTION_KINDS) {
    const id = values.get(kind);
    if (id) return { kind, id: unescape(id) };
  }
  return null;
}

function decodePassage(text: string | undefined): Passage | null {
  const match = /^(.+):(\d{1,15})-(\d{1,15})$/.exec(text ?? '');
  if (!match) return null;
  const passage = { article: unescape(match[1] ?? ''), start: Number(match[2]), end: Number(match[3]) };
  return passage.start < passage.end ? passage : null;
}

const encodeInterval = ({ from, to }: Interval) => `${encodeInstant(from)}/${encodeInstant(to)}`;

function encodeInstant(instant: number): string {
  const iso = new Date(instant).toISOString();
  return escape(instant % DAY === 0 ? iso.slice(0, iso.indexOf('T')) : iso);
}

function decodeInterval(text: string | undefined): Interval | null {
  const [from, to, ...rest] = (text ?? '').split('/').map(decodeInstant);
  if (from === undefined || to === undefined || rest.length > 0) return null;
  return from < to ? { from, to } : null;
}

function decodeInstant(text: string): number {
  const iso = unescape(text);
  // `Date.parse` guesses at what is not ISO; only what `encodeInstant` writes is taken.
  if (!/^(\d{4}|[+-]\d{6})-\d\d-\d\d(T\d\d:\d\d:\d\d\.\d{3}Z)?$/.test(iso)) return NaN;
  const instant = Date.parse(iso);
  return Math.abs(instant) <= LAST_INSTANT ? instant : NaN;
}
