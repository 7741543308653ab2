import { decodeHTMLStrict } from 'entities'

/** A reference that XML knows, a CDATA section or comment (left alone), or an "&" that XML does not know. */
const REFERENCE =
  /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});|&(?:([a-z][a-z\d]{1,31});)?/gi

/**
 * Mends references that are not XML: a named HTML entity becomes its character, a bare "&" becomes `&amp;`.
 * Seen in NITF without its DTD, and in URLs that agencies paste into attributes.
 */
export const repairEntities = (text: string): { repaired: string; warnings: string[] } => {
  const warnings = new Set<string>()
  const repaired = text.replace(REFERENCE, (whole, name: string | undefined) => {
    if (whole.startsWith('<') || (whole.length > 1 && name === undefined)) return whole
    const character = name ? decodeHTMLStrict(whole) : whole
    if (character !== whole) {
      warnings.add(`uses the HTML entity ${whole}, which the document does not declare`)
      return character
    }
    warnings.add('contains an "&" that does not begin a reference; read as a plain "&"')
    return `&amp;${whole.slice(1)}`
  })
  return { repaired, warnings: [...warnings] }
}
