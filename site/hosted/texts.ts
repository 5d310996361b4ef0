/** All that the widgets say, as plain markup: to read without JavaScript, and to print. */
import { dateWords } from '../../src/case-timeline/dates.js';
import { CASES, FACTOR_SETS } from '../../src/catalog.js';
import { caseContent } from '../../src/content/cases/case-content.js';
import * as content from '../../src/content/index.js';
import { instrumentContent } from '../../src/content/instrument-content.js';
import type { CaseContent, CaseEvent, CaseText, Sign } from '../../src/content/index.js';
import type {
  AnyInstrumentContent,
  AnyInstrumentText,
  Background,
  ContentLocale,
  Source,
  Term,
  TermText,
} from '../../src/content/types.js';
import { IOP_ROUTES, IOP_RULES } from '../../src/scoring/advise-iop.js';
import { BANDS } from '../../src/scoring/score.js';
import { html, type Markup } from './html.js';
import { COMMON, type CommonWords } from './words.js';

type Strings = Readonly<Record<string, string>>;

/** What a page of one language is written with, and what it gathers on the way. */
interface Page {
  readonly locale: ContentLocale;
  readonly words: CommonWords;
  readonly strings: Strings;
  readonly terms: Map<string, Term>;
  readonly sources: Map<string, Source>;
}

/** A choice that the page offers, by the value of the widget's option. */
export interface Choice {
  readonly option: string;
  readonly values: readonly (readonly [value: string, name: string])[];
}

export interface Text {
  readonly body: Markup;
  readonly choice?: Choice;
}

/** A widget has its text here, under its name. */
export const TEXTS: Readonly<Record<string, (locale: ContentLocale) => Promise<Text>>> = {
  'five-k': async (locale) => {
    const page = await begin(locale, 'five-k');
    const [start, text, background] = [
      await content.fiveK.start(locale),
      await content.fiveK.text(locale),
      await content.fiveK.background(locale),
    ];
    const advised = Object.entries<AnyInstrumentText['dimensions'][string]>(text.dimensions);
    return {
      body: html`<section>
          <h2 id="five-k">${start.title}</h2>
          <p>${start.lead}</p>
          ${sheet(page)} ${scale(page)} ${areas(page, content.fiveK, text, 3)} ${basis(text.basis)}
        </section>
        ${counting(page)}
        <section>
          <h2>${page.words.advice}</h2>
          ${advised.map(
            ([, { name, advice }]) =>
              html`<h3>${name}</h3>
                ${BANDS.map((band) => {
                  const { points, ask } = advice![band]!;
                  return html`<h4>${page.strings[`band.${band}`]}</h4>
                    <ul>
                      ${points.map((point) => html`<li>${point}</li>`)}
                    </ul>
                    <p class="ask">${page.strings['advice.ask']} ${ask}</p>`;
                })}`,
          )}
          <h3>${page.words.next}</h3>
          <ul>
            ${text.next.map(({ text: next, source }) => html`<li>${running(page, next, text.terms)} <span class="cited">${text.cited[source as keyof typeof text.cited]}</span></li>`)}
          </ul>
        </section>
        ${end(page, [background])}`,
    };
  },

  'factor-checklist': async (locale) => {
    const page = await begin(locale, 'factor-checklist');
    const sets = await Promise.all(
      FACTOR_SETS.map(async (set) => {
        const built: AnyInstrumentContent = instrumentContent(set);
        return {
          set,
          built,
          start: await built.start(locale),
          ...(await built.words(locale)),
        };
      }),
    );
    return {
      choice: { option: 'set', values: sets.map(({ set, text }) => [set, text.name]) },
      body: html`${sets.map(
        ({ set, built, start, text }) =>
          html`<section class="sheet">
            <h2 id="${set}">${start.title}</h2>
            <p>${start.lead}</p>
            ${sheet(page)}
            ${built.structure.kind === 'pick' ? html`<p class="how">${page.words.pick}</p>` : scale(page)}
            ${areas(page, built, text, 3)}
            ${
              text.meaning
                ? html`<ul>
                    ${[text.meaning.one, text.meaning.several].map((meaning) => html`<li>${running(page, meaning.text, text.terms)} <span class="cited">${text.cited[meaning.source]}</span></li>`)}
                  </ul>`
                : ''
            }
            ${
              text.notes
                ? html`<h3>${page.strings['check.notes']}</h3>
                    ${text.notes.map((note) => html`<p>${running(page, note.text, text.terms)} <span class="cited">${text.cited[note.source]}</span></p>`)}`
                : ''
            }
            ${basis(text.basis)}
          </section>`,
      )}
      ${counting(page)}
      ${end(
        page,
        sets.map(({ background }) => background),
      )}`,
    };
  },

  'iop-quiz': async (locale) => {
    const page = await begin(locale, 'iop-quiz', 'case-timeline');
    const { iop } = content;
    const [start, text, background] = [await iop.start(locale), await iop.text(locale), await iop.background(locale)];
    const cited = (source: string): Markup => html`<span class="cited">${(text.cited as Strings)[source]}</span>`;
    const signs = signNames(page);
    const lists = [
      ['settle', page.strings['iop.settle'], text.settle, ''],
      ['further', page.strings['iop.further'], text.further, 'borlange'],
      ['keys', page.strings['iop.keys'], text.keys, 'mucf'],
    ] as const;
    return {
      body: html`<section>
          <h2 id="iop">${start.title}</h2>
          <p>${start.lead}</p>
          <p class="legal">${text.legal}</p>
          ${sheet(page)}
          ${iop.structure.dimensions.map(
            ({ id, items }) =>
              html`<h3 id="${id}">${text.dimensions[id].name}</h3>
                <ol class="items">
                  ${items.map(
                    (item) =>
                      html`<li>
                        <p>
                          <strong>${text.items[item.id]}</strong>
                          ${running(page, text.why[item.id], text.terms)}${'sign' in item ? html` <span class="cited">(${item.sign} ${signs[item.sign].toLowerCase()})</span>` : ''}
                        </p>
                        ${boxes(['iop.yes', 'iop.partly', 'iop.no', 'iop.unknown'].map((answer) => page.strings[answer]!))}
                      </li>`,
                  )}
                </ol>
                ${id === 'conditions' ? html`<p>${text.signs} ${cited('hogberg-2019')}</p>` : ''}`,
          )}
        </section>
        <section>
          <h2 id="routes">${page.words.routes}</h2>
          ${IOP_ROUTES.map(
            (route) =>
              html`<h3>${text.routes[route].name}</h3>
                <p>${page.words.speaksFor}</p>
                <ul>
                  ${IOP_RULES.filter((rule) => rule.for === route).map((rule) => html`<li>${text.reasons[rule.id]} ${cited(rule.source)}</li>`)}
                </ul>`,
          )}
        </section>
        ${lists.map(
          ([id, title, lines, source]) => html`<section>
            <h2 id="${id}">${title}</h2>
            <${id === 'keys' ? 'ol' : 'ul'}>${lines.map((line) => html`<li>${line}</li>`)}</${id === 'keys' ? 'ol' : 'ul'}>
            ${source ? html`<p>${cited(source)}</p>` : ''}
          </section>`,
        )}
        <p class="legal">${text.legal}</p>
        ${basis(text.basis)} ${end(page, [background])}`,
    };
  },

  'case-timeline': async (locale) => {
    const page = await begin(locale, 'case-timeline');
    const cases = await Promise.all(
      CASES.map(async (id) => {
        const built: CaseContent = caseContent(id);
        return { id, structure: built.structure, ...(await built.words(locale)) };
      }),
    );
    return {
      choice: { option: 'case', values: cases.map(({ id, text }) => [id, text.name]) },
      body: html`${cases.map(
        ({ id, structure, text }) =>
          html`<section class="sheet">
            <h2 id="${id}">${text.name}</h2>
            <p>${running(page, text.lead, text.terms)}</p>
            ${structure.phases.map(
              (phase) =>
                html`<h3>${text.phases[phase.id]}</h3>
                  ${
                    phase.events.length
                      ? html`<ul>
                          ${phase.events.map((event) => html`<li>${happened(page, event, text)}</li>`)}
                        </ul>`
                      : ''
                  }`,
            )}
            ${structure.asOf ? html`<p>${filled(page.words.asOf, `${structure.asOf}`)}</p>` : ''}
            ${
              structure.conditions.length
                ? html`<h3>${page.strings['case.conditions']}</h3>
                    <ul class="conditions">
                      ${structure.conditions.map(
                        ({ id: condition, sign }) =>
                          html`<li>
                            <strong><span class="sign">${sign}</span> ${signNames(page)[sign]}:</strong>
                            ${running(page, text.conditions[condition]!, text.terms)}
                          </li>`,
                      )}
                    </ul>`
                : ''
            }
            <p class="basis">${text.cited}</p>
          </section>`,
      )}
      ${end(
        page,
        cases.map(({ background }) => background),
      )}`,
    };
  },

  samsyn: async (locale) => {
    const { samsyn } = COMMON[locale];
    return {
      body: html`<section>
        <h2 id="samsyn">${samsyn.title}</h2>
        <ol>
          ${samsyn.steps.map((step) => html`<li>${step}</li>`)}
        </ol>
        <h3>${samsyn.then}</h3>
        <ul>
          ${samsyn.questions.map((question) => html`<li>${question}</li>`)}
        </ul>
      </section>`,
    };
  },
};

async function begin(locale: ContentLocale, ...rooms: readonly string[]): Promise<Page> {
  const modules = await Promise.all(
    rooms.map(
      (room) => import(`../../src/localization/generated/${room}.${locale}.js`) as Promise<{ strings: Strings }>,
    ),
  );
  return {
    locale,
    words: COMMON[locale],
    strings: Object.assign({}, ...modules.map(({ strings }) => strings)) as Strings,
    terms: new Map(),
    sources: new Map(),
  };
}

/** The statements of each area, with room for an answer on paper. */
function areas(page: Page, { structure }: AnyInstrumentContent, text: AnyInstrumentText, level: 3): Markup {
  const pick = structure.kind === 'pick';
  const answers = pick ? [''] : ['1', '2', '3', '4', '5', page.strings['scale.unknown']!];
  return html`${structure.dimensions.map(({ id, items }) => {
    const { name, intro, ask } = text.dimensions[id]!;
    return html`<h${level}>${name}</h${level}>
      <p>${running(page, intro, text.terms)}</p>
      ${items.every(({ reversed }) => reversed) ? html`<p class="how">${page.words.reversed}</p>` : ''}
      <${pick ? 'ul' : 'ol'} class="items ${pick ? 'pick' : ''}">
        ${items.map(
          (item) =>
            html`<li>
              <p>${text.items[item.id]}</p>
              ${boxes(answers)}
            </li>`,
        )}
      </${pick ? 'ul' : 'ol'}>
      ${ask ? html`<p class="ask">${page.strings['advice.ask']} ${ask}</p>` : ''}`;
  })}`;
}

/** For paper only: nothing here can be answered on the screen. */
const boxes = (answers: readonly string[]): Markup =>
  html`<div class="boxes" aria-hidden="true">${answers.map((answer) => html`<span>${answer}</span>`)}</div>`;

/** Who answers, and when: for paper only. */
const sheet = ({ words }: Page): Markup =>
  html`<div class="boxes fill-in" aria-hidden="true">${words.sheet.map((field) => html`<span>${field}</span>`)}</div>`;

function scale({ words, strings }: Page): Markup {
  const steps = ['1', '2', '3', '4', '5'].map((step) => `${step}\u00a0= ${strings[`scale.${step}`]!.toLowerCase()}`);
  return html`<p class="how">${words.scale}</p>
    <p>${steps.join(', ')}.</p>`;
}

const counting = ({ words: { count } }: Page): Markup =>
  html`<section>
    <h2>${count.title}</h2>
    <ul>
      ${count.text.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`;

const basis = (text: string): Markup => html`<p class="basis">${text}</p>`;

const signNames = ({ strings }: Page): Readonly<Record<Sign, string>> => ({
  '+': strings['case.plus']!,
  '−': strings['case.minus']!,
  '±': strings['case.both']!,
});

/** What happened, when and with whom. */
function happened(page: Page, { id, start, end, actors = [] }: CaseEvent, text: CaseText): Markup {
  const told = running(page, text.events[id]!, text.terms);
  const from = start && dateWords(start, page.locale);
  const when =
    from &&
    (!end || end === start
      ? from
      : end === 'ongoing'
        ? filled(page.strings['case.ongoing']!, from)
        : filled(page.strings['case.ended']!, from, dateWords(end, page.locale)));
  return html`${told}${when ? html`: ${when}${told.text.endsWith('.') ? '' : '.'}` : ''}${actors.length ? html` <span class="cited">${page.words.actors} ${actors.map((actor) => text.actors[actor]).join(' · ')}</span>` : ''}`;
}

const filled = (text: string, ...values: readonly string[]): string =>
  text.replace(/\{(\d)\}/g, (_place, i: number) => values[i]!);

/** A running text: words that the glossary explains lead to its end of the page. */
function running({ terms }: Page, text: TermText, own: Readonly<Record<string, Term>>): Markup {
  const parts = text.split(/\[([^\]]+)\]\(([^)]+)\)/);
  return html`${parts.map((part, i) => {
    if (i % 3 === 0) return part;
    if (i % 3 === 2) return '';
    const id = parts[i + 1]!;
    // Once is enough: some words come in every line.
    if (terms.has(id)) return part;
    terms.set(id, own[id]!);
    return html`<a href="#term-${id}">${part}</a>`;
  })}`;
}

/** What stands behind it, the words explained, and every reference. */
function end(page: Page, backgrounds: readonly Background[]): Markup {
  const { words, terms, sources } = page;
  for (const background of backgrounds) {
    // Where there is a scale, the entry on what is our own says more.
    for (const source of background.sources)
      if ((sources.get(source.id)?.published?.length ?? -1) < (source.published?.length ?? 0))
        sources.set(source.id, source);
  }
  const about = backgrounds.flatMap((background) =>
    background.about.map((paragraph) => ({ ...paragraph, terms: background.terms })),
  );
  const told = new Map(
    about.map(({ text, source, terms: own }) => [
      text,
      html`<p>${running(page, text, own)} <span class="cited">${sources.get(source)?.short}</span></p>`,
    ]),
  );
  const explained = [...terms.values()].sort((a, b) => a.word.localeCompare(b.word, page.locale));
  const idOf = new Map([...terms].map(([id, term]) => [term, id]));
  return html`<section>
      <h2 id="background">${words.background}</h2>
      ${[...told.values()]}
    </section>
    ${
      explained.length
        ? html`<section>
            <h2 id="terms">${words.terms}</h2>
            <dl class="terms">
              ${explained.map(
                (term) =>
                  html`<div id="term-${idOf.get(term)}">
                    <dt>${term.word}</dt>
                    <dd>
                      ${term.explanation}${term.source ? html` <span class="cited">${sources.get(term.source)?.short}</span>` : ''}
                    </dd>
                  </div>`,
              )}
            </dl>
          </section>`
        : ''
    }
    <section>
      <h2 id="sources">${words.sources}</h2>
      <ul class="sources">
        ${[...sources.values()].map(reference)}
      </ul>
    </section>`;
}

function reference({ authors, year, title, lang, published, url }: Source): Markup {
  return html`<li>
    ${authors}${year ? ` (${year})` : ''}.
    ${title ? html`<cite lang="${lang}">${title}</cite>${/[.?!]$/.test(title) ? ' ' : '. '}` : ''}${published ? `${published}. ` : ''}${url ? html`<a href="${url}">${url.replace(/^https?:\/\/(www\.)?/, '')}</a>` : ''}
  </li>`;
}
