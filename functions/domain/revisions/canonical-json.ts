/**
 * JSON with the members of each object in a fixed order and without undefined ones, so that equal values give
 * equal text.
 */
export const canonicalJson = (value: unknown): string | undefined => JSON.stringify(value, inOneOrder)

const inOneOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value
