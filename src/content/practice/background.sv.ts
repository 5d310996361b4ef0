import { sharedView } from '../glossary-research.sv.js';
import { boras, hogberg2019, sosWidgets } from '../sources.sv.js';
import type { Background } from '../types.js';

const ours = {
  ...sosWidgets,
  published: `${sosWidgets.published}. Det är också vi som har samlat påståendena i fyra grupper`,
};

export const background = {
  about: [
    {
      text:
        'Påståendena bygger på en text från Högskolan i Borås. ' +
        'Forskarna Carlsson, Yngve och Flisbäck har följt arbetet Socialt hållbart Borås. ' +
        'Det gjorde de på uppdrag av Borås Stad och Centrum för välfärdsstudier.',
      source: 'boras',
    },
    {
      text:
        'Den första delstudien gäller styrgruppen, där flera förvaltningar möts. ' +
        'Sättet att samverka krockade med hur kommunen annars är organiserad, och deltagarna fick krav som gick emot varandra. ' +
        'Men de blev också medvetna om det och tog initiativ för att lösa det.',
      source: 'boras',
    },
    {
      text:
        'Den andra gäller familjecentraler, där olika yrken arbetar med familjer som har barn upp till sex år. ' +
        'Det är svårt att ge upp något som man själv tycker är viktigt i sitt yrke. ' +
        'Men enigheten kring målgruppen var stark, och den blev en bas att stå på.',
      source: 'boras',
    },
    {
      text:
        'Den tredje gäller Skolan som arena på Sjöboskolan, med Borås Stad, civilsamhället och näringslivet. ' +
        'Där fanns stor [samsyn](shared-view) om mål och arbetssätt, och ett stort engagemang. ' +
        'Risken är att formen tar över, så att samtalen glider bort från människors vardag.',
      source: 'boras',
    },
    {
      text:
        'Samverkan rymmer spänningar som inte går att få bort. ' +
        'Kanske är de priset för att ingen ska hamna mellan stolarna.',
      source: 'boras',
    },
  ],
  terms: { 'shared-view': sharedView },
  sources: [boras, hogberg2019, ours],
} as const satisfies Background;
