import { screen } from '#domain/normalize/pattern/screen.ts'
import { story } from '../hold/foreign-words.ts'
import { daysAhead } from './days-ahead.ts'
import { isTimeWord, namesTime } from './is-time-word.ts'
import { limiting, linking, use } from './use-words.ts'

/** Of fewer words, a line is a label or a heading. */
const FEWEST = 3
const words = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'.:/-]*/gu
const NUMBER = /\p{N}/u
/** "No use after Sunday", "Not to be published from Sunday on": it ends then. */
const ends = /(?<!\p{L})(?:no|not|never|don['’]?t)(?!\p{L}).*(?<!\p{L})(?:after|from|beyond)(?!\p{L})/iu
/** "Release No. 13" */
const numbered = /(?<!\p{L})no\.? (?=\d)/iu
/** "Para publicar el sábado", "К публикации в субботу" */
const towards =
  /^(?:for|para|per|pour|voor|för|til|till?|für|zur?|k|ke|pr[oe]|za|do|к|до|для|за|a|للنشر|untuk)$/iu
const ofCopy = screen(story, ({ source, flags }) => ({ source: `^(?:${source})$`, flags }))

/**
 * Whether all words of a line say when copy may be used, in whatever order and language: one what desks do with it ("publikovat"), one when, and one that limits it ("až",
 * "не"), as nothing does the time that a page states of itself. The day is still to come, or is not read. One word behind a number may be unknown, as months are of
 * some languages.
 */
export const saysWhenToUse = (line: string, receivedAt: string): boolean => {
  const all = (line.replace(numbered, '').match(words) ?? []).map(word => word.replace(/[.:’'-]+$/u, ''))
  if (all.length < FEWEST || ends.test(line) || !all.some(word => use.test(word))) return false
  const isTime = all.map(word => isTimeWord(word) || namesTime(word))
  const isUse = all.map(word => use.test(word) && !namesTime(word))
  const isMonth = (at: number) =>
    NUMBER.test(all[at - 1] ?? '') && [' ', '. '].some(gap => line.includes(`${all[at - 1]}${gap}${all[at]}`))
  const unknown = all.flatMap((word, at) =>
    isTime[at] || isUse[at] || limiting.test(word) || linking.test(word) || ofCopy.test(word) ? [] : at,
  )
  return (
    unknown.length <= 1 &&
    unknown.every(isMonth) &&
    isUse.includes(true) &&
    all.some(namesTime) &&
    (all.some(word => limiting.test(word)) || towards.test(all[0] ?? '')) &&
    (daysAhead(line, receivedAt) ?? 1) > 0
  )
}
