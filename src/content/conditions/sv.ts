import { collaboration } from '../glossary.sv.js';
import type { DimensionId, InstrumentText, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Det som främjar och hämmar',
  dimensions: {
    promoting: {
      name: 'Det som främjar',
      inline: 'det som främjar',
      intro:
        '[Samverkan](collaboration) går lättare när beslut, mandat, handlingsutrymme och kostnader är klara för alla. ' +
        'Den behöver vara förankrad. Den främjas också av engagemang, tillit, uthållighet och vilja att se saken med andras ögon. ' +
        'Det gemensamma och det som skiljer er åt ska vara i balans.',
      advice: {
        strength: {
          points: [
            'Skriv ner hur ni fattar beslut och vem som betalar vad. Då finns det kvar när någon slutar.',
            'Fråga då och då dem som berörs vad de tycker. Det håller förankringen vid liv.',
          ],
          ask: 'Vad är det som gör att vi litar på varandra?',
        },
        discuss: {
          points: [
            'Gå igenom vem som får besluta om vad. Skriv upp det som är oklart.',
            'Låt var och en berätta hur frågan ser ut från sitt håll, medan de andra lyssnar.',
            'Prata om vad som ska vara gemensamt och vad som får vara olika.',
          ],
          ask: 'När såg du senast frågan med en annan parts ögon?',
        },
        concern: {
          points: [
            'Börja med två raka frågor: vem beslutar, och vem betalar?',
            'Lova varandra något litet, och håll det. Sedan kan ni lova en sak till.',
            'Ta reda på vilka grupper som berörs. Hör vad de säger innan ni går vidare.',
          ],
          ask: 'Vilket besked saknar du mest?',
        },
      },
    },
    hindering: {
      name: 'Frihet från hinder',
      inline: 'frihet från hinder',
      intro:
        'Samverkan hämmas om parterna har olika syften, uppdrag, status, språk eller kultur. ' +
        'Den hämmas också av för lite pengar, för lite tillit och för kort tid. ' +
        'Påståendena här handlar om hinder. I resultatet betyder ett högt värde att lite står i vägen.',
      advice: {
        strength: {
          points: [
            'Prata om vad var och en vill uppnå också när allt går bra. Syften kan glida isär.',
            'Förklara era ord för nya deltagare. Det som är självklart för er kan vara nytt för dem.',
          ],
          ask: 'Vilket hinder skulle kunna dyka upp längre fram?',
        },
        discuss: {
          points: [
            'Låt varje part berätta varför den är med. Olika syften är lättare att hantera när alla känner till dem.',
            'Samla ord som ni använder på olika sätt. Berätta för varandra vad ni menar.',
            'Räkna på vad samverkan kostar var och en. Täcker pengarna det?',
          ],
          ask: 'Vilka ord betyder olika saker för oss?',
        },
        concern: {
          points: [
            'Börja med ett enda hinder, det som flest känner av. Bestäm vem som tar tag i det.',
            'Om ni inte litar på varandra, säg det lugnt. Fråga vad som skulle hjälpa.',
            'Be chefer och styrelser om mer tid eller pengar, om det är det som fattas.',
          ],
          ask: 'Vad hindrar oss mest just nu?',
        },
      },
    },
  },
  items: {
    'clarity-decisions': 'Alla parter vet hur våra gemensamma beslut går till.',
    'clarity-mandate': 'De som företräder oss vet vad de får besluta om.',
    'clarity-room': 'De som gör arbetet vet hur fritt de får handla.',
    'clarity-costs': 'Det är klart vilken part som ansvarar för vilka kostnader.',
    legitimacy: 'Vår samverkan är väl förankrad hos dem som den berör.',
    commitment: 'De som deltar från oss är engagerade i det vi gör tillsammans.',
    perspectives: 'Vi försöker se frågorna så som de andra parterna ser dem.',
    balance: 'Det finns plats för våra olikheter i det som vi gör gemensamt.',
    trust: 'Parterna litar på varandra.',
    endurance: 'Vi håller ut även när det går trögt.',
    purposes: 'Parterna vill så olika saker med samverkan att vi har svårt att komma vidare.',
    missions: 'Parterna har så olika uppdrag att de är svåra att förena.',
    status: 'Att en del har högre status än andra stör vår samverkan.',
    costs: 'Pengarna räcker inte till det som samverkan kostar oss.',
    language: 'Vi använder ord på så olika sätt att vi missförstår varandra.',
    cultures: 'Vi har så olika kulturer att vi ofta krockar.',
    distrust: 'Vi håller tyst om saker eftersom vi inte litar på varandra.',
    'short-term': 'Vi har för kort tid på oss för att samverkan ska ge något.',
  },
  basis: 'Bygger på Lindberg (2009), så som boken återges i Högberg (2019). Råden är formulerade av sos-widgets.',
  next: [
    {
      id: 'respect',
      text: 'Respektera varandras perspektiv, även när ni delvis vill olika saker. Så gjorde parterna bakom Crossroads, en mötesplats i Linköping.',
      source: 'hogberg-2019',
    },
    {
      id: 'time',
      text: 'Ge tilliten tid. Parterna i Crossroads samverkade så länge att de hann lära sig lita på varandra.',
      source: 'hogberg-2019',
    },
    {
      id: 'dialogue',
      text: 'Fortsätt prata om dem ni vill hjälpa. I Crossroads växte en gemensam syn fram genom samtal och sådant som parterna upplevt ihop.',
      source: 'hogberg-2019',
    },
  ],
  terms: { collaboration },
  cited: { 'lindberg-2009': 'Lindberg (2009)', 'hogberg-2019': 'Högberg (2019)' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;
