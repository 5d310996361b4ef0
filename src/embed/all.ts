/** Every widget in one file, for sites that allow just one script. It runs as a module and as a classic script. */
import { stopWatching } from './policy-fault.js';
import '../define/index.js';
import { VERSION } from '../version.js';
import { watchPage } from './autoloader.js';
import * as placeholders from './placeholders.js';

watchPage(
  {
    defineWidget: () => Promise.resolve(),
    loadFirstView: () => undefined,
    loadPlaceholders: () => Promise.resolve(placeholders),
  },
  VERSION,
);

stopWatching();
