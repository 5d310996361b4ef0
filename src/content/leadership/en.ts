import { collaboration } from '../glossary.en.js';
import type { DimensionId, InstrumentText, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Leading collaboration',
  dimensions: {
    ownership: {
      name: 'Ownership',
      inline: 'ownership',
      intro:
        'The politicians and managers in charge need to own the [collaboration](collaboration), with no ifs or buts. ' +
        'They should take the same responsibility for it as for the line organisation, the ordinary one.',
      advice: {
        strength: {
          points: [
            'Say out loud who owns the collaboration in each organisation, so that newcomers know too.',
            'Bring up the collaboration at the same meetings as your ordinary work, even when all is well.',
          ],
          ask: 'What could make one of us let go of the responsibility?',
        },
        discuss: {
          points: [
            'Ask politicians and managers what their responsibility for the collaboration means. Compare the answers.',
            'Check whether the collaboration is followed up as closely as the tasks of the line organisation.',
          ],
          ask: 'When does the collaboration feel like our own concern, and when like a sideline?',
        },
        concern: {
          points: [
            'Start by finding out who is ultimately responsible for the collaboration in your organisation.',
            'Ask that person to tell the other parties what they answer for.',
            'Write the collaboration into the same plan as the tasks of the line organisation.',
          ],
          ask: 'What would our leaders do differently if the collaboration were part of the line organisation?',
        },
      },
    },
    relations: {
      name: 'Relationships',
      inline: 'relationships',
      intro:
        'Those who lead collaboration have relationships in several directions. ' +
        'There are managers and staff at home, and there are the other organisations.',
      advice: {
        strength: {
          points: [
            'Tell people at home what is going on in the collaboration, even when you need no help.',
            'Let more than one person be in touch with each party.',
          ],
          ask: 'Which relationship do we take for granted?',
        },
        discuss: {
          points: [
            'Go through which managers and staff are affected. Whom do you seldom hear from?',
            'Ask the other parties what they think of the contact with you.',
          ],
          ask: 'Who needs to know more about what we do?',
        },
        concern: {
          points: [
            'Start at home. Ask the managers what they need to know about the collaboration.',
            'Ask staff how the collaboration affects their work.',
            'Set a regular time for the leaders of the parties to get in touch.',
          ],
          ask: 'Which relationship should we look after first?',
        },
      },
    },
    conflicts: {
      name: 'Handling conflict',
      inline: 'handling conflict',
      intro:
        'Interests, values and cultures can differ between organisations, and between professions. ' +
        'Whoever leads the collaboration needs to handle the conflicts that arise.',
      advice: {
        strength: {
          points: [
            'Tell newcomers how you usually sort out conflicts, so that they dare to raise theirs.',
            'Raise differences early, while they are still small.',
          ],
          ask: 'Which question are we still avoiding?',
        },
        discuss: {
          points: [
            'Pick a conflict you have had. Was it about interests, values or cultures?',
            'Agree on who takes up a conflict, and when.',
          ],
          ask: 'How do we notice that something is chafing?',
        },
        concern: {
          points: [
            'Start by putting into words a conflict that everyone knows about.',
            'Let each of you say what is at stake. The others listen.',
            'Bring in someone from outside if you are stuck.',
          ],
          ask: 'What is it that we really disagree about?',
        },
      },
    },
    compromise: {
      name: 'Compromise',
      inline: 'compromise',
      intro:
        'Leading collaboration also means making compromises. ' +
        'You may need to give way a little to make the solution better as a whole.',
      advice: {
        strength: {
          points: [
            'Show what a compromise has led to. It helps others see why you gave way.',
            'Check that it is not always the same party that gives way.',
          ],
          ask: 'Where is the limit to what we can compromise on?',
        },
        discuss: {
          points: [
            'Describe together what a good whole looks like. Then compare it with what each of you wants.',
            'Talk about when you may give way yourselves, and when you have to ask someone else.',
          ],
          ask: 'What can we let go of without too much pain?',
        },
        concern: {
          points: [
            'Start with a small matter in which everyone can give way a little.',
            'Say what you cannot budge on. That makes the rest easier to talk about.',
            'Ask what a solution does for the people the collaboration is for.',
          ],
          ask: 'What keeps us from meeting halfway?',
        },
      },
    },
    forms: {
      name: 'Forms of leadership',
      inline: 'forms of leadership',
      intro:
        'Different ways of organising call for different ways of leading and steering. ' +
        'The line organisation, the ordinary one, has fairly clear limits, but people’s needs do not always stay within them. ' +
        'In a network you can form alliances and combine competence, but limits and steering easily become unclear.',
      advice: {
        strength: {
          points: [
            'Write down how you lead the collaboration, and why that suits the form.',
            'Think again about how you lead when the form changes, for example when a project ends.',
          ],
          ask: 'What in our way of leading would not work in the line organisation?',
        },
        discuss: {
          points: [
            'Draw what is steered in the line organisation and what in the collaboration. Where is it unclear?',
            'Talk about what you gain from working across borders, and what gets harder to steer.',
          ],
          ask: 'Which decision are we not quite sure where to take?',
        },
        concern: {
          points: [
            'Start with the limits: what is part of the shared task, and what stays in the line organisation?',
            'Settle who may take which decisions, and write it down.',
            'Consider whether, out of habit, you steer the collaboration as if it were the line organisation.',
          ],
          ask: 'What kind of leadership does our own collaboration need?',
        },
      },
    },
  },
  items: {
    'ownership-politicians': 'The politicians in charge of the issue take full responsibility for our collaboration.',
    'ownership-managers': 'The managers in our organisation take full responsibility for our collaboration.',
    'ownership-equal': 'Our leaders take responsibility for the collaboration just as they do for our own work.',
    'relations-managers': 'Those who lead our collaboration look after the relationship with managers in their own organisation.',
    'relations-staff': 'Those who lead our collaboration look after the relationship with staff at home.',
    'relations-others': 'Those who lead our collaboration look after the relationship with the other organisations.',
    'conflicts-interests': 'When the interests of the parties clash, those who lead do something about it.',
    'conflicts-values': 'When our values differ, we get help to talk about it.',
    'conflicts-cultures': 'When different cultures clash, we get support to find a way forward.',
    'compromise-own': 'Our leaders are able to compromise for the sake of the whole.',
    'compromise-others': 'The leaders of the other parties are also ready to give way at times.',
    'compromise-whole': 'Our compromises lead to better solutions for the whole.',
    'forms-leadership': 'We lead the collaboration in a way that suits the form we have chosen.',
    'forms-governance': 'Our collaboration is steered in a way that fits how it is organised.',
    'forms-limits': 'We know where the limits of our shared task are.',
  },
  basis: 'Builds on a presentation by Löfström. The advice is worded by sos-widgets.',
  next: [
    {
      id: 'levels',
      text: 'Check whether all levels of every organisation are represented in the work.',
      source: 'lofstrom',
    },
    {
      id: 'channels',
      text: 'Keep channels open, the formal ones and the informal. Tell those around you too.',
      source: 'lofstrom',
    },
    {
      id: 'goals',
      text: 'Set concrete goals that can be reached. Check that all parties understand them.',
      source: 'lofstrom',
    },
  ],
  terms: { collaboration },
  cited: { lofstrom: 'Löfström' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;
