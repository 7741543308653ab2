import type { Paragraph } from '../paragraph.ts'
import { isProse } from '../prose/is-prose.ts'

/** The hour alone on its line: "18:42", "16:40:02", "17.45 GMT", "9:05 p.m.", "Posted at 14:02" (BBC). */
const clock = /^(?:posted at )?(\d{1,2})[:.h](\d{2})(?::\d{2})?(?: ?([ap])\.?m\.?)?(?: [A-Z]{2,4})?$/i
const halfDay = 720

const minutesOf = (text: string): number | undefined => {
  const [, hour, minute, half] = clock.exec(text) ?? []
  if (hour === undefined) return undefined
  return (
    (half ? (Number(hour) % 12) * 60 : Number(hour) * 60) +
    Number(minute) +
    (/p/i.test(half ?? '') ? halfDay : 0)
  )
}

/**
 * Where the hours stand over the entries of a live blog, by index: each has prose below, and the newest is the first. None where fewer than `fewest`
 * do, or where they go forward: the hours of a chronicle are its own.
 */
export const findEntryHours = (paragraphs: readonly Paragraph[], fewest: number): number[] => {
  const all = paragraphs.flatMap(({ text }, index) => {
    const minutes = minutesOf(text)
    return minutes === undefined ? [] : [{ index, minutes }]
  })
  const hours = all.filter(({ index }, order) =>
    paragraphs.slice(index + 1, all[order + 1]?.index).some(({ text }) => isProse(text)),
  )
  const isLog = hours.every(({ minutes }, order) => {
    const next = hours[order + 1]
    return next === undefined || next.minutes <= minutes || next.minutes > minutes + halfDay
  })
  return isLog && hours.length >= fewest ? hours.map(({ index }) => index) : []
}
