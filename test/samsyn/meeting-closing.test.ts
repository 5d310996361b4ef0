/** The end of a meeting: one number, the next date as a file for the calendar, and lines for the minutes. */
import { expect } from '@open-wc/testing';
import { FIVE } from '../../stories/samsyn-responses.js';
import { calendarFile, type CalendarEvent } from '../../src/samsyn/meeting/ics.js';
import { extended, paused, started, timeBox, timeLeft, timeText } from '../../src/samsyn/meeting/time-box.js';
import { handed } from '../captured-download.js';
import { dialogOf, key, meet, pressIn, typeIn } from './meeting-visitor.js';
import { said, type Reader } from './visitor.js';

const field = (reader: Reader, type: string): HTMLInputElement =>
  dialogOf(reader)!.querySelector(`input[type=${type}]`)!;

async function fill(reader: Reader, type: string, value: string): Promise<void> {
  const input = field(reader, type);
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await reader.settled();
}

describe('the end of a meeting', () => {
  it('asks whether it was worth the time, and what is next goes to the calendar', async () => {
    const reader = await meet(FIVE, 'group="Nätverket för unga"');
    await pressIn(reader, 'Avslut');
    const choices = [...dialogOf(reader)!.querySelectorAll('.meeting-worth label')];
    expect(choices.map(said)).to.deep.equal(['1', '2', '3', '4', '5']);
    (choices[3] as HTMLLabelElement).click();
    await reader.settled();
    await fill(reader, 'date', '2027-01-20');
    await fill(reader, 'time', '13:00');
    const { name, blob } = await handed(reader, 'Spara till kalendern');
    expect([name, blob.type.split(';')[0]]).to.deep.equal(['mote-2027-01-20.ics', 'text/calendar']);
    const text = await blob.text();
    expect(text).to.contain('DTSTART:20270120T130000\r\n').and.to.contain('SUMMARY:Samverkan: Nätverket för unga\r\n');
    await reader.sees('Webbläsaren har fått filen mote-2027-01-20.ics.');
  });

  it('without a day, says what is missing, at the field', async () => {
    const reader = await meet(FIVE);
    await pressIn(reader, 'Avslut');
    await pressIn(reader, 'Spara till kalendern');
    expect(said(dialogOf(reader)!.querySelector('[role=status]'))).to.equal('Välj en dag först.');
    expect(reader.root.activeElement).to.equal(field(reader, 'date'));
  });

  it('goes into the text that is copied, with what is decided', async () => {
    const { clipboard } = navigator;
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => ((copied = text), Promise.resolve()) },
    });
    const reader = await meet(FIVE);
    await pressIn(reader, 'Bestämt');
    dialogOf(reader)!.querySelector<HTMLInputElement>('.meeting-what input')!.focus();
    await typeIn(reader, 'Ring Anna');
    await pressIn(reader, 'Avslut');
    dialogOf(reader)!.querySelector<HTMLInputElement>('[name=worth]')!.click();
    await reader.settled();
    await fill(reader, 'date', '2027-01-20');
    await fill(reader, 'time', '13:00');
    await key(reader, 'Escape');
    await reader.press('Kopiera som text');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect(copied).to.contain('- Ring Anna\n\nVar mötet värt tiden? 1 av 5.\nNästa möte: 20 januari 2027, 13:00.');
  });
});

describe('a file for the calendar', () => {
  const NOW = new Date('2026-11-30T21:05:06.789Z');
  const EVENT: CalendarEvent = { date: '2026-12-15', time: '13:00', title: 'Möte', text: '', minutes: 90, id: 'a@b' };
  const linesOf = (changes: Partial<CalendarEvent>): string[] =>
    calendarFile({ ...EVENT, ...changes }, NOW).split('\r\n');
  const size = (line: string): number => new TextEncoder().encode(line).length;

  it('is as RFC 5545 wants it, line by line', () => {
    expect(linesOf({})).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//sos-widgets//sos-samsyn//EN',
      'BEGIN:VEVENT',
      'UID:a@b',
      'DTSTAMP:20261130T210506Z',
      'DTSTART:20261215T130000',
      'DURATION:PT90M',
      'SUMMARY:Möte',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  const cases: readonly (readonly [string, Partial<CalendarEvent>, string])[] = [
    ['without a time it takes the day', { time: '' }, 'DTSTART;VALUE=DATE:20261215'],
    ['seconds of the field are left out', { time: '09:30:00' }, 'DTSTART:20261215T093000'],
    ['what has a meaning of its own is escaped', { title: 'a, b; c\\d' }, 'SUMMARY:a\\, b\\; c\\\\d'],
    ['line breaks are written', { text: 'a\r\nb\nc' }, 'DESCRIPTION:a\\nb\\nc'],
    ['a line break cannot begin a property', { title: 'x\r\nATTACH:http://e.org' }, 'SUMMARY:x\\nATTACH:http://e.org'],
    ['other control characters are left out', { title: 'a\u0000\u000bb' }, 'SUMMARY:ab'],
  ];
  for (const [sentence, changes, expected] of cases) it(sentence, () => expect(linesOf(changes)).to.include(expected));

  it('no line is longer than 75 octets, and no character is cut', () => {
    const title = 'Åsundas nätverk för unga 👩‍👩‍👧 '.repeat(12);
    const lines = linesOf({ title });
    expect(Math.max(...lines.map(size))).to.be.within(70, 75);
    const unfolded = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
    expect(unfolded).to.include(`SUMMARY:${title}`);
  });
});

describe('a time box', () => {
  const cases: readonly (readonly [string, number, string])[] = [
    ['as it begins', 900_000, '15:00'],
    ['a second is shown until it has passed', 899_001, '15:00'],
    ['then the next', 899_000, '14:59'],
    ['below a minute', 9_500, '0:10'],
    ['at the end', 0, '0:00'],
    ['not over for a second more', -999, '0:00'],
    ['over', -1_000, '+0:01'],
    ['well over', -80_000, '+1:20'],
    ['more than an hour', 3_900_000, '65:00'],
  ];
  for (const [sentence, left, text] of cases) it(sentence, () => expect(timeText(left)).to.equal(text));

  it('counts only while it runs; more time begins where none is left', () => {
    const box = started(timeBox(1), 1000);
    expect(timeLeft(box, 31_000)).to.equal(30_000);
    expect(started(box, 5_000)).to.equal(box);
    const still = paused(box, 31_000);
    expect(timeLeft(still, 99_000)).to.equal(30_000);
    expect(timeLeft(extended(still, 5, 99_000), 99_000)).to.equal(330_000);
    expect(timeLeft(extended(box, 5, 91_000), 91_000)).to.equal(300_000);
  });
});
