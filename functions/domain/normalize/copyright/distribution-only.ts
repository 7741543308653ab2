import { patternOf } from '../pattern/pattern-of.ts'
import { screen } from '../pattern/screen.ts'
import type { CopyrightReading } from './copyright-reading.ts'
import { isDistributor } from './is-distributor.ts'
import { namedDistributor } from './named-distributor.ts'
import { readDistributor } from './read-distributor.ts'
import { readRestrictions } from './read-restrictions.ts'
import { republished } from './republished.ts'

const OPENS = patternOf(
  /^/iu,
  [
    /[\s_—–*(-]*/iu,
    /visit\b.{0,120}?/iu,
    /(?:.{0,120}?\bcolumn|content|story|article|.{0,160}?\bthis (?:column|story|article|piece|item|content|report)) (?:(?:was |is )?(?:produced by .{2,80} and reviewed and )?|originally .{3,100} and (?:was |is )?)(?:originally )?(?:based on one )?/iu,
    /for copyright information,? /iu,
    /(?:first|originally) published (?:by|in|on) [^.]{2,60}\. /iu,
  ],
  /$/iu,
)
/** A sentence of what the piece is or who wrote it, at whose end a distributor of the kept list stands. */
const ABOUT = screen(
  /\b(?:column(?:ist)?|commentary|op-ed|essay|piece|article|(?:written|produced|writes) for)\b[^.!?]{0,160}\b(?:and|is|was|are|which is|,)\s*$|\b(?:column(?:ist)?|commentary|op-ed|essay|piece|article|author|editor|professor|fellow|director)\b[^.!?]*[.!?]["”)]?\s+$/iu,
)
/** "Distributed by Harbor, the film made $4 million", "…, “The Ferry” opens on Friday." */
const CLAUSE = /, (?:the|it|he|she|they|its?|[“"][^“”"]{1,80}[”"]) \p{Ll}/u
const MAX_ABOUT = 600
/** "– Los Angeles Times/Tribune News Service", as TNS signs its briefs. */
const SIGNED = screen(/^[\s_]*[–—-]{1,2}\s?\p{Lu}[^.!?]{2,80}\/[^/]+$/u)

/**
 * A line that only says who delivers: "Distributed by McClatchy-Tribune Business News", "This story was distributed by …", "Visit … Distributed by …",
 * "– Los Angeles Times/Tribune News Service".
 */
export const distributionOnly = (text: string): CopyrightReading | undefined => {
  const distributor = readDistributor(text)
  if (distributor) {
    if (CLAUSE.test(text.slice(distributor.start, distributor.end))) return undefined
    const before = text.slice(0, distributor.start)
    const closes = text.slice(distributor.end).replace(/[\s.)_]+/gu, '') === ''
    const sentence = text.slice(distributor.start).replace(/^[.!?"”)\s]+/u, '')
    if (before.length < MAX_ABOUT && republished.exec(sentence)?.index === 0) {
      const restrictions = readRestrictions(sentence)
      return { distributor: distributor.name, ...(restrictions && { restrictions }), notice: text }
    }
    if (OPENS.test(before)) return { distributor: distributor.name, notice: text }
    if (closes && before.length < MAX_ABOUT && isDistributor(distributor.name) && ABOUT.test(before))
      return { distributor: distributor.name, notice: text }
    return undefined
  }
  const signed = SIGNED.test(text) ? namedDistributor(text) : undefined
  return signed && { distributor: signed.name, notice: text }
}
