import type { Change } from '#schemas/change.ts'

/** What a log line says of a change, so that it leads back to the drop and on to those who were given it. */
export const traceOf = ({ correlationId, articleId, version, seq }: Change) => ({
  ...(correlationId && { correlationId }),
  articleId,
  version,
  change: seq,
})
