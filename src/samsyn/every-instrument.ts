/** All that codes are made from, to say what a code that does not fit is for. Loaded when there is one. */
import { conditions } from '../content/conditions/index.js';
import { fiveK } from '../content/five-k/index.js';
import { iop } from '../content/iop/index.js';
import { leadership } from '../content/leadership/index.js';
import { logics } from '../content/logics/index.js';
import { motives } from '../content/motives/index.js';
import { need } from '../content/need/index.js';
import { practice } from '../content/practice/index.js';
import { results } from '../content/results/index.js';
import type { AnyContent } from '../content/types.js';

export const CODED: readonly AnyContent<{ readonly name: string }>[] = [fiveK, conditions, results, leadership, practice, motives, logics, need, iop];
