import { screen } from '#domain/normalize/pattern/screen.ts'
import type { Written } from '#domain/normalize/pattern/written.ts'
import { ban, story } from './foreign-words.ts'
import { deletes, taken, takes } from './recall-words.ts'
import { must } from './words-in-line.ts'

/** In characters: a notice says no more besides the title. */
const LONGEST = 140
const title = /["'„«“‘「《»”’]([^"„«“‘「《»”」》]{6,120})["'”»’“‘」》«]/u
/** What desks keep the story without: "foto", "zdjęcia", "kuva". */
const picture =
  /фот|сним|світлин|слик|fot|fénykép|bild|billed|bilde|zdję|snímk|obráz|slik|kuva|pild|attēl|nuotrauk|imag|immag|poză|εικόν|φωτογ|görsel|صور|عکس|תמונ|तस्वीर|फोटो|ảnh|gambar|ภาพ|写真|图片|圖片|사진|video|відео|видео/iu
const standing = (words: Written) =>
  screen(words, () => ({ source: `(?<![\\p{L}\\p{M}])${must(words)}`, flags: 'iu' }))
const said = [taken, takes, deletes, ban].map(standing)
const named = standing(story)

/**
 * Whether a line says in another language than English that the story with the title in it is taken back, or is not to be used: "Juttu ”Lautta upposi” on vedetty pois". News
 * of a withdrawn article may say as much, so that this waits for the desk; a notice is the whole text.
 */
export const isRecallOfTitle = (line: string): boolean => {
  const rest = line.replace(title, ' ')
  return (
    rest !== line &&
    rest.length <= LONGEST &&
    !picture.test(rest) &&
    named.test(rest) &&
    said.some(form => form.test(rest))
  )
}
