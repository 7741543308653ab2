import type { Source } from '#domain/source.ts'

const START =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|article|section|main|div|p|h1|h2|meta|title)\b/i

/** A page under lines that are none of it: the header of HTTP, a warning of PHP, a note to the desk. */
const UNDER_LINES = /^\s*(?:[^<{[\s]|<(?:br|b|font)\b)[\s\S]{0,2000}?[\r\n][ \t]*<(?:!doctype html|html)\b/i

/** An HTML or XHTML page, or a fragment of one: it begins with an HTML tag, or a line of it begins the page. */
export const detectHtml = ({ text }: Source): boolean => {
  const head = text.slice(0, 6000)
  return START.test(head) || UNDER_LINES.test(head)
}
