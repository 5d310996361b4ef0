import { collaboration } from '../glossary.sv.js';
import { hogberg2019, lofstrom, ownWords } from '../sources.sv.js';
import type { Background, DimensionId, InstrumentText, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Behov av samverkan',
  dimensions: {
    need: {
      name: 'Vilka grupper gäller det?',
      inline: 'behov av samverkan',
      intro: 'Här är sju exempel på grupper med komplexa behov, som kan kräva [samverkan](collaboration).',
      ask: 'Vilka behov hamnar mellan stolarna i dag?',
    },
  },
  items: {
    suburbs: 'Människor som lever med komplexa sociala problem i storstädernas förorter',
    disability: 'Människor med långvarig psykisk eller fysisk funktionsnedsättning',
    unemployment: 'Människor som länge har varit arbetslösa och behöver arbetsrehabilitering',
    addiction: 'Människor med långvarigt missbruk och de sociala och psykiska problem som följer',
    elderly: 'Äldre med flera sjukdomar, som behöver både vård och omsorg',
    children: 'Barn och unga i utsatta situationer',
    homelessness: 'Människor i hemlöshet',
  },
  basis: 'Bygger på en presentation av Löfström. Formuleringarna är av sos-widgets.',
  next: [],
  meaning: {
    one: {
      text: 'Ni har valt en grupp. Den vanliga organisationen, linjen, passar dåligt för komplexa behov. Därför kan det behövas samverkan.',
      source: 'lofstrom',
    },
    several: {
      text:
        'Ni har valt flera grupper. Den vanliga organisationen, linjen, passar dåligt för komplexa behov. ' +
        'Finns det behov som går tvärs över flera organisationers uppdrag?',
      source: 'lofstrom',
    },
  },
  terms: { collaboration },
  cited: { lofstrom: 'Löfström' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;

export const background = {
  about: [
    {
      text:
        'Grupperna är exempel ur en presentation av Löfström, om välfärdens utmaning. ' +
        'Förvaltningen fungerar bra som rationell modell för styrning. Men den passar inte människor med komplexa behov.',
      source: 'lofstrom',
    },
  ],
  terms: {},
  sources: [lofstrom, hogberg2019, ownWords],
} as const satisfies Background;
