/**
 * The one script of a site: finds the widgets on the page, also those that come later, and loads only what they need.
 * Once per page, however often the script tag is there.
 */
import { VERSION } from '../version.js';
import { watchPage } from './autoloader.js';
import { defineWidget, loadFirstView, loadPlaceholders } from './first-view.js';

const first = watchPage({ defineWidget, loadFirstView, loadPlaceholders }, VERSION);
if (first !== VERSION) console.warn(`sos-widgets ${VERSION} is not used: the page has ${first}`);
