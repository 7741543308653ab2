import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'
import type { Written } from '#domain/normalize/pattern/written.ts'
import { request, story } from './foreign-words.ts'
import { deletes, taken, takes } from './recall-words.ts'
import { GAP, may, must } from './words-in-line.ts'

/** In characters: nothing else stands on such a line. */
const LONGEST = 110

/** "Byla", "is", "on": what stands between the story and what was done with it. */
const is =
  '(?:(?:byla|byl|bola|bol|jest|została|je|је|e|е|бе|су|este|a fost|fost|är|er|blir|is|wordt|on|foi|ha sido|è stat[ao]|ha estat|yra|ir|ถูก|đã)(?!\\p{L})\\P{L}{0,3}){0,2}'
const words = `(?:[\\p{L}\\p{M}’'-]+\\P{L}{0,3}){0,6}`
/** By whom, and what desks are to do: "агентством", ", prosíme o smazání". */
const more = `(?:(?:agen[ctz]|agên|redak|redac|агент|агенц|редак)\\p{L}*${GAP})?(?:${must(request)}${words}|${must(deletes)}${words})?`

/** A line of nothing else than one of the ways in which words of a kind stand; it is built where such a word may stand. */
const lineOf = (words: Written, ...ways: readonly string[]): Pattern =>
  screen(words, () => ({ source: `^\\P{L}*(?:${ways.join('|')})\\P{L}*$`, flags: 'iu' }))
/** "Saken er trukket": a case at court. */
const COURT = '(?!sak\\p{L}* (?:er )?trukket\\P{L}*$)'
const storyWords = screen(story)
const lines = [
  lineOf(
    taken,
    // "Zpráva byla stažena, prosíme o smazání"
    `${COURT}${may(request)}${must(story)}${is}${must(taken)}${more}`,
    `${must(request)}${must(taken)}${must(story)}`,
    `${must(taken)}${must(story)}${must(request)}${words}`,
  ),
  // "Prosíme, zprávu vymažte"
  lineOf(
    deletes,
    `${must(request)}(?:\\p{L}{1,2} )?(?:${must(story)}(?:را )?${must(deletes)}|${must(deletes)}${must(story)})${words}`,
  ),
  // "Rušíme tuto zprávu", "Wij trekken dit bericht in"
  lineOf(takes, `${may(story)}${must(takes)}${must(story)}(?:(?:in|tilbage|tilbake|tagasi)${GAP})?${more}`),
]

/**
 * Whether a line says in another language than English that the story under it, or over it, is taken back: "Zpráva byla stažena, prosíme o smazání",
 * "Wij trekken dit bericht in". What it names is the story that it stands beside, so that this waits for the desk.
 */
export const isForeignRecall = (line: string): boolean =>
  line.length <= LONGEST && storyWords.mayFind(line) && lines.some(form => form.test(line))
