import '../../src/define/sos-case-timeline.js';
import '../../src/define/sos-factor-checklist.js';
import { CATALOG_STORIES } from '../../stories/catalog-stories.js';
import { renderElement } from '../../stories/render-element.js';
import { testStories } from './story-tests.js';

for (const { title, widget, stories } of CATALOG_STORIES) {
  const meta = { title, component: `sos-${widget}`, render: renderElement(widget) };
  testStories({ default: meta, ...stories }, { everywhere: true });
}
