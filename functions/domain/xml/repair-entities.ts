import { decodeHTMLStrict } from 'entities'

/** A reference that XML knows, a CDATA section or comment (left alone), or an "&" that XML does not know. */
const REFERENCE =
  /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});|&(?:([a-z][a-z\d]{0,31});)?/gi

/** An entity that the DOCTYPE declares as plain text, in which only characters are referred to. */
const DECLARED =
  /<!ENTITY\s+([a-z][a-z\d]{0,31})\s+(?:"((?:[^"<&%]|&#\w{1,7};){0,99})"|'((?:[^'<&%]|&#\w{1,7};){0,99})')\s*>/gi

/** Any entity that it declares, as a file or as markup too. */
const NAMED = /<!ENTITY\s+([a-z][a-z\d]{0,31})\s/gi

/** How often declared entities are put in at most, so that a small file stays small. */
const MOST = 1_000

/**
 * Mends references that are not XML: a plain text that the DOCTYPE declares is put in, a named HTML entity becomes its
 * character, a bare "&" becomes `&amp;`. A reference to what the DOCTYPE declares otherwise stays, for the parser to refuse: what it stands for would be lost. Seen in NITF without its DTD, and in URLs that agencies paste into attributes.
 */
export const repairEntities = (text: string): { repaired: string; warnings: string[] } => {
  const warnings = new Set<string>()
  const declared = new Map([...text.matchAll(DECLARED)].map(([, name, a, b]) => [name, quoted(a ?? b)]))
  const named = new Set([...text.matchAll(NAMED)].map(([, name]) => name))
  let left = MOST
  const repaired = text.replace(REFERENCE, (whole, name: string | undefined) => {
    if (whole.startsWith('<') || (whole.length > 1 && name === undefined)) return whole
    const own = declared.get(name)
    if (own !== undefined && left-- > 0) return own
    if (name && named.has(name)) return whole
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

/** A declared text as it may stand in an attribute too. */
const quoted = (text = ''): string => text.replaceAll('"', '&quot;').replaceAll("'", '&apos;')
