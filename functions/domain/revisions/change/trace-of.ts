import type { Change } from '#schemas/change.ts'

/** What a line of the logs says of a change, so that it leads back to the drop and on to who was given it. */
export const traceOf = ({ correlationId, articleId, version, seq }: Change) => ({
  ...(correlationId && { correlationId }),
  articleId,
  version,
  change: seq,
})
