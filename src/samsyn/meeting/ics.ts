/** The next meeting as a file for a calendar: RFC 5545. */

export interface NextMeeting {
  /** "2026-12-15"; empty while none is chosen. */
  readonly date: string;
  /** "13:00"; empty for the whole day. */
  readonly time: string;
}

export interface CalendarEvent extends NextMeeting {
  readonly title: string;
  /** Empty for none. */
  readonly text: string;
  readonly minutes: number;
  /** Unique in the world (section 3.8.4.7). */
  readonly id: string;
}

/**
 * The time has no zone: it is that of the place where the calendar is opened (section 3.3.5, form 1), as the meeting is.
 * @param now when the file is made
 */
export function calendarFile({ date, time, title, text, minutes, id }: CalendarEvent, now: Date): string {
  const day = date.replaceAll('-', '');
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//sos-widgets//sos-samsyn//EN',
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${stamp}`,
    ...(time
      ? [`DTSTART:${day}T${time.replaceAll(':', '').slice(0, 4)}00`, `DURATION:PT${minutes}M`]
      : [`DTSTART;VALUE=DATE:${day}`]),
    `SUMMARY:${escaped(title)}`,
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Section 3.3.11. Control characters other than tab are not allowed in a text. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');

/** Most octets of a line without its end, section 3.1. */
const LONGEST_LINE = 75;

/** Goes on in the next line after a space; no character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let size = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (size + octets > LONGEST_LINE) {
      lines.push(current);
      current = ' ';
      size = 1;
    }
    current += character;
    size += octets;
  }
  return [...lines, current].join('\r\n');
}
