/** What is wrong with a text that should be JSON: the mistakes that people make, each with its place. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseCase } from '../../../src/content/custom/custom-case.js';
import { parseInstrument } from '../../../src/content/custom/custom-instrument.js';
import { JSON_FAULTS, type JsonFaultKind } from '../../../src/content/custom/fault.js';
import { scanJson } from '../../../src/content/custom/json-fault.js';
import { faultIn } from './faulty-json.js';

const faultOf = (text: string) => {
  const scanned = scanJson(text);
  return 'fault' in scanned ? scanned.fault : undefined;
};

/** What somebody has written, what is wrong, line and column, in what, and what stands there. */
const mistakes: readonly (readonly [string, JsonFaultKind, string, string, string])[] = [
  ['', 'empty', '1:1', '', ''],
  [' \n\t', 'empty', '1:1', '', ' '],
  ['<!doctype html><title>Logga in</title>', 'web-page', '1:1', '', '<'],
  ['\n<html lang="sv">', 'web-page', '1:1', '', '\n'],
  ['<?xml version="1.0"?><a/>', 'xml', '1:1', '', '<'],
  ['{"a": 1,}', 'extra-comma', '1:8', '', ','],
  ['{"a": 1,\n\n}', 'extra-comma', '1:8', '', ','],
  ['{"a": [1, 2,]}', 'extra-comma', '1:12', 'a', ','],
  ['[1,, 2]', 'extra-comma', '1:4', '', ','],
  ['{,"a": 1}', 'extra-comma', '1:2', '', ','],
  ['{"a": ”b”}', 'curly-quote', '1:7', 'a', '”'],
  ['{“a”: 1}', 'curly-quote', '1:2', '', '“'],
  ['{"a": „b“}', 'curly-quote', '1:7', 'a', '„'],
  ['{"a": »b»}', 'curly-quote', '1:7', 'a', '»'],
  ['{"a": "b”,\n"c": 1}', 'curly-quote', '1:9', 'a', '”'],
  ['{"a": "b”, "c": "d"}', 'curly-quote', '1:9', 'a', '”'],
  ['{&quot;a&quot;: 1}', 'curly-quote', '1:2', '', '&quot;'],
  ["{'a': 1}", 'single-quote', '1:2', '', "'"],
  ['{"a": ’b’}', 'single-quote', '1:7', 'a', '’'],
  ['{"a": `b`}', 'single-quote', '1:7', 'a', '`'],
  ['{\n  // Våra frågor\n  "a": 1}', 'comment', '2:3', '', '//'],
  ['{"a": /* nej */ 1}', 'comment', '1:7', 'a', '/*'],
  ['# frågor\n{}', 'comment', '1:1', '', '#'],
  ['{"a": "b"\n"c": 1}', 'missing-comma', '1:10', 'a', '\n'],
  ['{"a": [{"b": 1}\n{"b": 2}]}', 'missing-comma', '1:16', 'a[0]', '\n'],
  ['{"a": "b" "c": 1}', 'missing-comma', '1:10', 'a', ' '],
  ['{"a": 1; "b": 2}', 'missing-comma', '1:8', 'a', ';'],
  ['{"a" 1}', 'missing-colon', '1:5', 'a', 'a'],
  ['{"a" = 1}', 'missing-colon', '1:5', 'a', 'a'],
  ['{"a": , "b": 1}', 'missing-value', '1:7', 'a', ','],
  ['{"a": }', 'missing-value', '1:7', 'a', '}'],
  ['{"a":', 'missing-value', '1:6', 'a', ''],
  ['{"a": "b\n", "c": 1}', 'open-text', '1:7', 'a', '"b'],
  ['{"a": "b\r\nc"}', 'open-text', '1:7', 'a', '"b'],
  ['{"a": "b', 'open-text', '1:7', 'a', '"b'],
  ['{"a": "b\tc"}', 'control', '1:9', 'a', 'tab'],
  ['{"a": "b\vc"}', 'control', '1:9', 'a', 'U+000B'],
  ['\0', 'control', '1:1', '', '\0'],
  ['{"a": "C:\\xtra"}', 'escape', '1:10', 'a', '\\x'],
  ['{"a": "\\u12"}', 'escape', '1:8', 'a', '\\u'],
  ['{"a": "De sa "hej" till oss"}', 'quotes', '1:14', 'a', '"De sa "'],
  ['{"a": ""hej""}', 'quotes', '1:8', 'a', '""'],
  ['{"id: "a"}', 'quotes', '1:7', '', '"id: "'],
  ['{a: 1}', 'unquoted-key', '1:2', '', 'a'],
  ['{"a": NaN}', 'word', '1:7', 'a', 'NaN'],
  ['{"a": Infinity}', 'word', '1:7', 'a', 'Infinity'],
  ['{"a": True}', 'word', '1:7', 'a', 'True'],
  ['{"a": undefined}', 'word', '1:7', 'a', 'undefined'],
  ['{"a": Hej"}', 'word', '1:7', 'a', 'Hej'],
  ['var fragor = {}', 'word', '1:1', '', 'var'],
  ['{"a": -Infinity}', 'number', '1:7', 'a', '-Infinity'],
  ['{"a": 2019-05}', 'number', '1:7', 'a', '2019-05'],
  ['{"a": 01}', 'number', '1:7', 'a', '01'],
  ['{"a": .5}', 'number', '1:7', 'a', '.5'],
  ['{"a": +1}', 'number', '1:7', 'a', '+1'],
  ['{"a": 0x1f}', 'number', '1:7', 'a', '0x1f'],
  ['{"a": 4,5}', 'decimal-comma', '1:8', '', ','],
  ['{"a": [1, 2]', 'unclosed', '1:1', '', '{'],
  ['{"a": [1, 2', 'unclosed', '1:7', 'a', '['],
  ['{"a": [1, 2}', 'wrong-end', '1:12', 'a', '}'],
  ['{"a": 1}}', 'wrong-end', '1:9', '', '}'],
  ['{"a": 1}\n{"b": 1}', 'more', '2:1', '', '{'],
  ['{"a": 1};', 'more', '1:9', '', ';'],
  ['{"a":\u00a01}', 'invisible', '1:6', 'a', 'U+00A0'],
  ['{"a": 1}\ufeff', 'invisible', '1:9', '', 'U+FEFF'],
  ['{\u200b"a": 1}', 'invisible', '1:2', '', 'U+200B'],
  ['{"a": (1)}', 'character', '1:7', 'a', '('],
  ['%PDF', 'character', '1:1', '', '%'],
  ['{"a": 1, "b": 2, "a": 3}', 'duplicate-key', '1:18', 'a', 'a'],
  ['{"__proto__": 1, "__proto__": 2}', 'duplicate-key', '1:18', '__proto__', '__proto__'],
  ['{"a": "M\ufffdte"}', 'lost-letter', '1:9', 'a', '\ufffd'],
  ['{"a": "MÃ¶te"}', 'lost-letter', '1:9', 'a', 'Ã¶'],
  ['['.repeat(41), 'too-deep', '1:41', '[0]'.repeat(40), '['],
];
for (const [text, kind, place, path, found] of mistakes) {
  test(`${kind}: ${JSON.stringify(text)}`, () => {
    const fault = faultOf(text);
    assert.ok(fault, 'nothing was found');
    assert.deepEqual(
      [fault.kind, `${fault.line}:${fault.column}`, fault.path, fault.found],
      [kind, place, path, found],
    );
  });
}

test('every kind of mistake is in the table', () => {
  assert.deepEqual([...new Set(mistakes.map(([, kind]) => kind))].sort(), [...JSON_FAULTS].sort());
});

test('the place is told in lines of any kind, in characters, and with the whole path', () => {
  const text = '{\r\n"dimensions": [{}, {}, {\r"items": [{"text": {\n"sv": "😀å", "en": ”hej”}}]}]}';
  const { line, column, path } = faultOf(text)!;
  assert.deepEqual([line, column, path], [4, 19, 'dimensions[2].items[0].text.en']);
});

test('what stands there is cut', () => {
  assert.equal(faultOf(`{"a": ${'ord'.repeat(100)}}`)?.found, `${'ord'.repeat(14).slice(0, 40)}…`);
});

/** What JSON.parse takes and this refuses: a name twice, lost letters, depth. */
const STRICTER: readonly JsonFaultKind[] = ['duplicate-key', 'lost-letter', 'too-deep'];

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('it agrees with JSON.parse on JSON with one character changed, moved or left out', () => {
  let faulty = 0;
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom('', ...'"{}[],:\\\n\t1-.e /a”'),
      fc.nat(2),
      (json, pick, put, cut) => {
        const at = pick % (json.length + 1);
        const text = json.slice(0, at) + put + json.slice(at + cut);
        const fault = faultOf(text);
        if (fault && STRICTER.includes(fault.kind)) return;
        if (fault) faulty++;
        assert.equal(!fault, parses(text), `${text}: ${JSON.stringify(fault)}`);
      },
    ),
    { numRuns: 3000 },
  );
  assert.ok(faulty > 500, `${faulty} of them were faulty`);
});

const caseWith = (start: string) => `{
"id": "a", "name": "A",
"phases": [{"id": "b", "title": "B",
  "events": [{"id": "c", "text": "C", "start": ${start}}]}]}`;

test('a year may be a number, and a minus any dash', async () => {
  assert.equal(parseCase(caseWith('2019')).structure.phases[0]!.events[0]!.start, '2019');
  assert.equal(faultIn(() => parseCase(caseWith('20190')))?.expected, 'date');
  const signed = `{"id": "a", "name": "A", "phases": [{"id": "b", "title": "B"}], "conditions": [{"id": "c", "sign": "–", "text": "C"}]}`;
  assert.equal(parseCase(signed).structure.conditions[0]!.sign, '−');
});

test('content that is no JSON, or not as it should be, has its line; a byte order mark is no content', () => {
  const fault = faultIn(() => parseCase(caseWith('true')));
  assert.deepEqual([fault?.kind, fault?.line, fault?.path], ['schema', 4, 'phases[0].events[0].start']);
  const missing = faultIn(() => parseInstrument('\ufeff{"id": "own",\n"version": 1}'));
  assert.deepEqual([missing?.kind, missing?.line, missing?.path], ['schema', 1, 'title']);
  const twice = faultIn(() => parseInstrument('{"id": "own",\n"id": "other"}'));
  assert.deepEqual([twice?.kind, twice?.json, twice?.line, twice?.column], ['not-json', 'duplicate-key', 2, 1]);
});
