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
} from '../glossary.en.js';
import { danermark2004, gray1985, hogberg2019, liu2018, sosWidgets, tillmar2018 } from '../sources.en.js';
import type { Background, DimensionId, ItemId, RatedText } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'The five K',
  dimensions: {
    kompetens: {
      name: 'Competence',
      inline: 'competence',
      intro:
        'Collaboration needs [boundary spanners](boundary-spanner) to drive it. ' +
        'They need [intersectoral competence](intersectoral-competence), [network competence](network-competence) and strong commitment to the target group. ' +
        'Building such competence takes time and resources.',
      finding: {
        strength: 'you have people who can drive this',
        concern: 'you lack someone to drive it across sectors',
      },
      advice: {
        strength: {
          points: [
            'Make it known who your boundary spanners are, so that others know who to ask.',
            'Bring more people to meetings in other sectors. That spreads the knowledge.',
          ],
          ask: 'How can more of us learn what our boundary spanners know?',
        },
        discuss: {
          points: [
            'Go through who drives the work, in which sector and with how much time.',
            'Talk about what you know of each other’s sectors, and when you are mostly guessing.',
          ],
          ask: 'What would you yourself need to know about the other sectors?',
        },
        concern: {
          points: [
            'Start by finding one person used to working in more than one sector.',
            'Give that person time and resources. Competence like this grows slowly.',
            'Visit each other’s everyday work. A day on site teaches you more than many meetings.',
          ],
          ask: 'Who among us already has a foot in another sector?',
        },
      },
    },
    kontakt: {
      name: 'Contact',
      inline: 'contact',
      intro:
        'A [boundary spanner](boundary-spanner) needs contact with other boundary spanners, with politicians and with officials. ' +
        'Contact is also needed with the [target group](target-group) and the social issue it is part of.',
      finding: { strength: 'you have the contacts you need', concern: 'important contacts are missing' },
      advice: {
        strength: {
          points: [
            'Share your contacts, so that they do not depend on one person.',
            'Talk to politicians and officials early, not only before a decision.',
          ],
          ask: 'Who should be involved but is not yet?',
        },
        discuss: {
          points: [
            'Draw a map of who knows whom. Where are the gaps?',
            'Tell each other when you last met someone in the target group, and what they said.',
          ],
          ask: 'Which new contact would make the greatest difference?',
        },
        concern: {
          points: [
            'Start with one missing contact: a boundary spanner, a politician, an official or someone in the target group.',
            'Arrange a short meeting and bring a single question.',
            'Meet the target group where they are before you plan any further.',
          ],
          ask: 'Which of us can make the first call?',
        },
      },
    },
    kapital: {
      name: 'Capital',
      inline: 'capital',
      intro:
        '[Collaboration](collaboration) costs money and time. Some of the money needs to come from the public sector. ' +
        'Private money and voluntary work help, but were not enough in the cases that the researchers studied.',
      finding: { strength: 'money and time are sufficient', concern: 'money and time fall short' },
      advice: {
        strength: {
          points: [
            'Write down who contributes what, and for how long.',
            'Let some of the money pay for collaborating, not only for activities.',
          ],
          ask: 'Which part of our money is the least certain?',
        },
        discuss: {
          points: [
            'Put your cards on the table: money, working hours, premises and voluntary hours.',
            'Talk about what the public sector can pay for, and for how long.',
          ],
          ask: 'Which costs of collaborating do we leave out today?',
        },
        concern: {
          points: [
            'Start with a simple budget. Include the hours that go into meetings.',
            'Work out how the public sector can contribute to the core funding.',
            'Decide how many hours each person may spend on it.',
          ],
          ask: 'What can we do well with the money we have?',
        },
      },
    },
    kontinuitet: {
      name: 'Continuity',
      inline: 'continuity',
      intro:
        'The competence takes time to build. That is why collaboration needs a long time horizon. ' +
        'Major changes, within the organisations or around them, can slow it down or make it impossible.',
      finding: {
        strength: 'your collaboration is built to last',
        concern: 'your collaboration is sensitive to change',
      },
      advice: {
        strength: {
          points: [
            'Tell newcomers why you started in the first place.',
            'Check once a year what is changing, in your organisations and around you.',
          ],
          ask: 'What would make us lose momentum?',
        },
        discuss: {
          points: [
            'Talk about the changes you see coming. Which of them can you influence?',
            'Let two people share what now rests on one person.',
          ],
          ask: 'What happens to our collaboration if you leave?',
        },
        concern: {
          points: [
            'Start by writing down what only one person knows.',
            'Choose what must go on even when much else changes.',
            'Look further ahead than the next budget. Tell your managers and boards.',
          ],
          ask: 'Which change are we least prepared for?',
        },
      },
    },
    kontext: {
      name: 'Context',
      inline: 'context',
      intro:
        'The same way of organising works more or less well in different contexts and with different money. ' +
        'The last two statements are about something else: learning from the others and keeping in step. ' +
        'They come from what the researchers call concepts for success.',
      finding: { strength: 'you work in a form that suits you', concern: 'the form does not suit your circumstances' },
      advice: {
        strength: {
          points: [
            'Write down why the form works for you.',
            'Test the form again when the funding or your remits change.',
          ],
          ask: 'What would make us change the form?',
        },
        discuss: {
          points: [
            'Tell each other how a decision is made where you work, and how long it takes.',
            'Talk about what causes friction: meetings, agreements, money or pace.',
          ],
          ask: 'What takes us longer than the others think?',
        },
        concern: {
          points: [
            'Start with the situation: who are you there to help, where, and with what money? Let the answer decide the form.',
            'Change one thing at a time, so that you notice what helps.',
            'Agree on a rhythm of meetings that everyone can manage, and keep to it.',
          ],
          ask: 'Which form would we choose if we started again today?',
        },
      },
    },
  },
  items: {
    spanner: 'At least one of the people who drive our collaboration has a foothold in more than one sector.',
    intersectoral: 'Someone in our organisation knows another sector from the inside.',
    network: 'Someone in our organisation is good at bringing people from different organisations together.',
    commitment: 'The people who drive our collaboration are strongly committed to the target group.',
    spanners: 'The people driving this in the different organisations are in contact with each other.',
    politicians: 'The people who drive our collaboration are in contact with politicians responsible for the issue.',
    officials: 'The people who drive our collaboration are in contact with officials who work on the issue.',
    'target-group': 'The people who drive our collaboration have direct contact with the target group.',
    funding: 'Our collaboration has the money it needs.',
    'public-share': 'The public sector contributes as much money as our collaboration needs.',
    complement: 'Our collaboration has more to rely on than voluntary contributions.',
    time: 'Those who take part from our organisation have time set aside for collaborating.',
    inside: 'Our organisations are stable enough for the collaboration to keep its pace.',
    outside: 'We are prepared for the conditions around us to change.',
    horizon: 'We expect to go on collaborating for many years.',
    people: 'Several people in our organisation are able to keep our collaboration going.',
    form: 'We have organised our collaboration in a way that suits our context.',
    finances: 'The form of our collaboration works with the funding we have.',
    learning: 'We find out how things are done in the other sectors.',
    pace: 'We plan the work so that the parties can keep in step.',
  },
  followUp: {
    spanner: {
      short: 'having a foothold in several sectors',
      step: 'Find a person who has worked in more than one sector. Ask that person to help drive the work.',
    },
    intersectoral: { short: 'knowledge of other sectors', step: 'Spend a day with a party in another sector.' },
    network: {
      short: 'bringing people together',
      step: 'Ask the one who knows most people to introduce two of them to each other this month.',
    },
    commitment: {
      short: 'commitment to the target group',
      step: 'Let those who drive the work meet the target group before the next meeting.',
    },
    spanners: {
      short: 'contact between those who drive the work',
      step: 'Book a standing half-hour each month for those who drive the work.',
    },
    politicians: {
      short: 'contact with politicians',
      step: 'Ring a politician who is responsible for the issue, and ask for a quarter of an hour.',
    },
    officials: {
      short: 'contact with officials',
      step: 'Find out which official works on the issue, and get in touch.',
    },
    'target-group': {
      short: 'contact with the target group',
      step: 'Decide who will meet the target group this month, and where.',
    },
    funding: {
      short: 'the money',
      step: 'Work out what collaborating costs in a year. Include the time spent in meetings.',
    },
    'public-share': {
      short: 'the public sector’s share of the money',
      step: 'Ask the public party what it can pay next year, and what that would take.',
    },
    complement: {
      short: 'what you have to rely on',
      step: 'Write down everything you live on today. Mark what depends on gifts or on voluntary work.',
    },
    time: { short: 'time for collaborating', step: 'Put the time for collaborating in the timetable.' },
    inside: {
      short: 'how stable the organisations are',
      step: 'Go through the changes that are under way in each organisation.',
    },
    outside: {
      short: 'being prepared for change',
      step: 'Write down the three changes you find most likely, and who keeps an eye on them.',
    },
    horizon: {
      short: 'how long you expect to collaborate',
      step: 'Choose a year to aim for together. Tell your managers.',
    },
    people: {
      short: 'how many could keep it going',
      step: 'Choose a task that only one person can do. Let one more join in next time.',
    },
    form: {
      short: 'the form of your collaboration',
      step: 'Ask each party to name one thing that works well with the form, and one that does not.',
    },
    finances: {
      short: 'how the form fits the money',
      step: 'Go through the terms that come with the money, and whether the form can meet them.',
    },
    learning: {
      short: 'learning from the other sectors',
      step: 'Ask someone in another sector how a decision is made there.',
    },
    pace: { short: 'the pace', step: 'Put your calendars side by side, and choose a pace that everyone can manage.' },
  },
  basis: `Builds on ${tillmar2018.short}. Statements, advice and next steps are worded by sos-widgets.`,
  next: [
    {
      id: 'like-minded',
      text: 'Look in another [sector](sector) for someone who sees the issue or the target group much as you do.',
      source: 'liu-2018',
    },
    {
      id: 'curious',
      text: 'Be curious. Ask how things are done in the other sectors, and why.',
      source: 'liu-2018',
    },
    {
      id: 'rhythm',
      text: 'Try to adapt your pace and rhythm to the others, as far as you can.',
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
        'Swedish welfare faces great challenges. A report from Linköping University looks at how collaboration works between the public sector, the private sector and civil society. ' +
        'We have it from the news item of the university, of February 2018. In Swedish, all five words begin with K.',
      source: 'liu-2018',
    },
    {
      text:
        'The researchers asked three questions. How do those involved describe organising and collaboration across the sectors? ' +
        'What helps, and what hinders? What challenges are there, and how are they met?',
      source: 'liu-2018',
    },
    {
      text:
        'They studied public, private and [idea-based](idea-based) organisations in three cases, called Kooperativet, Projektet and Partnerskapet (cooperative, project and partnership). ' +
        'In all three, key people with a foothold in several sectors turned out to matter.',
      source: 'tillmar-2018',
    },
    {
      text:
        'Two of the cases in particular lend some support to a warning. Private-sector [logic](logic) may come to govern more and more, in all areas of society. ' +
        'Even so, the researchers find that collaboration across sectors can bear fruit under certain conditions, which they sum up as five\u00a0K.',
      source: 'liu-2018',
    },
    {
      text: 'Collaborating across sectors takes time and resources, and it is highly complex.',
      source: 'liu-2018',
    },
    {
      text: 'So what is collaboration? Högberg (2019) cites two answers. Danermark (2004) calls it interacting about something, with a specific purpose.',
      source: 'danermark-2004',
    },
    {
      text: 'Gray (1985) speaks of two or more who pool their resources. The problem is too big for any one of them.',
      source: 'gray-1985',
    },
    {
      text:
        'When organisations join forces across sectors to meet complex challenges in society, it is called cross-sector collaboration. The Swedish term is sektorsöverskridande samverkan, SÖS. ' +
        'If idea-based, private and public organisations all take part, it is called multi-sector collaboration.',
      source: 'hogberg-2019',
    },
    {
      text: 'Is a [shared view](shared-view) a starting point, or a result? That is what Högberg (2019) asks.',
      source: 'hogberg-2019',
    },
    {
      text: 'The averages are a basis for talk. The measure is our own, and it has not been tested by research.',
      source: 'sos-widgets',
    },
  ],
  terms: { 'idea-based': ideaBased, logic, 'shared-view': sharedView },
  sources: [tillmar2018, liu2018, hogberg2019, danermark2004, gray1985, sosWidgets],
} as const satisfies Background;
