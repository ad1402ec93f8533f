/** Every measure of the timeline in one place. Pixels unless said otherwise. */
export const TIMELINE = {
  /** Actors with a lane of their own while the rest is folded. */
  lanes: 9,
  /** So many have one even where they take part only once. */
  lanesLeast: 5,
  /** Lanes on a page once unfolded: more would be more elements than a page draws smoothly. */
  lanesUnfolded: 40,
  /** Below this width lane names stand above their lane. */
  narrow: 720,
  /** Beside a measured axis the column of what has no date takes this share of the width; where it is narrow, once opened. */
  looseShare: 0.22,
  looseLeast: 200,
  looseMost: 340,
  looseOpenShare: 0.6,
  /** As `looseOpenShare`, in a figure, which nobody can fold: the axis has the most of it. */
  looseFigureShare: 0.36,
  /** From this width that column stands open. */
  looseOpen: 900,
  /** Least width of a day's column, on a narrow screen, and where all its titles are short; it is as wide as its words need. */
  slotLeast: 165,
  slotLeastNarrow: 150,
  slotShort: 120,
  /** Width of what folds several columns, and of the break between two days that are not neighbours. */
  slotFolded: 50,
  slotFoldedNarrow: 28,
  slotBreak: 26,
  /** A column this wide lists its events in two lists side by side, and so on. */
  slotList: 300,
  /** Left of an event's glyph: room for ties, each so far from the next, and at least, and at most. */
  gutterStep: 4.5,
  gutterLeast: 8,
  gutterMost: 30,
  gutterMostNarrow: 16,
  gutterBound: 14,
  /** From a glyph's left to its title, and clear space at a column's right. */
  glyph: 15,
  slotPad: 10,
  /** Room for the sign that the reports differ, with the gap before it; pixels. */
  differs: 12,
  /** Room for the number of an event that tells the story in short, before its title, and the radius of its disc. */
  badge: 18,
  badgeRadius: 7,
  /** Lines of a title at most, the height of one, and the space below the last. */
  titleLines: 9,
  line: 15,
  lineSmall: 13,
  entryGap: 5,
  /**
   * Height of the list in a folded lane's cell: the usual; where the height is given, those that are tried for all lanes, the
   * tallest first, and further ones for those with the main events alone; that of a list beside a measured axis; and the most entries of an unfolded one.
   */
  cell: 92,
  cellTried: [240, 190, 150, 120, 92],
  cellTight: [76, 62, 50, 38],
  cellLeast: 30,
  cellBeside: 50,
  cellMost: 60,
  laneNames: 148,
  /** Room for a lane's name above its line, on a narrow screen. */
  nameAbove: 20,
  /** On that line, room for the number of its events, and for the offer to fold it. */
  countRoom: 60,
  fewerRoom: 72,
  margin: 16,
  axis: 42,
  /** A bar's thickness, and the least width of a mark. */
  bar: 7,
  /** Of a statement's glyph. */
  barSmall: 5,
  /** From this width on a label stands above its bar; beside it below. */
  wideBar: 26,
  tieStep: 6,
  labelSize: 12,
  nameSize: 12.5,
  smallSize: 10.5,
  tickSize: 11,
  /** Beside a measured axis: a title's line at most, so many lines of it, and where there is less room; in a figure it has all it needs. */
  labelMax: 300,
  axisLines: 3,
  axisLinesMost: 5,
  /** Distance of a title from the bar at its right. */
  labelBefore: 7,
  /** Length of the dots before a bar that is only a bound. */
  openEnd: 14,
  /** Clear space between two labels in one row. */
  labelGap: 14,
  rowAbove: 27,
  rowBeside: 17,
  rowBare: 11,
  /** The row's own line, on which ties end, below the rule above the lane; what hangs in the lane begins at `laneHead`. */
  ownLine: 9,
  laneHead: 16,
  lanesTop: 7,
  /** As `laneHead`, of cells: ties end beside their titles, and not over them. */
  cellHead: 8,
  laneFoot: 6,
  laneLeast: 34,
  laneLeastNarrow: 10,
  /** Height of the tallest counted bar of a crowd. */
  crowd: 26,
  /** A counted bar is at least this wide. */
  bin: 6,
  /** Up to this many events in view every one is drawn; beyond, the most salient ones and counted bars. */
  individual: 320,
  salient: 100,
  /**
   * Rows of a folded lane, and how high they may be together: three with labels beside their bars, or two with labels
   * above. So much of a busy actor leaves room for the others, and the ties between them are what the picture is about.
   */
  rows: 3,
  rowsHeight: 66,
  /** Height of the row in which a folded lane counts what it does not draw. */
  rowFold: 15,
  /** Rows of an unfolded lane, and rows of a lane in a crowd; what finds none is in a counted bar. */
  rowsUnfolded: 60,
  /** In a figure, where nobody can ask for the rest. */
  rowsWhole: 400,
  rowsCrowd: 2,
  /** Up to this many dated events rows are packed over the whole story, so that panning never moves a row. */
  packAll: 600,
  /** Opacity of what lies outside the time window. */
  ghost: 0.26,
  /** Opacity of what steps aside for what a person chose or points at. */
  aside: 0.42,
  /** Opacity of a bar that is known no better than a week, a month or a year. */
  vague: 0.42,
  ties: 0.75,
  /** With more ties than this in view, each is drawn fainter. */
  tiesClear: 30,
  /** Beside a measured axis a label is not squeezed into less. */
  labelLeast: 64,
  /** Two ticks are at least this far apart: months and years; days, which are numbers where it is narrow. */
  tickEvery: 44,
  dayEvery: 21,
  /** Most dates are whole days: hours wait until a day is really large. */
  clockEvery: 110,
  overview: 40,
  /** Width of the break that stands for a long empty stretch. */
  gap: 58,
} as const;
