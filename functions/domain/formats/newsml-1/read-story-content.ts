import type { Copy } from '#domain/copy.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { readContentElement } from '../reading/text/read-content-element.ts'
import { takeWhole } from '../reading/text/take-whole.ts'
import type { Story } from './find-stories.ts'

/** The text of a story: all its parts together, or the first of its renditions with any text, unless another has more of it. */
export const readStoryContent = ({ contents, parts }: Story, receivedAt: string): Copy => {
  const read = (content: XmlElement) => readContentElement(content, 'newsml-1: DataContent', receivedAt)
  if (parts) {
    const copies = contents.map(read)
    return { ...copies[0], format: 'newsml-1', blocks: copies.flatMap(({ blocks }) => blocks) }
  }
  for (const [index, content] of contents.entries()) {
    const copy = read(content)
    const others = contents.slice(index + 1).map(other => ({ text: textOf(other), read: () => read(other) }))
    if (copy.blocks.length > 0) return takeWhole(copy, textOf(content), others)
  }
  return { format: 'newsml-1', blocks: [] }
}
