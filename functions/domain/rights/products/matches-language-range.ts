/**
 * Whether a language tag falls into a range by basic filtering (RFC 4647, section 3.3.1): "en" takes in "en" and "en-US",
 * not "eng"; "*" takes in every tag. Case does not matter. Copy that declares no language falls into "*" alone.
 */
export const matchesLanguageRange = (range: string, tag: string | undefined): boolean => {
  if (range === '*') return true
  if (tag === undefined) return false
  const prefix = range.toLowerCase()
  const language = tag.toLowerCase()
  return language === prefix || language.startsWith(`${prefix}-`)
}
