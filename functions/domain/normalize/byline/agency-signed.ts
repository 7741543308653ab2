import { organizations } from '../../conventions/organizations.ts'
import type { NormalizedByline } from './normalize-byline.ts'

const agencies = new Set<string>(organizations.agencies.map(name => name.toLowerCase()))
const collective =
  /^(?:from )?(?:(?:our )?(?:staff|wire|news|agency|ap|combined) ?(?:and|&)? ?)+(?:reports?|services|dispatches|sources)$/iu

/** A line that holds nothing but an agency's name, or "From staff and wire reports": signed by no person. */
export const agencySigned = (line: string, _: { stated: boolean }): NormalizedByline | undefined => {
  const text = line.replace(/[.,:;]+$/u, '').trim()
  if (!agencies.has(text.toLowerCase()) && !collective.test(text)) return undefined
  return {
    authors: [],
    collective: text.replace(/^from /iu, ''),
    contributors: [],
    removed: [],
    rule: 'byline/agency',
  }
}
