import type { Part } from './part.ts'

/** The uses of a message's parts. */
export interface Sorted {
  /** Parts to be read, in order. */
  plain: Part[]
  html: Part[]
  attached: Part[]
}

/**
 * Sorts the parts of a message into the text and HTML that are shown when it is opened, and attachments.
 * Alternatives other than text (a calendar, an AMP page) are not attachments.
 */
export const sortParts = (root: Part): Sorted => {
  const sorted: Sorted = { plain: [], html: [], attached: [] }
  const visit = (part: Part, isAlternative: boolean) => {
    const { multipart, parsed } = part.contentType
    if (multipart) {
      for (const child of part.childNodes) visit(child, multipart === 'alternative')
      return
    }
    const isShown = part.contentDisposition.parsed.value !== 'attachment' && !nameOf(part)
    if (isShown && parsed.value === 'text/plain') sorted.plain.push(part)
    else if (isShown && parsed.value === 'text/html') sorted.html.push(part)
    else if (!isAlternative && part.content && part.content.byteLength > 0) sorted.attached.push(part)
  }
  visit(root, false)
  return sorted
}

const nameOf = ({ contentType, contentDisposition }: Part): string | undefined =>
  contentDisposition.parsed.params.filename ?? contentType.parsed.params.name
