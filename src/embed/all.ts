/** Every widget in one file, for sites that allow just one script. It runs as a module and as a classic script. */
import '../define/index.js';
import { VERSION } from '../version.js';
import { watchPage } from './autoloader.js';

watchPage({ define: () => Promise.resolve() }, VERSION);
