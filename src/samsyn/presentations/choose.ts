/** Which presentation a comparison has. */
import type { MsgFn } from '../../localization/locale-controller.js';
import type { Presentation } from '../presentation.js';
import { completeAgreement, type ComparisonView } from '../rows.js';
import { agreedWords } from './agreed.js';
import { distribution } from './distribution.js';
import { dots } from './dots.js';
import { picks } from './picks.js';

/** @param view undefined while there is nothing to compare */
export function choosePresentation(view: ComparisonView | undefined, msg: MsgFn): Presentation {
  if (!view) return dots;
  if (view.isPicked) return picks;
  const presentation = view.isMany ? distribution : dots;
  const agreement = completeAgreement(view);
  return agreement ? { ...presentation, agreedWords: agreedWords(agreement, msg) } : presentation;
}
