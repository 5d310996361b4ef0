import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CONTENT_LOCALES,
  iop,
  type Background,
  type IopText,
  type SourcedDimension,
  type StartText,
} from '../../src/content/index.js';
import { IOP_CONTRADICTIONS, IOP_ROUTES, IOP_RULES, IOP_TIE } from '../../src/scoring/index.js';
import { lix, sentences, words } from './lix.js';

/** Written out on its own: ids are stored in answers, so a change breaks answers that people have kept. */
const IDS = {
  route: ['several-providers', 'profit', 'own-idea', 'general-support', 'specific-activity', 'no-market', 'initiative'],
  form: ['funding', 'agreement', 'long-term', 'not-detailed'],
  conditions: [
    'priority',
    'engagement',
    'experience',
    'spanners',
    'legal',
    'courage',
    'equality',
    'purposes',
    'trust',
    'shared-view',
  ],
};

const { structure } = iop;
const dimensions: readonly SourcedDimension[] = structure.dimensions;
const items = dimensions.flatMap((dimension) => dimension.items);
const duplicates = (texts: readonly string[]) => texts.filter((text, i) => texts.indexOf(text) !== i);

/** Every text of whole sentences. */
const prose = (text: IopText, start: StartText, { about, terms }: Background) => [
  start.title,
  start.lead,
  ...[
    text.items,
    text.why,
    text.statements,
    text.denials,
    text.toCheck,
    text.early,
    text.reasons,
    text.contradictions,
  ].flatMap((each) => Object.values<string>(each)),
  ...Object.values(text.routes).map(({ sentence }) => sentence),
  ...Object.values(text.steps).flatMap(({ title, lines }) => [title, ...lines]),
  ...[...text.further, ...text.keys, text.ifForm, text.silent, text.weaker, text.signs, text.legal, text.basis],
  ...about.map((paragraph) => paragraph.text),
  ...Object.values({ ...text.terms, ...terms }).map(({ explanation }) => explanation),
];

describe('the structure of the IOP quiz', () => {
  it('has its three parts with their questions, in the order that they are asked', () => {
    assert.deepEqual([structure.id, structure.version, structure.kind], ['iop', 1, 'yes-no']);
    assert.deepEqual(
      Object.fromEntries(dimensions.map((dimension) => [dimension.id, dimension.items.map(({ id }) => id)])),
      IDS,
    );
    assert.deepEqual(duplicates(items.map(({ id }) => id)), []);
  });

  it('has the sign of each condition as Crossroads had it', () => {
    const signs = structure.dimensions[2].items.map(({ id, sign }) => `${sign}${id}`);
    assert.deepEqual(signs, [
      '+priority',
      '+engagement',
      '+experience',
      '+spanners',
      '−legal',
      '+courage',
      '±equality',
      '±purposes',
      '+trust',
      '+shared-view',
    ]);
  });

  it('reverses the one question where a yes is a hindrance', () => {
    assert.deepEqual(
      items.flatMap((item) => ('reversed' in item ? item.id : [])),
      ['legal'],
    );
  });

  it('takes form and conditions from the research, market and initiative too, and the rest of the route from public guidance', () => {
    for (const { id, source, items } of dimensions) {
      assert.equal(source, id === 'route' ? 'eumedborgare' : 'hogberg-2019');
      for (const item of items)
        assert.equal(item.source, IDS.route.slice(0, 5).includes(item.id) ? 'eumedborgare' : 'hogberg-2019', item.id);
    }
  });
});

for (const locale of CONTENT_LOCALES) {
  describe(`the words of the IOP quiz (${locale})`, async () => {
    const [start, text, background] = await Promise.all([iop.start(locale), iop.text(locale), iop.background(locale)]);
    const all = prose(text, start, background);
    const marked = [...Object.values<string>(text.why), ...background.about.map((paragraph) => paragraph.text)];

    it('ask every question and say why, and tell what each of the form and the conditions means', () => {
      const ids = Object.values(IDS).flat();
      assert.deepEqual(Object.keys(text.dimensions), Object.keys(IDS));
      assert.deepEqual(Object.keys(text.items), ids);
      assert.deepEqual(Object.keys(text.why), ids);
      const told = [...IDS.route.slice(5), ...IDS.form, ...IDS.conditions];
      assert.deepEqual(Object.keys(text.statements), told);
      assert.deepEqual(Object.keys(text.denials), told);
    });

    it('have a name for each route, and a sentence for each rule and contradiction', () => {
      assert.deepEqual(Object.keys(text.routes), [...IOP_ROUTES, 'unclear']);
      assert.deepEqual(Object.keys(text.reasons), [...IOP_RULES.map(({ id }) => id), IOP_TIE]);
      assert.deepEqual(
        Object.keys(text.contradictions),
        IOP_CONTRADICTIONS.map(({ id }) => id),
      );
    });

    it('have steps for each route, whose they are, two more criteria and four keys', () => {
      assert.deepEqual(
        Object.entries(text.steps).map(([route, { lines, source }]) => [route, lines.length, source]),
        [
          ['iop', 5, 'malmo'],
          ['procurement', 6, 'sos-widgets'],
          ['grant', 4, 'sos-widgets'],
          ['unclear', 4, 'sos-widgets'],
        ],
      );
      assert.deepEqual([text.further.length, text.keys.length], [2, 4]);
      for (const question of [...text.steps.iop.lines, ...text.further]) assert.match(question, /^[^.?]+\?$/);
    });

    it('name reserved procurement and LOV as things to look into, and claim nothing of them', () => {
      const lookInto = locale === 'sv' ? /^Ta reda på om .*(reserveras|LOV)/ : /^Find out whether .*(reserved|LOV)/;
      assert.equal(text.steps.procurement.lines.filter((line) => lookInto.test(line)).length, 2);
    });

    it('tell of law that nobody sees as something to check, and never as settled', () => {
      assert.match(
        text.toCheck.legal,
        locale === 'sv' ? /Låt ändå en jurist titta\.$/ : /Ask a lawyer all the same\.$/,
      );
      assert.notEqual(text.toCheck.legal, text.statements.legal);
    });

    it('say of an early route that it is so far', () => {
      assert.deepEqual(Object.keys(text.early), [...IOP_ROUTES]);
      for (const sentence of Object.values(text.early))
        assert.match(sentence, locale === 'sv' ? /^Hittills pekar svaren mot / : /^So far your answers point to /);
    });

    it('say that it is no legal advice, and which law the parties must check themselves', () => {
      assert.match(
        text.legal,
        locale === 'sv'
          ? /inte juridisk rådgivning.* själva .*upphandling.*statsstöd/
          : /not legal advice.*procurement.*state-aid.*yourselves/,
      );
    });

    it('have questions of at most 20 words that ask one thing', () => {
      for (const [id, question] of Object.entries(text.items)) {
        assert.ok(words(question).length <= 20, question);
        assert.match(question, /^[^.!?;]+\?$/, id);
        assert.doesNotMatch(question, /\s(och|samt|and|as well as)\s/i, id);
      }
    });

    it('have statements of at most 20 words that end with a full stop', () => {
      for (const [id, statement] of Object.entries(text.statements)) {
        assert.ok(words(statement).length <= 20, id);
        assert.match(statement, /^[^.!?]+\.$/, id);
      }
    });

    it('repeat no question, no reason and no statement', () => {
      const texts = [text.items, text.why, text.statements, text.reasons, text.contradictions];
      for (const each of texts)
        assert.deepEqual(duplicates(Object.values<string>(each).map((string) => string.toLowerCase())), []);
    });

    it('leave no text empty or with stray spaces, and have no sentence over 22 words', () => {
      for (const string of all) assert.match(string, /^\S(?:(?! {2})[\s\S])*\S$/);
      assert.deepEqual(
        all.flatMap(sentences).filter((sentence) => words(sentence).length > 22),
        [],
      );
    });

    it('explain every marked word, mark every explained one, and mark none where it cannot be opened', () => {
      const used = marked.flatMap((string) => [...string.matchAll(/\[[^\]]+\]\(([^)]*)\)/g)].map((match) => match[1]));
      assert.deepEqual(new Set(used), new Set([...Object.keys(text.terms), ...Object.keys(background.terms)]));
      assert.deepEqual(
        all.filter((string) => !marked.includes(string) && /[[\]]/.test(string)),
        [],
      );
    });

    it('name every source that they refer to, refer to every source that they name, and end with what is our own', () => {
      const listed = background.sources.map(({ id }) => id);
      const referred = [
        ...items.map(({ source }) => source),
        ...IOP_RULES.map(({ source }) => source),
        ...Object.keys(text.cited),
        ...Object.values(text.steps).map(({ source }) => source),
        ...background.about.map(({ source }) => source),
        ...Object.values({ ...text.terms, ...background.terms }).flatMap(({ source }) => source ?? []),
      ];
      assert.deepEqual(duplicates(listed), []);
      assert.deepEqual(new Set(listed), new Set(referred));
      assert.equal(listed.at(-1), 'sos-widgets');
    });

    it('cite as the list of sources does, and cite each source of a rule', () => {
      const short = new Map(background.sources.map((source) => [source.id, source.short]));
      for (const [id, cited] of Object.entries(text.cited)) assert.equal(cited, short.get(id));
      for (const { source } of [...IOP_RULES, ...Object.values(text.steps)]) assert.ok(source in text.cited, source);
    });

    it('never speak of passing, failing or grades', () => {
      const exam =
        locale === 'sv' ? /godkän|underkän|betyg|poäng|fel svar/i : /\b(pass|fail|grade|score|wrong answer)/i;
      assert.deepEqual(
        all.filter((string) => exam.test(string)),
        [],
      );
    });

    it('have a start card that can be read at a glance', () => {
      assert.ok(words(start.title).length <= 8, start.title);
      assert.ok(words(start.lead).length <= 45, start.lead);
    });
  });
}

describe('the two languages of the IOP quiz', async () => {
  const load = async (locale: (typeof CONTENT_LOCALES)[number]) =>
    [await iop.text(locale), await iop.start(locale), await iop.background(locale)] as const;
  const [sv, en] = [await load('sv'), await load('en')];

  it('tell the same things, each in its own words', () => {
    assert.equal(en[1].minutes, sv[1].minutes);
    const facts = ({ sources }: Background) =>
      sources.map(({ id, year, title, lang, url }) => ({ id, year, title, lang, url }));
    assert.deepEqual(facts(en[2]), facts(sv[2]));
    assert.deepEqual(
      en[2].about.map(({ source }) => source),
      sv[2].about.map(({ source }) => source),
    );
    const swedish = prose(...sv);
    assert.deepEqual(
      prose(...en).filter((string) => swedish.includes(string)),
      [],
    );
  });

  it('use the quotation marks of their own', () => {
    assert.deepEqual(
      prose(...sv).filter((string) => /["“‘']/.test(string)),
      [],
    );
    assert.deepEqual(
      prose(...en).filter((string) => /["']/.test(string)),
      [],
    );
  });

  it('have answers that point to a route in English, and never speak for it', () => {
    assert.deepEqual(
      prose(...en).filter((string) => /\bspeaks? (for|less|equally)/.test(string)),
      [],
    );
  });

  it('have a LIX of at most 40 in Swedish', (t) => {
    const value = lix(prose(...sv));
    t.diagnostic(`LIX of the IOP quiz: ${value.toFixed(1)}`);
    assert.ok(value <= 40, `LIX is ${value.toFixed(1)}`);
  });
});
