import type { Pattern } from '#domain/normalize/pattern/screen.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import type { Written } from '#domain/normalize/pattern/written.ts'
import {
  ban,
  forNow,
  order,
  reason,
  request,
  story,
  until,
  untilBefore,
  waits,
  word,
} from './foreign-words.ts'
import { GAP, may, must } from './words-in-line.ts'

/** In characters: nothing else stands on such a line. */
const LONGEST = 110

const back = `(?:(?:tilbake|tilbage)${GAP})?`
const is = `(?:(?:je|e|е|este|er|är|on|ist|è|é|es|est|is)${GAP})?`
const untilWord = `(?:[\\p{L}\\p{M}’']+ ){0,4}${must(word)}`

/** A line of nothing else than one of the ways in which words of a kind stand; it is built where such a word may stand. */
const lineOf = (words: Written, ...ways: readonly ((words: Written) => string)[]): Pattern =>
  screen(words, () => ({
    source: `^\\P{L}*(?:${ways.map(way => way(words)).join('|')})${may(request)}(?:(?:${reason.source})(?: \\p{L}+)?\\P{L}*)?$`,
    flags: 'iu',
  }))
const asks = may(request, story, request)
const lines = [
  // "Prosíme zatím nepoužívat, ověřujeme", "Do nadaljnjega ne objavljajte"
  lineOf(
    ban,
    words =>
      `${asks}${may(untilBefore, until, request, forNow, story, forNow)}${must(words)}${may(forNow, story, forNow, until)}`,
  ),
  // "Graag aanhouden tot bevestiging", "Segurar esta matéria", "Сообщение придержать до звонка", "Prosíme pozastavit"
  lineOf(
    order,
    words => `${asks}${must(words)}${may(story, forNow)}${back}${untilWord}`,
    words => `${asks}${must(words)}${must(story)}${may(forNow)}${back}${may(until)}`,
    words => `${must(story)}${must(words)}${must(until)}`,
    words => `${must(request)}${may(story)}${must(words)}${may(story, forNow)}${back}`,
  ),
  // "Novica je zadržana do potrditve", "Berita ditahan sementara"
  lineOf(
    waits,
    words => `${may(story)}${is}${must(words)}${untilWord}`,
    words => `${must(story)}${is}${must(words)}${must(forNow)}`,
  ),
]
/** "Ootab kinnitust, ärge avaldage" */
const checked = screen(reason, ({ source, flags }) => ({
  source: `^\\P{L}*${may(request)}(?:${source})\\P{L}{1,3}`,
  flags,
}))

/**
 * Whether a line asks in another language than English that its copy wait for a word: "Får ej publiceras tills vidare", "A nu se publica până la noi precizări",
 * "在另行通知前请勿发布".
 */
export const isForeignBan = (line: string): boolean => {
  if (line.length > LONGEST) return false
  const [why] = checked.exec(line) ?? []
  return lines.some(form => form.test(line) || (why !== undefined && form.test(line.slice(why.length))))
}
