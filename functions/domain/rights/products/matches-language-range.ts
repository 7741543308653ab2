/**
 * Whether a language tag matches a range by basic filtering (RFC 4647, section 3.3.1): "en" matches "en" and
 * "en-US", not "eng"; "*" matches every tag. Case does not matter. Copy without a language matches only "*".
 */
export const matchesLanguageRange = (range: string, tag: string | undefined): boolean => {
  if (range === '*') return true
  if (tag === undefined) return false
  const prefix = range.toLowerCase()
  const language = tag.toLowerCase()
  return language === prefix || language.startsWith(`${prefix}-`)
}
