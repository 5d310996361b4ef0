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
      'Barnsjuksköterskor, förskollärare, bibliotekarier, socionomer, samordnare och en logoped arbetar tillsammans med familjer som har barn upp till sex år.',
    'giving-up':
      'Samverkan kräver [försakelse](giving-up). Alla får ge upp något av det som de själva tycker är viktigt i sitt yrke.',
    united: 'Det har varit framgångsrikt att enas runt målgruppen. Enigheten är stark, och en bas för samverkan.',
    'three-sectors': 'Staden, civilsamhället och näringslivet möts på Sjöboskolan.',
    consensus: 'Parterna har stor [samsyn](shared-view), både om målet och om hur samverkan ska gå till.',
    commitment: 'Alla vill förbättra livet för barn och unga, och är eniga om målet: en meningsfull fritid.',
    flexible: 'De är flexibla i hur de organiserar sin samverkan.',
    experienced: 'De flesta är vana vid samverkan och har haft roller i alla tre sektorerna.',
    professionals:
      'Forskarna kallar dem samverkansprofessionella: vana att låta samverkans mål gå före den egna organisationens arbetssätt.',
    abstract:
      'Samverkan riskerar att bli abstrakt. Formen blir viktigare än innehållet, samtalen lämnar människors vardag och medborgarnas perspektiv försvinner.',
    involve: 'Forskarna ser stor potential i att ta med barns, ungas och vårdnadshavares perspektiv ännu mer.',
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
      text: 'Socialt hållbart Borås är ett långsiktigt arbete i Borås Stad. Det ska ge mer jämlika livsvillkor och bättre hälsa.',
      source: 'boras',
    },
    {
      text:
        'Forskarna Carlsson, Yngve och Flisbäck har följt arbetet, på uppdrag av Borås Stad och Centrum för välfärdsstudier. ' +
        'De tre projekt som de har studerat är vanliga exempel på samverkan över gränser i dagens välfärd.',
      source: 'boras',
    },
    {
      text:
        'Vad ger det att forskare följer med? Nya perspektiv, svarar stadsdirektören. Staden kan jämföra sig med andra och granska sina projekt mer kritiskt. ' +
        'Den får synpunkter på hur den ser på problemet, och kunskap som vilar på evidens.',
      source: 'boras',
    },
    {
      text:
        'Den kunskapen behövs för att något ska ändras, säger han. Den ger också projekten mer legitimitet. ' +
        'Att forska och driva verksamhet på samma gång kräver ett nytt sätt att arbeta. Det behövs för att lösa välfärdens komplexa frågor.',
      source: 'boras',
    },
    { text: 'Vi har delat upp berättelsen i punkter och formulerat dem.', source: 'sos-widgets' },
  ],
  terms: {},
  sources: [boras, hogberg2019, ownWords],
} as const satisfies Background;
