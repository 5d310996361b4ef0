/** The sets as the inventory has them: the ids in the order that they are asked, and a piece of each language. Written out on its own. */
const ids = (text: string): string[] => text.trim().split(/\s+/);

export const CONTENT_SETS: Readonly<
  Record<string, { readonly ids: string[]; readonly sv: string; readonly en: string }>
> = {
  conditions: {
    ids: ids(`clarity-decisions clarity-mandate clarity-room clarity-costs legitimacy commitment perspectives balance trust endurance
      purposes missions status costs language cultures distrust short-term`),
    sv: 'Parterna litar på varandra.',
    en: 'The parties trust each other.',
  },
  results: {
    ids: ids(`experience experience-around respect respect-organisations own-gains roles responsibility every-level ownership-work ownership-result
      openness continuous outwards channels-formal channels-informal visions goals-concrete goals-realistic goals-understood funding staff`),
    sv: 'Vår organisation är van att samverka med andra.',
    en: 'Our organisation is used to collaborating with others.',
  },
  leadership: {
    ids: ids(`ownership-politicians ownership-managers ownership-equal relations-managers relations-staff relations-others
      conflicts-interests conflicts-values conflicts-cultures compromise-own compromise-others compromise-whole forms-leadership forms-governance forms-limits`),
    sv: 'De politiker som har hand om frågan tar fullt ansvar för vår samverkan.',
    en: 'The politicians in charge of the issue take full responsibility for our collaboration.',
  },
  practice: {
    ids: ids(
      'responsiveness flexibility time sacrifice differences dilemmas involvement common-goals target-group citizens',
    ),
    sv: 'Vi frågar de andra parterna innan vi bestämmer något som berör dem.',
    en: 'We ask the other parties before we decide something that affects them.',
  },
  motives: {
    ids: ids(
      'necessity complex-problems recipients economic organisational efficiency learning innovation legitimacy stability change crisis',
    ),
    sv: 'För att det är nödvändigt',
    en: 'Because it is necessary',
  },
  logics: { ids: ids('state market profession company family congregation religion'), sv: 'Staten', en: 'The state' },
  need: {
    ids: ids('suburbs disability unemployment addiction elderly children homelessness'),
    sv: 'Människor som lever med komplexa sociala problem i storstädernas förorter',
    en: 'People living with complex social problems on the outskirts of big cities',
  },
};
