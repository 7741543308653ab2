import type { Block } from '#domain/copy.ts'
import { signOff } from '../body/rules/wire/sign-off.ts'
import { screen } from '../pattern/screen.ts'
import { indent } from './indent.ts'
import { opensWithSite } from './opens-with-site.ts'
import type { Wrap } from './read-wrap.ts'

/** What begins a line of its own: list marks, copyright marks, wire carets, headings of an agency's note block. */
const ownLine = /^[\s\p{Cc}]*(?:[*•·▪#^]|[-–—]\s|\/\p{L}|©|\(c\)|c\.\s?(?:19|20)\d\d)/u
/** Under a line that is not, a note of the desk in capitals and parentheses: "(RPT CON CORREZIONE)". */
const shouted = /^\s*\((?=.*\p{Lu}{3,} .*\p{Lu}{3})\P{Ll}+\)\s*$/u
/** What ends one: the end-of-line marks of IPTC 7901 and ANPA 1312. */
const ended = /[=+<]\s*$/

/**
 * Whether a line goes on in the next one. In wrapped copy that is so where the next line's first word would not have fitted
 * (a typesetter's test: it needs no language), or where a line breaks off and the next begins in lower case. Anywhere, a
 * tail credit that opened a parenthesis goes on until it is closed; the row of a table never goes on.
 */
export const isContinued = (line: Block, next: Block, wrap: Wrap | undefined): boolean => {
  const text = line.text.trimEnd()
  if (opensCredit.test(text) && (next.blankBefore ?? 0) === 0 && /\)\s*$/.test(next.text)) return true
  if (opensWithSite(next.text)) return false
  if ((next.blankBefore ?? 0) > 0 || isRow(text) || isRow(next.text)) return false
  if (wrap === undefined) return goesOn(text, next.text)
  const { width, margin } = wrap
  if (
    ended.test(text) ||
    ownLine.test(next.text) ||
    (shouted.test(next.text) && /\p{Ll}/u.test(text)) ||
    signsOff(text, next.text)
  )
    return false
  if (indent(next.text) > Math.min(margin, indent(line.text)) + 1 && !hanging.test(text)) return false
  if (text.length > width + 12) return false
  const firstWord = next.text.trimStart().split(/\s/, 1)[0] ?? ''
  if (text.length + 1 + firstWord.length > width) return true
  if (openWord.test(text)) return true
  return !/[.!?:;"”’')\]]$/.test(text) && goesOnWith.test(next.text) && text.length > width * 0.3
}

/** A word in small letters, or a figure with its unit: "1.1 percent". */
const goesOnWith = /^\s*(?:\p{Ll}|\d[\d.,]*(?:%| per ?cent| \p{Ll}{1,3}illion))/u

/** Whether a line is set in three columns and more: two gaps wider than any after a sentence. */
const isRow = (text: string): boolean => text.includes('   ') && row.test(text)
const row = /[^\s.!?:] {3,}\S.*?[^\s.!?:] {3,}\S/

/** Of a line that agencies wrap, in characters. */
const shortest = 56
const longest = 110

/**
 * Whether a line goes on in the next, in copy so short that nothing else shows how it is wrapped: it is set in or as long as wrapped lines are, and
 * breaks off, and the next begins in lower case (or the line ends in a small word), and ends a sentence.
 */
const goesOn = (line: string, next: string): boolean =>
  !/[.!?:;"”’')\]=+<]$/.test(line) &&
  line.length <= longest &&
  (indent(line) > indent(next) + 1 || line.length >= shortest) &&
  (openWord.test(line) || /^\s*\p{Ll}/u.test(next)) &&
  /[.!?]["”’)]*\s*$/.test(next) &&
  !byline.test(next)

const byline = /^\s*(?:by|von|par|por|di|av|af|door|photos?|foto)\b/i

/** Under a whole sentence, the mark that ends agency copy ("Reuter", "ENDS") is a line of its own, however little it is set in. */
const signsOff = (line: string, next: string): boolean =>
  /[.!?]["”’)]*$/.test(line) && signOff.matches(next.trim())

const opensCredit = screen(/^\s*\((?:Reporting|Additional reporting|With|Writing|Editing|Compiled)\b[^)]*$/i)
/** A line that breaks off in a small word ("between the") goes on, however short it is: codes were cut out of it. */
const openWord =
  /\s(?:the|an?|of|in|on|at|to|for|with|by|and|or|from|as|that|its|his|her|their|this|de|del|la|le|les|el|los|las|en|y|et|un|une|der|die|das|und|von|mit|für|auf|des|du|il|di|per)$/
const hanging = /^\s*[-*•]\s/
