import type { Block } from '#domain/copy.ts'
import { readTextContent } from '#domain/formats/reading/text/read-text-content.ts'
import { readBlocks } from '#domain/markup/blocks/read-blocks.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { merged } from '#domain/xml/merged.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { readMedia } from './read-media.ts'
import { toHtmlTree } from './to-html-tree.ts'

/** The blocks of `body.content` (of each, where a system makes several, or of `body`, if an agency left it out), and the media among them. */
export const readContent = (body: XmlElement | undefined) => {
  const content = merged(findAll(body, 'body.content')) ?? withoutFrame(body)
  const media = content ? readMedia(content) : []
  const blocks: Block[] = content ? (readBare(content) ?? readBlocks(toHtmlTree(withoutLinks(content)))) : []
  return { blocks, ...present({ media: media.length > 0 ? media : undefined }) }
}

/** A text without elements, in a `block` at most, as systems put it there that know none of NITF's: HTML in CDATA, or lines. */
const readBare = (content: XmlElement): Block[] | undefined => {
  const said = content.children.filter(child => typeof child !== 'string' || child.trim() !== '')
  const [only, ...more] = said
  if (said.length > 0 && said.every(child => typeof child === 'string'))
    return readTextContent(textOf(content), content.at, 'nitf: body.content').blocks
  return typeof only === 'object' && only.name === 'block' && more.length === 0 ? readBare(only) : undefined
}

const withoutFrame = (body: XmlElement | undefined): XmlElement | undefined =>
  body && {
    ...body,
    children: body.children.filter(
      child => typeof child === 'string' || !/^body\.(?:head|end)$/.test(child.name),
    ),
  }

/**
 * The content without `block`s at its end that only hold links and media: they point elsewhere and are not
 * the story.
 */
const withoutLinks = (content: XmlElement): XmlElement => {
  const children = [...content.children]
  for (let last = children.at(-1); last !== undefined; last = children.at(-1)) {
    if (typeof last === 'string' ? last.trim() !== '' : !isBeside(last)) break
    children.pop()
  }
  return { ...content, children }
}

const isBeside = (element: XmlElement): boolean =>
  element.name === 'media' || (element.name === 'block' && hasOnlyLinks(element))

const hasOnlyLinks = (element: XmlElement): boolean =>
  element.children.every(child =>
    typeof child === 'string'
      ? child.trim() === ''
      : child.name === 'a' || textOf(child).trim() === '' || hasOnlyLinks(child),
  )
