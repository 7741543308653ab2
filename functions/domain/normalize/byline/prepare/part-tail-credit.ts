import type { Contributor } from '#schemas/article.ts'
import { normalizeContributors } from '../../contributors/normalize-contributors.ts'
import { screen } from '../../pattern/screen.ts'

const form = screen(
  /^(by [^;]{5,160});\s+((?:[^;]{3,80}? (?:contributed|reported|provided|assisted|helped)|compiled by)\s.+)$/iu,
)

/**
 * Separates a tail credit from the names before it: "By ANA RUIZ; Bo Lind contributed reporting from Lima."
 * Source: The New York Times' file.
 */
export const partTailCredit = (line: string): { names: string; contributors: Contributor[] } => {
  const [, names, tail = ''] = form.exec(line) ?? []
  const credit = names === undefined ? undefined : normalizeContributors(tail)
  return names !== undefined && credit
    ? { names, contributors: credit.contributors }
    : { names: line, contributors: [] }
}

/** Cuts that may name who took the pictures. */
const pictures: ReadonlySet<string> = new Set(['byline/picture-credit', 'byline/picture-role'])
/** "/ Fotoğraf: Bo Lind", "fotó: Bo Lind". */
const label =
  /^\P{L}*(?:fotoğraf(?:lar)?|fotók?|bilder|bild|kuvat?|zdjęcia|ảnh|фото|світлини|تصوير|צילום|צילמה|צילם)\s?:/iu
/** "und Bo Lind (Fotos)". */
const behindName = /^\W*(?:(?:and|und|et|y|e|en|och|og)\s)?([^()]+) \((?:fotos?|photos?|bilder|bild)\)$/iu

/** Who took the pictures, of what was cut from a byline: "Fotos: Bo Lind", "photos by Bo Lind". */
export const photographersIn = (removed: readonly { raw: string; rule: string }[]): Contributor[] =>
  removed
    .filter(({ rule }) => pictures.has(rule))
    .flatMap(
      ({ raw }) =>
        normalizeContributors(raw.replace(label, 'Photos:').replace(behindName, 'Photos: $1'))
          ?.contributors ?? [],
    )
    .filter(({ role }) => role === 'photography')
