/**
 * The worker that feeds expressions their attacks. It notes in shared memory which it is at, so that whoever waits can name
 * the one that never ends.
 */
import { parentPort, workerData } from 'node:worker_threads';

/** Length of text at first, for a unit of one character, and at most. */
const SHORT = 800;
const LONG = 512_000;
/** Microseconds below which a short text shows nothing, and from which a growth can be told from noise. */
const QUICK = 100;
const TELLING = 20_000;
/** Text this much shorter takes as much less time where it is linear, and the square of it where it is quadratic; between lies the bar. */
const SHORTER = 16;
const WORSE = SHORTER ** 1.5;

const { jobs, at } = workerData;

/** Longer units need a longer text to make as much work of the square of their number. */
const shortFor = ({ unit }) => Math.round(SHORT * Math.sqrt(unit.length));

const textOf = ({ start, unit, end }, length) => start + unit.repeat(Math.ceil(length / unit.length)) + end;

/** The processor's own microseconds, since other work on the machine is no fault of an expression. */
function timed(feed, text) {
  const from = process.cpuUsage();
  feed(text);
  const { user, system } = process.cpuUsage(from);
  return user + system;
}

/** The quickest of three tries. */
function cost(feed, attack, length) {
  const text = textOf(attack, length);
  return Math.min(timed(feed, text), timed(feed, text), timed(feed, text));
}

/** How many times longer a text takes that is `SHORTER` times longer; what stays quick up to the longest does not grow. */
function growth(feed, attack) {
  let length = shortFor(attack);
  let long = timed(feed, textOf(attack, length));
  while (long < TELLING && length < LONG) long = timed(feed, textOf(attack, (length *= 2)));
  return long < TELLING ? 0 : cost(feed, attack, length) / cost(feed, attack, length / SHORTER);
}

/** Through the whole text, as in `replace`: that holds a search for the first, and a split. */
function feederOf(source, flags) {
  if (!flags.includes('y')) {
    const through = new RegExp(source, flags.replace('g', '') + 'g');
    return (text) => text.replace(through, '');
  }
  const sticky = new RegExp(source, flags);
  return (text) => {
    for (let place = 0; place < text.length; place = Math.max(place + 1, sticky.lastIndex)) {
      sticky.lastIndex = place;
      sticky.test(text);
    }
  };
}

function faultOf({ source, flags, attacks }, i) {
  const feed = feederOf(source, flags);
  // both of V8's compilers, for narrow and wide text, before anything is measured
  for (const text of ['a', 'a', 'ā', 'ā']) feed(text);
  let quick = QUICK;
  for (const [k, attack] of attacks.entries()) {
    Atomics.store(at, 0, i);
    Atomics.store(at, 1, k);
    const length = shortFor(attack);
    if (timed(feed, textOf(attack, length)) < quick) continue;
    const short = cost(feed, attack, length);
    if (short < quick) continue;
    if (growth(feed, attack) > WORSE && growth(feed, attack) > WORSE) return { job: i, attack: k };
    // slow and linear: what takes no longer is neither
    quick = 2 * short;
  }
  return null;
}

for (const [i, job] of jobs.entries()) {
  const fault = faultOf(job, i);
  if (fault) parentPort.postMessage(fault);
}
parentPort.postMessage(null);
