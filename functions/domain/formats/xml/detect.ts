import type { Source } from '../../source.ts'
import { rootName } from '../../xml/root-name.ts'

/** Any other XML except HTML: it has a declaration, or a root that the last tag of the text closes. */
export const detectXml = ({ text }: Source): boolean => {
  const root = rootName(text)
  if (root === undefined || root.toLowerCase() === 'html') return /^\uFEFF?\s*<\?xml\s/.test(text)
  if (/^\uFEFF?\s*<\?xml\s/.test(text)) return true
  const last = text.slice(-root.length - 80).trimEnd()
  return last.endsWith(`${root}>`) || last.endsWith('/>')
}
