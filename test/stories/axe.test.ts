import './story-tests.js';
import { expect } from '@open-wc/testing';
import { AXE } from '../../stories/axe.js';

it('axe runs every rule but those that are experimental or deprecated', () => {
  const { axe } = window;
  const left = axe.getRules().filter(({ tags }) => !tags.some((tag) => AXE.runOnly.includes(tag)));
  expect(left.filter(({ tags }) => !tags.includes('experimental') && !tags.includes('deprecated'))).to.deep.equal([]);
});
