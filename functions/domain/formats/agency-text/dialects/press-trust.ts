import type { Aside, Block } from '#domain/copy.ts'
import { lineSpan } from '#domain/formats/wire/line-span.ts'
import type { Dialect } from '../dialect.ts'

/** "PRI COM ECO ESPL NAT": priority and sections. */
const sections = /^\s*PR[IA](?: [A-Z]{2,5}){1,6}\s*$/
/** ".NEWDELHI DCM12": where it was filed, and its number. */
const origin = /^\s*\.[A-Z]{3,} [A-Z]{2,4}\d{1,4}\s*$/
/** Initials of those who edited, and the time: "07021312". */
const closing = /^\s*(?:[A-Z]{2,4}|\d{8})\s*$/

/** Text of the Press Trust of India: sections, origin and keywords above the headline, initials and time of filing below the story. */
export const pressTrust: Dialect = {
  matches: ([first, second]) => sections.test(first?.text ?? '') && origin.test(second?.text ?? ''),
  read: ([first, second, keywords, ...story]) => {
    const end = story.findLastIndex(({ text }) => !closing.test(text)) + 1
    const marks = [first, second, ...story.slice(end)].filter((line): line is Block => line !== undefined)
    return {
      ...(keywords && { slugline: lineSpan([keywords], 'agency-text: keywords') }),
      asides: marks.map((line): Aside => ({ ...lineSpan([line], 'agency-text: routing'), kind: 'mark' })),
      blocks: story.slice(0, end),
    }
  },
}
