import * as shared from './sources.js';

const citedInHogberg = 'Återgiven i Högberg (2019)';

export const tillmar2018 = /* @__PURE__ */ shared.source(shared.tillmar2018, {
  authors: 'Tillmar, Gustavsson, Högberg, Rosell och Svensson',
  short: 'Tillmar m.fl. (2018)',
  published: 'Helix-rapport 18:002, Linköpings universitet',
});

export const liu2018 = /* @__PURE__ */ shared.source(shared.liu2018, {
  authors: 'Linköpings universitet',
  short: 'Linköpings universitet (2018)',
  published: 'Nyhetstext om rapporten, daterad 6 februari 2018',
});

export const hogberg2019 = /* @__PURE__ */ shared.source(shared.hogberg2019, {
  authors: 'Högberg',
  short: 'Högberg (2019)',
  published: 'Presentation, Helixdagen 2019, Linköpings universitet',
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
    'Det här har vi själva lagt till: urvalet och formuleringen av påståenden, svarsskalan, råden, frågorna och de ord som förklaras utan annan källa. ' +
    'Också gränserna 3,0 och 4,0 är vårt val. De brukar användas för Wilder Collaboration Factors Inventory',
});
