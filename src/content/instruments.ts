/** The built-in instruments, a line each: structure and sources at once, words when they are asked for. */
export { conditions } from './conditions/index.js';
export { fiveK } from './five-k/index.js';
export { iop } from './iop/index.js';
export { leadership } from './leadership/index.js';
export { logics } from './logics/index.js';
export { motives } from './motives/index.js';
export { need } from './need/index.js';
export { practice } from './practice/index.js';
export { results } from './results/index.js';
