import { collaboration } from '../glossary.en.js';
import type { DimensionId, InstrumentText, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'What affects the results',
  dimensions: {
    surroundings: {
      name: 'The surroundings',
      inline: 'the surroundings',
      intro: 'It matters for the results if there is already experience of [collaboration](collaboration), in your organisation and around it.',
      advice: {
        strength: {
          points: [
            'Tell each other what earlier collaboration has taught you, the good and the bad.',
            'Share what you know with those who are new to collaborating.',
          ],
          ask: 'What did we do last time that we want to do again?',
        },
        discuss: {
          points: [
            'Find out who in your organisation has collaborated before, and with whom.',
            'Talk about how earlier attempts went. They may colour what others expect of you.',
          ],
          ask: 'What experience of collaboration do you bring?',
        },
        concern: {
          points: [
            'Start on a small scale, to gain a first experience together.',
            'Look up some people who have collaborated on a similar issue. Ask them to tell you about it.',
          ],
          ask: 'Who can we learn from?',
        },
      },
    },
    actors: {
      name: 'The parties',
      inline: 'the parties',
      intro:
        'The parties need respect for each other, in the group as well as between the organisations. ' +
        'Each of them also needs to see its own gains.',
      advice: {
        strength: {
          points: [
            'Show what each party has gained, also to those outside the group.',
            'Welcome newcomers, so that they meet the same respect.',
          ],
          ask: 'How does our respect for each other show?',
        },
        discuss: {
          points: [
            'Let each party say what it hopes to gain. Any gain may be mentioned.',
            'Talk about how you treat each other when you disagree.',
          ],
          ask: 'What does your own organisation gain from this?',
        },
        concern: {
          points: [
            'Start by listening. Each party gets to tell of its work without being interrupted.',
            'Look for a gain for the party that finds it hardest to see one.',
            'Speak up when someone runs another party down.',
          ],
          ask: 'Which of us has least to gain today?',
        },
      },
    },
    process: {
      name: 'The process',
      inline: 'the process',
      intro:
        'Roles and responsibilities need to be clear. It is good if all levels of every organisation take part. ' +
        'Each party needs to own both the work and its result.',
      advice: {
        strength: {
          points: [
            'Go over the roles when someone joins, leaves or changes tasks.',
            'Follow up the result together, so that it goes on belonging to everyone.',
          ],
          ask: 'Which role do we need to look at next?',
        },
        discuss: {
          points: [
            'Draw up who does what. Which tasks have no owner, and which have several?',
            'See which levels take part from each party. Where is someone missing?',
            'Talk about what it means to own the result.',
          ],
          ask: 'What do the others think you are responsible for?',
        },
        concern: {
          points: [
            'Start with the three most important tasks. Put a name to each.',
            'Are managers missing from any party, or those who do the work? Invite them.',
            'Agree on what each party will carry out and answer for.',
          ],
          ask: 'Which task falls between two stools?',
        },
      },
    },
    communication: {
      name: 'Communication',
      inline: 'communication',
      intro:
        'You need to tell what you know, openly and continuously, both within the group and outwards. ' +
        'It should be clear which channels there are, formal and informal.',
      advice: {
        strength: {
          points: [
            'Show newcomers the channels: where messages are kept and who to ring.',
            'Keep telling others about your work, even when little is happening.',
          ],
          ask: 'Who outside the group would benefit from hearing more from us?',
        },
        discuss: {
          points: [
            'Go through the latest important piece of news. Who heard it, when and how?',
            'Talk about what you can share openly and what must stay with you.',
          ],
          ask: 'What do you hear about too late?',
        },
        concern: {
          points: [
            'Start with a fixed time each week for short news from everyone.',
            'Decide where formal messages are to be kept. One place is enough.',
            'Exchange phone numbers, so that it is easy to ask a quick question.',
          ],
          ask: 'What is it that we do not tell each other?',
        },
      },
    },
    purpose: {
      name: 'The purpose',
      inline: 'the purpose',
      intro: 'Shared visions help. Goals need to be concrete. They should be within reach, and all parties should understand them.',
      advice: {
        strength: {
          points: [
            'Bring out the goals at every meeting. Then they really guide the work.',
            'Celebrate when you reach a goal, and then set the next one.',
          ],
          ask: 'Which goal are we most proud of?',
        },
        discuss: {
          points: [
            'Let each person write down the goal in their own words. Then compare.',
            'Test every goal: how will we know that we are there?',
          ],
          ask: 'What will it look like in five years if we succeed?',
        },
        concern: {
          points: [
            'Start with one goal that you can reach within six months.',
            'Cross out goals that nobody can explain or that cannot be reached.',
            'Talk about your vision before you set more goals.',
          ],
          ask: 'What do we want this to mean for the people we are here for?',
        },
      },
    },
    resources: {
      name: 'Resources',
      inline: 'resources',
      intro: 'Collaboration needs a financial base to stand on. The work also takes resources, not least staff.',
      advice: {
        strength: {
          points: [
            'Write down how long the money will last, and who does what when it runs out.',
            'Make sure that staff can stay with the work for as long as they are needed.',
          ],
          ask: 'How long will what we have last?',
        },
        discuss: {
          points: [
            'Work out what the job takes in money and in staff. Compare it with what you have.',
            'Talk about which other tasks may wait when staff are needed here.',
          ],
          ask: 'What do we do today that we do not really have the people for?',
        },
        concern: {
          points: [
            'Start by showing those who decide what is missing.',
            'Do less, but do it properly, until you have more hands.',
            'Ask each party what it can contribute: money, staff or something else.',
          ],
          ask: 'What matters most to have in place first?',
        },
      },
    },
  },
  items: {
    experience: 'Our organisation has collaborated with others before.',
    'experience-around': 'There are organisations around us that are used to collaborating.',
    respect: 'Those of us who meet in the collaboration group show each other respect.',
    'respect-organisations': 'Our organisations respect each other.',
    'own-gains': 'Each party sees what it gains from collaborating.',
    roles: 'All parties know what their role is.',
    responsibility: 'It is clear who is responsible for what.',
    'every-level': 'All levels of each party take part, from management to those who do the work.',
    'ownership-work': 'Each party regards the joint work as its own.',
    'ownership-result': 'Each party answers for the result, even if it is worse than expected.',
    openness: 'Within the group, we openly share what we know.',
    continuous: 'Within the group, we keep in touch continuously, not only before meetings.',
    outwards: 'We openly tell people around us what we do together.',
    'channels-formal': 'We know which way a formal message should go.',
    'channels-informal': 'We know who to ring when we just want to check something.',
    visions: 'We share a picture of what we want to achieve in the long run.',
    'goals-concrete': 'Our goals are so concrete that it shows when we reach them.',
    'goals-realistic': 'Our goals can be reached under the conditions we have.',
    'goals-understood': 'All parties understand what the goals mean.',
    funding: 'Our collaboration has a firm financial base.',
    staff: 'We have the staff that the joint work takes.',
  },
  basis: 'Builds on a presentation by Löfström. The advice is worded by sos-widgets.',
  next: [
    {
      id: 'ownership',
      text: 'Ask the politicians and managers responsible to own the collaboration without reservation, just as they own their line organisation.',
      source: 'lofstrom',
    },
    {
      id: 'compromise',
      text: 'Compromise when that makes the whole better.',
      source: 'lofstrom',
    },
    {
      id: 'limits',
      text: 'Agree on where your joint remit ends. That easily becomes unclear when several parties collaborate.',
      source: 'lofstrom',
    },
  ],
  terms: { collaboration },
  cited: { lofstrom: 'Löfström' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;
