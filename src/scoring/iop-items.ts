/** The items of the IOP quiz. Their ids are stored in answers and never change. */

/** Version of the instrument `iop`; see `Instrument.version`. */
export const IOP_VERSION = 1;

/** Items on what characterises an IOP that decide the route together with the situations. */
const FORM_FIRST = ['no-market', 'initiative'] as const;
/** The rest of what characterises an IOP. */
export const IOP_FORM_REST = ['funding', 'agreement', 'long-term', 'not-detailed'] as const;
/** Items on what characterises an IOP. */
export const IOP_FORM = [...FORM_FIRST, ...IOP_FORM_REST] as const;
export type IopFormId = (typeof IOP_FORM)[number];

/** Conditions that helped (+) or hindered (−) the Crossroads partnership, or did both (±). */
export const IOP_CONDITIONS = [
  { id: 'priority', sign: '+' },
  { id: 'engagement', sign: '+' },
  { id: 'experience', sign: '+' },
  { id: 'spanners', sign: '+' },
  { id: 'legal', sign: '−', reversed: true },
  { id: 'courage', sign: '+' },
  { id: 'equality', sign: '±' },
  { id: 'purposes', sign: '±' },
  { id: 'trust', sign: '+' },
  { id: 'shared-view', sign: '+' },
] as const;
export type IopConditionId = (typeof IOP_CONDITIONS)[number]['id'];
export type IopSign = (typeof IOP_CONDITIONS)[number]['sign'];
/** Conditions whose question asks for a hindrance. */
export type IopHindranceId = Extract<(typeof IOP_CONDITIONS)[number], { readonly reversed: true }>['id'];

/** Items on what the public party wants, and from whom. */
export const IOP_SITUATIONS = [
  'several-providers',
  'profit',
  'own-idea',
  'general-support',
  'specific-activity',
] as const;
export type IopSituationId = (typeof IOP_SITUATIONS)[number];

/** The items that are asked first: after them a route can be named that no later answer turns into another. */
export const IOP_DECISIVE = [...IOP_SITUATIONS, ...FORM_FIRST] as const;

export type IopItemId = IopFormId | IopConditionId | IopSituationId;
