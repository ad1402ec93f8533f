/** What `--help` prints. 80 columns. */
import { FIGURES, USUAL_FIGURE } from '../export/asked';
import { FORMATS, type Format } from '../export/formats';
import { SIZE_NAMES } from '../export/sizes';
import { THEMES } from '../scenes/appearance';
import { wrapped } from '../scenes/text';
import { DEFAULT_FOLDER, FIRST_PORT } from './arguments';
import { cacheFolder } from './cache';
import type { Topic } from './usage';

const OVERVIEW = `Dateline turns a folder of news articles into a graph of events and actors in
which every mark traces to the sentence that says so.

  dateline open  [DIR]   build the graph of a folder and look at it in a browser
  dateline graph DIR     build the graph and write it as JSON
  dateline export GRAPH  write it as a figure, or as data for other programs
  dateline check GRAPH   see whether a graph file holds together
  dateline syntax FILE   print an article's words, tags and trees
  dateline help COMMAND  all options of a command, with examples
  dateline --version

Articles are the files in DIR and its sub-folders: texts (.txt, .md), saved
pages (.html, .mhtml), Word and PDF documents, mails (.eml, .mbox), feeds, what
extractors write (.json, .jsonl), tables (.csv), exports of press databases, web
archives (.warc), and all of these in a .zip or .gz. What is not read is named
with the reason; dot files, node_modules and a saved page's own folder of
pictures are passed over. What a file says of itself dates and names it; a text
may begin with

  ---
  title: Ferry leaves Port Vale
  published: 2025-03-09
  publisher: The Port Courier
  url: https://courier.example/ferry
  ---

The file licences.txt beside this command, and beside the page, names the
licences of all that is built into them.
`;

const DATES = `  --published DATE  when the articles appeared (2025-03-09), for those that do
                    not say so themselves. Without any date, "Tuesday" stays a
                    Tuesday of a floating week.
  --title TITLE     the story's name; otherwise that of the folder
  --layout-from F   an earlier graph of the story: who stands in its network
                    stays there
  --cache FOLDER    keep there what was read from each article, so that the next
                    build reads only what is new (default: your cache folder,
                    ${cacheFolder()})
  --no-cache        keep nothing, and read everything anew`;

const GRAPH = `dateline graph DIR [options]     (or: dateline build DIR)

Builds the graph of the articles in DIR and writes it to standard output. The
same articles give the same file, byte for byte.

  -o, --out FILE    write to FILE instead, the whole graph or nothing; mode and
                    owner of what is there stay
${DATES}
  --explain ID      say how an event or an actor came about, or the mention at
                    ARTICLE-ID:OFFSET, instead of the graph
  -q, --quiet       nothing on standard error but what went wrong
  -h, --help

Exit status: 0 built, 1 nothing readable in DIR, 2 wrong use, 3 could not be
built or written.

  dateline graph articles --published 2025-03-09 --out story.json
  dateline graph articles | jq '.events[].title'
  dateline graph articles --explain port-closes
`;

const OPEN = `dateline open [DIR] [options]

Builds the graph of the articles in DIR (default: ${DEFAULT_FOLDER}) and serves the page on
this computer alone, until Ctrl-C. DIR may also be a graph file (.json), or a
figure that the page has saved (.svg), which opens at the view that it shows.
Opens a browser where there is a desktop.
Only who opens the printed address, which holds a key, is shown the story.

${DATES}
  --port N          serve on port N (default: ${FIRST_PORT}), or the next that is free
  --no-browser      only print the address
  -h, --help

  dateline open
  dateline open articles --published 2025-03-09
`;

/** A format's name and what it is for, 80 columns wide. */
function formatLine({ name, hint }: Format): string {
  const lines = wrapped(hint, 56, (text) => text.length);
  return lines.map((line, i) => `${' '.repeat(7)}${(i === 0 ? name : '').padEnd(12)}  ${line}\n`).join('');
}

const EXPORT = `dateline export GRAPH [options]

Writes a graph file, or the story in a figure (.svg), in another form: the same bytes as the page's Export menu for
the same view. Needs no browser.

  -f, --format NAME  one of
${FORMATS.map(formatLine).join('')}                     By default what FILE ends in, or svg
  -o, --out FILE     write to FILE instead of standard output, all or nothing
  --view VIEW        the part of the page's address after "#", or all of it;
                     filters leave out of data what they leave out of the page
  --figure KIND      ${FIGURES.join(', ')} (default: ${USUAL_FIGURE.kind})
  --size SIZE        ${SIZE_NAMES.join(', ')}: all but the first fold what
                     does not fit, as the page does, and count it
  --title TITLE      over the figure, instead of the story's
  --scale N          pixels of a PNG for each of the figure's, 1 to 4
                     (default: ${USUAL_FIGURE.scale})
  --with-articles    a figure holds the story, to be opened again: with whole
                     articles, and not only what is quoted of them
  --theme THEME      ${THEMES.join(', ')} (default: ${USUAL_FIGURE.theme})
  --locale LANGUAGE  in which dates are written, as "de" (default: ${USUAL_FIGURE.locale})
  -h, --help

  dateline export story.json --figure network --theme print --out network.svg
  dateline export story.json --format gexf --view "without-types=STATEMENT"
`;

const SYNTAX = `dateline syntax FILE

Prints what the parser makes of the articles in a file: their sentences,
each word with lemma, tags, head and relation, in CoNLL-U, which tools for
treebanks read. Offsets of the words into the article stand in the last column.

  -h, --help

  dateline syntax articles/ferry.txt
  dateline syntax articles/ferry.txt | udapy -T
`;

const CHECK = `dateline check GRAPH

Says whether a graph file holds together: it fits the schema, whatever it names
is there, and each passage lies inside its article. Exit status: 0 sound, 2 not
a file that can be read, 3 not sound.

  -h, --help

  dateline check story.json
`;

const PAGES = { graph: GRAPH, open: OPEN, export: EXPORT, check: CHECK, syntax: SYNTAX };

export const helpOn = (about: Topic): string => (about === null ? OVERVIEW : PAGES[about]);
