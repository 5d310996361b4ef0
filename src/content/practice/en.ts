import { givingUp } from '../glossary-research.en.js';
import { collaboration } from '../glossary.en.js';
import type { DimensionId, InstrumentText, ItemId } from '../types.js';
import type { structure } from './structure.js';

export const text = {
  name: 'Collaboration in practice',
  dimensions: {
    enabling: {
      name: 'Enabling factors',
      inline: 'enabling factors',
      intro:
        'Responsiveness, flexibility and time are important in making [collaboration](collaboration) possible. ' +
        'The researchers saw this in all three studies.',
      advice: {
        strength: {
          points: [
            'Tell each other what makes you feel heard. Keep it up.',
            'Protect the time for collaborating when much else is going on.',
          ],
          ask: 'What could make us stop listening to each other?',
        },
        discuss: {
          points: [
            'Tell each other of a time when you changed something because another party asked.',
            'Work out how much time each of you spends on collaborating. Is it enough?',
          ],
          ask: 'What should we dare to do differently?',
        },
        concern: {
          points: [
            'Start every meeting with a round in which everyone may finish what they have to say.',
            'Choose a routine that is too rigid, and try loosening it.',
            'Book time for collaborating now, so that it is not what gets cut.',
          ],
          ask: 'What have the others tried to say that we have not heard?',
        },
      },
    },
    acceptance: {
      name: 'Acceptance',
      inline: 'acceptance',
      intro:
        'Those who collaborate should be ready to [give something up](giving-up) that is their own. ' +
        'It also matters to accept differences, and that dilemmas have no simple solutions. ' +
        'Often you just have to live with the tension.',
      advice: {
        strength: {
          points: [
            'Tell each other what you have let go of, and what you got in return.',
            'Let your differences show when you welcome newcomers.',
          ],
          ask: 'What are we not prepared to give up?',
        },
        discuss: {
          points: [
            'Let each of you name a habit at work that would be hard to let go of.',
            'List what causes friction. What can you solve, and what do you have to live with?',
          ],
          ask: 'Which difference between us is most disturbing, and where does it come from?',
        },
        concern: {
          points: [
            'Start with a habit that you can drop as a trial.',
            'Describe each other’s tasks in your own words, and let the others correct you.',
            'Write down a dilemma without trying to solve it. Read it out to each other.',
          ],
          ask: 'Whose way of seeing things do we find hardest to understand?',
        },
      },
    },
    clarity: {
      name: 'Clarity',
      inline: 'clarity',
      intro:
        'Make it clear how much the professions are to take part in each other’s work, and in what way. ' +
        'Will tasks merge, or will you consult each other? ' +
        'You also need concrete things that everyone can agree on.',
      advice: {
        strength: {
          points: [
            'Go through what you have agreed with every newcomer, so that it does not exist on paper only.',
            'Check now and then that the goals are still everyone’s goals.',
          ],
          ask: 'What have we never agreed on, but perhaps should?',
        },
        discuss: {
          points: [
            'Take a few tasks in turn. Do you carry them out together, or give each other advice?',
            'Let each of you write down the goal in one sentence. Then compare.',
          ],
          ask: 'Where does my work end, and where does yours begin?',
        },
        concern: {
          points: [
            'Start with the least that you can agree on, and make it concrete.',
            'Choose one task, and decide how much each of you will take part in it.',
          ],
          ask: 'What is it that we all want to achieve?',
        },
      },
    },
    people: {
      name: 'The people',
      inline: 'the people',
      intro:
        'At the family centres in the study, uniting around the target group proved successful. ' +
        'But there is a risk that form becomes more important than content. ' +
        'Then people’s own perspective may be lost.',
      advice: {
        strength: {
          points: [
            'Keep meeting the target group where they live their lives.',
            'Tell those who have contributed what their thoughts led to.',
          ],
          ask: 'Who in the target group do we seldom hear from?',
        },
        discuss: {
          points: [
            'Describe the target group, each of you alone. Do you see the same people?',
            'Look at the agenda of your last meeting. How much of it was about people’s everyday lives?',
          ],
          ask: 'When did we last talk more about form than about content?',
        },
        concern: {
          points: [
            'Start by agreeing on whom you are there for.',
            'Invite some of them, and ask what matters in their everyday lives.',
            'Open your next meeting with a real situation, without names, instead of an organisation chart.',
          ],
          ask: 'What would the people concerned say if they sat at our table?',
        },
      },
    },
  },
  items: {
    responsiveness: 'We are responsive to how the other parties see things.',
    flexibility: 'We can change our way of collaborating when we need to.',
    time: 'Our collaboration gets the time that it needs.',
    sacrifice: 'We are ready to give up something of our own, such as a familiar way of working.',
    differences: 'We accept that the parties are different.',
    dilemmas: 'We can live with dilemmas that have no simple solution.',
    involvement: 'It is clear to us how different professions are to take part in each other’s work.',
    'common-goals': 'We have identified concrete things that all parties can agree on.',
    'target-group': 'The parties are united around our target group.',
    citizens: 'Residents’ own views of their everyday lives are part of our planning.',
  },
  basis: 'Builds on a text from the University of Borås. The advice is worded by sos-widgets.',
  next: [
    {
      id: 'content',
      text: 'Let content weigh more than form. Talk about the everyday lives of those you are there for.',
      source: 'boras',
    },
    {
      id: 'experience',
      text: 'Include people who have had roles in several sectors. In Borås they were used to putting the shared goals first.',
      source: 'boras',
    },
    {
      id: 'research',
      text: 'Consider having researchers follow the work. That brings new perspectives, says the city director of Borås.',
      source: 'boras',
    },
  ],
  terms: { collaboration, 'giving-up': givingUp },
  cited: { boras: 'University of Borås' },
} as const satisfies InstrumentText<DimensionId<typeof structure>, ItemId<typeof structure>>;
