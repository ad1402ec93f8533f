/**
 * `npm run eval -- --gate`: what the gate costs and gains. Beside today's first rank stands what it would be if one lack after the
 * other were let through, and what it would be of the weightiest alone; each is scored as if nothing else had been read.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** The most lenient last: an event of nobody is the least worth. */
const LACKS = ['doer', 'sense', 'deed', 'fact', 'reference', 'clause', 'party'];
/** Shares of the first rank. */
const WEIGHTIEST = [0.25, 0.5, 0.75];

/**
 * @param sets `{ name, file, scored }`: a built graph's file, and its scorer's precision and recall, both in percent
 * @returns a Markdown table
 */
export function gateTable(sets) {
  const rows = sets.flatMap(({ name, file, scored }) => {
    const graph = JSON.parse(readFileSync(file, 'utf8'));
    const first = graph.events.filter(({ rank }) => rank === 1).sort((a, b) => b.salience - a.salience);
    const score = (label, events) => {
      const kept = new Set(events.map(({ id }) => id));
      const links = (links) => links.filter(({ target }) => kept.has(target));
      const only = events.map((event) => ({ ...event, rank: 1, lacks: undefined, links: links(event.links) }));
      writeFileSync(file, JSON.stringify({ ...graph, events: only }));
      const { P, R } = scored(file);
      const share = Math.round((100 * events.length) / graph.events.length);
      return `| ${label === GATE ? name : ''} | ${label} | ${events.length} | ${share} | ${P} | ${R} |`;
    };
    const wider = LACKS.map((lack, i) => {
      const passed = new Set(LACKS.slice(0, i + 1));
      return [`and what lacks a ${lack}`, graph.events.filter(({ rank, lacks }) => rank === 1 || passed.has(lacks))];
    });
    const lighter = WEIGHTIEST.map((share) => [
      `the weightiest ${share * 100} % of it`,
      first.slice(0, Math.ceil(share * first.length)),
    ]);
    return [[GATE, first], ...wider, ...lighter].map(([label, events]) => score(label, events));
  });
  return ['| set | told | events | share | precision | recall |', '|---|---|---:|---:|---:|---:|', ...rows].join('\n');
}

const GATE = 'the first rank';
