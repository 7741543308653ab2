import { newsletterBox } from '#domain/normalize/body/rules/asks/newsletter-box.ts'
import { formMessage } from '#domain/normalize/body/rules/page/form-message.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { findEntryHours } from '../find-entry-hours.ts'
import { type BoxLines, boxRules } from './box-rules.ts'
import { findRequestStart } from './find-request-start.ts'
import { isBoxTitle } from './is-box-title.ts'

/** Entries under the first of a live blog, at least. */
const fewestEntries = 2
/** A list as it is read to the blind; its item follows. */
const counter = screen(/^list \d+ of \d+$/i)
const asks = (text: string): boolean => newsletterBox.matches(text) || formMessage.matches(text)
/** Over what a clip shows (CBC). */
const lasting = screen(/^duration \d{1,2}:\d{2}$/i)

/**
 * What a page sets between the paragraphs of a story over more than one line, by index and rule: a heading of
 * links with the titles under it; what stands between the lines of a newsletter's box; a title over its button; a
 * picture's label with the caption under it; links in capitals among prose.
 */
export const findBoxes = (story: readonly Paragraph[]): Map<number, string> => {
  const boxes = new Map(findEntryHours(story, fewestEntries).map(index => [index, 'body/entry-time']))
  for (const [index, { text }] of story.entries()) {
    if (index > 0 && counter.test(text) && isBoxTitle(story[index + 1]))
      boxes.set(index + 1, 'body/related-title')
    if (lasting.test(text) && !/["“]/.test(story[index + 1]?.text ?? ''))
      for (let each = agoOver(story, index); each <= index + 1; each += 1)
        boxes.set(each, 'body/picture-caption')
    if (index === 0 || boxes.has(index)) continue
    if (asks(text))
      for (let each = findRequestStart(story, index); each < index; each += 1)
        boxes.set(each, 'body/newsletter-text')
    for (const [each, rule] of readBox(story, index, text)) boxes.set(each, `body/${rule}`)
  }
  return boxes
}

const readBox = (story: readonly Paragraph[], index: number, text: string): BoxLines => {
  for (const read of boxRules) {
    const box = read(story, index, text)
    if (box) return box
  }
  return []
}

/** The index of the title and the age of a clip over how long it is: "A foghorn sounds", "3 years ago". */
const agoOver = (story: readonly Paragraph[], index: number): number =>
  index > 2 && / ago$/.test(story[index - 1]?.text ?? '') ? index - 2 : index
