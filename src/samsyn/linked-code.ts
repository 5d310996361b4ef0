import { INSTRUMENTS, type ComparedInstrument } from '../catalog.js';
import type { MsgFn } from '../localization/locale-controller.js';
import { forgetLinkedCode, linkedCode } from '../questionnaire/start-code.js';

/**
 * Takes the code out of the address, as "Compare with the others" brings it. Beside a widget that answers, it is for that one, which asks first.
 * @returns undefined where there is none for this element
 */
export function takeLinkedCode(element: Element, instrument: ComparedInstrument): string | undefined {
  const code = linkedCode();
  if (!code || document.querySelector(`sos-${INSTRUMENTS[instrument]}`)) return undefined;
  if (document.querySelector(element.localName) !== element) return undefined;
  forgetLinkedCode();
  return code;
}

/** Says that one's own answers were in the address: whoever wrote the link may have written them. */
export const linkedCodeSentence = (msg: MsgFn): string =>
  msg('De egna svaren kom med länken som du följde.', {
    id: 'link.own',
    desc: "Above a comparison in which the visitor's own answers stood in the address that the visitor followed",
  });
