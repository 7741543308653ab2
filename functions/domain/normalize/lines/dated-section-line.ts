import { isTimestamp } from '../body/rules/page/is-timestamp.ts'
import { remove } from '../draft/remove.ts'
import type { LineReader } from './line-reader.ts'

const parts =
  /^(\p{Lu}[\p{L}&.' -]{2,30}?)[ ,|·:-]+(\d{1,2}:\d{2}.*\d{4}.*|\d{1,2} \p{L}+\.?,? \d{1,2}:\d{2}|\p{L}+\.? \d{1,2}, \d{4}.*|(?<=News of )\p{L}+day, \d{1,2} \p{L}+ \d{4})$/u
/** The other way about: "Jun 9, 2026 - Politics & Policy". */
const turned = /^(.{6,30}?(?:\d{4}|\bago))\s[-–—|·•]\s\p{Lu}[\p{L}&' -]{2,30}$/u
const longest = 120

/** A section's name with the time beside it: "Asia 09:31 August 20, 2019". A name with a time is a byline, read before. */
export const datedSectionLine: LineReader = ({ text, from }, draft) => {
  if (text.length >= longest) return false
  const whens = [parts.exec(text)?.[2], turned.exec(text)?.[1]]
  if (!whens.some(when => when !== undefined && isTimestamp(when))) return false
  remove(draft, from, 'head/section-and-time')
  return true
}
