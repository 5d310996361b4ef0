/**
 * Whose a code is, by what stands beside it: before it on its line, or above it as chats, e-mails and lists have it.
 * Each is a guess that the visitor sees and can change, so what is doubtful is no name.
 */

/** Most characters of a name. */
export const LONGEST_NAME = 60;
/** How far to look back on the line of the code, and above it. */
const BEFORE = 300;
const ABOVE = 4000;
/** Longer lines are no sender's. */
const LONGEST_LINE = 160;

/** Where a code stands in a text. */
interface Place {
  /** Where it begins, and where its line does. */
  readonly from: number;
  readonly startOfLine: number;
  /** Where the code before it ends. */
  readonly endOfLast: number;
}

export interface Beside {
  readonly name: string | undefined;
  /** What stands alone on the line above, and may be a name. */
  readonly heading: string | undefined;
  /** Characters looked at. */
  readonly looked: number;
}

/** What is named beside a code: nothing before the code before it, so that each name is that of one code. */
export function nameBeside(text: string, { from, startOfLine, endOfLast }: Place): Beside {
  const before = text.slice(Math.max(endOfLast, startOfLine, from - BEFORE), from);
  const own = nameBefore(before);
  const looked = before.length;
  if (own || endOfLast >= startOfLine) return { name: own, heading: undefined, looked };
  const above = text.slice(Math.max(endOfLast, startOfLine - ABOVE), startOfLine);
  const isFirst = startOfLine - above.length === endOfLast && endOfLast === 0;
  return { ...nameAbove(above, isAnnounced(before), isFirst), looked: looked + above.length };
}

/** The name before a code on its line: short, and followed by a separator such as a colon. Words that announce a code are no name. */
function nameBefore(before: string): string | undefined {
  const rest = withoutLink(before).replace(/["“”'‘]$/, '');
  let end = rest.length;
  while (end && SEPARATORS.includes(rest.charAt(end - 1))) end--;
  if (!rest.slice(end).replaceAll(' ', '')) return undefined;
  const cell = rest.slice(0, end);
  const written = cell.slice(1 + Math.max(cell.lastIndexOf(';'), cell.lastIndexOf('\t'), cell.lastIndexOf('|')));
  return personIn(
    written
      .replace(/["”'’]$/, '')
      .replace(/\s?[,:–-]\s?(?:vår |er |our )?(?:svars)?(?:kod|koden|code)$/i, '')
      .replace(/^[\s>*•-]*\[[^\]]{0,40}\]/, '')
      .replace(/^[^\p{L}]*/u, ''),
  );
}

const SEPARATORS = ':;,|=–— \u00a0\t-';

/** A link is no name, but there may be one before it. */
function withoutLink(before: string): string {
  const start = before.search(/\S*$/);
  return /https?:\/\/|#sos/i.test(before.slice(start)) ? before.slice(0, start) : before;
}

const LABEL =
  /^(?:ert |er |ditt |din |vårt |your )?(?:namn|name|organi[sz]ation|aktör|actor|part|party|från|from|avsändare|sender)\s*:\s*/i;
const PREFIX = /^(?:våra |er |ert |our )?(?:svar|svaret|svaren|kod|koden|code|answers?) (?:från|för|from|for|of) /i;

/** What is left of a name when labels, times and addresses are taken off; undefined when it is none. */
function personIn(written: string): string | undefined {
  const name = withoutTime(written.replace(LABEL, '').replace(PREFIX, '').trim());
  return name &&
    name.length <= LONGEST_NAME &&
    !/\b(kod(en)?|svarskod(en)?|code|sos)$|:\/\/|[.!?]\s/iu.test(name) &&
    !ANNOUNCING.has(name.toLowerCase())
    ? name
    : undefined;
}

/** What stands before a code says no more than that it is one. */
const isAnnounced = (before: string): boolean => {
  const words = wordsOf(withoutLink(before));
  return !words.length || words.some((word) => ANNOUNCING.has(word));
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that stand before a code or an answer, and in no name. */
const ANNOUNCING: ReadonlySet<string> = new Set(
  (
    'kod koden koder koderna kods svarskod svarskoden code codes svar svaret svaren answer answers här here hej hejsan hallå hello hi dear ' +
    'tack thanks mvh hälsning hälsningar regards är are is kommer nedan below följer follows vår vårt våra our min mitt mina my bifogar obs ps sos'
  ).split(' '),
);
/** What stands before a colon in the head of an e-mail, the sender apart. */
const HEADERS: ReadonlySet<string> = new Set(
  'till to ämne subject skickat sent datum date kopia cc bcc bifogade attachments bilagor re sv vb fw fwd'.split(' '),
);

/**
 * The name in the lines between the last code and the line of this one.
 * @param isAlone nothing but the code, or words that announce it, stands on its line
 * @param isFirst the text begins here
 */
function nameAbove(above: string, isAlone: boolean, isFirst: boolean): Pick<Beside, 'name' | 'heading'> {
  const lines = above.split('\n').map((line) => line.replace(/^[\s>*•]+/, '').trimEnd());
  // What follows the last line break is the beginning of the code's own line.
  lines.pop();
  const isBlank = (at: number): boolean => !lines[at];
  let last = lines.length - 1;
  const isRightAbove = last >= 0 && !isBlank(last);
  while (last >= 0 && isBlank(last)) last--;
  const colon = isAlone && last >= 0 && titleIn(lines[last]!);
  if (colon) return { name: colon, heading: undefined };
  for (let at = last; at >= 0; at--) {
    const sender = senderIn(lines, at);
    if (sender) return { name: sender, heading: undefined };
  }
  const startsHere = isBlank(last - 1) && (last > 0 || isFirst || above.startsWith('\n'));
  return { name: undefined, heading: isAlone && isRightAbove && startsHere ? headingIn(lines[last]!) : undefined };
}

/** "Bygg AB:", a line of its own. */
function titleIn(line: string): string | undefined {
  return line.endsWith(':') ? headingIn(line.slice(0, -1)) : undefined;
}

function headingIn(line: string): string | undefined {
  const words = wordsOf(line);
  const isName =
    /^["“”]?[\p{Lu}\p{N}]/u.test(line) &&
    words.length <= 6 &&
    !/[.!?:]|\d[:.]\d\d/.test(line) &&
    !words.some((word) => ANNOUNCING.has(word) || HEADERS.has(word));
  return isName ? personIn(line.replace(/["“”]/g, '')) : undefined;
}

/** Who has written what follows: in the head of an e-mail, of a quoted one, or of a message in a chat. */
function senderIn(lines: readonly string[], at: number): string | undefined {
  const line = lines[at]!;
  if (!line || line.length > LONGEST_LINE) return undefined;
  if (LABEL.test(line)) return personIn(withoutAddress(line));
  const [, quoted] = /\d[:.]\d\d,? (?:skrev )?([^\d:][^:]*?)(?: wrote)?:$/.exec(line) ?? [];
  if (quoted) return personIn(withoutAddress(quoted));
  const { name, hasTime, isMarked } = timeIn(line);
  if (!hasTime) return undefined;
  // The name may stand on the line above the time.
  if (!name) return at > 0 && areNames(lines[at - 1]!.split(' ')) ? headingIn(lines[at - 1]!) : undefined;
  return isMarked || (name.includes(' ') && areNames(name.split(' '))) ? headingIn(name) : undefined;
}

const withoutAddress = (line: string): string =>
  line
    .replace(LABEL, '')
    .replace(/\s*(?:<[^>]*>|\[[^\]]*\])/g, '')
    .replace(/["“”']/g, '')
    .trim();

const SMALL = new Set('i och för av de von af på med the of and &'.split(' '));
const areNames = (words: readonly string[]): boolean =>
  words.every((word) => SMALL.has(word.toLowerCase()) || /^[\p{Lu}\p{N}]/u.test(word));

const TIME = /^(?:kl\.?)?\d{1,2}[:.]\d\d(?:[:.]\d\d)?$/i;
const DATE_WORD =
  /^(?:den|kl|at|i|idag|today|går|igår|dag|yesterday|[ap]\.?m|\d{1,4}|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?|(?:mån|tis|ons|tors|fre|lör|sön|mon|tues?|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:dag|day)?|(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|sept|okt|oct|nov|dec)(?:uari|ruary|uary|ruari|s|ch|il|i|e|y|usti|ust|tember|ober|ember)?)$/i;

const withoutStop = (word: string): string => word.replace(/[.,:;]$/, '');
const isTime = (word: string): boolean => TIME.test(withoutStop(word));
const isOfTime = (word: string): boolean => isTime(word) || /^[-–—|]$/.test(word) || DATE_WORD.test(withoutStop(word));

/** A line without the date and time at its beginning or end. */
function timeIn(line: string): { readonly name: string; readonly hasTime: boolean; readonly isMarked: boolean } {
  const words = line
    .replace(/\((?:gäst|guest|extern|external)\)/gi, '')
    .split(/[\s,()[\]]+|\s[-–—|]\s/)
    .filter(Boolean);
  let last = words.length;
  while (last && isOfTime(words[last - 1]!)) last--;
  const isAtEnd = words.slice(last).some(isTime);
  if (!isAtEnd) last = words.length;
  let first = 0;
  while (first < last && isOfTime(words[first]!)) first++;
  const isAtStart = words.slice(0, first).some(isTime);
  const hasTime = isAtStart || isAtEnd;
  const isMarked = /^\[|[[(,\t]|\s{2}|\s[-–—|]\s/.test(line.slice(0, -1)) || isAtStart;
  return { name: hasTime ? words.slice(first, last).join(' ').replace(/:$/, '') : line, hasTime, isMarked };
}

/** The same of what stands before a code: "Anna Berg, 30 nov 10:32". */
function withoutTime(written: string): string {
  const { name, hasTime } = timeIn(written);
  return hasTime ? name : written;
}
