import * as shared from './sources.js';

const citedInHogberg = 'As cited in Högberg (2019)';

export const tillmar2018 = /* @__PURE__ */ shared.source(shared.tillmar2018, {
  authors: 'Tillmar, Gustavsson, Högberg, Rosell and Svensson',
  short: 'Tillmar et al. (2018)',
  published: 'Helix report 18:002, Linköping University, in Swedish',
});

export const liu2018 = /* @__PURE__ */ shared.source(shared.liu2018, {
  authors: 'Linköping University',
  short: 'Linköping University (2018)',
  published: 'News item about the report, dated 6 February 2018, in Swedish',
});

export const hogberg2019 = /* @__PURE__ */ shared.source(shared.hogberg2019, {
  authors: 'Högberg',
  short: 'Högberg (2019)',
  published: 'Presentation at the Helix Day 2019, Linköping University, in Swedish',
});

export const danermark2004 = /* @__PURE__ */ shared.source(shared.danermark2004, {
  authors: 'Danermark',
  short: 'Danermark (2004)',
  published: citedInHogberg,
});

export const gray1985 = /* @__PURE__ */ shared.source(shared.gray1985, {
  authors: 'Gray',
  short: 'Gray (1985)',
  published: citedInHogberg,
});

/** For a check with the scale and the bands. */
export const sosWidgets = /* @__PURE__ */ shared.source(shared.sosWidgets, {
  authors: 'sos-widgets',
  short: 'sos-widgets',
  published:
    'Our own additions: the choice and wording of the statements, the answer scale, the advice, the questions, and words explained without another source. ' +
    'We also chose the thresholds, 3.0 and 4.0, in common use for the Wilder Collaboration Factors Inventory',
});
