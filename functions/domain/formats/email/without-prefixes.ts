import { stoppingWords } from '#domain/normalize/notice/hold/stopping-words.ts'
import { withholds } from '#domain/normalize/notice/withholds.ts'

/** What programs and people prefix to a subject: "Re:", "Fwd:", "AW:", "[desk]", "PRESS RELEASE:". */
const PREFIX =
  /^(?:(?:res?|r|fwd?|aw|wg|tr|rv|i|rif|enc|antw?|doorst|sv|vs|vb|vl|odp|pd|ynt|ilt|atb|vá|отв(?:ет)?|пересл|回[复覆]|答[复覆]|[转轉][发發寄]|הנדון)\s*(?:\[\d+\])?[:：]\s*|\[[^\]]{1,40}\]\s*|(?:(?:press|news|media) release|(?:presse|medien)mitteilung|communiqué(?: de presse)?|nota de prensa|comunicato stampa|persbericht|pressmeddelande)\s?[:|–—-]\s*)/i
/** How many prefixes are removed at most. */
const most = 8

/** The subject of a mail without "Re:" and "[desk]"; "[EMBARGOED until …]" and "[KILL]" stay. */
export const withoutPrefixes = (subject: string): string => {
  let rest = subject.trim()
  for (let count = 0; count < most; count += 1) {
    const prefix = PREFIX.exec(rest)?.[0]
    if (!prefix || withholds(prefix) || stoppingWords.test(prefix)) break
    rest = rest.slice(prefix.length)
  }
  return rest.trim()
}
