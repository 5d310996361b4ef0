import { boundarySpanner, iop, sharedView } from '../../glossary.sv.js';
import {
  andersson2010,
  andersson2012,
  hogberg2019,
  lindberg2009,
  ownWords,
  stadsmissionen,
  tillmar2018,
} from '../../sources.sv.js';
import type { Background } from '../../types.js';
import type { CaseText } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Crossroads i Linköping',
  lead: 'En mötesplats för utsatta människor som försörjer sig genom att tigga.',
  actors: {
    municipality: 'Kommunen',
    mission: 'Stadsmissionen',
    region: 'Region Östergötland',
    media: 'Medier',
    'decision-makers': 'Politiker',
  },
  phases: {
    background: 'Bakgrund',
    activities: 'Verksamheten',
    iop: 'Partnerskapet (IOP)',
    change: 'Läget förändras',
  },
  events: {
    'new-situation': 'En ny situation väcker frågor som ingen kan svara på.',
    'unclear-responsibility': 'Det är oklart vilken organisation som har ansvaret.',
    'acute-need': 'Hjälp behövs genast.',
    talking: 'Flera aktörer ser samma dilemma och börjar prata.',
    'media-demand': 'Medier uppmärksammar frågan och kräver svar av kommunen.',
    'shared-commitment': 'Ett gemensamt engagemang tar form.',
    advice: 'Rådgivning',
    meals: 'Matservering',
    shelter: 'Härbärge',
    health: 'Stadsmissionshälsan',
    'fitting-form': 'Verksamheten behöver en form som passar.',
    'dedicated-people': 'Eldsjälar finns hos båda parter.',
    'first-iop': 'Det blir länets första [IOP](iop), nytt för alla.',
    'legal-unclarity': 'Det finns oklarheter, både juridiska och organisatoriska.',
    questioned: 'Samarbetet ifrågasätts.',
    stronger: 'Ifrågasättandena övervinns, och det stärker samarbetet.',
    differences: 'Det blir tydligt hur parterna ser olika på saker.',
    'new-issues': 'Nya frågor tar över uppmärksamheten.',
    'unused-beds': 'Alla platser på härbärget används inte.',
    disagreement: 'Politisk enighet blir till oenighet.',
    'shelter-closes': 'Härbärget stänger.',
    lessons: 'Parterna lär sig om varandra och om partnerskapet som form.',
    'old-habits': 'Det är svårt att lämna gamla vanor och sätt att samarbeta.',
    renegotiated: 'Partnerskapet förhandlas om, till både form och innehåll.',
    'target-group': 'Målgruppen omdefinieras och breddas till socialt och ekonomiskt utsatta.',
    'second-iop': 'Stadsmissionen och Region Östergötland bildar ett IOP till: Stadsmissionshälsan.',
  },
  conditions: {
    priority: 'Organisationerna uppmärksammar frågan och prioriterar den.',
    engagement: 'Engagemanget är starkt, för målgruppen och för samarbetet.',
    experience: 'Det finns goda erfarenheter av samverkan sedan tidigare.',
    spanners: 'Nyckelpersoner kan vara [gränsgångare](boundary-spanner) och driva frågan i den egna organisationen.',
    legal: 'Rättsläget är oklart, och kommunen är van att upphandla.',
    courage: 'Beslutsfattare vågar gå före, fast förutsättningarna är oklara.',
    equality: 'Parternas villkor är ojämlika. Partnerskapet jämnar ut det något.',
    purposes: 'Syftena skiljer sig delvis, men parterna respekterar varandras perspektiv och förutsättningar.',
    trust: 'Samverkan pågår så länge att tillit hinner växa.',
    'shared-view':
      'Gemensamma erfarenheter, ständig dialog och en gemensam människosyn ger [samsyn](shared-view) om målgruppen.',
  },
  terms: { iop, 'boundary-spanner': boundarySpanner, 'shared-view': sharedView },
  cited: 'Högberg (2019)',
} as const satisfies CaseText<typeof structure>;

export const background = {
  about: [
    {
      text: 'Fallet berättas i en presentation av Högberg (2019), med de år och månader som står där. Det som saknar datum i källan står utan datum här.',
      source: 'hogberg-2019',
    },
    { text: 'Vi har delat upp berättelsen i händelser och formulerat dem.', source: 'sos-widgets' },
  ],
  terms: {},
  sources: [hogberg2019, stadsmissionen, tillmar2018, andersson2010, andersson2012, lindberg2009, ownWords],
} as const satisfies Background;
