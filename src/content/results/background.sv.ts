import { hogberg2019, lofstrom, sosWidgets } from '../sources.sv.js';
import type { Background } from '../types.js';

export const background = {
  about: [
    {
      text:
        'De sex områdena kommer från en presentation av Löfström om hur man leder och styr samverkan. ' +
        'Enligt den inverkar de på resultatet.',
      source: 'lofstrom',
    },
    {
      text:
        'I en förvaltning är det ganska klart var gränserna går. Men den passar sämre för människor med komplexa behov. ' +
        'Det de behöver är inte lika avgränsat som förvaltningens uppdrag.',
      source: 'lofstrom',
    },
    {
      text:
        'I nätverk kan parterna bilda allianser och lägga ihop vad de kan. ' +
        'Men där blir det lätt oklart var gränsen för uppdraget går. Då blir också arbetet osäkert och styrningen otydlig.',
      source: 'lofstrom',
    },
    {
      text:
        'Presentationen nämner områdena i korta punkter. Vi har gjort påståenden av dem, så att varje påstående frågar om en sak. ' +
        'Därför har områdena olika många. Vilket område som väger tyngst får ni själva prata om.',
      source: 'sos-widgets',
    },
  ],
  terms: {},
  sources: [lofstrom, hogberg2019, sosWidgets],
} as const satisfies Background;
