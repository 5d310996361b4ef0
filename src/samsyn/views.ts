/** All that follows the first view, in one fetch: what reads answers, and every view of the comparison. */
import type { CSSResult } from 'lit';
import { distributionStyles } from '../charts/distribution.js';
import { namedLineStyles } from '../charts/named-line.js';
import { scaleLineStyles } from '../charts/scale-line.js';
import { sectorStyles } from '../charts/sector-icon.js';
import { tableStyles } from '../charts/table.js';
import { backgroundStyles } from '../core/background.js';
import { readingStyles } from '../core/reading.styles.js';
import { termStyles } from '../core/term-text.js';
import { qrStyles } from '../charts/qr.styles.js';
import { copyingStyles } from '../questionnaire/take/copying.js';
import { agendaStyles } from './agenda.js';
import { agreeStyles } from './agree-view.js';
import { comparisonStyles } from './comparison-view.js';
import { differStyles } from './differ-view.js';
import { faultStyles } from './fault-view.js';
import { handoutStyles } from './handout.js';
import { invitationStyles } from './invitation.js';
import { ownCodeStyles } from './own-code-view.js';
import { partiesStyles } from './parties-view.js';
import { pictureStyles } from './picture.js';
import { picksStyles } from './presentations/picks.js';
import { quadrantsStyles } from './quadrants-view.js';
import { respondentsStyles } from './respondents-view.js';
import { rowsStyles } from './rows-view.js';
import { scanStyles } from './scan/scan.styles.js';
import { sheetStyles } from './sheet-view.js';
import { slidesStyles } from './slides/slides-view.js';
import { comparisonTableStyles } from './table-view.js';
import { bandsStyles } from './then-and-now/bands-view.js';
import { thenStyles } from './then-and-now/then-view.js';

export { loadComparison } from './load-comparison.js';
export { ComparisonSession } from './session.js';

export const styles: readonly CSSResult[] = [
  readingStyles,
  termStyles,
  backgroundStyles,
  sectorStyles,
  scaleLineStyles,
  namedLineStyles,
  distributionStyles,
  picksStyles,
  comparisonStyles,
  partiesStyles,
  agreeStyles,
  differStyles,
  bandsStyles,
  thenStyles,
  rowsStyles,
  quadrantsStyles,
  tableStyles,
  comparisonTableStyles,
  respondentsStyles,
  sheetStyles,
  faultStyles,
  ownCodeStyles,
  scanStyles,
  pictureStyles,
  slidesStyles,
  agendaStyles,
  handoutStyles,
  copyingStyles,
  qrStyles,
  invitationStyles,
];
