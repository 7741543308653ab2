import type { Span } from '#domain/copy.ts'

/** The words of a title that only say it is a feed ("Example Wire RSS Feed"). */
const FEED = /\s+(?:RSS(?:\s+Feed)?|Atom(?:\s+Feed)?|News\s?feed|Feed)$/i

/**
 * Who publishes a feed, from its title: of a title in parts ("World news | Example Wire"), the part that the
 * site's address, or its copyright notice, contains; otherwise the whole title.
 */
export const nameOfFeed = (
  title: Span | undefined,
  address: string | undefined,
  notice?: string,
): Span | undefined => {
  if (!title) return undefined
  const host = fold(/^(?:https?:)?\/\/(?:www\.)?([^/:?#]+)/i.exec(address ?? '')?.[1] ?? '')
  const name = title.raw.replace(FEED, '')
  const parts = name.split(/\s+[-–—|»:·]\s+|:\s+/).map(part => part.trim())
  const isIn = (whole: string) => (part: string) =>
    fold(part).length > 2 && whole.includes(fold(part).replace(/^the/, ''))
  const own = parts.find(isIn(host)) ?? parts.find(isIn(fold(notice ?? '')))
  return { ...title, raw: own ?? name }
}

/** Letters and digits without accents, as addresses have them. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
