import type { Market } from './open-market.ts'

/**
 * Versions whose change had no room for everything it takes back, by "<id> <version>", and those whose terms
 * allow less under embargo. Such a change tells more licensees than needed, but shows them no text
 * (test/domain/revisions/change/fit-change.test.ts checks that), so the plain model does not apply.
 */
export const listCoarse = async ({ newsroom }: Market): Promise<ReadonlySet<string>> => {
  const changes = await newsroom.changes.after(0, 1000)
  const coarse = changes.filter(
    ({ alsoReaches = [], reachesAhead = [], withdraws = [], withdrawsAhead = [] }) =>
      withdrawsAhead.length > 0 ||
      [...alsoReaches, ...reachesAhead, ...withdraws].some(({ facets }) => facets === undefined),
  )
  return new Set(coarse.map(({ articleId, version }) => `${articleId} ${version}`))
}
