import { findFurniture } from '../body/find-furniture.ts'
import { relatedHeading } from '../body/rules/related/related-heading.ts'
import { optionalTrim } from '../body/rules/wire/optional-trim.ts'
import { separator } from '../body/rules/wire/separator.ts'
import { takeMark } from '../body/rules/wire/take-mark.ts'
import type { Draft } from '../draft/draft.ts'
import { excerpt } from '../draft/excerpt.ts'
import { obey } from '../draft/obey.ts'
import { remove } from '../draft/remove.ts'
import { copyrightLine } from '../lines/copyright-line.ts'
import type { Paragraph } from '../paragraph.ts'
import { screen } from '../pattern/screen.ts'
import { countWords } from '../prose/count-words.ts'
import { findBoxes } from '../structure/boxes/find-boxes.ts'
import { createPullQuote } from './create-pull-quote.ts'
import { cutDateline } from './cut-dateline.ts'
import { cutNote } from './cut-note.ts'
import { cutOrder } from './cut-order.ts'
import { cutReporters } from './cut-reporters.ts'
import { cutSign } from './cut-sign.ts'
import { cutSignature } from './cut-signature.ts'
import { cutSignedTime } from './cut-signed-time.ts'
import { isCopyrightLine } from './is-copyright-line.ts'
import { isOrderLine } from './is-order-line.ts'

/** What an agency sets between the paragraphs of a story. */
const wireRules = [separator, optionalTrim, takeMark]

/** Page marks that stick to the beginning of a paragraph: "#share#", "#related#". */
const hashMark = screen(/^#\p{Ll}{3,12}#\s*/u)

/** How a story's paragraphs are read. */
interface StoryContext {
  receivedAt: string
  isFramed?: boolean | undefined
}

/**
 * The story's own paragraphs: dateline off the first, furniture between them out; in framed text, rules and marks of the wire alone. A desk's
 * order between them is done, and the copyright at the foot of a page taken.
 */
export const readStory = (
  story: readonly Paragraph[],
  draft: Draft,
  { receivedAt, isFramed = false }: StoryContext,
): Paragraph[] => {
  const kept: Paragraph[] = []
  const gone = new Set<string>()
  const isPullQuote = createPullQuote(story)
  const boxes = isFramed ? new Map<number, string>() : findBoxes(story)
  for (const [index, paragraph] of story.entries()) {
    if (paragraph !== story[0] && isOrderLine(paragraph.text)) {
      obey(draft, paragraph.text, excerpt(paragraph), receivedAt)
      continue
    }
    if (paragraph !== story[0] && isCopyrightLine(paragraph.text)) {
      copyrightLine({ text: paragraph.text, from: excerpt(paragraph), zone: 'head' }, draft, { receivedAt })
      continue
    }
    const box = boxes.get(index)
    const furniture =
      paragraph.kind === 'table' || paragraph === story[0]
        ? undefined
        : isFramed
          ? wireRules.find(rule => rule.matches(paragraph.text))
          : (findFurniture(paragraph.text, 'story') ?? headingOfLinks(paragraph))
    if (box) {
      remove(draft, excerpt(paragraph), box)
    } else if (!isFramed && isPullQuote(index)) {
      remove(draft, excerpt(paragraph), 'body/pull-quote')
    } else if (furniture) {
      gone.add(paragraph.text.replace(/^\d{1,2}:\d{2} +/, ''))
      remove(draft, excerpt(paragraph), furniture.name)
    } else if (gone.has(paragraph.text) || (kept.length > 0 && isHeadline(paragraph, draft)))
      remove(draft, excerpt(paragraph), 'body/repeated-line')
    else kept.push(cutMark(paragraph, draft))
  }
  const begun = cutOrder(cutNote(cutDateline(kept, draft), draft, { receivedAt }), draft, receivedAt)
  const told = cutSignedTime(cutReporters(begun, draft), draft)
  return cutSign(cutSignature(told, draft), draft)
}

/** A line over links to other stories, from which the links were lost: of two words and more, since one word may head a part of the story. */
const headingOfLinks = ({ text }: Paragraph) =>
  relatedHeading.matches(text) &&
  (countWords(text) > 1 || /^(?:related|kapcsolódó)$/i.test(text)) &&
  !/^what/i.test(text)
    ? relatedHeading
    : undefined

const isHeadline = ({ text }: Paragraph, draft: Draft) => text === draft.fields.headline

const cutMark = (paragraph: Paragraph, draft: Draft): Paragraph => {
  const mark = hashMark.exec(paragraph.text)?.[0]
  if (!mark || paragraph.html !== undefined) return paragraph
  remove(draft, excerpt(paragraph, 0, mark.length), 'body/page-mark')
  return { ...paragraph, text: paragraph.text.slice(mark.length) }
}
