import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import { isBareLabel } from '#domain/normalize/body/rules/pictures/is-bare-label.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'

/** What pages set over a caption, and nothing else on the line. */
const label =
  /^(?:(?:show|hide|toggle) caption|image|photo|video|videos?|photos?|open (?:this )?(?:photo|image) in gallery:?|close|up next|now playing|view gallery|enlarge(?: this image)?|play(?: video)?|watch|bild(?:unterschrift)?|foto|vidéo|vídeo|imagen?|\+\d+)$/i
export const isCaptionLabel = (text: string): boolean => label.test(text) || isBareLabel(text)

/** A picture's credit in capitals, with the caption under it (Stuff). */
const credit =
  /^(?:© Provided by [^.]{2,40}|NBC Universal, Inc\.|SUPPLIED|HANDOUT|[\p{Lu} .'’-]{4,40}\s?\/\s?(?:STUFF|GETTY(?: IMAGES)?|REUTERS|AFP|AP|AAP|NZME|SUPPLIED|[\p{Lu} ]{0,20}PRESS))$/u
/** A button that shows the caption above it. */
const toggle = /^(?:show|hide|toggle) caption$/i
/** Who speaks in a clip of television, and of what (Fox News). */
const aired = screen(
  /^[^"“”]{8,120}\b(?:discuss(?:es)?|reacts? to|joins? ['‘]|weighs? in|breaks? down|reports? (?:on|from)|gives (?:his|her))(?!\p{L})[^"“”]*$/u,
)
/** The label of a paragraph that sums up the story: La Dépêche, Amar Ujala. */
const summary = /^(?:l['’]essentiel|सार)$/i
/** Lines between the label and its caption (a clip's title), and the longest caption, in words. */
const between = 2
const longest = 40

/** Whether a sentence stands under the label of a picture or clip, and page matter rather than the story follows. */
export const isUnderLabel = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const text = paragraphs[index]?.text ?? ''
  const next = paragraphs[index + 1]?.text
  if (next === undefined || countWords(text) > longest) return false
  if (toggle.test(next)) return true
  if (summary.test(paragraphs[index - 1]?.text ?? '')) return /[.!?] \p{Lu}/u.test(text)
  if (aired.test(text) && [1, 2].some(up => isCaptionLabel(paragraphs[index - up]?.text ?? ''))) return true
  if (/^duration \d+:\d\d$/i.test(paragraphs[index - 1]?.text ?? '')) return true
  if (isUnderButtons(paragraphs, index) || isUnderCredit(paragraphs, index)) return true
  if (isProse(next) && !findFurniture(next, 'head')) return false
  for (let above = index - 1; above >= Math.max(0, index - between - 1); above -= 1) {
    const line = paragraphs[above]?.text ?? ''
    if (isCaptionLabel(line)) return true
    if (isProse(line) || findFurniture(line, 'head')) return false
  }
  return false
}

/** Right under a credit, or with the label of a clip between. */
const isUnderCredit = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const [higher = '', above = ''] = [-2, -1].map(step => paragraphs[index + step]?.text ?? '')
  return credit.test(above) || (isCaptionLabel(above) && credit.test(higher))
}

/** Gannett's pair of buttons, which nothing but a clip's title and caption follows. */
const isUnderButtons = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const above = paragraphs.slice(Math.max(0, index - 3), index).map(({ text }) => text)
  const hide = above.findLastIndex(text => /^hide caption$/i.test(text))
  return (
    hide > 0 &&
    /^show caption$/i.test(above[hide - 1] ?? '') &&
    above.slice(hide + 1).every(text => !isProse(text))
  )
}
