/** Place of a value 1–5 on a line. */
export const scalePosition = (value: number): string => `${(value - 1) * 25}%`;
