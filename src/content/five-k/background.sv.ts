import { ideaBased, sharedView } from '../glossary-research.sv.js';
import { logic } from '../glossary.sv.js';
import { danermark2004, gray1985, hogberg2019, liu2018, sosWidgets, tillmar2018 } from '../sources.sv.js';
import type { Background } from '../types.js';

export const background = {
  about: [
    {
      text:
        'Modellen kommer från en rapport som Linköpings universitet gav ut 2018. ' +
        'Forskarna studerade samverkan mellan offentliga, privata och [idéburna](idea-based) organisationer i tre fall, som de kallar Kooperativet, Projektet och Partnerskapet.',
      source: 'tillmar-2018',
    },
    {
      text:
        'Rapporten är hoppfull: samverkan över sektorsgränser kan bära frukt, om de fem\u00a0K finns på plats. ' +
        'Men framför allt två av fallen ger visst stöd åt en varning: den privata sektorns [logik](logic) riskerar att få styra allt mer av samhället.',
      source: 'liu-2018',
    },
    {
      text: 'Vad är då samverkan? Danermark (2004) kallar det ett samspel kring något, med ett bestämt syfte.',
      source: 'danermark-2004',
    },
    {
      text: 'Gray (1985) talar om två eller fler som lägger ihop sina resurser. Problemet är för stort för var och en av dem.',
      source: 'gray-1985',
    },
    {
      text: 'Måste ni ha [samsyn](shared-view) från start, eller växer den fram på vägen? Den frågan ställer Högberg (2019).',
      source: 'hogberg-2019',
    },
  ],
  terms: { 'idea-based': ideaBased, logic, 'shared-view': sharedView },
  sources: [tillmar2018, liu2018, hogberg2019, danermark2004, gray1985, sosWidgets],
} as const satisfies Background;
