/** Every widget in one file, for sites that allow just one script. */
import '../define/index.js';
