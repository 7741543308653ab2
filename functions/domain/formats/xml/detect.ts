import type { Source } from '#domain/source.ts'
import { rootName } from '#domain/xml/root-name.ts'

/** How many characters are searched for a document under other lines. */
const REACH = 2_000
/** A document under lines that are none of it, as the header of HTTP. */
const UNDER_LINES =
  /^\s*[^<{[\s][\s\S]*?[\r\n][ \t]*<(?:\?xml|nitf|newsml|newsitem|newsmessage|rss|feed)[\s>]/i

/** What begins HTML without a page around it. */
const HTML =
  /^(?:html|header|figure|center|font|strong|em|span|small|[abiu]|br|hr|img|ul|ol|table|blockquote|h[3-6])$/i
const END = /<\/[\w.:-]+\s{0,9}>/g
/** How many elements end in the beginning of XML at least, where its last tag does not close its root. */
const FEWEST_ENDS = 3

/** Any other XML except HTML: it has a declaration, if only under other lines, or a root that the last tag of the text closes, or elements, as XML that is cut off. */
export const detectXml = ({ text }: Source): boolean => {
  const head = text.slice(0, REACH)
  if (head.includes('<') && UNDER_LINES.test(head)) return true
  const root = rootName(text)
  if (/^\s*<\?xml\s/.test(text)) return true
  if (root === undefined || HTML.test(root)) return false
  const last = text.slice(-root.length - 80).trimEnd()
  const isClosed = last.endsWith(`${root}>`) || last.endsWith('/>')
  return isClosed || (head.match(END)?.length ?? 0) >= FEWEST_ENDS
}
