import { screen } from '../../pattern/screen.ts'
import { errorWords } from './error-words.ts'

const day =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}*\\.? \\d{1,2})'
const part =
  '(?:papers?|newspaper|editions?|issue|section|front page|front|pages?|calendar|column|editorial|opinion|sports|business|local|metro|life|arts|food|crossword|puzzle|box|brief\\p{L}*|listings?)'
/** Where a paper printed it: "on Page B1", "in Tuesday's editions", "Monday's front page". */
const PRINTED = screen(
  new RegExp(
    `\\bpage \\p{L}{0,2}-?\\d|\\b${day}['’]s (?:\\p{L}+ ){0,2}?${part}\\b|\\bin (?:the )?(?:\\p{L}+ ){0,2}?${day}['’]?s? ${part}\\b|\\b(?:story|article|report|column|obituary|headline|caption|photo|photograph|chart|graphic|item|letter|editorial|review)s? (?:\\p{L}+ ){0,3}?(?:on )?${day}\\b`,
    'iu',
  ),
)
const ERROR = screen(new RegExp(`\\b${errorWords}\\b`, 'iu'))
/** Who is said to have said so: then it is news of an error, not its correction. */
const SPEECH = /\b(?:said|says|told|argued|complained|claimed|testified|according to|lawsuit|court)\b/iu

/** Something wrong in a place that only a paper has: "Ana Ruiz was misidentified in a photo on Tuesday's Sports front." Source: correction columns of papers. */
export const isPrintedError = (text: string): boolean =>
  PRINTED.test(text) && ERROR.test(text) && !SPEECH.test(text)
