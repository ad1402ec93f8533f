/**
 * How events look: the one place that the screen, sigma's programs and the SVG export ask.
 * Colour tells cooperation ↔ conflict; form tells status, so that colour is never the only carrier.
 */
import type { EventType, Status } from '../graph/schema';

/** PLOVER's quad classes, speech that is neither, and what has no class. */
export const TONES = [
  'material-cooperation',
  'verbal-cooperation',
  'statement',
  'other',
  'verbal-conflict',
  'material-conflict',
] as const;
export type Tone = (typeof TONES)[number];

const TONE_OF: Record<EventType, Tone> = {
  AGREE: 'verbal-cooperation',
  CONSULT: 'verbal-cooperation',
  SUPPORT: 'verbal-cooperation',
  CONCEDE: 'verbal-cooperation',
  COOPERATE: 'material-cooperation',
  AID: 'material-cooperation',
  RETREAT: 'material-cooperation',
  REQUEST: 'verbal-conflict',
  ACCUSE: 'verbal-conflict',
  REJECT: 'verbal-conflict',
  THREATEN: 'verbal-conflict',
  PROTEST: 'material-conflict',
  SANCTION: 'material-conflict',
  MOBILIZE: 'material-conflict',
  COERCE: 'material-conflict',
  ASSAULT: 'material-conflict',
  STATEMENT: 'statement',
  OTHER: 'other',
};

export const toneOf = (type: EventType): Tone => TONE_OF[type];

/** The tones that lie on a scale from cooperation to conflict. */
export const SCALE: readonly Tone[] = TONES.filter((tone) => tone !== 'other');

/** −1 (conflict) to 1 (cooperation), for sorting and for blending an edge of many events. */
export const TONE_VALUE: Record<Tone, number> = {
  'material-cooperation': 1,
  'verbal-cooperation': 0.5,
  statement: 0,
  other: 0,
  'verbal-conflict': -0.5,
  'material-conflict': -1,
};

export const TONE_LABEL: Record<Tone, string> = {
  'material-cooperation': 'Cooperation in deeds',
  'verbal-cooperation': 'Cooperation in words',
  statement: 'Statement',
  other: 'Something else',
  'verbal-conflict': 'Conflict in words',
  'material-conflict': 'Conflict in deeds',
};

/** What a status does to a mark. `fill` is solid, none or half of it solid; `stroke` is the outline; `struck` draws a line through. */
export interface StatusForm {
  readonly fill: 'solid' | 'half' | 'none';
  readonly stroke: 'solid' | 'dashed' | 'dotted';
  readonly struck: boolean;
  readonly label: string;
}

export const STATUS_FORM: Record<Status, StatusForm> = {
  happened: { fill: 'solid', stroke: 'solid', struck: false, label: 'Happened' },
  ongoing: { fill: 'solid', stroke: 'dotted', struck: false, label: 'Ongoing' },
  planned: { fill: 'none', stroke: 'solid', struck: false, label: 'Planned' },
  threatened: { fill: 'none', stroke: 'dotted', struck: false, label: 'Threatened' },
  disputed: { fill: 'half', stroke: 'solid', struck: false, label: 'Disputed' },
  denied: { fill: 'none', stroke: 'solid', struck: true, label: 'Denied' },
  negated: { fill: 'none', stroke: 'dotted', struck: true, label: 'Did not happen' },
  corrected: { fill: 'none', stroke: 'dashed', struck: true, label: 'Taken back' },
  hypothetical: { fill: 'none', stroke: 'dashed', struck: false, label: 'Hypothetical' },
};

/** Of page and figures; `print` is for white paper. */
export const THEMES = ['light', 'dark', 'print'] as const;
export type Theme = (typeof THEMES)[number];

/** Colours of a theme. Marks reach 3:1 and text 4.5:1 against `background` (WCAG 2.2 AA); a test measures it. */
export interface Palette {
  readonly background: string;
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly ghost: string;
  readonly tone: Record<Tone, string>;
  /** Of the sides of a story, the most involved first: darker and duller than any tone, so that neither is taken for the other. */
  readonly sides: readonly string[];
}

export const PALETTES: Record<Theme, Palette> = {
  light: {
    background: '#fbfaf7',
    surface: '#ffffff',
    text: '#1c1b19',
    muted: '#63605a',
    line: '#dcd8cf',
    accent: '#7a2e8e',
    ghost: '#cfcac0',
    tone: {
      'material-cooperation': '#0f5f96',
      'verbal-cooperation': '#3788ba',
      statement: '#77736b',
      other: '#66758a',
      'verbal-conflict': '#c96a12',
      'material-conflict': '#b3261e',
    },
    sides: ['#7d3b34', '#39557f', '#8a6d1c', '#4c6650', '#6b4a78'],
  },
  print: {
    background: '#ffffff',
    surface: '#ffffff',
    text: '#000000',
    muted: '#4d4d4d',
    line: '#cccccc',
    accent: '#7a2e8e',
    ghost: '#c4c4c4',
    tone: {
      'material-cooperation': '#0b5387',
      'verbal-cooperation': '#2f7fb3',
      statement: '#6b6b6b',
      other: '#5a6a80',
      'verbal-conflict': '#b85e0b',
      'material-conflict': '#a81f18',
    },
    sides: ['#76352e', '#33507c', '#80640f', '#466049', '#654472'],
  },
  dark: {
    background: '#16171a',
    surface: '#1e2024',
    text: '#eceae4',
    muted: '#a5a29a',
    line: '#34363c',
    accent: '#d49be4',
    ghost: '#44474e',
    tone: {
      'material-cooperation': '#4aa3e0',
      'verbal-cooperation': '#8fc4e6',
      statement: '#a09c93',
      other: '#93a3b8',
      'verbal-conflict': '#eea04f',
      'material-conflict': '#f0695e',
    },
    sides: ['#c98a80', '#8ea8d2', '#cfb469', '#94b398', '#bb9ac6'],
  },
};
