import type { Source } from '#domain/source.ts'
import { rootName } from '#domain/xml/root-name.ts'

/** How many characters are searched for a document under other lines. */
const REACH = 2_000
/** A document under lines that are none of it, as the header of HTTP. */
const UNDER_LINES =
  /^\s*[^<{[\s][\s\S]*?[\r\n][ \t]*<(?:\?xml|nitf|newsml|newsitem|newsmessage|rss|feed)[\s>]/i

/** Any other XML except HTML: it has a declaration, if only under other lines, or a root that the last tag of the text closes. */
export const detectXml = ({ text }: Source): boolean => {
  const head = text.slice(0, REACH)
  if (head.includes('<') && UNDER_LINES.test(head)) return true
  const root = rootName(text)
  if (root === undefined || root.toLowerCase() === 'html') return /^\uFEFF?\s*<\?xml\s/.test(text)
  if (/^\uFEFF?\s*<\?xml\s/.test(text)) return true
  const last = text.slice(-root.length - 80).trimEnd()
  return last.endsWith(`${root}>`) || last.endsWith('/>')
}
