import { screen } from '#domain/normalize/pattern/screen.ts'
import { readClockTime } from '../release-time/read-clock-time.ts'
import { daysAhead } from './days-ahead.ts'
import { namesTime } from './is-time-word.ts'
import { wordsOfLine } from './words-of-line.ts'

/** In characters: nothing else stands on such a line. */
const LONGEST = 160
const USE =
  '(?:use|publish|post|run|air|broadcast|print|release|report|share|push|move|tweet|upload|disclose)'
const USED =
  '(?:used|published|posted|run|aired|broadcast|printed|released|reported|shared|disclosed|quoted|made public|put online)'
const COPY =
  '(?:stor(?:y|ies)|copy|columns?|pieces?|material|text|articles?|items?|obit(?:uary)?|reviews?|interviews?|package|teasers?|clips?|pics?|pictures|photos|video|audio|information|news|study|findings|details|notices|versions?)'
const THIS = `(?:th(?:is|ese)|it|any(?:thing| of this)|all of (?:this|it)|(?:(?:this|these|the|our|any|all|your) )?(?:\\p{L}+ ){0,2}?${COPY}(?: (?:and|or) (?:the )?${COPY})?(?: (?:on|of|in) th(?:is|ese)(?: \\p{L}+)?)?)(?: one)?`
const WHERE = '(?:online|live|out|anywhere|in any form|on (?:the )?(?:web|air|site|social|socials))'
const UNTIL = '(?:before|until|till|ahead of|prior to|(?:any )?(?:earlier|sooner) than)'
const MUST_NOT = "(?:(?:may|must|should|can|is|are|shall) ?(?:not|n['’]t)|cannot|can['’]?t)"

/** What asks a desk to wait, up to the moment. */
const ASKS = [
  // "Please don’t post before the council votes Thursday night", "Do not share this online until Friday"
  `(?:do not|don['’]?t|never) ${USE}(?: ${THIS})?(?: ${WHERE})?,? ${UNTIL}`,
  // "Clients: this column may not appear before Sunday", "Reviews may not be posted until Tuesday"
  `(?:${THIS}|that this) (?:${MUST_NOT}(?: to)?|not)(?: be)? (?:${USED}|appear|run|go (?:live|out|online|up))(?: ${WHERE})? ${UNTIL}`,
  // "Social copy and pics to be held until we go live at 8 on Sunday"
  `${THIS} (?:(?:is|are|must|should|will) )?(?:to )?be (?:held|kept(?: back)?|saved|locked)(?: back)? ${UNTIL}`,
  // "Hold the teaser until after the finale airs Sunday", "Keep off the site until Saturday", "Please sit on this till Friday"
  `(?:hold|keep|save|sit on|lock)(?: (?:back|off))?(?: ${THIS})?(?: (?:back|off|(?:off|out of) (?:the|our) (?:site|web|paper|feed|wire|app|homepage)))? (?:until|till|for)`,
  // "No on-air use before 7 a.m. Friday", "nothing runs before 14:00", "Not to be made public ahead of the opening bell Friday"
  `no (?:web|online|on-air|broadcast|coverage|use|publication|posting|reporting|sharing|tweets?|notices)(?: (?:use|of this|posting|publication|to (?:appear|run)))? ${UNTIL}`,
  `nothing(?: (?:to be|may be|is to be))?(?: (?:runs|goes (?:up|live|out)|${USED}))?(?: ${WHERE})? ${UNTIL}`,
  `not (?:to be|for) (?:${USED}|release|broadcast|publication|sharing|reporting|posting|use)(?: ${WHERE})? ${UNTIL}`,
  // "Findings are confidential until presented at the meeting on Saturday"
  `(?:${THIS} (?:is|are) )?(?:confidential|restricted|off limits|under wraps|locked|blacked out)(?: information)? (?:until|till)`,
  // "Please observe a release time of 18:30 on Friday", "Please respect the 11am release"
  '(?:(?:\\p{L}+ ){1,3}are (?:asked|requested) to )?(?:observe|respect|honou?r) (?:the|a|our|this) (?:\\S+ ){0,2}release',
  // "Free to use from 5 p.m. Friday", "Good to go Thursday at 4 a.m."
  `(?:free|ok|okay|clear(?:ed)?|good) (?:to|for) (?:${USE}|go|publication|broadcast)(?: (?:from|after|on|at|only|any time))*`,
  // "The honours list must not be disclosed before 22:30 on Friday"
  `(?:\\p{L}+ ){1,4}${MUST_NOT} be (?:published|posted|broadcast|released|reported|disclosed|quoted|made public)(?: ${WHERE})? ${UNTIL}(?=.*(?:\\d[:.]\\d\\d|\\d ?[ap]\\.?m))`,
  // "For release on receipt of the budget and no earlier than 6 p.m."
  'for (?:use|release|publication)\\b.{0,60} (?:no(?:t)? (?:earlier|sooner) than|not before)',
].join('|')
const asks = screen(
  new RegExp(
    `(?:^\\W*|(?:[:;.,–—-] |that |(?<=\\p{L}, ))(?:but )?)(?:please |pls |kindly )?(?:${ASKS})(?!\\p{L})`,
    'iu',
  ),
)
/** What any of them has, so that few lines of news are tried. */
const mayAsk =
  /\b(?:before|un?till?|ahead of|prior to|sooner|earlier|observe|respect|honou?r|hold|keep|save|sit|free|ok(?:ay)?|clear(?:ed)?|good)\b/i
/** "Do not use tap water before Saturday, residents told": it is reported. */
const reported = /[,–—-] [^,]{2,40}(?:say|says|said|told|tells?|rules?|ruled|warns?|orders?|urges?)\P{L}*$/iu
const namesMoment = (text: string): boolean =>
  wordsOfLine(text).some(namesTime) || readClockTime(text) !== undefined

/**
 * Whether a line asks a desk in English, in however many words, to wait with copy until a day or an hour still to come: "Please don’t post before the council votes
 * Thursday night".
 */
export const asksToWait = (line: string, receivedAt: string): boolean => {
  if (line.length > LONGEST || !mayAsk.test(line) || !namesMoment(line) || reported.test(line)) return false
  const found = asks.exec(line)
  return found !== null && namesMoment(line.slice(found.index)) && (daysAhead(line, receivedAt) ?? 1) > 0
}
