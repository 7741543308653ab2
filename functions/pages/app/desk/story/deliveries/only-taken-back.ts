import type { Story } from '#schemas/desk/story.ts'

/** Ids of the licensees who were given a version that was taken back since, and none after it: their copies may still show it. */
export const onlyTakenBack = ({
  article,
  changes,
  deliveries,
}: Pick<Story, 'article' | 'changes' | 'deliveries'>): string[] => {
  const { withdrawnBefore = 1 } = changes.at(-1) ?? {}
  if (article.status === 'canceled') return []
  const stands = new Set(
    deliveries.filter(({ version }) => version >= withdrawnBefore).map(({ licenseeId }) => licenseeId),
  )
  return [...new Set(deliveries.map(({ licenseeId }) => licenseeId))].filter(id => !stands.has(id)).sort()
}
