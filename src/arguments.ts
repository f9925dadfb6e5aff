/** How to name what a caller passed where something else was due. */
export const nameOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value)
