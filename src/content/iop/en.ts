import { boundarySpanner, ideaBased, iop, sharedView } from '../glossary.en.js';
import { borlange, eumedborgare, hogberg2019, malmo, mucf, ownWords, tillmar2018 } from '../sources.en.js';
import type { Background } from '../types.js';
import type { IopText } from './text.js';

export const text = {
  name: 'Is an IOP right?',
  dimensions: {
    route: { name: 'Decisive questions' },
    form: { name: 'The form' },
    conditions: { name: 'The conditions' },
  },
  items: {
    'several-providers': 'Does the public party want a contract with one of several who do the same thing?',
    profit: 'Does the idea-based party make a profit from the activity?',
    'own-idea': 'Is the activity the public party’s own idea?',
    'general-support': 'Does the public party want to support the association’s work in general?',
    'specific-activity':
      'Does the public party want to take part in a specific activity that the idea-based party runs?',
    'no-market': 'Is this a field without competition or market interests?',
    initiative: 'Does the initiative come from the idea-based party?',
    funding: 'Do both parties contribute to the funding?',
    agreement: 'Is there a local agreement that sets the framework?',
    'long-term': 'Is the activity meant to run for a long time?',
    'not-detailed': 'Is the idea-based party free to run the activity without detailed control?',
    priority: 'Do your organisations give the issue priority?',
    engagement: 'Are the people involved strongly committed?',
    experience: 'Do you have good experience of collaborating?',
    spanners: 'Are there key people who can be boundary spanners?',
    legal: 'Are there legal questions that you have not looked into?',
    courage: 'Are your decision-makers willing to go first?',
    equality: 'Are the parties on a fairly equal footing?',
    purposes: 'Do you respect each other’s aims?',
    trust: 'Have you had time to build trust in each other?',
    'shared-view': 'Do you see the target group in the same way?',
  },
  why: {
    'several-providers': 'If so, there is a market to safeguard.',
    profit: 'An activity that makes a profit should be procured.',
    'own-idea': 'If so, find out first whether there is a market. Do so even if you have an association in mind.',
    'general-support': 'If so, an activity grant may be the right form.',
    'specific-activity': 'If so, an [IOP](iop) may be the right form.',
    'no-market': 'An [IOP](iop) is for situations without competition or market interests.',
    initiative: 'In an [IOP](iop), the [idea-based](idea-based) party takes the initiative.',
    funding: 'In an [IOP](iop), both parties help to fund the activity.',
    agreement: 'An [IOP](iop) usually has a local agreement as its frame.',
    'long-term': 'The activity of an [IOP](iop) is meant to last.',
    'not-detailed': 'In an [IOP](iop), the public party does not steer in detail.',
    priority: 'In Crossroads, an [IOP](iop) in Linköping, the parties gave the issue priority.',
    engagement: 'In Crossroads, commitment was strong, both to the target group and to working together.',
    experience: 'In Crossroads, collaboration had gone well before.',
    spanners:
      'In Crossroads, key people could be [boundary spanners](boundary-spanner) and sponsors within their own organisation.',
    legal:
      'In Crossroads, the legal position was unclear. The municipality was used to buying services through procurement.',
    courage: 'In Crossroads, decision-makers dared to lead the way although much was unclear.',
    equality: 'In Crossroads, conditions were unequal. An [IOP](iop) evened them out somewhat.',
    purposes: 'In Crossroads, aims differed in part, but the parties respected each other.',
    trust: 'In Crossroads, the parties collaborated for long enough for trust to form.',
    'shared-view':
      'In Crossroads, a [shared view](shared-view) grew out of shared experience, dialogue and shared values.',
  },
  statements: {
    'no-market': 'You see no competition or market interests.',
    initiative: 'The initiative comes from the idea-based party.',
    funding: 'Both parties contribute to the funding.',
    agreement: 'A local agreement is the frame.',
    'long-term': 'The activity is meant to run for a long time.',
    'not-detailed': 'The public party does not steer in detail.',
    priority: 'The organisations give the issue priority.',
    engagement: 'Commitment is strong.',
    experience: 'The parties have good experience of collaborating.',
    spanners: 'Key people can be boundary spanners.',
    legal: 'The legal questions have been looked into.',
    courage: 'Decision-makers dare to go first.',
    equality: 'The parties are on a fairly equal footing.',
    purposes: 'The parties respect each other’s aims.',
    trust: 'The parties have had time to build trust.',
    'shared-view': 'The parties see the target group in the same way.',
  },
  denials: {
    'no-market': 'There is competition, or there are market interests.',
    initiative: 'The initiative is not the idea-based party’s.',
    funding: 'The parties do not share the funding.',
    agreement: 'There is no local agreement to set the framework.',
    'long-term': 'The activity is not meant to run for a long time.',
    'not-detailed': 'The public party wants to steer in detail.',
    priority: 'The organisations do not give the issue priority.',
    engagement: 'Strong commitment is missing.',
    experience: 'Good experience of collaborating is missing.',
    spanners: 'There are no key people who can be boundary spanners.',
    legal: 'There are legal questions that have not been looked into.',
    courage: 'Decision-makers do not dare to go first.',
    equality: 'The parties are on an unequal footing.',
    purposes: 'The parties do not respect each other’s aims.',
    trust: 'The parties have not had time to build trust.',
    'shared-view': 'The parties see the target group differently.',
  },
  toCheck: { legal: 'You see no legal questions left to look into. Ask a lawyer all the same.' },
  routes: {
    iop: {
      name: 'Idea-based public partnership (IOP)',
      sentence: 'Your answers point to an IOP.',
    },
    procurement: {
      name: 'Procurement',
      sentence: 'Your answers point to procurement.',
    },
    grant: {
      name: 'Activity grant',
      sentence: 'Your answers point to an activity grant.',
    },
    unclear: {
      name: 'Not yet clear',
      sentence: 'It is not clear yet which route fits.',
    },
  },
  early: {
    iop: 'So far your answers point to an IOP.',
    procurement: 'So far your answers point to procurement.',
    grant: 'So far your answers point to an activity grant.',
  },
  ifForm: 'This holds as long as both parties help with the funding, and the public party does not steer in detail.',
  silent: 'No answer is enough to point to this route.',
  weaker: 'Your answers point less strongly to this route.',
  reasons: {
    several: 'Several do the same thing, and the public party wants a contract with one.',
    profit: 'The idea-based party makes a profit from the activity.',
    'own-idea': 'The idea is the public party’s own. Find out first whether there is a market.',
    general: 'The public party wants to support the association’s work in general.',
    join: 'The public party wants to take part in a specific activity that the idea-based party runs.',
    specific: 'It is about a specific activity, not the association’s work in general.',
    market: 'There is a market or competition to take into account.',
    ordered: 'The initiative is not the idea-based party’s. That is closer to commissioning a service.',
    'pays-general':
      'The parties do not share the cost, and it is about the work in general. That is closer to a grant.',
    'pays-service': 'The parties do not share the cost. That is closer to a purchase.',
    detailed: 'The public party wants to steer in detail. A procured contract can do that.',
    'no-agreement': 'There is no local agreement.',
    short: 'The activity is not meant to run for a long time.',
    free: 'You see no market. Check that, and write down what you find.',
    'market-open': 'Find out whether there is a market or competition.',
    'initiative-open': 'Find out whose initiative it is.',
    'no-situation': 'You have not answered yes to any of the first five questions.',
    tie: 'Your answers point equally to several routes.',
  },
  contradictions: {
    'several-free': 'If several do the same thing, it is not free from competition.',
    'profit-free': 'If the activity makes a profit, it is hardly free from market interests.',
    'two-initiatives': 'Is the initiative the idea-based party’s, or the idea the public party’s own?',
    'general-specific': 'Is it about the association’s work in general, or a specific activity?',
    'general-several': 'Is it about support to an association, or a contract with one of several?',
    'general-own': 'Is it about support to the association’s work, or the public party’s own idea?',
  },
  signs: 'The signs show how it was in Crossroads: + helped the collaboration, − hindered it, ± did both.',
  steps: {
    iop: {
      title: 'Settle this before you sign an agreement',
      lines: [
        'What will the agreement cover?',
        'How long will it run?',
        'What will each of you contribute?',
        'How much say will the public party have?',
        'How will you settle a dispute?',
      ],
      source: 'malmo',
    },
    procurement: {
      title: 'Do this before you procure',
      lines: [
        'Explore the market, and write down what you find.',
        'Talk to a procurement officer before you go further with one provider.',
        'Describe what the activity should lead to, and for whom.',
        'Find out whether the procurement can be reserved for idea-based organisations.',
        'Find out whether the Swedish law on systems of choice (LOV) can be used.',
        'Ask associations what could make it hard for them to submit a tender.',
      ],
      source: 'sos-widgets',
    },
    grant: {
      title: 'Do this before you apply for a grant or decide on one',
      lines: [
        'Read the rules for grants to associations in your municipality or region.',
        'Let the association describe its work in its own words.',
        'Do not tie the grant to an order for a service. That is closer to a purchase.',
        'Agree on a simple way to follow up.',
      ],
      source: 'sos-widgets',
    },
    unclear: {
      title: 'Find this out first',
      lines: [
        'Do others do the same thing? Ask a procurement officer.',
        'Whose idea was it? Ask those who were there from the start.',
        'Is it about a specific activity, or about the association’s work in general?',
        'Then go through the questions again, together.',
      ],
      source: 'sos-widgets',
    },
  },
  further: [
    'Is the partnership part of a political programme or plan?',
    'Is it outside the ordinary association grants?',
  ],
  keys: [
    'Choose the form deliberately.',
    'Make a shared analysis of the challenge.',
    'Be clear about what you own jointly, and what you do not.',
    'Set learning goals that matter to all.',
  ],
  legal:
    'This is not legal advice. The legal position of IOPs has been described as unclear. You must check procurement and state-aid law yourselves, ideally with a lawyer.',
  basis:
    'Builds on Högberg (2019), which names Socialforum.se for the form, and on public guidance. The wording and the weighing of answers are by sos-widgets.',
  terms: { iop, 'idea-based': ideaBased, 'boundary-spanner': boundarySpanner, 'shared-view': sharedView },
  cited: {
    'hogberg-2019': 'Högberg (2019)',
    eumedborgare: 'eumedborgareisverige.se',
    malmo: 'City of Malmö',
    borlange: 'Borlänge Municipality',
    mucf: 'MUCF',
    'sos-widgets': 'sos-widgets',
  },
} as const satisfies IopText;

export const background = {
  about: [
    {
      text: 'The questions on the form and the conditions, and on market and initiative, come from a presentation by Högberg (2019). For the form it gives Socialforum.se as its source. It tells of Crossroads, the first IOP in its county.',
      source: 'hogberg-2019',
    },
    {
      text: 'The first five questions come from public guidance on when to procure, give a grant or enter into an IOP.',
      source: 'eumedborgare',
    },
    {
      text: 'In Malmö’s guidance on employment, the initiative should come from civil society. The partnership must not compete with similar activities in a market.',
      source: 'malmo',
    },
    {
      text: 'The questions to settle before an agreement are Malmö’s. The words are our own.',
      source: 'malmo',
    },
    {
      text:
        'The other steps are our own advice. To reserve a procurement and to use LOV are things that you can look into. ' +
        'We do not know whether they suit you.',
      source: 'sos-widgets',
    },
    {
      text:
        'How answers are weighed is our own decision. The situations of the guidance count most. The form decides where they leave it open. ' +
        'When answers point equally to several routes, it is not yet clear.',
      source: 'sos-widgets',
    },
  ],
  terms: {},
  sources: [hogberg2019, tillmar2018, eumedborgare, malmo, borlange, mucf, ownWords],
} as const satisfies Background;
