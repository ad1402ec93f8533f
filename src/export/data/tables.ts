/** The story as five tables that join by ids: what CSV, its data dictionary and Parquet are all written from. */
import {
  ACTOR_COLUMNS,
  CLAIM_COLUMNS,
  EVENT_COLUMNS,
  PARTY_COLUMNS,
  REPORT_COLUMNS,
  type Cell,
  type Column,
} from './columns';
import type { Told } from './told';

/** Of a column: the table and column whose ids it holds. */
type Key = readonly [column: string, table: string, other: string];

export interface Table {
  readonly name: string;
  readonly says: string;
  readonly columns: readonly Omit<Column<never>, 'of'>[];
  /** Column that tells the rows apart, where one does. */
  readonly key?: string;
  readonly foreign: readonly Key[];
  readonly rows: readonly (readonly Cell[])[];
}

export function tablesOf(told: Told): Table[] {
  const { events, actors } = told;
  return [
    table(told, { name: 'events', says: 'A row for each event.', key: 'id', foreign: [] }, EVENT_COLUMNS, events),
    table(
      told,
      {
        name: 'parties',
        says: 'A row for each actor who takes part in an event, on either side.',
        foreign: [toEvent, ['actor', 'actors', 'id']],
      },
      PARTY_COLUMNS,
      events.flatMap((event) => [
        ...event.actors.map((actor) => ({ event, actor, side: 'actor' })),
        ...event.targets.map((actor) => ({ event, actor, side: 'target' })),
      ]),
    ),
    table(told, { name: 'actors', says: 'A row for each actor.', key: 'id', foreign: [] }, ACTOR_COLUMNS, actors),
    table(
      told,
      { name: 'reports', says: 'A row for each sentence that reports an event.', foreign: [toEvent] },
      REPORT_COLUMNS,
      events.flatMap((event) => event.reports.map((report) => ({ event, report }))),
    ),
    table(
      told,
      { name: 'claims', says: 'A row for each thing that a passage claims of an event.', foreign: [toEvent] },
      CLAIM_COLUMNS,
      events.flatMap((event) =>
        event.claims.flatMap((claim) => claim.values.map((value) => ({ event, claim, value }))),
      ),
    ),
  ];
}

const toEvent: Key = ['event', 'events', 'id'];

function table<Row>(
  told: Told,
  about: Pick<Table, 'name' | 'says' | 'foreign'> & { readonly key?: string },
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  return { ...about, columns, rows: rows.map((row) => columns.map(({ of }) => of(row, told))) };
}
