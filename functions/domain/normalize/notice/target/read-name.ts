import type { StoryTarget } from '#schemas/standing-order.ts'

const quoted = /^["“„«]([^"”“»]{3,240})["”“»]$/u
const slug = /^(?:BC-[\p{L}\d-]+(?: \p{Lu}[\p{L}\d-]*)*|\p{Lu}[\p{Lu}\d]+(?:[-/][\p{Lu}\d]+)+)$/u
const item = /^[VWXYZ]\d{3,4}$/u
const numbered =
  /^\s*(?:\d{1,2}[.)]|[•*–-])\s+(\p{Lu}[^"“”„«»]{8,200}?)(?: \((?:([VWXYZ]\d{3,4})|[^()]{2,40})\))?[\s.;]*$/u

/** In characters: a headline in quotation marks, with its number. */
const LONGEST = 300

/** The story that a line names which is nothing but its name, or has a number or a mark of a list in front: "BC-Fire", "1. Blast in quarry". */
export const readName = (line: string): StoryTarget | undefined => {
  if (line.length > LONGEST) return undefined
  const name = line.replace(/^(?:\d{1,2}[.)]\s|[\s•*–—-])+|[\s.,;]+$/gu, '')
  const headline = quoted.exec(name)?.[1]
  if (headline) return { headline: headline.trim() }
  if (slug.test(name)) return { slug: name }
  if (item.test(name)) return { item: name }
  const [, title, number] = numbered.exec(line) ?? []
  return title ? { headline: title, ...(number && { item: number }) } : undefined
}
