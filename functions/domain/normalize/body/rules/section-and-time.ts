import type { FurnitureRule } from '../furniture-rule.ts'
import { isTimestamp } from '../is-timestamp.ts'

const parts = /^(\p{Lu}[\p{L}&.' -]{2,30}?)[ |·:-]+(\d{1,2}:\d{2}.*\d{4}.*|\p{L}+\.? \d{1,2}, \d{4}.*)$/u

/** A section's name with the time beside it: "Asia 09:31 August 20, 2019". */
export const sectionAndTime: FurnitureRule = {
  name: 'body/section-and-time',
  zones: ['head'],
  matches: text => {
    const [, , when] = parts.exec(text) ?? []
    return when !== undefined && isTimestamp(when)
  },
}
