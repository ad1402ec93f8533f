/** Lists in plain text: the marks before their lines are no words of theirs. */

const BULLET = /^(?:[•◦▪■●‣·*–—-]) {1,3}(?=\S)/u;
const NUMBER = /^\(?(\d{1,2})[.)] {1,3}(?=\S)/;

/** A mark goes where the line before or after it has one as well, and a number where the next one has the next. */
export function withoutBullets(paragraphs: readonly string[]): string[] {
  const marks = paragraphs.map((line) => BULLET.exec(line)?.[0][0] ?? null);
  const numbers = paragraphs.map((line) => Number(NUMBER.exec(line)?.[1] ?? NaN));
  return paragraphs.map((line, i) => {
    const mark = marks[i] ?? null;
    if (mark !== null && (marks[i - 1] === mark || marks[i + 1] === mark)) return line.replace(BULLET, '');
    const number = numbers[i] ?? NaN;
    if (numbers[i - 1] === number - 1 || numbers[i + 1] === number + 1) return line.replace(NUMBER, '');
    return line;
  });
}
