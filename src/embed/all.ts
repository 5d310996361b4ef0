/** Every widget in one file, for sites that allow just one script. It runs as a module and as a classic script. */
import '../define/index.js';
import { VERSION } from '../version.js';
import { NAMES } from './options.js';
import { watch } from './autoloader.js';

watch(Object.fromEntries(NAMES.map((name) => [`sos-${name}`, () => Promise.resolve()])), VERSION);
