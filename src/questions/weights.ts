export const BIAS = 0
export const WEIGHTS: readonly number[] = []
