import { collaboration } from '../glossary.sv.js';
import type { DimensionId, InstrumentText, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Det som påverkar resultatet',
  dimensions: {
    surroundings: {
      name: 'Omgivningen',
      inline: 'omgivningen',
      intro: 'Det spelar roll för resultatet om det redan finns erfarenhet av [samverkan](collaboration), hos er och omkring er.',
      advice: {
        strength: {
          points: [
            'Berätta för varandra vad ni har lärt er av tidigare samverkan, på gott och ont.',
            'Dela med er till dem som är nya på att samverka.',
          ],
          ask: 'Vad gjorde vi förra gången som vi vill göra igen?',
        },
        discuss: {
          points: [
            'Ta reda på vem hos er som har samverkat förut, och med vilka.',
            'Prata om hur tidigare försök gick. Det kan färga vad andra väntar sig av er.',
          ],
          ask: 'Vilken erfarenhet av samverkan har du med dig?',
        },
        concern: {
          points: [
            'Börja i liten skala, så att ni får en första erfarenhet tillsammans.',
            'Sök upp några som har samverkat i en liknande fråga. Be dem berätta.',
          ],
          ask: 'Vilka kan vi lära av?',
        },
      },
    },
    actors: {
      name: 'Parterna',
      inline: 'parterna',
      intro:
        'Parterna behöver ha respekt för varandra, både i gruppen och mellan organisationerna. ' +
        'Var och en behöver också se vad den själv vinner.',
      advice: {
        strength: {
          points: [
            'Visa vad var och en har vunnit, också för dem som inte sitter i gruppen.',
            'Ta emot nya deltagare så att de möts av samma respekt.',
          ],
          ask: 'Hur märks det att vi respekterar varandra?',
        },
        discuss: {
          points: [
            'Låt varje part säga vad den hoppas vinna. Alla vinster får nämnas.',
            'Prata om hur ni bemöter varandra när ni inte är överens.',
          ],
          ask: 'Vad vinner just din organisation på det här?',
        },
        concern: {
          points: [
            'Börja med att lyssna. Varje part får berätta ostört om sitt arbete.',
            'Leta efter en vinst åt den part som har svårast att se någon.',
            'Säg ifrån när någon talar illa om en annan part.',
          ],
          ask: 'Vem av oss har minst att vinna i dag?',
        },
      },
    },
    process: {
      name: 'Processen',
      inline: 'processen',
      intro:
        'Roller och ansvar behöver vara klara. Det är bra om alla nivåer i varje organisation är med. ' +
        'Varje part behöver äga både arbetet och resultatet.',
      advice: {
        strength: {
          points: [
            'Se över rollerna när någon börjar, slutar eller byter uppgift.',
            'Följ upp resultatet ihop, så att det fortsätter att vara allas.',
          ],
          ask: 'Vilken roll behöver vi se över härnäst?',
        },
        discuss: {
          points: [
            'Rita upp vem som gör vad. Vilka uppgifter saknar ägare, och vilka har flera?',
            'Se efter vilka nivåer som är med hos varje part. Var fattas någon?',
            'Prata om vad det betyder att äga resultatet.',
          ],
          ask: 'Vad tror de andra att du ansvarar för?',
        },
        concern: {
          points: [
            'Börja med de tre viktigaste uppgifterna. Skriv ett namn vid var och en.',
            'Saknas chefer från någon part, eller de som gör jobbet? Bjud in dem.',
            'Kom överens om vad varje part ska genomföra och stå för.',
          ],
          ask: 'Vilken uppgift faller mellan stolarna?',
        },
      },
    },
    communication: {
      name: 'Kommunikationen',
      inline: 'kommunikationen',
      intro:
        'Ni behöver berätta öppet och löpande om det ni vet, både i gruppen och utåt. ' +
        'Det ska vara klart vilka vägar som gäller, både de formella och de informella.',
      advice: {
        strength: {
          points: [
            'Visa nya deltagare vägarna: var beskeden finns och vem man kan ringa.',
            'Fortsätt berätta utåt, även när det inte händer så mycket.',
          ],
          ask: 'Vem utanför gruppen skulle ha nytta av att höra mer från oss?',
        },
        discuss: {
          points: [
            'Gå igenom den senaste viktiga nyheten. Vem fick veta den, när och hur?',
            'Prata om vad ni kan dela öppet och vad som måste stanna hos er.',
          ],
          ask: 'Vad får du veta för sent?',
        },
        concern: {
          points: [
            'Börja med en fast stund varje vecka för korta nyheter från alla.',
            'Bestäm var de formella beskeden ska finnas. Ett ställe räcker.',
            'Byt telefonnummer med varandra, så att det är lätt att ställa en snabb fråga.',
          ],
          ask: 'Vad är det som vi inte berättar för varandra?',
        },
      },
    },
    purpose: {
      name: 'Syftet',
      inline: 'syftet',
      intro: 'Gemensamma visioner hjälper. Målen behöver vara konkreta. De ska gå att nå, och alla parter ska förstå dem.',
      advice: {
        strength: {
          points: [
            'Ta fram målen vid varje möte. Då styr de arbetet på riktigt.',
            'Fira när ni når ett mål, och sätt sedan nästa.',
          ],
          ask: 'Vilket mål är vi mest stolta över?',
        },
        discuss: {
          points: [
            'Låt var och en skriva ner målet med egna ord. Jämför sedan.',
            'Pröva varje mål: hur märker vi att vi är framme?',
          ],
          ask: 'Hur ser det ut om fem år om vi lyckas?',
        },
        concern: {
          points: [
            'Börja med ett mål som ni kan nå inom ett halvår.',
            'Stryk mål som ingen kan förklara eller som inte går att nå.',
            'Prata om er vision innan ni sätter fler mål.',
          ],
          ask: 'Vad vill vi att det ska leda till för dem vi är till för?',
        },
      },
    },
    resources: {
      name: 'Resurserna',
      inline: 'resurserna',
      intro: 'Det behövs en ekonomisk grund att stå på. Arbetet kräver också resurser, inte minst personal.',
      advice: {
        strength: {
          points: [
            'Skriv ner hur länge pengarna räcker, och vem som gör vad när de tar slut.',
            'Se till att personalen får vara kvar i arbetet så länge det behövs.',
          ],
          ask: 'Hur länge räcker det vi har?',
        },
        discuss: {
          points: [
            'Räkna på vad arbetet kräver i pengar och i personal. Jämför med det ni har.',
            'Prata om vilka andra uppgifter som får vänta när personalen behövs här.',
          ],
          ask: 'Vad gör vi i dag som det egentligen inte finns folk till?',
        },
        concern: {
          points: [
            'Börja med att visa dem som beslutar vad som fattas.',
            'Gör mindre, men gör det ordentligt, tills ni har fler händer.',
            'Fråga varje part vad den kan bidra med: pengar, personal eller annat.',
          ],
          ask: 'Vad är det viktigaste att få på plats först?',
        },
      },
    },
  },
  items: {
    experience: 'Vår organisation har samverkat med andra tidigare.',
    'experience-around': 'Omkring oss finns det organisationer som är vana att samverka.',
    respect: 'Vi som möts i samverkansgruppen visar varandra respekt.',
    'respect-organisations': 'Våra organisationer har respekt för varandra.',
    'own-gains': 'Varje part ser vad den själv vinner på att samverka.',
    roles: 'Alla parter vet vilken roll de har.',
    responsibility: 'Det är klart vem som ansvarar för vad.',
    'every-level': 'Hos varje part är alla nivåer med, från ledningen till dem som gör jobbet.',
    'ownership-work': 'Varje part räknar det gemensamma arbetet som sitt eget.',
    'ownership-result': 'Varje part står för resultatet, även om det blir sämre än väntat.',
    openness: 'I gruppen delar vi öppet med oss av det vi vet.',
    continuous: 'I gruppen hör vi av oss till varandra löpande, inte bara inför möten.',
    outwards: 'Vi berättar öppet för omgivningen vad vi gör tillsammans.',
    'channels-formal': 'Vi vet vilken väg ett formellt besked ska gå.',
    'channels-informal': 'Vi vet vem vi kan ringa när vi bara vill stämma av något.',
    visions: 'Vi har en gemensam bild av vad vi vill nå på sikt.',
    'goals-concrete': 'Våra mål är så konkreta att det märks när vi når dem.',
    'goals-realistic': 'Våra mål går att nå med de villkor vi har.',
    'goals-understood': 'Alla parter förstår vad målen innebär.',
    funding: 'Vår samverkan står på fast ekonomisk grund.',
    staff: 'Vi har den personal som det gemensamma arbetet kräver.',
  },
  basis: 'Bygger på en presentation av Löfström. Råden är formulerade av sos-widgets.',
  next: [
    {
      id: 'ownership',
      text: 'Be ansvariga politiker och chefer att äga samverkan utan förbehåll, precis som sin egen förvaltning.',
      source: 'lofstrom',
    },
    {
      id: 'compromise',
      text: 'Kompromissa när det ger en bättre helhet.',
      source: 'lofstrom',
    },
    {
      id: 'limits',
      text: 'Kom överens om var gränsen för ert uppdrag går. Den blir lätt oklar när flera samverkar.',
      source: 'lofstrom',
    },
  ],
  terms: { collaboration },
  cited: { lofstrom: 'Löfström' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;
