/**
 * How long it takes to find codes in five megabytes of text that make a search look back, and how much longer twice the text
 * takes; and how long ten thousand parties keep a page busy at a time. Times are those of the processor, since others may use the machine too.
 */
import { structure as conditions } from '../src/content/conditions/structure.js';
import { structure } from '../src/content/five-k/structure.js';
import { findCodesInSteps } from '../src/scoring/codes/find.js';
import { SCALE, SECTORS, encodeAnswers, findCodes } from '../src/scoring/index.js';

const LENGTH = 5_000_000;
const MOST = 2000;
const PARTIES = 10_000;
const ids = structure.dimensions.flatMap(({ items }) => items.map(({ id }) => id));
const codeOf = (n: number): string =>
  encodeAnswers(structure, {
    sector: SECTORS[n % 3]!,
    answers: Object.fromEntries(ids.map((id, i) => [id, SCALE[(n * 7 + i * 3 + (n >> i)) % 5]!])),
  });
const code = codeOf(1);
const broken = code.replace(/.$/, code.endsWith('Q') ? 'R' : 'Q');

const TEXTS: Readonly<Record<string, readonly [piece: string, end?: string]>> = {
  'signs before a code': ['+', code],
  hyphens: ['-', code],
  'a letter and a hyphen': ['s- '],
  'beginnings of a code': ['S000 '],
  'beginnings of a code of ours': [`${code.slice(0, 5)} `],
  colons: ['a:', code],
  'line breaks': ['\n', code],
  prose: ['Hej alla! Här kommer våra svar från mötet i tisdags, se nedan. '],
  pictograms: ['😀'],
  codes: [`${code}\n`],
  'codes on one line': [`${code} `],
  'messages of a chat': [`Anna Berg  10:32\n${code}\n`],
  'faulty codes': [`Kommunen: ${broken}\n`],
  'codes that were cut': [`${code.slice(0, 24)}\n`],
};

function time(text: string): number {
  const start = process.cpuUsage();
  findCodes(text, [structure, conditions]);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

for (const [name, [piece, end = '']] of Object.entries(TEXTS)) {
  const of = (length: number): number => time(piece.repeat(length / piece.length) + end);
  // Once before, for the compiler.
  of(LENGTH / 10);
  const [half, whole] = [of(LENGTH / 2), of(LENGTH)];
  console.log(
    `findCodes, 5 MB of ${name}: ${whole.toFixed(0)} ms here, ${(whole / half).toFixed(1)} times half of it${whole > MOST ? `, MORE THAN ${MOST} ms` : ''}`,
  );
}

const text = Array.from({ length: PARTIES }, (_none, n) => `Part ${n}: ${codeOf(n)}`).join('\n');
const search = findCodesInSteps(text, [structure, conditions]);
let longest = 0;
for (let isDone: boolean | undefined = false; !isDone;) {
  const start = performance.now();
  isDone = search.next().done;
  longest = Math.max(longest, performance.now() - start);
}
console.log(`findCodes, ${PARTIES} parties: at most ${longest.toFixed(0)} ms at a time`);
