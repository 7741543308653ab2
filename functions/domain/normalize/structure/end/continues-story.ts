import { monthNames } from '#domain/conventions/calendar/month-names.ts'
import { weekdayNames } from '#domain/conventions/calendar/weekday-names.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { isRelated } from './is-related.ts'

/** Share of the paragraphs that name again whom the story has named. */
const share = 1 / 3
/** A name within a sentence, or before who is said to speak. */
const name = /(?<=[\p{Ll}\p{N},;”"’] )\p{Lu}[\p{L}’'-]{3,}/gu
/** The same where it may open a sentence too, as that of one who is known. */
const anywhere = /\p{Lu}[\p{L}’'-]{3,}/gu

/** Whether paragraphs tell on what stands above them: a third of them and more name a person or place that is named there, or speak of the same matter. */
export const continuesStory = (above: readonly Paragraph[], below: readonly Paragraph[]): boolean => {
  const known = new Set(above.flatMap(({ text }) => namesOf(text)))
  const story = above.map(({ text }) => text).join(' ')
  const told = below.filter(
    ({ text }) =>
      (text.match(anywhere) ?? []).some(each => known.has(bare(each))) || isRelated(text, story, 1),
  )
  return told.length > 0 && told.length >= share * below.length
}

/** Days and months are named in every story. */
const isDate = (word: string): boolean => weekdayNames.has(word) || monthNames.has(word)

const namesOf = (text: string): string[] =>
  (text.match(name) ?? []).map(bare).filter(each => !isDate(each.toLowerCase()))

const bare = (word: string): string => word.replace(/['’]s?$/, '')
