import { screen } from '#domain/normalize/pattern/screen.ts'
import { errorWords } from './error-words.ts'

const day =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}*\\.? \\d{1,2})'
const part =
  '(?:papers?|newspaper|editions?|issue|section|front page|front|pages?|calendar|column|editorial|opinion|sports|business|local|metro|life|arts|food|crossword|puzzle|box|brief\\p{L}*|listings?|story|article|report|obituary)'
const piece =
  '(?:story|stories|article|report|column|obituary|headline|caption|photo|photograph|chart|graphic|item|letter|editorial|review|quote)s?'
/** Where a paper printed it: "on Page B1", "in Tuesday's editions", "a letter published Tuesday", "In “Levee breaks,” Tuesday". */
const PRINTED = [
  new RegExp(
    `\\bpage \\p{L}{0,2}-?\\d|\\b${day}['’]s (?:\\p{L}+ ){0,2}?${part}\\b|\\bin (?:the )?(?:\\p{L}+ ){0,2}?${day}['’]?s? ${part}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b${piece} (?:\\p{L}+ ){0,5}?(?:on )?${day}\\b|\\b${day},? ["“][^"”]{2,60}["”] ${piece}\\b`,
    'iu',
  ),
  new RegExp(`^\\W*in ["“][^"”]{3,90}["”],? (?:on )?${day}\\b`, 'iu'),
  /\b[Ii]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s \p{Lu}/u,
].map(form => screen(form))
const ERROR = screen(
  new RegExp(
    `\\b${errorWords}\\b|\\bshould have (?:been|said|read|listed|noted|stated|credited|identified)\\b|\\b(?:was|is) (?:not )?of (?:another|a different)\\b`,
    'iu',
  ),
)
/** Who is said to have said so: then it is news of an error, not its correction. */
const SPEECH = screen(
  /(?<!should have )\b(?:said|says|told|argued|complained|claimed|testified|posted|according to|lawsuit|court)\b/iu,
)

/** Something wrong in a place that only a paper has: "Ana Ruiz was misidentified in a photo on Tuesday's Sports front." Source: correction columns of papers. */
export const isPrintedError = (text: string): boolean =>
  ERROR.test(text) && PRINTED.some(form => form.test(text)) && !SPEECH.test(text)
