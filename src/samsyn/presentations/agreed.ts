/** What is said and asked where all agree on everything. */
import type { MsgFn } from '../../localization/locale-controller.js';
import type { AgreedWords } from '../presentation.js';
import type { Agreement } from '../rows.js';

export function agreedWords(agreement: Agreement, msg: MsgFn): AgreedWords {
  switch (agreement) {
    case 'weak':
      return {
        sentence: msg('Ni är eniga om att det är svagt, på alla punkter. Då kan ni lägga kraften på att ändra det.', {
          id: 'agreed.all-weak',
          desc: 'When all agree that everything is weak',
        }),
        questions: weakQuestions(msg),
      };
    case 'strong':
      return {
        sentence: msg('Ni är eniga, och ingenting är en svag punkt. Fråga er vilka som inte har svarat.', {
          id: 'agreed.all-strong',
          desc: 'When all agree that everything is strong',
        }),
        questions: otherQuestions(msg),
      };
    case 'mixed':
      return {
        sentence: msg('Ni är eniga om allt: både om det som är starkt och om det som är svagt.', {
          id: 'agreed.all-mixed',
          desc: 'When all agree on everything, strong and weak',
        }),
        questions: otherQuestions(msg),
      };
  }
}

const weakQuestions = (msg: MsgFn): readonly string[] => [
  msg('Vad är lättast att ändra före nästa möte?', {
    id: 'agreed.weak-1',
    desc: 'Question to parties who agree that everything is weak',
  }),
  msg('Vem behöver få veta att ni ser det likadant?', {
    id: 'agreed.weak-2',
    desc: 'Question to parties who agree that everything is weak',
  }),
  msg('Vad kan var och en av er bidra med?', {
    id: 'agreed.weak-3',
    desc: 'Question to parties who agree that everything is weak',
  }),
];

const otherQuestions = (msg: MsgFn): readonly string[] => [
  msg('Vilka har inte svarat, och vad skulle de ha sagt?', {
    id: 'agreed.agree-1',
    desc: 'Question to parties who agree on everything',
  }),
  msg('Vilket av svaren är ni minst säkra på?', {
    id: 'agreed.agree-2',
    desc: 'Question to parties who agree on everything',
  }),
  msg('Vad gör ni redan som ni vill fortsätta med?', {
    id: 'agreed.agree-3',
    desc: 'Question to parties who agree on everything',
  }),
];
