/** Every measure of the timeline in one place. Pixels unless said otherwise. */
export const TIMELINE = {
  /** Actors with a lane of their own while the rest is folded. */
  lanes: 9,
  /** Actors with a lane of their own once unfolded. */
  lanesUnfolded: 40,
  /** Below this width lane names stand above their lane, and the tray below the lanes. */
  narrow: 720,
  /** From this width the tray stands to the right of the lanes. */
  trayBeside: 1000,
  trayShare: 0.24,
  trayLeast: 250,
  trayMost: 340,
  trayGap: 28,
  trayRow: 23,
  /** Undated events listed before the tray counts the rest; opened, it lists up to `trayOpenRows`. */
  trayRows: 14,
  trayOpenRows: 400,
  laneNames: 148,
  /** Room for a lane's name above its line, on a narrow screen. */
  nameAbove: 20,
  margin: 16,
  axis: 46,
  /** A bar's thickness, and the least width of a mark. */
  bar: 7,
  /** From this width on a label stands above its bar; beside it below. */
  wideBar: 26,
  tieStep: 6,
  labelSize: 12,
  nameSize: 12.5,
  smallSize: 10.5,
  tickSize: 11,
  labelMax: 300,
  /** Clear space between two labels in one row. */
  labelGap: 14,
  rowAbove: 24,
  rowBeside: 18,
  rowBare: 11,
  laneHead: 9,
  laneFoot: 10,
  laneLeast: 34,
  laneLeastNarrow: 10,
  /** Height of the tallest counted bar of a crowd. */
  crowd: 26,
  /** A counted bar is at least this wide. */
  bin: 6,
  /** Up to this many events in view every one is drawn; beyond, the most salient ones and counted bars. */
  individual: 320,
  salient: 100,
  /** Rows of one lane, where few and where many events are in view. */
  rowsFew: 14,
  rowsMany: 5,
  few: 120,
  /** Up to this many dated events rows are packed over the whole story, so that panning never moves a row. */
  packAll: 600,
  /** Opacity of what lies outside the time window. */
  ghost: 0.26,
  /** Opacity of a bar that is known no better than a week, a month or a year. */
  vague: 0.42,
  ties: 0.5,
  /** With more ties than this in view, each is drawn fainter. */
  tiesClear: 30,
  /** A label cut shorter than this says nothing. */
  labelLeast: 64,
  /** Two ticks are at least this far apart. */
  tickEvery: 68,
  /** Most dates are whole days: hours wait until a day is really large. */
  clockEvery: 110,
  /** From this distance on days are written with their whole weekday. */
  tickWide: 96,
  overview: 46,
} as const;
