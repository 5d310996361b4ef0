import { IOP_CONDITIONS, IOP_DECISIVE, IOP_FORM_REST, IOP_SITUATIONS, IOP_VERSION } from '../../scoring/iop-items.js';
import type { SourcedInstrument } from '../types.js';

const form = 'hogberg-2019';
const situation = 'eumedborgare';
const isSituation = (id: string): boolean => (IOP_SITUATIONS as readonly string[]).includes(id);

/** Does an idea-based public partnership (IOP) fit, and are we ready for one? Ids are stored in answers and never change. */
export const structure = {
  id: 'iop',
  version: IOP_VERSION,
  kind: 'yes-no',
  // In the order in which they are asked: what decides the route comes first.
  dimensions: [
    {
      id: 'route',
      source: situation,
      items: IOP_DECISIVE.map((id) => ({ id, source: isSituation(id) ? situation : form })),
    },
    { id: 'form', source: form, items: IOP_FORM_REST.map((id) => ({ id, source: form })) },
    { id: 'conditions', source: form, items: IOP_CONDITIONS.map((condition) => ({ ...condition, source: form })) },
  ],
} as const satisfies SourcedInstrument;
