/** JSON with the members of each object in one order, those that are undefined left out: one text for one value. */
export const canonicalJson = (value: unknown): string | undefined => JSON.stringify(value, inOneOrder)

const inOneOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value
