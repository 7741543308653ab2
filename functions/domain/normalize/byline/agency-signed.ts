import { isAgencies, opensAsAgencies } from './is-agencies.ts'
import { isEnclosedAgency } from './is-enclosed-agency.ts'

const reports =
  /^(?:from )?(?:(?:our )?(?:staff|wire|news|agency|ap|combined) ?(?:and|&)? ?){1,4}(?:reports?|services|dispatches|sources)$/iu
/** How such a line ends; the whole pattern takes 3 ms to compile. */
const reportsEnd = /(?:reports?|services|dispatches|sources)$/iu

/**
 * Who signs a line of nothing but agencies' names, or "From staff and wire reports"; undefined for any other
 * line.
 */
export const agencySigned = (line: string): string | undefined => {
  if (!mayOpen(line)) return undefined
  const text = line.replace(/^[\s(（/—–-]+|[\s)）/.,:;]+$/gu, '').replace(initialled, '$1')
  return text && (isAgencies(text) || (reportsEnd.test(text) && reports.test(text)) || isEnclosedAgency(line))
    ? text.replace(/^from /iu, '')
    : undefined
}

/** "PTI SDA SRY": with the initials of its desk. */
const initialled = /^(PTI|IANS|UNI|ANI)(?: \p{Lu}{2,4}){1,6}$/u

/** With what such a line begins; a sentence is asked no more. */
const mayOpen = (line: string): boolean =>
  opensAsAgencies(line) ||
  /^[^\p{L}\p{N}]*(?:from|our|staff|wire|news|agency|ap|combined)/iu.test(line) ||
  /^\s*[(/（]/.test(line)
