import type { Copy } from '../../copy.ts'
import type { NormalizedByline } from '../byline/normalized-byline.ts'

/** A byline whose last words are the agency that the format states, by a name that no list has: "Von Jana Kühn, nordwire" names for whom its authors write. */
export const atHouse = (
  byline: NormalizedByline,
  printed: string,
  { agency, service }: Copy,
): NormalizedByline => {
  const house = (agency ?? service)?.raw ?? ''
  const [, end = ''] = /, ?([^,]+)$/.exec(printed.trim()) ?? []
  if (house === '' || end.toLowerCase() !== house.toLowerCase()) return byline
  return { ...byline, authors: byline.authors.map(author => ({ affiliation: end, ...author })) }
}
