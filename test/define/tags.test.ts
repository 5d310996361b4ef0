/** The define module of a tag registers it, and brings what is already in the page to life. */
import { expect } from '@open-wc/testing';
import { waitUntil } from '../wait-until.js';

/** Each tag with its module, its class, an attribute of its own and the property that has it. */
const TAGS = {
  'sos-five-k': {
    load: () => import('../../src/define/sos-five-k.js'),
    name: 'SosFiveK',
    property: 'view',
    value: 'dots',
  },
  'sos-factor-checklist': {
    load: () => import('../../src/define/sos-factor-checklist.js'),
    name: 'SosFactorChecklist',
    property: 'set',
    value: 'logics',
  },
  'sos-iop-quiz': {
    load: () => import('../../src/define/sos-iop-quiz.js'),
    name: 'SosIopQuiz',
    property: 'theme',
    value: 'dark',
  },
  'sos-case-timeline': {
    load: () => import('../../src/define/sos-case-timeline.js'),
    name: 'SosCaseTimeline',
    property: 'case',
    value: 'boras',
  },
  'sos-samsyn': {
    load: () => import('../../src/define/sos-samsyn.js'),
    name: 'SosSamsyn',
    property: 'instrument',
    value: 'logics',
  },
} as const;

describe('sos-widgets/define', () => {
  for (const [tag, { load, name, property, value }] of Object.entries(TAGS)) {
    it(`registers ${tag} from its own module, and upgrades what is already there with its attributes`, async () => {
      const page = document.body.appendChild(document.createElement('div'));
      page.innerHTML = `<${tag} lang="en" ${property}="${value}"><p>Fallback</p></${tag}>`;
      const el = page.firstElementChild!;
      expect(el.shadowRoot).to.be.null;
      await load();
      const api = await import('../../src/index.js');
      expect(customElements.get(tag) === api[name]).to.be.true;
      expect(el).to.have.property(property, value);
      await waitUntil(() => el.shadowRoot?.querySelector('.root[lang="en"] h2'));
      page.remove();
    });
  }

  it('all of them: nothing more to register, and no word on the console', async () => {
    await import('../../src/define/index.js');
    const versions = Object.keys(TAGS).map((tag) => customElements.get(tag)?.sosVersion);
    expect(new Set(versions)).to.have.lengthOf(1).and.not.include(undefined);
  });
});
