import type { Story } from '#schemas/desk/story.ts'

/** A version of a story, and from when until when it stood; the last stands, or did until a kill. */
interface StandingTime {
  version: number
  from: string
  to: string | undefined
}

/** When each version with a text stood, oldest first. A kill, and an end of use, end one and have none. */
export const standingTimes = (
  changes: readonly Pick<Story['changes'][number], 'version' | 'kind' | 'status' | 'committedAt'>[],
): StandingTime[] => {
  const firsts = changes.filter(
    ({ version }, index) => changes.findIndex(each => each.version === version) === index,
  )
  return firsts
    .map(({ version, kind, status, committedAt }, index) => ({
      version,
      hasText: kind !== 'expiry' && status !== 'canceled',
      from: committedAt,
      to: firsts[index + 1]?.committedAt,
    }))
    .flatMap(({ hasText, ...time }) => (hasText ? time : []))
}
