/** What `--help` prints. 80 columns. */
import { FIGURES, USUAL_FIGURE } from '../export/asked';
import { FORMATS, type Format } from '../export/formats';
import { SIZE_NAMES } from '../export/sizes';
import { THEMES } from '../scenes/appearance';
import { wrapped } from '../scenes/text';
import { DEFAULT_FOLDER, FIRST_PORT } from './story-arguments';
import { cacheFolder } from './cache';
import { CONFIG_NAME } from './config';
import type { Topic } from './usage';

const OVERVIEW = `Dateline turns a folder of news articles into a graph of events and actors in
which every mark traces to the sentence that says so.

  dateline open  [DIR]      build the story of a folder, look at it in a browser
  dateline build DIR        build it and write its graph as JSON (also: graph)
  dateline export GRAPH     write it as a figure, or as data for other programs
  dateline diff OLD NEW     what a newer graph tells otherwise than an older one
  dateline check GRAPH      see whether a graph file holds together
  dateline explain DIR ID   which sentences and rules made an event or an actor
  dateline read FILE...     what is made of files: title, day, publisher, text
  dateline syntax FILE      print an article's words, tags and trees
  dateline help COMMAND     all options of a command, with examples
  dateline --version

  dateline open articles
  dateline build articles --published 2025-03-09 --out story.json
  dateline export story.json --out figure.svg

Options that need not be written each time can stand in a file
${CONFIG_NAME}, in the folder where you call it, by their long names:

  { "published": "2025-03-09", "title": "The harbour strike", "port": 6000 }

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
  -w, --watch       build again whenever an article is saved; needs --out
  --json            tell what was built as a line of JSON on standard output;
                    needs --out
  -q, --quiet       nothing on standard error but what went wrong
  -h, --help

Exit status: 0 built, 1 nothing readable in DIR, 2 wrong use, 3 could not be
built or written.

  dateline graph articles --published 2025-03-09 --out story.json
  dateline graph articles --out story.json --watch
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
  -w, --watch       build again whenever an article in DIR is saved; open pages
                    then show the new story, and what changed
  -h, --help

  dateline open
  dateline open articles --published 2025-03-09
  dateline open articles --watch
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

  --json             as a line of JSON
  -h, --help

  dateline check story.json
`;

const DIFF = `dateline diff OLD NEW

Says what a newer graph of a story tells otherwise than an older one: articles
and events that are new, dates that moved, claims that are newly disputed, plans
that came about, and what is no longer told. Events are the same where their
passages are, whatever their ids.

  --json             as JSON, events by their ids
  --locale LANGUAGE  in which dates are written, as "de" (default: ${USUAL_FIGURE.locale})
  -h, --help

  dateline diff monday.json tuesday.json
  dateline diff monday.json tuesday.json --json | jq '.added[]'
`;

const READ = `dateline read FILE...

Says what is made of files before anything is read from their words: the title,
day, publisher and address of each article, where in the file they were taken
from, and how long its text is; or why a file is not read.

  --published DATE  when those appeared that do not say so themselves
  --json            as JSON, with the texts
  -h, --help

Exit status: 0 an article was read, 1 none was, 2 wrong use.

  dateline read articles/*
  dateline read wire.zip --json | jq -r '.[].article.title'
`;

const EXPLAIN = `dateline explain DIR ID

Says how an event or an actor came into the graph of the articles in DIR, or the
mention at ARTICLE-ID:OFFSET: its sentences, the rules that read them, the tree of
its clause in words, and what it was merged on. The same as "dateline graph DIR --explain ID".

  --published DATE  as for "dateline graph", as are
  --cache FOLDER
  --no-cache
  -h, --help

  dateline explain articles coerce-voss-2025-03-09
  dateline explain articles ferry:120
`;

const PAGES = {
  graph: GRAPH,
  open: OPEN,
  export: EXPORT,
  check: CHECK,
  diff: DIFF,
  read: READ,
  explain: EXPLAIN,
  syntax: SYNTAX,
};

export const helpOn = (about: Topic): string => (about === null ? OVERVIEW : PAGES[about]);
