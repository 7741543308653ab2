import type { Draft } from '#domain/normalize/draft/draft.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { findGap } from './find-gap.ts'
import { holdToDecide } from './hold-to-decide.ts'

/** What stands for a headline that is still to be written: "HED TK", "Headline goes here". */
const headlines = patternOf(
  /^\P{L}*/iu,
  [
    /(?:hed|head(?:line)?|title|dek|slug) (?:tk|tbc|tbd|to come|(?:goes )?here)/iu,
    /(?:insert|no|your) headline(?: here)?/iu,
    /headline|untitled document|tk/iu,
    /(?:überschrift|titel) (?:folgt|fehlt|hier)/iu,
    /titre (?:à venir|ici)/iu,
    /título (?:aquí|pendiente)/iu,
  ],
  /[^\p{L}\d]*$/iu,
)

/** What stands for a name that is still to be asked. */
const names = /^(?:TK|X{2,4}|(?:YOUR )?NAME(?: HERE)?|(?:first ?name|vorname) (?:last ?name|nachname))$/i

/**
 * Holds a story in which something is still to be filled in, and says in a warning what and where. One that is held already has the warning alone: its desk
 * looks at it before it goes out. Loaded with the first copy.
 */
export const holdUnfinished = (draft: Draft, story: readonly Paragraph[], receivedAt: string): string[] => {
  const { fields, authors } = draft
  if (fields.status === 'canceled') return []
  const { headline = '' } = fields
  const inHeadline = headlines.test(headline) ? headline : findGap(headline)
  const raw = inHeadline ?? authors.find(({ name }) => names.test(name))?.name
  const found = raw === undefined ? findInText(story) : { raw, line: undefined }
  if (!found) return []
  const what = `“${found.raw.slice(0, 80)}” ${found.line ? `in line ${found.line} ` : ''}stands where something is to be filled in`
  if (!holdToDecide(draft, receivedAt, { raw: found.raw, rule: 'is-unfinished' }))
    return [`${what}: drop the story again with it before it goes out`]
  return [
    `${what}, and this text is held; a version that is out stays out. Drop it again with that, or publish it as it is by deciding its case`,
  ]
}

const findInText = (story: readonly Paragraph[]): { raw: string; line: number | undefined } | undefined => {
  for (const { text, pieces } of story) {
    const raw = findGap(text)
    if (raw !== undefined) return { raw, line: pieces.find(piece => piece.raw.includes(raw))?.at?.line }
  }
  return undefined
}
