import { hogberg2019, lofstrom, sosWidgets } from '../sources.sv.js';
import type { Background } from '../types.js';

export const background = {
  about: [
    {
      text:
        'Påståendena bygger på en presentation av Löfström om att leda och styra samverkan. ' +
        'Den handlar om organisationer som arbetar med människor, och om en ny organisering av välfärden.',
      source: 'lofstrom',
    },
    {
      text:
        'Linjen, den vanliga organisationen, fungerar bra när något ska styras rationellt. ' +
        'Men den passar inte människor med komplexa behov, till exempel äldre med flera sjukdomar eller den som har varit arbetslös länge.',
      source: 'lofstrom',
    },
    {
      text:
        'Linjen gör det ganska klart var gränserna går för uppdrag och kompetens. ' +
        'Men medborgarnas behov följer inte de gränserna, och då blir uppdraget svårare att utföra.',
      source: 'lofstrom',
    },
    {
      text:
        'I nätverk går det att bilda allianser, sätta ihop kompetens och lösa uppdrag som delvis går in i varandra. ' +
        'Men gränsen för uppdraget blir lätt oklar. Då blir det osäkert hur arbetet ska genomföras, och oklart hur det styrs.',
      source: 'lofstrom',
    },
    {
      text:
        'Projekt startas vid sidan av linjen, och lokal utveckling får ekonomiskt stöd. ' +
        'Förhoppningen är att lokal samverkan ska ge strukturer och arbetssätt som passar uppgiften bättre.',
      source: 'lofstrom',
    },
  ],
  terms: {},
  sources: [lofstrom, hogberg2019, sosWidgets],
} as const satisfies Background;
