/** What came of the attack, as Markdown: facts that another machine would give again. */
import type { Part } from './part';
import type { RunRecord } from './record';
import { ENOUGH_FAULTS } from './run-part';
import { stepsAt } from './steps';

/** One line for each part that was run, and one for each thing that was measured. */
export function table(run: RunRecord, parts: readonly Part[]): string {
  const ran = parts.flatMap((part) => {
    const record = run.parts[part.name];
    return record && record.done > 0 ? [{ part, record }] : [];
  });
  const figures = ran.flatMap(({ part, record }) =>
    Object.entries(record.figures).map(([name, value]) => `| ${part.name} | ${name} | ${value} |`),
  );
  const unfinished = ran.flatMap(({ part, record: { done, faults } }) => {
    const steps = stepsAt(part, run.scale);
    if (done >= steps) return [];
    return [
      `${part.name} ended after ${done} of ${steps} steps${faults.length >= ENOUGH_FAULTS ? ': enough faults' : ''}.`,
    ];
  });
  return [
    '| part | a try is | tries | faults |',
    '| --- | --- | ---: | ---: |',
    ...ran.map(
      ({ part, record }) =>
        `| ${part.name} | ${part.tries} | ${number(record.tries)} | ${number(record.faults.length)} |`,
    ),
    ...(figures.length > 0 ? ['', '| part | measured | figure |', '| --- | --- | ---: |', ...figures] : []),
    '',
    [`Seed ${run.seed}, Node ${process.version}, scale ${run.scale}.`, ...unfinished].join(' '),
  ].join('\n');
}

const number = (value: number): string => value.toLocaleString('en-GB');
