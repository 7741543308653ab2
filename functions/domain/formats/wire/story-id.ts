import type { Span } from '#domain/copy.ts'

/**
 * The identity of a story on a wire that restarts its numbers each day: the agency, its name for the story,
 * and the day (UTC) of `instant`.
 */
export const storyId = (
  names: readonly (Span | undefined)[],
  service: Span | undefined,
  instant: string,
): Span => {
  const named = names.filter(span => span !== undefined)
  const parts = [service?.raw.toLowerCase() ?? '', ...named.map(({ raw }) => raw), instant.slice(0, 10)]
  return { raw: parts.join('|'), source: named[0]?.source ?? 'message' }
}
