import { regions } from '#domain/conventions/places/regions.ts'

const kept = /(?:^|[\s.])(?:\p{Lu}|Jr|JR|Sr|SR|Inc|Corp|Ltd|Co|St|M\.D|Ph\.D)\.$/u
/** States and provinces whose short form ends in a full stop. */
const shortened: ReadonlySet<string> = new Set(regions.filter(region => region.endsWith('.')))
const lastWord = /(?:^|[\s,])(\p{Lu}[\p{L}.]{0,5})\.$/u

/**
 * Removes the final full stop (with colons, dashes and spaces) from a phrase, unless it belongs to its last
 * word: "Jr.", "Inc.", "E.", "Ky.", "N.J.".
 */
export const trimFullStop = (text: string): string => {
  const trimmed = text.replace(/[\s:,;=+*_~–—-]+$/u, '')
  if (!trimmed.endsWith('.')) return trimmed
  const word = lastWord.exec(trimmed)?.[1]
  if (kept.test(trimmed) || (word && shortened.has(`${word}.`))) return trimmed
  return trimmed.replace(/[.\s]+$/u, '')
}
