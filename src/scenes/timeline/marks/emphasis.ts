/** How strongly an event is shown. */
import { idOf } from '../../ref';
import type { EventRecord } from '../../../graph/schema';
import { hasFallen } from '../../left-out';
import { isLit, touches } from '../../shown';
import type { PlacedEvent } from '../layout/placed';
import { TIMELINE } from '../settings';
import type { Stage } from './stage';

/** What a person chose or points at, what is lit, what steps aside for either, what the time window leaves out. */
export type Emphasis = 'chosen' | 'pointed' | 'lit' | 'aside' | 'ghost';

function emphasisOf(stage: Stage, event: EventRecord, lit = isLit(stage.prepared.index, stage.view, event)): Emphasis {
  const { selection } = stage.view;
  if (selection?.kind === 'event' && selection.id === event.id) return 'chosen';
  if (idOf('event', stage.look.pointed ?? null) === event.id || takesPart(event, stage)) return 'pointed';
  if (!lit) return 'ghost';
  return singlesOut(stage) ? 'aside' : 'lit';
}

/** Whether somebody chose, or points at, an event or an actor: what they have no part in steps aside. */
function singlesOut({ view: { selection }, look, prepared }: Stage): boolean {
  if (look.figure) return false;
  const pointed = look.pointed ?? null;
  const event = idOf('event', pointed) ?? (selection?.kind === 'event' ? selection.id : null);
  const actor = idOf('actor', pointed) ?? (selection?.kind === 'actor' ? selection.id : null);
  return (event !== null && prepared.index.events.has(event)) || (actor !== null && prepared.index.actors.has(actor));
}

/** Where the window reaches one of an event's appearances it does not light the others. */
export function emphasisAt(stage: Stage, { event, position }: PlacedEvent): Emphasis {
  const { prepared, view } = stage;
  const own = { from: prepared.from[position] ?? 0, to: prepared.to[position] ?? 0 };
  const stands = !hasFallen(prepared.index, view, event.id);
  return emphasisOf(stage, event, stands && (view.window === null || touches(own, view.window)));
}

export const ghostly = (emphasis: Emphasis) =>
  emphasis === 'ghost' ? { opacity: TIMELINE.ghost } : emphasis === 'aside' ? { opacity: TIMELINE.aside } : {};

export const standsOut = (emphasis: Emphasis): boolean => emphasis === 'chosen' || emphasis === 'pointed';

/** The chosen actor's, and the pointed-at actor's, events stand out in every lane. */
function takesPart(event: EventRecord, { view, look }: Stage): boolean {
  const chosen = view.selection?.kind === 'actor' ? view.selection.id : null;
  const pointed = idOf('actor', look.pointed ?? null);
  return [chosen, pointed].some((id) => id !== null && (event.actors.includes(id) || event.targets.includes(id)));
}
