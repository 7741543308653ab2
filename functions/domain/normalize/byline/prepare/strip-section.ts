import { roles } from '#domain/conventions/roles.ts'
import { isTitleWord } from '#domain/normalize/people/names/is-title-word.ts'

const form = /^([^|]{1,60}?)\s*(?:\||:|\s)\s*(?=[Bb][Yy]:?\s+\p{Lu})/u
const parted = /^(?![Bb][Yy]\b)[^|]{0,60}(?:\||\s{2})\s*(?=[Bb][Yy]:?\s+\p{Lu})/u

/** Makers of works are no authors: "Music by ...". */
const crafts = new Set([
  'music',
  'film',
  'art',
  'video',
  'photo',
  'photography',
  'multimedia',
  'visual',
  'design',
  'data',
  'graphics',
])

/** Buttons that a page prints before the marker: "SHARE By Ana Ruiz". */
const buttons = new Set([
  'share',
  'print',
  'save',
  'listen',
  'comment',
  'comments',
  'exclusive',
  'updated',
  'avatar',
])

/**
 * Removes the section that a page prints before the marker: "World | By Ana Ruiz", "World News By Ana Ruiz".
 * The title of a work stays ("Harvest by ...").
 */
export const stripSection = (line: string): string => {
  const section = form.exec(line)
  const words =
    section?.[1]
      ?.toLowerCase()
      .split(/[^\p{L}&]+/u)
      .filter(Boolean) ?? []
  const isSection =
    words.length > 0 &&
    !words.some(word => crafts.has(word)) &&
    words.every(word => buttons.has(word) || roles.modifiers.has(word) || isTitleWord(word) || word === '&')
  return line.replace(parted, '').slice(isSection && !parted.test(line) ? (section?.[0].length ?? 0) : 0)
}
