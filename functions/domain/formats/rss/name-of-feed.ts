import type { Span } from '../../copy.ts'

/**
 * Who publishes a feed, from its title: of a title in parts ("World news | Example Wire") the one that the address of the site
 * holds, else the whole.
 */
export const nameOfFeed = (title: Span | undefined, address: string | undefined): Span | undefined => {
  if (!title) return undefined
  const host = fold(/^(?:https?:)?\/\/(?:www\.)?([^/:?#]+)/i.exec(address ?? '')?.[1] ?? '')
  const parts = title.raw.split(/\s+[-–—|»:·]\s+|:\s+/).map(part => part.trim())
  const own = parts.find(part => fold(part).length > 2 && host.includes(fold(part).replace(/^the/, '')))
  return { ...title, raw: own ?? title.raw }
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
