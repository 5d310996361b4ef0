/** Pictures for a presentation: the finding, what has changed, what they agree on, and one for each question. */
import type { SVGTemplateResult } from 'lit';
import { str } from '@lit/localize';
import { partiesText, titleOf } from '../agenda.js';
import { leadOf } from '../finding.js';
import { agreedRows, type ComparisonView } from '../rows.js';
import { agreedAnswers, agreeTitle, talkPoints, type TalkPoint } from '../talk.js';
import { timeNames } from '../then-and-now/bands-view.js';
import { changedPoints } from '../then-and-now/changes.js';
import { rowWords, thenAndNowTitle } from '../then-and-now/words.js';
import type { ComparisonViewModel } from '../view-model.js';
import { bandSteps, BELOW, bandOnScale, distributionOnScale, namesOnScale, shareOnScale } from './scale.js';
import { cut, heightOf, HEIGHT, lettersIn, MARGIN, paragraph, SIZE, sourceLine, WIDTH } from './drawing.js';

export interface Slide {
  /** What is on it. */
  readonly name: string;
  readonly shapes: readonly SVGTemplateResult[];
}

/** Where the first text begins, and where the last one ends. */
const TOP = 28;
const END = HEIGHT - 36;

export function slidesOf(model: ComparisonViewModel, view: ComparisonView): readonly Slide[] {
  return [
    findingSlide(model, view),
    ...(changedPoints(model).length ? [changesSlide(model)] : []),
    ...(agreedRows(view).length ? [agreedSlide(model, view)] : []),
    ...talkPoints(model, view).map((point) => questionSlide(point, model, view)),
  ];
}

/** The largest size at which a text has at most so many lines. */
const sizeFor = (text: string, most: number): number =>
  [SIZE.statement, SIZE.heading, SIZE.text].find(
    (size) => heightOf(text, size, { isBold: true }) <= most * size * 1.25,
  ) ?? SIZE.small;

function findingSlide(model: ComparisonViewModel, view: ComparisonView): Slide {
  const { sentence, detail } = leadOf(model);
  const head = paragraph(titleOf(model), TOP, SIZE.heading, { isQuiet: true, most: 2 });
  const finding = paragraph(sentence, head.end + 20, sizeFor(sentence, 4), { isBold: true });
  const parties = partiesText(model, view);
  const partiesTop = END - heightOf(parties, SIZE.small, { most: 3 });
  const most = Math.max(0, Math.floor((partiesTop - finding.end - 24) / (SIZE.text * 1.25)));
  return {
    name: sentence,
    shapes: [
      ...head.shapes,
      ...finding.shapes,
      ...(detail && most ? paragraph(detail, finding.end + 12, SIZE.text, { most }).shapes : []),
      ...paragraph(parties, partiesTop, SIZE.small, { isQuiet: true, most: 3 }).shapes,
      ...sourceLine(model.text.basis),
    ],
  };
}

function changesSlide(model: ComparisonViewModel): Slide {
  const { l10n, thenAndNow } = model;
  const changes = thenAndNow!;
  const name = thenAndNowTitle(l10n.msg);
  const [before, after] = timeNames(changes, l10n);
  const title = paragraph(name, TOP, SIZE.statement, { isBold: true });
  const shapes = [...title.shapes];
  let y = title.end + 8;
  for (const row of changedPoints(model)) {
    const statement = paragraph(row.name, y, SIZE.small, { isBold: true, most: 2 });
    const words = paragraph(rowWords(row, changes, l10n), statement.end, SIZE.small, { most: 2 });
    const end = words.end + 62;
    if (end > END - SIZE.small) break;
    shapes.push(
      ...statement.shapes,
      ...words.shapes,
      ...bandOnScale(row.then, words.end + 16, before, changes.isPicked),
      ...bandOnScale(row.now, words.end + 42, after, changes.isPicked),
    );
    y = end + 8;
  }
  const steps = changes.isPicked ? [] : bandSteps(y + 10);
  return { name, shapes: [...shapes, ...steps, ...sourceLine(model.text.basis)] };
}

function agreedSlide(model: ComparisonViewModel, view: ComparisonView): Slide {
  const { l10n } = model;
  const name = agreeTitle(l10n);
  const title = paragraph(name, TOP, SIZE.statement, { isBold: true });
  const shapes = [...title.shapes];
  const rows = agreedRows(view);
  let y = title.end + 12;
  let shown = 0;
  for (const row of rows) {
    const statement = paragraph(row.name, y, SIZE.text, { isBold: true, most: 3 });
    const answers = paragraph(agreedAnswers(row, view, model), statement.end, SIZE.small, { isQuiet: true, most: 2 });
    // The last line is for how many more there are.
    if (answers.end > END - SIZE.small * 1.25) break;
    shapes.push(...statement.shapes, ...answers.shapes);
    y = answers.end + 10;
    shown++;
  }
  const more = l10n.msg(str`Och ${l10n.number(rows.length - shown)} till.`, {
    id: 'agenda.more-agreed',
    desc: 'After the first things that they agree on. 0: how many more',
  });
  return {
    name,
    shapes: [
      ...shapes,
      ...(shown < rows.length ? paragraph(more, y, SIZE.small).shapes : []),
      ...sourceLine(model.text.basis),
    ],
  };
}

function questionSlide(
  { row, statement, area, answers, question }: TalkPoint,
  model: ComparisonViewModel,
  view: ComparisonView,
): Slide {
  const { l10n, group, text } = model;
  const head = [group, area].filter(Boolean).join(' · ');
  const top = paragraph(cut(head, lettersIn(WIDTH - 2 * MARGIN, SIZE.small)), TOP, SIZE.small, { isQuiet: true });
  const name = paragraph(statement, top.end + 8, sizeFor(statement, 3), { isBold: true, most: 4 });
  const asked = { most: 4 };
  const questionTop = END - heightOf(question, SIZE.text, asked);
  const line = questionTop - BELOW - 8;
  const room = line - name.end - 12;
  const answersAt = { most: Math.max(1, Math.floor((questionTop - name.end - 80) / (SIZE.small * 1.25))) };
  return {
    name: statement,
    shapes: [
      ...top.shapes,
      ...name.shapes,
      ...(view.isPicked
        ? [
            ...shareOnScale(row.share, name.end + 16),
            ...paragraph(answers, name.end + 56, SIZE.small, answersAt).shapes,
          ]
        : view.isMany
          ? distributionOnScale(row, line, room, l10n)
          : namesOnScale(row.said, line, room, l10n)),
      ...paragraph(question, questionTop, SIZE.text, asked).shapes,
      ...sourceLine(text.basis),
    ],
  };
}
