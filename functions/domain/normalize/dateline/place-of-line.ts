import { readPlace } from './read-place.ts'

/** A colon or dash behind a place that stands alone, or a bar before it. */
const mark = /^\| ?|\s?(?::|[–—-]{1,2})$/u

/**
 * The place on a line that holds a known place and nothing else, as some papers set the dateline above the story: in capitals, "CURITIBA",
 * "BURNT FORK, ORE." (Folha de S.Paulo, The Christian Science Monitor), or at its mark, "Bengaluru:" (NDTV), "| Detroit".
 */
export const placeOfLine = (text: string): string | undefined => {
  const name = text.replace(mark, '')
  const place = readPlace(name)
  return place?.known && (place.style === 'capitals' || name !== text) ? name : undefined
}
