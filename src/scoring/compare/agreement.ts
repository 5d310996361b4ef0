/**
 * Van der Eijk's measure of agreement A for answers on an ordinal scale: −1 when they are halved between the two
 * ends, 0 when they are spread evenly, 1 when all are the same. Unlike the standard deviation it does not depend on
 * where on the scale the answers lie.
 *
 * The frequencies are cut into layers of equal height. A layer of S filled categories out of K has the agreement
 * U · (1 − (S − 1) / (K − 1)), with U = ((K − 2) · TU − (K − 1) · TDU) / ((K − 2) · (TU + TDU)) from its triples of
 * categories: TU have the empty one outside the two filled (110, 011), TDU between them (101). A is the mean of the
 * layers, weighted by the answers in them.
 *
 * Source: van der Eijk, C. (2001). Measuring agreement in ordered rating scales. Quality & Quantity 35, 325–341.
 * @param frequencies answers per category, in the order of the scale
 * @returns −1 to 1; null when there are no answers
 * @throws RangeError for fewer than three categories, where the measure is not defined, and for a frequency that is no
 * whole number from 0
 */
export function agreement(frequencies: readonly number[]): number | null {
  const categories = frequencies.length;
  if (categories < 3) throw new RangeError(`Agreement needs at least 3 categories, not ${categories}`);
  for (const frequency of frequencies) {
    if (!Number.isInteger(frequency) || frequency < 0)
      throw new RangeError(`A frequency must be a whole number from 0, not ${frequency}`);
  }
  const n = frequencies.reduce((sum, frequency) => sum + frequency, 0);
  if (!n) return null;

  // TU + TDU is S(S − 1)/2 · (K − S), which shortens answers · agreement of a layer of height h to
  // 2h · ((K − 2) · TU − (K − 1) · TDU) / ((K − 1)(K − 2)(S − 1)). In units of 1 / ((K − 1)(K − 2) · (K − 1)!) that is a
  // whole number, so that the sum is exact and does not depend on the order of the layers.
  let factorial = 1;
  for (let factor = 2; factor < categories; factor++) factorial *= factor;
  const unit = (categories - 1) * (categories - 2) * factorial;

  let sum = 0;
  let floor = 0;
  for (const height of [...new Set(frequencies)].sort((a, b) => a - b)) {
    const filled = frequencies.map((frequency) => frequency > floor);
    const size = filled.filter(Boolean).length;
    sum += (height - floor) * (size === 1 ? unit : (triples(filled, size) * factorial) / (size - 1));
    floor = height;
  }
  return sum / (unit * n);
}

/** 2 · ((K − 2) · TU − (K − 1) · TDU) of a layer. Each empty category makes its triples with two of the filled ones. */
function triples(filled: readonly boolean[], size: number): number {
  const categories = filled.length;
  let below = 0;
  let sum = 0;
  for (const isFilled of filled) {
    const above = size - below;
    if (isFilled) below++;
    else sum += (categories - 2) * (below * (below - 1) + above * (above - 1)) - (categories - 1) * 2 * below * above;
  }
  return sum;
}
