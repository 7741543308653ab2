import type { Copy } from '#domain/copy.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { readContentElement } from '../reading/text/read-content-element.ts'
import type { Story } from './find-stories.ts'

/** The text of a story: all its parts together, or the first of its renditions with any text. */
export const readStoryContent = ({ contents, parts }: Story, receivedAt: string): Copy => {
  const read = (content: XmlElement) => readContentElement(content, 'newsml-1: DataContent', receivedAt)
  if (parts) {
    const copies = contents.map(read)
    return { ...copies[0], format: 'newsml-1', blocks: copies.flatMap(({ blocks }) => blocks) }
  }
  for (const content of contents) {
    const copy = read(content)
    if (copy.blocks.length > 0) return copy
  }
  return { format: 'newsml-1', blocks: [] }
}
