import type { Article } from '#schemas/article.ts'
import type { Change } from '#schemas/change.ts'
import type { Revision } from '#schemas/revision.ts'

/**
 * The article of a revision with the status, version and embargo that a change gives it. For a kill, the
 * change also supplies agency, distributor, language and sections.
 */
export const showRevision = (
  { article: { embargoedUntil: _, ...article } }: Revision,
  { status, version, embargoedUntil, agency, distributor, language, sections }: Change,
): Article => ({
  ...article,
  status,
  version,
  ...(embargoedUntil && { embargoedUntil }),
  ...(status === 'canceled' && {
    ...(agency && { agency }),
    ...(distributor && { distributor }),
    ...(language && { language }),
    sections,
  }),
})
