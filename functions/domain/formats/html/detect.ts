import type { Source } from '../../source.ts'

const START =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|article|section|main|div|p|h1|h2|meta|title)\b/i

/** An HTML or XHTML page, or a fragment of one: it begins with an HTML tag. */
export const detectHtml = ({ text }: Source): boolean => START.test(text.slice(0, 6000))
