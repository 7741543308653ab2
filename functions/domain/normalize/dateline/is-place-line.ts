import { readPlace } from './read-place.ts'

/**
 * Whether a line holds a known place in capitals and nothing else, as some papers set the dateline above the story: "CURITIBA",
 * "BURNT FORK, ORE." (Folha de S.Paulo, The Christian Science Monitor).
 */
export const isPlaceLine = (text: string): boolean => {
  const place = readPlace(text)
  return place?.style === 'capitals' && place.known
}
