import type { Market } from './open-market.ts'

/**
 * The versions whose change had no room for all that it takes back, by "<id> <version>": of these it tells more licensees than it need, but
 * no word (test/domain/revisions/change/fit-change.test.ts holds it to that), and the plain model has no say.
 */
export const listCoarse = async ({ newsroom }: Market): Promise<ReadonlySet<string>> => {
  const changes = await newsroom.changes.after(0, 1000)
  const coarse = changes.filter(({ alsoReaches = [], reachesAhead = [], withdraws = [] }) =>
    [...alsoReaches, ...reachesAhead, ...withdraws].some(({ facets }) => facets === undefined),
  )
  return new Set(coarse.map(({ articleId, version }) => `${articleId} ${version}`))
}
