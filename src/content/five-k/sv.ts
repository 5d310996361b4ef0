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
import type { Background, DimensionId, ItemId, RatedText } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'De fem K',
  dimensions: {
    kompetens: {
      name: 'Kompetens',
      inline: 'kompetens',
      intro:
        'Samverkan behöver [gränsgångare](boundary-spanner) som driver på. ' +
        'De behöver [intersektoriell kompetens](intersectoral-competence), [nätverkskompetens](network-competence) och ett starkt engagemang för målgruppen. ' +
        'Sådan kompetens tar både tid och resurser att bygga.',
      finding: {
        strength: 'ni har personer som kan driva på',
        concern: 'ni saknar någon som driver på över gränserna',
      },
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
        'En [gränsgångare](boundary-spanner) behöver kontakt med andra gränsgångare, med politiker och med tjänstepersoner. ' +
        'Kontakten behövs också med [målgruppen](target-group) och den samhällsfråga som den är en del av.',
      finding: { strength: 'ni har de kontakter som behövs', concern: 'viktiga kontakter saknas' },
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
      finding: { strength: 'pengarna och tiden räcker', concern: 'pengarna och tiden räcker inte' },
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
        'Kompetensen tar tid att bygga. Därför behöver samverkan lång tid på sig. ' +
        'Stora förändringar, inom organisationerna eller utanför, kan bromsa den eller göra den omöjlig.',
      finding: {
        strength: 'er samverkan är byggd för att hålla länge',
        concern: 'er samverkan är känslig för förändringar',
      },
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
        'Samma sätt att organisera sig fungerar olika bra i olika sammanhang och med olika pengar. ' +
        'De två sista påståendena handlar om annat: att lära sig av de andra och att gå i takt. ' +
        'De kommer från det som forskarna kallar framgångskoncept.',
      finding: { strength: 'ni arbetar i en form som passar', concern: 'formen passar inte era förutsättningar' },
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
    complement: 'Vår samverkan har mer att stå på än frivilliga bidrag.',
    time: 'De som deltar från oss har avsatt tid för att samverka.',
    inside: 'Våra organisationer är stabila nog för att samverkan ska hålla farten.',
    outside: 'Vi är förberedda på att villkoren omkring oss kan ändras.',
    horizon: 'Vi räknar med att samverka i många år.',
    people: 'Flera personer hos oss kan driva vår samverkan vidare.',
    form: 'Vi har organiserat vår samverkan på ett sätt som passar vårt sammanhang.',
    finances: 'Formen för vår samverkan fungerar med den finansiering vi har.',
    learning: 'Vi tar reda på hur det går till i de andra sektorerna.',
    pace: 'Vi lägger upp arbetet så att parterna kan gå i takt.',
  },
  followUp: {
    spanner: {
      short: 'fotfästet i flera sektorer',
      step: 'Leta upp en person som har arbetat i mer än en sektor. Be den personen att vara med och driva på.',
    },
    intersectoral: { short: 'kunskapen om andra sektorer', step: 'Följ med en dag hos en part i en annan sektor.' },
    network: {
      short: 'förmågan att föra ihop människor',
      step: 'Be den som känner flest att presentera två personer för varandra den här månaden.',
    },
    commitment: {
      short: 'engagemanget för målgruppen',
      step: 'Låt dem som driver på träffa målgruppen före nästa möte.',
    },
    spanners: {
      short: 'kontakten mellan dem som driver på',
      step: 'Boka en stående halvtimme i månaden för dem som driver på.',
    },
    politicians: {
      short: 'kontakten med politiker',
      step: 'Ring en politiker som har hand om frågan, och be om en kvart.',
    },
    officials: {
      short: 'kontakten med tjänstepersoner',
      step: 'Ta reda på vilken tjänsteperson som arbetar med frågan, och hör av er.',
    },
    'target-group': {
      short: 'kontakten med målgruppen',
      step: 'Bestäm vem som träffar målgruppen den här månaden, och var.',
    },
    funding: { short: 'pengarna', step: 'Räkna ut vad samverkan kostar på ett år. Ta med tiden i möten.' },
    'public-share': {
      short: 'det offentligas del av pengarna',
      step: 'Fråga den offentliga parten vad den kan betala nästa år, och vad som krävs för det.',
    },
    complement: {
      short: 'vad ni har att stå på',
      step: 'Skriv ner allt som ni lever på i dag. Märk ut det som hänger på gåvor eller ideellt arbete.',
    },
    time: { short: 'tiden för samverkan', step: 'Skriv in tiden för samverkan i schemat.' },
    inside: {
      short: 'hur stabila organisationerna är',
      step: 'Gå igenom vilka förändringar som är på gång hos varje part.',
    },
    outside: {
      short: 'beredskapen för förändringar',
      step: 'Skriv ner de tre förändringar som ni tror mest på, och vem som håller koll.',
    },
    horizon: {
      short: 'hur länge ni räknar med att samverka',
      step: 'Välj ett år att sikta på tillsammans. Säg det till era chefer.',
    },
    people: {
      short: 'hur många som kan driva vidare',
      step: 'Välj en uppgift som bara en person kan. Låt en till vara med nästa gång.',
    },
    form: {
      short: 'formen för er samverkan',
      step: 'Be varje part nämna en sak som fungerar bra med formen, och en som tar emot.',
    },
    finances: {
      short: 'hur formen går ihop med pengarna',
      step: 'Gå igenom vilka villkor som följer med pengarna, och om formen klarar dem.',
    },
    learning: {
      short: 'hur ni lär av de andra sektorerna',
      step: 'Be någon i en annan sektor berätta hur ett beslut blir till där.',
    },
    pace: { short: 'takten', step: 'Lägg era kalendrar bredvid varandra, och välj en takt som alla klarar.' },
  },
  basis: `Bygger på ${tillmar2018.short}. Påståenden, råd och nästa steg är formulerade av sos-widgets.`,
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
  cited: { 'tillmar-2018': tillmar2018.short, 'liu-2018': liu2018.short, 'sos-widgets': sosWidgets.short },
} as const satisfies RatedText<DimensionId<typeof structure>, ItemId<typeof structure>>;

export const background = {
  about: [
    {
      text:
        'Den svenska välfärden står inför stora utmaningar. En rapport från Linköpings universitet granskar hur samverkan fungerar mellan det offentliga, det privata och civilsamhället. ' +
        'Vi har den ur universitetets nyhetstext från februari 2018.',
      source: 'liu-2018',
    },
    {
      text:
        'Forskarna ställde tre frågor. Hur beskriver de som är med organisering och samverkan mellan sektorerna? ' +
        'Vad främjar, och vad hindrar? Vilka utmaningar finns det, och hur tar man sig an dem?',
      source: 'liu-2018',
    },
    {
      text:
        'De studerade offentliga, privata och [idéburna](idea-based) organisationer i tre fall: Kooperativet, Projektet och Partnerskapet. ' +
        'I alla tre visade sig nyckelpersoner med fotfäste i flera sektorer vara viktiga.',
      source: 'tillmar-2018',
    },
    {
      text:
        'Framför allt två av fallen ger visst stöd åt en varning. Den privata sektorns [logik](logic) riskerar att styra alltmer, på samhällets alla områden. ' +
        'Forskarna ser ändå att samverkan över sektorsgränser kan bära frukt under vissa villkor. De villkoren sammanfattar de i fem\u00a0K.',
      source: 'liu-2018',
    },
    {
      text: 'Att samverka över sektorsgränser kostar tid och resurser, och är mycket komplext.',
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
      text:
        'När organisationer går ihop över sektorsgränserna för att möta komplexa utmaningar i samhället kallas det sektorsöverskridande samverkan, SÖS. ' +
        'Är de idéburna, de privata och de offentliga med kallas det multisektorsamverkan.',
      source: 'hogberg-2019',
    },
    {
      text: 'Är [samsyn](shared-view) en utgångspunkt, eller ett resultat? Den frågan ställer Högberg (2019).',
      source: 'hogberg-2019',
    },
    {
      text: 'Medelvärdena är underlag för samtal. Måttet är vårt eget, och det är inte vetenskapligt prövat.',
      source: 'sos-widgets',
    },
  ],
  terms: { 'idea-based': ideaBased, logic, 'shared-view': sharedView },
  sources: [tillmar2018, liu2018, hogberg2019, danermark2004, gray1985, sosWidgets],
} as const satisfies Background;
