import type { Copy } from '#domain/copy.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { rootName } from '#domain/xml/root-name.ts'
import { readMarkedText } from './read-marked-text.ts'
import { readTextContent } from './read-text-content.ts'

/** The text that an element of NewsML holds as one string: a NITF document in CDATA, else HTML or lines, whose places stay those of the drop. */
export const readHeldText = (text: string, at: XmlElement['at'], source: string, receivedAt: string): Copy =>
  rootName(text)?.toLowerCase() === 'nitf'
    ? readMarkedText(text, at, source, receivedAt)
    : readTextContent(text, at, source)
