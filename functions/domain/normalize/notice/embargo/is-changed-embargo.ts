import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { namesTime } from '../release-time/names-time.ts'
import { readCalendarDay } from '../release-time/read-calendar-day.ts'
import { readClockTime } from '../release-time/read-clock-time.ts'
import { readReleaseInstant } from '../release-time/read-release-instant.ts'

/** In characters: nothing else stands on such a line. */
const LONGEST = 200
const DAY = 86_400_000

/** Whom a line is for, before what it says. */
const TO = '^\\P{L}*(?:(?:note(?: to)?|attention|eds|editors?|desks|advisory|update|urgent)\\P{L}+){0,3}'
const COPY =
  '(?: (?:on|for|of) (?:this|the|our) (?:\\p{L}+ )?(?:story|item|copy|article|report|release|text|speech))'
const MOVED =
  '(?: (?:has|been|is|was|now)){0,3} (?:moved|changed|corrected|extended|shifted|amended|delayed|postponed|(?:brought|put|pushed|moved) (?:forward|back))(?!\\p{L})'

/** "NEW EMBARGO: 0600 GMT Dec. 2", "Revised embargo time: 6 a.m." */
const renewed = new RegExp(
  `${TO}(?:new|revised|changed|updated|amended|corrected|extended|later|earlier) embargo(?: (?:time|date))?\\W{0,3}(?:(?:is|until|till|now|of|for)\\W{1,2}){0,2}(?:\\d|\\p{L}+day\\b|noon|midnight)`,
  'iu',
)
/** "Embargo extended to 0600 GMT" */
const moved = new RegExp(`${TO}(?:the |our )?embargo(?: time| date)?${MOVED}`, 'iu')
/** "The embargo on this story has been moved to Wednesday." */
const movedHere = new RegExp(`${TO}(?:the |our )?embargo(?: time| date)?${COPY}${MOVED}`, 'iu')
const told = /(?<!\p{L})(?:said|says|sagte)(?!\p{L})/iu
/** "Embargo will be lifted at 0600 GMT", "Embargo levé le jeudi 3 décembre à 6h" */
const lifting = new RegExp(
  `${TO}(?:the |our |l['’])?(?:embargo|sperrfrist)${COPY}? (?:(?:will|is|to|be|wird|ist|sera|est|será|sarà|wordt) ){0,3}(?:lift(?:s|ed)|lev(?:é|antad[oa]|ato)|aufgehoben|opgeheven|hävs|revocato|levado)(?!\\p{L})`,
  'iu',
)
/** "EMBARGO TBC", "Embargo: see covering email" */
const unsettled =
  /^\W*embargo(?:ed)?(?: until| till)?\W{1,3}(?:tb[acd]|to be (?:confirmed|advised|announced|set|agreed)|see (?:below|above|notes?|e-?mail|cover\p{L}*)|as (?:per|agreed|stated|below|above|advised)|check with)(?!\p{L})[^.!?]{0,40}\W*$/iu
/** "Can be used from 0500 GMT Wednesday", "Publiceras tidigast onsdag kl. 06.00" */
const FROM = patternOf([
  /(?:(?:this|the following) (?:story|item|copy|article|report|text) )?(?:can|may) (?:only )?be (?:used|published|run|released|broadcast|aired|posted) (?:only |online )?(?:from|after|as of)\b/iu,
  /(?:usable|publishable|for use|free for use) (?:only )?(?:from|as of) /iu,
  /(?:nutzbar|verwendbar|verwendung|nutzung|publizierbar) (?:erst )?ab /iu,
  /(?:publi[cs]eras|offentliggøres|offentliggjøres|publi[cs]eres|bringes) (?:först|först|tidigast|tidligst)(?!\p{L})/iu,
  /(?:julkaistaan|julkaistava) aikaisintaan/iu,
  /niet eerder publiceren dan/iu,
  /publi(?:ceren|cación|cation|cação) (?:vanaf|a partir d|à partir d)/iu,
])
const usable = new RegExp(`${TO}(?:${FROM.source})`, 'iu')
/** "For Tuesday PMs", "12월 2일 조간용" */
const editions =
  /^\W*for (?:(?:use|release) (?:in|by) )?(?:the )?\p{L}{3,6}day(?:['’]s)? (?:[ap]ms|[ap]\.m\.s|editions|newspapers)\W*(?:and thereafter\W*)?$|\d일?(?:자|\(\p{L}\))? ?[조석]간(?:용|부터)\P{L}*$/iu

/** Whether a line names an hour, a day of a month or one of the week. */
const namesDay = (line: string): boolean => {
  const { weekday, fromNow } = readCalendarDay(line)
  return namesTime(line) || (weekday ?? fromNow) !== undefined
}

/** Whether what it says is still to come, so far as it can be read; the hour of a weekday may be of the day that ends. */
const isAhead = (line: string, receivedAt: string): boolean => {
  const now = Date.parse(receivedAt)
  const until = readReleaseInstant(line, new Date(now - DAY).toISOString())
  return until === undefined || Date.parse(until) > now
}

/**
 * Whether an embargo was moved, is to be lifted at an hour to come, or not settled yet, or begins with an edition or an hour from which the copy may
 * be used. "New embargo on steel from 1 May" and "Embargo extended, ministers say" are news.
 */
export const isChangedEmbargo = (line: string, receivedAt: string): boolean =>
  line.length <= LONGEST &&
  (unsettled.test(line) ||
    editions.test(line) ||
    (movedHere.test(line) && namesDay(line)) ||
    (!told.test(line) &&
      ((renewed.test(line) && namesDay(line)) ||
        (moved.test(line) && readClockTime(line) !== undefined) ||
        (usable.test(line) && namesDay(line)) ||
        (lifting.test(line) && readClockTime(line) !== undefined && isAhead(line, receivedAt)))))
