import type { Media } from '#schemas/article.ts'

/**
 * The media of an earlier version as the latest version of its article binds them: those that the latest still
 * has, under the conditions of use that either states. What the latest lacks was taken back.
 */
export const mediaBoundByLatest = (own: readonly Media[], latest: readonly Media[]): Media[] =>
  own.flatMap(each => {
    const still = latest.filter(other => isSame(each, other))
    const terms = [each, ...still].flatMap(({ usageTerms = [] }) => usageTerms)
    const usageTerms = [...new Map(terms.map(term => [JSON.stringify(term), term])).values()]
    return still.length > 0 ? [{ ...each, ...(usageTerms.length > 0 && { usageTerms }) }] : []
  })

/** A URI names one file for good; the name of a file ("photo-1.jpg") may be given to another picture. */
const URI = /^[a-z][a-z\d+.-]+:/i

/**
 * Not by caption, unless it is all there is: a picture that replaces another often has the caption of that. If
 * in doubt, it is another.
 */
const isSame = ({ href, caption, credit }: Media, other: Media): boolean => {
  if (href === undefined) return caption !== undefined && caption === other.caption
  const isLasting = URI.test(href)
  return href === other.href && (isLasting || (caption === other.caption && credit === other.credit))
}
