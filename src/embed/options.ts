/**
 * What an embedding can set, in every form: the widgets by name, the options of each, and how these are written.
 * Nothing else in a page's markup is read, and nothing of it is ever run or taken for HTML.
 */

type Options = Readonly<Record<string, RegExp>>;

const ANYTHING = /./;
const CODE = /^[\w\s-]+$/;
/** An http(s) address, relative ones too, or the id of a script with JSON. */
const ADDRESS = /^(https?:\/\/|[^:]*([/?#]|$))/i;

const COMMON: Options = {
  lang: /^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i,
  'heading-level': /^[2-6]$/,
  theme: /^(light|dark|auto)$/,
  // And then the browser is asked.
  accent: ANYTHING,
};

const ANSWERED: Options = {
  sector: /^(public|private|civil)$/,
  code: CODE,
  name: ANYTHING,
  'result-field': ANYTHING,
  'allow-save': /^(true|false)?$/,
};

/** The widgets by name, which is the tag without `sos-`; each with the options that only some have. */
const OWN: Readonly<Record<string, Options>> = {
  'five-k': { view: /^(radar|dots|table)$/, scores: /^[\d.,\s–-]+$/, baseline: CODE, src: ADDRESS, ...ANSWERED },
  'factor-checklist': {
    set: /^(conditions|results|leadership|practice|motives|logics|need)$/,
    baseline: CODE,
    src: ADDRESS,
    ...ANSWERED,
  },
  'iop-quiz': ANSWERED,
  samsyn: {
    instrument: /^(five-k|conditions|results|leadership|practice|motives|logics|need)$/,
    codes: ANYTHING,
    blind: /^(true|false)?$/,
    src: ADDRESS,
  },
  'case-timeline': { case: /^(crossroads|boras|three-cases)$/, src: ADDRESS },
};

/** Names of the widgets. */
export const NAMES: readonly string[] = Object.keys(OWN);

/** The options of a widget, with how each is written. */
export function optionsOf(name: string): Options {
  return { ...COMMON, ...OWN[name] };
}

/** Options as they are written in the page: undefined and null are not given. */
export type Given = (option: string) => string | null | undefined;

/**
 * The element of a widget with its options set, not yet in the page; or the option that is not as it should be.
 * @param name one of `NAMES`
 */
export function createWidget(name: string, given: Given): HTMLElement | string {
  const element = document.createElement(`sos-${name}`);
  for (const [option, form] of Object.entries(optionsOf(name))) {
    const value = given(option)?.trim();
    if (value == null) continue;
    const accent = option === 'accent';
    if (!form.test(value) || (accent && !CSS.supports('color', value))) return option;
    // Not as a style attribute, which a strict Content Security Policy stops.
    if (accent) element.style.setProperty('--sos-color-accent', value);
    else element.setAttribute(option, value);
  }
  return element;
}
