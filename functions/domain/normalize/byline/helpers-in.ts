import type { Contributor } from '#schemas/article.ts'
import { normalizeContributors } from '../contributors/normalize-contributors.ts'

/** Cuts that may name who took the pictures, drew or carried the text over. */
const helping: ReadonlySet<string> = new Set([
  'byline/picture-credit',
  'byline/picture-role',
  'byline/translator',
])
const roles: ReadonlySet<string> = new Set(['photography', 'assistance'])
/** "(translated by Bo Lind": what stands before the label. */
const framed = /^[^\p{L}]+(?=\p{L})/u
/** "/ Fotoğraf: Bo Lind", "fotó: Bo Lind". */
const label =
  /^\P{L}*photographed by\s|^\P{L}*(?:fotoğraf(?:lar)?|fotografías?|fotografie|photograph(?:y|ies)|foto['’]?s?|fotók?|bilder|bild|kuvat?|zdjęcia|ảnh|фото|світлини|تصوير|צילום|צילמה|צילם)\s?(?::|\s(?!(?:by|de|di|von|por|av|da|par|door)\s))/iu
/** "und Bo Lind (Fotos)". */
const behindName =
  /^\W*(?:(?:and|und|et|y|e|en|och|og|ja|i|sowie)\s)?([^()]+) \((?:foto(?:['’]?s)?|photos?|pictures|bilder|bild|kuvat?|zdjęcia)\)$/iu

/** Who helped, of what was cut from a byline: "Fotos: Bo Lind", "graphics by Bo Lind", "translated from Spanish by Bo Lind". */
export const helpersIn = (removed: readonly { raw: string; rule: string }[]): Contributor[] =>
  removed
    .filter(({ rule }) => helping.has(rule))
    .flatMap(
      ({ raw }) =>
        normalizeContributors(
          raw.replace(framed, '').replace(label, 'Photos:').replace(behindName, 'Photos: $1'),
        )?.contributors ?? [],
    )
    .filter(({ role }) => roles.has(role))
