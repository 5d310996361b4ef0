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
    across: 'I styrgruppen samverkar stadens förvaltningar.',
    clash: 'Att organisera samverkan krockar med kommunens politiska och administrativa organisation.',
    demands: 'Deltagarna möter krav som går emot varandra, eftersom idealen för styrning är olika.',
    awareness: 'De blir medvetna om dilemmana och tar initiativ för att lösa dem.',
    families:
      'Barnsjuksköterskor, förskollärare, bibliotekarier, socionomer, samordnare och en logoped arbetar med familjer som har barn upp till sex år.',
    'giving-up':
      'Samverkan kräver [försakelse](giving-up): alla får ge upp något av det som är viktigt i det egna yrket.',
    united: 'Det har varit framgångsrikt att enas runt målgruppen. Enigheten är en bas för samverkan.',
    'three-sectors': 'Staden, civilsamhället och näringslivet möts på Sjöboskolan.',
    consensus: 'Parterna har stor [samsyn](shared-view), både om målet och om hur samverkan ska gå till.',
    commitment: 'Alla vill förbättra livet för barn och unga, och är eniga om målet: en meningsfull fritid.',
    professionals:
      'De flesta har haft roller i alla tre sektorerna. Forskarna kallar dem samverkansprofessionella: vana att låta samverkans mål gå före den egna organisationens arbetssätt.',
    abstract:
      'Formen riskerar att bli viktigare än innehållet, så att medborgarnas perspektiv försvinner. Forskarna vill att barn, unga och vårdnadshavare hörs ännu mer.',
  },
  conditions: {
    responsiveness: 'Lyhördhet var viktig i alla tre delstudierna.',
    flexibility: 'Flexibilitet var viktig i alla tre delstudierna.',
    time: 'Tid var viktigt i alla tre delstudierna.',
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
