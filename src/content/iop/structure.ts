import { IOP_CONDITIONS, IOP_FORM, IOP_SITUATIONS, IOP_VERSION } from '../../scoring/iop-items.js';
import type { SourcedInstrument } from '../types.js';

const form = 'hogberg-2019';
const situation = 'eumedborgare';

/** Does an idea-based public partnership (IOP) fit, and are we ready for one? Ids are stored in answers and never change. */
export const structure = {
  id: 'iop',
  version: IOP_VERSION,
  kind: 'yes-no',
  dimensions: [
    { id: 'form', source: form, items: IOP_FORM.map((id) => ({ id, source: form })) },
    { id: 'conditions', source: form, items: IOP_CONDITIONS.map((condition) => ({ ...condition, source: form })) },
    { id: 'route', source: situation, items: IOP_SITUATIONS.map((id) => ({ id, source: situation })) },
  ],
} as const satisfies SourcedInstrument;
