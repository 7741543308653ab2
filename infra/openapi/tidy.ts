/** What zod writes down of whole numbers, though every reader of JSON knows it. */
const SAFE = Number.MAX_SAFE_INTEGER

/** Takes out of a JSON Schema what tells a reader nothing: the bounds of numbers as such, and the pattern behind a date. */
export const tidy = (schema: {
  maximum?: number
  minimum?: number
  format?: string
  pattern?: string
}): void => {
  if (schema.maximum === SAFE) delete schema.maximum
  if (schema.minimum === -SAFE) delete schema.minimum
  if (schema.format === 'date-time' || schema.format === 'base64') delete schema.pattern
}
