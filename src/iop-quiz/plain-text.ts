/** The result as text, for an e-mail or a chat, and block by block for the files. */
import { IOP_ROUTES } from '../scoring/advise-iop.js';
import { answersTable } from '../questionnaire/answers-view.js';
import type { FileSource } from '../questionnaire/files/formats.js';
import { resultFiles } from '../questionnaire/files/result-source.js';
import { columnsOf } from './columns.js';
import { finding, openSentence, whyUnclear } from './finding.js';
import { routeLines } from './fork.js';
import { answerNames, type IopViewModel } from './quiz.js';
import { ifPartnership, nextSteps, partnershipSteps, type Steps } from './steps.js';

/** A heading with its lines. */
interface Block {
  readonly title: string;
  readonly lines: readonly string[];
}

const join = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');
const cited = (line: string, source: string | undefined): string => (source ? `${line} (${source})` : line);

/** All of the result, block by block, each with whose it is. */
function blocks(model: IopViewModel): readonly Block[] {
  const { text, result, l10n } = model;
  const steps = ({ title, lines, source }: Steps): Block => ({ title: cited(title, source), lines });
  return [
    {
      title: join(finding(model), openSentence(result, l10n)),
      lines: [...whyUnclear(model), ...result.contradictions.map(({ id }) => text.contradictions[id])],
    },
    ...IOP_ROUTES.map((route) => ({
      title: text.routes[route].name,
      lines: routeLines(route, model).map((line) => join(line.word, cited(line.text, line.source))),
    })),
    steps(nextSteps(model)),
    ...columnsOf(model).map(([, title, lines]) => ({
      title,
      lines: lines.map(({ statement, state }) => join(statement, state && `${state}.`)),
    })),
    ...partnershipSteps(model)
      .map(steps)
      .map((block) => ({ ...block, title: `${ifPartnership(model)}: ${block.title}` })),
    { title: text.legal, lines: [] },
  ];
}

export const plainText = (model: IopViewModel): string =>
  [
    model.text.name,
    ...blocks(model).map(({ title, lines }) => [title, ...lines.map((line) => `- ${line}`)].join('\n')),
    model.text.basis,
  ].join('\n\n');

/** The answers and the result, as the page tells it. */
export function files(model: IopViewModel): FileSource {
  const source = resultFiles(
    model,
    () => [
      ...answersTable(model, answerNames(model.l10n.msg)),
      ...blocks(model).flatMap(({ title, lines }) => (lines.length ? lines : ['']).map((line) => [title, line, ''])),
    ],
    join(finding(model), openSentence(model.result, model.l10n)),
  );
  return { ...source, data: (now) => ({ ...source.data(now), text: plainText(model) }) };
}
