import type { Source } from '../../source.ts'

const START =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|article|section|main|div|p|h1|h2|meta|title)\b/i

/** An HTML page, XHTML too, or a piece of one: it begins with a tag of HTML. */
export const detectHtml = ({ text }: Source): boolean => START.test(text.slice(0, 6000))
