import { withholds } from '#domain/normalize/notice/withholds.ts'

/** What programs and people prefix to a subject: "Re:", "Fwd:", "AW:", "[desk]", "PRESS RELEASE:". */
const PREFIX =
  /^(?:(?:re|fwd?|aw|wg|tr|rv|rif|antw?|sv|vs|vb|odp|pd|ynt)\s*(?:\[\d+\])?:\s*|\[[^\]]{1,40}\]\s*|(?:(?:press|news|media) release|(?:presse|medien)mitteilung|communiqué(?: de presse)?|nota de prensa|comunicato stampa|persbericht|pressmeddelande)\s?[:|–—-]\s*)/i
/** How many prefixes are removed at most. */
const most = 8

/** The subject of a mail without "Re:" and "[desk]"; "[EMBARGOED until …]" stays. */
export const withoutPrefixes = (subject: string): string => {
  let rest = subject.trim()
  for (let count = 0; count < most; count += 1) {
    const prefix = PREFIX.exec(rest)?.[0]
    if (!prefix || withholds(prefix)) break
    rest = rest.slice(prefix.length)
  }
  return rest.trim()
}
