import { tillmar2018 } from '../../sources.en.js';
import type { Background } from '../../types.js';

export const background = { about: [], terms: {}, sources: [tillmar2018] } as const satisfies Background;
