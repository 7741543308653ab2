import { isKnownRegion } from '#domain/conventions/places/is-known-region.ts'
import { placeOfLine } from '../dateline/place-of-line.ts'
import type { Draft } from '../draft/draft.ts'
import { excerpt } from '../draft/excerpt.ts'
import { lift } from '../draft/lift.ts'
import type { Paragraph } from '../paragraph.ts'

/** Reads the place on the last line above a story as its dateline; a country or state in capitals without a mark only if the story is signed. Whether it stood there. */
export const readPlaceLine = (paragraph: Paragraph, draft: Draft): boolean => {
  const place = draft.fields.dateline ? undefined : placeOfLine(paragraph.text)
  if (place === undefined) return false
  if (place === paragraph.text && draft.authors.length === 0 && isKnownRegion(place)) return false
  draft.fields.dateline = { place }
  lift(draft, 'dateline', excerpt(paragraph), 'dateline/line-above')
  return true
}
