import type { Notice } from '#domain/copy.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { isOfPicture } from './is-of-picture.ts'
import { readHeaded } from './read-headed.ts'
import { readQuotedTitle } from './read-quoted-title.ts'
import { readTarget } from './read-target.ts'
import { splitHeads } from './split-heads.ts'

/** Names of a story on lines of their own. */
const labelled = /^\W*(?:slug(?:line)?|headline|title|item|story[ _]number)\s*:/iu

/** A slug in small letters: "Please kill ferry-sale." */
const asked =
  /\b[Pp]lease (?:kill|withdraw|delete|pull|(?:with)?hold) ([\p{Ll}\d]+(?:[-_/][\p{Ll}\d]+)+)(?=[.,;\s]|$)/u

/** What waits: "Withhold publication of “Ferry sinks” until we have checked it." */
const waits = /^\W*(?:please )?(?:(?:with)?hold|do not (?:use|publish|run)) (?:\p{L}+ ){0,3}["“„«]/iu

/** Says in the agency's own person what is taken back: "Coastal Wire kills the story headlined …". */
const tells = patternOf([
  /^\W*(?:please )?(?:kill|spike|delete|withdraw|cancel) (?:\p{L}+ ){0,3}["“„«]/iu,
  /\b(?:kill|withdr[ae]w|retract|spik|delet|annul)\p{L}*\b.{0,60}?\b(?:story|item|report|article|dispatch)\b.{0,20}?\b(?:headlined|slugged|titled|entitled|with the headline)\b/iu,
  /\b(?:stop using|not (?:to )?use|no longer (?:be )?used?)\b.{0,60}?\b(?:story|item|report|article|dispatch)\b/iu,
  /\b(?:killed|retract(?:s|ed|ion))\b[^.!?"“„«]{0,20}["“„«]/iu,
])

/**
 * A notice with the story it means. Where its orders name none, any line may: "MANDATORY KILL", then "Slug: …" and "Headline: …", then
 * "Editors: please kill this story." Sources: AP, CP. Above a text only lines with a label, those that tell what is
 * taken back or waits, and the headline behind the order do; "PHOTO KILL" names no story.
 */
export const withTarget = (notice: Notice, lines: readonly string[], hasText: boolean): Notice => {
  if (Object.keys(notice.target).length > 0 || isOfPicture(notice.note)) return notice
  const own = lines.filter(line =>
    notice.kind === 'withhold' ? waits.test(line) : labelled.test(line) || tells.test(line),
  )
  const target = readTarget((hasText ? own : lines).join('\n'))
  if (target) return { ...notice, target }
  const slug = hasText ? undefined : asked.exec(lines.join('\n'))?.[1]
  if (slug) return { ...notice, target: { slug } }
  const titled = readQuotedTitle(lines.join('\n'), !hasText)
  if (titled) return { ...notice, target: { headline: titled } }
  const headline = splitHeads(notice.note).map(readHeaded).find(Boolean)
  return headline ? { ...notice, headline } : notice
}
