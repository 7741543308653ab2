import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { readCalendarDay } from '../release-time/read-calendar-day.ts'
import { readClockTime } from '../release-time/read-clock-time.ts'

/** The noun in front, or behind a label: "Analysis: Embargo …". */
const headed = screen(/^\W*(?:[\p{L} ]{2,20}: )?(?:(?:the|press|under|sous|bajo|sotto|onder) )?embargo\b/iu)
/** What an embargo on copy speaks of, or until when it holds; "until 2030 hits farmers" names a year. */
const ofCopy = screen(
  patternOf([
    [
      /(?<!\p{L})/iu,
      [
        /this/iu,
        /copy/iu,
        /material/iu,
        /release/iu,
        /publi\p{L}+/iu,
        /stor(?:y|ies)/iu,
        /delivery/iu,
        /notice/iu,
        /speech/iu,
        /start/iu,
        /conference/iu,
        /announc\p{L}+/iu,
        /papers?/iu,
        /editions?/iu,
        /statement/iu,
        /rede/iu,
        /disc\p{L}+/iu,
        /broadcast\p{L}*/iu,
        /websites?/iu,
        /strict\p{L}*/iu,
        /not(?:e|es)?/iu,
        /nicht/iu,
        /achtung/iu,
        /attention/iu,
        /appl\p{L}+/iu,
        /items?/iu,
        /media/iu,
        /force/iu,
        /place/iu,
        /effect/iu,
        /text/iu,
        /articles?/iu,
        /information/iu,
        /content/iu,
        /reports?/iu,
        /study/iu,
        /data/iu,
        /results/iu,
        /time/iu,
        /h(?:ou)?rs?/iu,
        /uhr/iu,
        /uur/iu,
        /(?:until|till?|tot|bis|jusqu|hasta|fino|até|do)(?! 20\d\d\b\W+\p{L}(?!.*\d))/iu,
      ],
      /(?!\p{L})/iu,
    ],
    /\d[./-]\d/iu,
    /\bembargo\W+(?:after|upon|once|when|pending|nach|après|tras|dopo|após|na|efter)\b/iu,
  ]),
)
/** "…, ministers warn": no desk says who says so. */
const told = screen(
  /,\s(?:\p{L}+\s){1,3}(?:says?|said|warns?|finds?|shows?|sagt|sagen|dicen?)\W*$|\bembargo to take effect\b/iu,
)
/** What is open or closed until then, behind the time: "Gesperrt bis 12. Dezember: die Brücke". */
const ofPlace =
  /^\W*(?:Gesperrt|Frei|Sp[eæ]rret) (?:[^:]{4,40}: (?:\p{Ll}|[ABKL]\d)|bis \p{Lu}\p{Ll}+(?<!tag|woch|abend): )/u
const explains = /: (?:HOW|WHY|WH(?:AT|EN|ERE|O))\b/u
/** Words of such a headline. */
const fewest = 4

/**
 * Whether a headline tells of an embargo on goods: "Embargo to hurt farmers", "Embargo: how an island lives without oil". It has neither hour nor
 * day, and no word of copy; in capitals, the word is a desk's, unless it explains ("EMBARGO: HOW …").
 */
export const isEmbargoNews = (text: string): boolean => {
  if (ofPlace.test(text)) return true
  const isMark = text.includes('EMBARGO') && !explains.test(text)
  if (isMark || !headed.test(text) || countWords(text) < fewest) return false
  if (told.test(text)) return true
  const { month, weekday, fromNow } = readCalendarDay(text)
  return !ofCopy.test(text) && !readClockTime(text) && (month ?? weekday ?? fromNow) === undefined
}
