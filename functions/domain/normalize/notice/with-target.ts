import type { Notice } from '../../copy.ts'
import { isOfPicture } from './is-of-picture.ts'
import { readTarget } from './read-target.ts'
import { takesBack } from './takes-back.ts'

/** The order, and the headline that it is about: "Kill: Blast in quarry injures four". */
const headed = /^(?:[^:–—]{3,40}?(?:\s?[:–—]| -(?=\s))|[\p{Lu} ]{3,40}-)\s*((?!DO NOT\b)\p{Lu}\S* .{8,240})$/u

/** Names of a story on lines of their own. */
const labelled = /^\W*(?:slug(?:line)?|headline|title|item|story[ _]number)\s*:/iu

/** Says in the agency's own person what is taken back: "Coastal Wire kills the story headlined …". */
const tells =
  /\b(?:kill|withdr[ae]w|retract|spik|delet|annul)\p{L}*\b.{0,60}?\b(?:story|item|report|article|dispatch)\b.{0,20}?\b(?:headlined|slugged|titled|entitled)\b/iu

/**
 * A notice with the story it means. Where its orders name none, any line may: "MANDATORY KILL", then "Slug: …" and "Headline: …", then
 * "Editors: please kill this story." Sources: AP, CP. Above a text only lines with a label, those that tell what is
 * taken back, and the headline behind the order do; "PHOTO KILL" names no story.
 */
export const withTarget = (notice: Notice, lines: readonly string[], hasText: boolean): Notice => {
  if (Object.keys(notice.target).length > 0 || isOfPicture(notice.note)) return notice
  const own = notice.kind === 'withhold' ? [] : lines.filter(line => labelled.test(line) || tells.test(line))
  const target = readTarget((hasText ? own : lines).join('\n'))
  const headline = notice.note.split('\n').map(readHeaded).find(Boolean)
  return target ? { ...notice, target } : { ...notice, ...(headline && { headline }) }
}

const readHeaded = (line: string): string | undefined => {
  const headline = headed.exec(line)?.[1]
  return headline && !takesBack(headline) ? headline : undefined
}
