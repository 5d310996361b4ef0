import { givingUp, sharedView } from '../../glossary.sv.js';
import { boras, hogberg2019, ownWords } from '../../sources.sv.js';
import type { Background } from '../../types.js';
import type { CaseText } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Socialt hållbart Borås',
  lead: 'Tre delstudier av samverkan i Borås. Källan ger inga datum för dem.',
  actors: { city: 'Borås Stad', professions: 'Yrkesgrupper', civil: 'Civilsamhället', business: 'Näringslivet' },
  phases: { steering: 'Styrgruppen', 'family-centres': 'Familjecentralerna', 'school-arena': 'Skolan som arena' },
  events: {
    across: 'Styrgruppen samverkar mellan stadens förvaltningar.',
    clash: 'Att organisera samverkan krockar med kommunens politiska och administrativa organisation.',
    demands: 'Deltagarna möter krav som går emot varandra, eftersom idealen för styrning är olika.',
    awareness: 'De blir medvetna om dilemmana och tar initiativ för att lösa dem.',
    families:
      'Barnsjuksköterskor, förskollärare, bibliotekarier, socionomer, samordnare och en logoped arbetar med familjer som har barn upp till sex år.',
    'giving-up':
      'Samverkan kräver [försakelse](giving-up): alla får ge upp något av det som är viktigt i det egna yrket.',
    united: 'Att enas runt målgruppen har lyckats och är en bas för samverkan.',
    'three-sectors': 'Staden, civilsamhället och näringslivet möts på Sjöboskolan.',
    consensus: 'Parterna har stor [samsyn](shared-view), både om målet och om hur samverkan ska gå till.',
    commitment: 'Alla är starkt engagerade i att göra livet bättre för barn och unga.',
    professionals:
      'De flesta är vana vid samverkan och har haft roller i flera sektorer. Forskarna kallar dem samverkansprofessionella.',
    abstract: 'Formen riskerar att bli viktigare än innehållet, så att medborgarnas perspektiv försvinner.',
  },
  conditions: {
    responsiveness: 'Lyhördhet gjorde samverkan möjlig i alla tre delstudierna.',
    flexibility: 'Flexibilitet gjorde det också.',
    time: 'Även tid var viktigt i alla tre.',
  },
  terms: { 'giving-up': givingUp, 'shared-view': sharedView },
  cited: 'Högskolan i Borås',
} as const satisfies CaseText<typeof structure>;

export const background = {
  about: [
    {
      text: 'Forskarna Carlsson, Yngve och Flisbäck följde tre samverkansprojekt på uppdrag av Borås Stad och Centrum för välfärdsstudier.',
      source: 'boras',
    },
    { text: 'Vi har delat upp berättelsen i punkter och formulerat dem.', source: 'sos-widgets' },
  ],
  terms: {},
  sources: [boras, hogberg2019, ownWords],
} as const satisfies Background;
