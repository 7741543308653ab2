import type { Copy, Span } from '#domain/copy.ts'
import { readBlocks } from '#domain/markup/blocks/read-blocks.ts'
import { parseHtml } from '#domain/markup/parse-html.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { present } from '#domain/present.ts'
import type { Source } from '#domain/source.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { FormatReading } from '../format.ts'
import { convertWord } from './convert-word.ts'
import { openParts } from './open-parts.ts'
import { readMargins } from './read-margins.ts'
import { readProperties } from './read-properties.ts'

/**
 * Reads a Word document (Office Open XML, ECMA-376): its paragraphs, lists and tables. The headline is stated by the style "Title",
 * or by a heading that stands first, under no more than short lines; whoever saved the file is not its author. Pictures are left out with a warning.
 */
export const readDocx = async ({ bytes, allowance }: Source): Promise<FormatReading> => {
  const parts = await openParts(bytes, allowance)
  if (!parts.ok) return parts
  const word = await convertWord(parts.value)
  if (!word.ok) return word
  const body = parseHtml(word.value.html)
  if (!/\S/.test(textOf(body)))
    return {
      ok: false,
      rejection: {
        code: 'empty',
        detail: 'The Word file contains no text. Add the story and drop it again.',
      },
    }
  const title = findTitle(body)
  const story = title ? { ...body, children: body.children.filter(child => child !== title) } : body
  const properties = readProperties(parts.value['docProps/core.xml'])
  const copy: Copy = {
    format: 'docx',
    ...present({ headline: withoutPlace(spanOf(title, 'docx: title')) }),
    ...properties,
    titles: [...(properties.titles ?? []), ...readMargins(parts.value)],
    blocks: readBlocks(unwrapCells(story)).map(({ at: _, ...block }) => block),
  }
  return { ok: true, copies: [copy], warnings: word.value.warnings }
}

/** Lines at most that stand over a release's headline ("PRESS RELEASE", an embargo, place and day), and words of one. */
const linesOver = 4
const wordsOver = 14

/** The first heading of the highest level, if nothing stands over it but short lines. */
const findTitle = (body: XmlElement): XmlElement | undefined => {
  const title = findFirst(body, 'h1')
  const above = title ? body.children.slice(0, body.children.indexOf(title)) : []
  const isOnTop =
    above.length <= linesOver &&
    above.every(
      child => typeof child === 'object' && child.name === 'p' && countWords(textOf(child)) <= wordsOver,
    )
  return isOnTop ? title : undefined
}

/** The text of a Word file has no place, since it is in a part of the archive that nobody sees. */
const withoutPlace = (span: Span | undefined): Span | undefined =>
  span && { raw: span.raw, source: span.source }

/** Word puts a paragraph into every cell; if it is the only one, the cell holds its text directly. */
const unwrapCells = (element: XmlElement): XmlElement => {
  const children = element.children.map(child => (typeof child === 'string' ? child : unwrapCells(child)))
  const [only, second] = children
  const isCell = element.name === 'td' || element.name === 'th'
  const isAlone = isCell && !second && typeof only === 'object' && only.name === 'p'
  return { ...element, children: isAlone ? only.children : children }
}
