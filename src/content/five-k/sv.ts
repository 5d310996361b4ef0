import {
  boundarySpanner,
  collaboration,
  ideaBased,
  intersectoralCompetence,
  logic,
  networkCompetence,
  sector,
  sharedView,
  targetGroup,
} from '../glossary.sv.js';
import { danermark2004, gray1985, hogberg2019, liu2018, sosWidgets, tillmar2018 } from '../sources.sv.js';
import type { Background, DimensionId, InstrumentText, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'De fem K',
  dimensions: {
    kompetens: {
      name: 'Kompetens',
      inline: 'kompetens',
      intro:
        'Samverkan behöver [gränsgångare](boundary-spanner) som driver på. ' +
        'De behöver [intersektoriell kompetens](intersectoral-competence), [nätverkskompetens](network-competence) och ett äkta engagemang för målgruppen. ' +
        'Det tar både tid och resurser att komma dit.',
      advice: {
        strength: {
          points: [
            'Visa vilka som är gränsgångare hos er, så att andra vet vem de kan fråga.',
            'Låt fler följa med till möten i andra sektorer. Då sprids kunskapen.',
          ],
          ask: 'Hur kan fler få lära sig det som våra gränsgångare kan?',
        },
        discuss: {
          points: [
            'Gå igenom vilka som driver på, i vilken sektor och hur mycket tid de har.',
            'Prata om vad ni vet om varandras sektorer, och när ni mest gissar.',
          ],
          ask: 'Vad skulle du själv behöva veta om de andra sektorerna?',
        },
        concern: {
          points: [
            'Börja med att hitta en person som är van att röra sig i mer än en sektor.',
            'Ge den personen tid och resurser. Sådan kompetens växer långsamt.',
            'Besök varandra i vardagen. En dag på plats lär er mer än många möten.',
          ],
          ask: 'Vem hos oss har redan en fot i en annan sektor?',
        },
      },
    },
    kontakt: {
      name: 'Kontakt',
      inline: 'kontakt',
      intro:
        'En [gränsgångare](boundary-spanner) klarar sig inte ensam. ' +
        'Kontakterna behöver nå åt flera håll: till andra gränsgångare, politiker, tjänstepersoner och [målgruppen](target-group).',
      advice: {
        strength: {
          points: [
            'Dela kontakterna med fler, så att de inte hänger på en person.',
            'Hör av er till politiker och tjänstepersoner tidigt, inte bara när något ska beslutas.',
          ],
          ask: 'Vem borde vara med som inte är det än?',
        },
        discuss: {
          points: [
            'Rita upp vem som känner vem. Var är det tomt?',
            'Berätta när ni senast träffade någon i målgruppen, och vad ni fick höra.',
          ],
          ask: 'Vilken ny kontakt skulle göra störst skillnad?',
        },
        concern: {
          points: [
            'Börja med en kontakt som saknas: en gränsgångare, en politiker, en tjänsteperson eller någon i målgruppen.',
            'Boka ett kort möte och ta med en enda fråga.',
            'Träffa målgruppen där den finns innan ni planerar vidare.',
          ],
          ask: 'Vem av oss kan ringa det första samtalet?',
        },
      },
    },
    kapital: {
      name: 'Kapital',
      inline: 'kapital',
      intro:
        '[Samverkan](collaboration) kostar pengar och tid. En del av pengarna behöver komma från det offentliga. ' +
        'Privata pengar och ideellt arbete hjälper till, men räckte inte i de fall som forskarna studerade.',
      advice: {
        strength: {
          points: [
            'Skriv ner vem som bidrar med vad och hur länge det gäller.',
            'Låt en del av pengarna gå till att samverka, inte bara till aktiviteter.',
          ],
          ask: 'Vilken del av våra pengar är mest osäker?',
        },
        discuss: {
          points: [
            'Lägg korten på bordet: pengar, arbetstid, lokaler och ideella timmar.',
            'Prata om vad det offentliga kan stå för, och hur länge.',
          ],
          ask: 'Vilka kostnader för samverkan räknar vi inte med i dag?',
        },
        concern: {
          points: [
            'Börja med en enkel budget. Ta med timmarna som går åt till möten.',
            'Red ut hur det offentliga kan bidra till grundfinansieringen.',
            'Bestäm hur många timmar var och en får lägga på samverkan.',
          ],
          ask: 'Vad kan vi göra bra med de pengar vi har?',
        },
      },
    },
    kontinuitet: {
      name: 'Kontinuitet',
      inline: 'kontinuitet',
      intro:
        'Samverkan behöver lång tid på sig. ' +
        'Stora förändringar, inom organisationerna eller utanför, kan bromsa den eller göra den omöjlig.',
      advice: {
        strength: {
          points: [
            'Berätta för nya deltagare varför ni en gång började.',
            'Se efter en gång om året vad som håller på att ändras, hos er och runt omkring.',
          ],
          ask: 'Vad skulle få oss att tappa farten?',
        },
        discuss: {
          points: [
            'Prata om vilka förändringar ni ser komma. Vilka kan ni påverka?',
            'Låt två personer dela på det som nu ligger på en.',
          ],
          ask: 'Hur går det för vår samverkan om du slutar?',
        },
        concern: {
          points: [
            'Börja med att skriva ner det som bara en person vet.',
            'Välj ut det som ska fortsätta även när mycket annat ändras.',
            'Sikta längre än till nästa budget. Säg det till chefer och styrelser.',
          ],
          ask: 'Vilken förändring är vi minst beredda på?',
        },
      },
    },
    kontext: {
      name: 'Kontext',
      inline: 'kontext',
      intro:
        'Samverkan kan ske i projekt, nätverk eller partnerskap. Vilken form som fungerar bäst beror på sammanhanget och pengarna. ' +
        'Det hjälper att lära sig hur de andra arbetar och att hitta en gemensam takt.',
      advice: {
        strength: {
          points: [
            'Skriv ner varför formen fungerar hos er.',
            'Pröva formen på nytt när pengarna eller uppdragen ändras.',
          ],
          ask: 'Vad skulle få oss att byta form?',
        },
        discuss: {
          points: [
            'Berätta för varandra hur ett beslut går till hos er, och hur lång tid det tar.',
            'Prata om vad som skaver: möten, avtal, pengar eller takt.',
          ],
          ask: 'Vad tar längre tid hos oss än de andra tror?',
        },
        concern: {
          points: [
            'Börja med läget: vilka ska ni hjälpa, var och med vilka pengar? Välj form efter svaret.',
            'Ändra en sak i taget, så märker ni vad som hjälper.',
            'Bestäm en mötestakt som alla klarar, och håll den.',
          ],
          ask: 'Vilken form skulle vi välja om vi började om i dag?',
        },
      },
    },
  },
  items: {
    spanner: 'Minst en av dem som driver vår samverkan har fotfäste i mer än en sektor.',
    intersectoral: 'Någon hos oss känner en annan sektor inifrån.',
    network: 'Någon hos oss är bra på att föra ihop människor från olika organisationer.',
    commitment: 'De som driver vår samverkan har ett starkt engagemang för målgruppen.',
    spanners: 'De som driver på hos de olika parterna har kontakt med varandra.',
    politicians: 'De som driver vår samverkan har kontakt med politiker som ansvarar för frågan.',
    officials: 'De som driver vår samverkan har kontakt med tjänstepersoner som arbetar med frågan.',
    'target-group': 'De som driver vår samverkan har egen kontakt med målgruppen.',
    funding: 'Vår samverkan har de pengar som den behöver.',
    'public-share': 'Det offentliga bidrar med så mycket pengar som vår samverkan behöver.',
    complement: 'Vår samverkan har mer att stå på än privata pengar och ideellt arbete.',
    time: 'De som deltar från oss har avsatt tid för att samverka.',
    inside: 'Våra organisationer är stabila nog för att samverkan ska hålla farten.',
    outside: 'Vi är förberedda på att villkoren omkring oss kan ändras.',
    horizon: 'Vi räknar med att samverka i många år.',
    people: 'Vår samverkan lever vidare även om en nyckelperson slutar.',
    form: 'Vi har organiserat vår samverkan på ett sätt som passar vårt sammanhang.',
    finances: 'Formen för vår samverkan fungerar med den finansiering vi har.',
    learning: 'Vi tar reda på hur det går till i de andra sektorerna.',
    pace: 'Vi lägger upp arbetet så att parterna kan gå i takt.',
  },
  basis:
    'Bygger på Tillmar m.fl. (2018), så som Linköpings universitet (2018) sammanfattar rapporten. Påståenden och råd är formulerade av sos-widgets.',
  next: [
    {
      id: 'like-minded',
      text: 'Leta i en annan [sektor](sector) efter någon som ser på frågan eller målgruppen ungefär som ni.',
      source: 'liu-2018',
    },
    {
      id: 'curious',
      text: 'Var nyfikna. Fråga hur saker går till i de andra sektorerna, och varför.',
      source: 'liu-2018',
    },
    {
      id: 'rhythm',
      text: 'Försök anpassa tempo och rytm till de andra, så långt det går.',
      source: 'liu-2018',
    },
  ],
  terms: {
    collaboration,
    sector,
    'boundary-spanner': boundarySpanner,
    'intersectoral-competence': intersectoralCompetence,
    'network-competence': networkCompetence,
    'target-group': targetGroup,
  },
  cited: { 'tillmar-2018': 'Tillmar m.fl. (2018)', 'liu-2018': 'Linköpings universitet (2018)' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;

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
        'Framför allt två av fallen ger visst stöd åt en varning: den privata sektorns [logik](logic) riskerar att styra alltmer, på samhällets alla områden. ' +
        'Forskarna ser ändå att samverkan över sektorsgränser kan bära frukt under vissa villkor. De villkoren sammanfattar de i fem\u00a0K.',
      source: 'liu-2018',
    },
    {
      text: 'Vad är då samverkan? Högberg (2019) återger två svar. Danermark (2004) kallar det ett samspel kring något, med ett bestämt syfte.',
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
