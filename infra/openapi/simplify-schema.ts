/** The bounds zod writes for every integer, though every JSON reader knows them. */
const SAFE = Number.MAX_SAFE_INTEGER

/**
 * Removes from a JSON Schema what tells a reader nothing: default bounds of numbers, and the pattern behind a
 * date.
 */
export const simplifySchema = (schema: {
  maximum?: number
  minimum?: number
  format?: string
  pattern?: string
}): void => {
  if (schema.maximum === SAFE) delete schema.maximum
  if (schema.minimum === -SAFE) delete schema.minimum
  if (schema.format === 'date-time' || schema.format === 'base64') delete schema.pattern
}
