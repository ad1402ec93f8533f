/** What can be done with the view, by its words. */
import { foldedWords } from '../../../base/fold';
import { AXIS_LABEL, CLOCK_LABEL } from '../../../scenes/words';
import { AXES, CLOCKS, GROUPINGS, type Grouping } from '../../../scenes/view';
import { toggleCommunities, toggleEventNodes, toggleEveryone, togglePlaceNodes } from '../../view/network-producers';
import { clearFilters, openDoor, setWindow, showAlsoSaid, showContested } from '../../view/producers';
import { drawTime, groupBy, runClock, setDomain } from '../../view/timeline-producers';
import { fieldOf, type Entry, type Found } from './found';

const LANES: Readonly<Record<Grouping, string>> = {
  actor: 'Lanes by actor',
  side: 'Lanes by side',
  type: 'Lanes by type',
  place: 'Lanes by place',
  publisher: 'Lanes by publisher',
};

const ACTIONS: readonly (readonly [name: string, producer: Found['producer']])[] = [
  ['List where the reports differ', openDoor('differ')],
  ['List who says so', openDoor('says')],
  ['List what is not yet', openDoor('open')],
  ['Show only where reports differ', showContested(true)],
  ['Show everything: no filters', clearFilters],
  ['Show what was also said', showAlsoSaid(true)],
  ['Show all of time', setWindow(null)],
  ['Fit the timeline', setDomain(null)],
  ...GROUPINGS.map((grouping) => [LANES[grouping], groupBy(grouping)] as const),
  ...CLOCKS.map((clock) => [CLOCK_LABEL[clock], runClock(clock)] as const),
  ...AXES.map((axis) => [AXIS_LABEL[axis], drawTime(axis)] as const),
  ['Network: events as nodes', toggleEventNodes],
  ['Network: places', togglePlaceNodes],
  ['Network: communities', toggleCommunities],
  ['Network: everybody', toggleEveryone],
];

export const actionEntries: readonly Entry[] = ACTIONS.map(([name, producer]) => ({
  fields: [{ words: fieldOf(foldedWords(name)), worth: 1 }],
  weight: 0,
  found: () => ({ kind: 'action', id: name, name, hint: 'Changes the view', producer }),
}));
