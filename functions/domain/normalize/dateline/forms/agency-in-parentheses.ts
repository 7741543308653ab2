import { isAgencyCode } from '#domain/conventions/agencies/is-agency-code.ts'
import { weekdayNames } from '#domain/conventions/calendar/weekday-names.ts'
import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { isKnownRegion } from '#domain/conventions/places/is-known-region.ts'
import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import { isHouse } from '#domain/normalize/people/organizations/is-house.ts'
import { roleWords } from '#domain/normalize/people/roles/role-words.ts'
import type { DatelineReading } from '../dateline-reading.ts'
import { type Place, readPlace } from '../read-place.ts'
import { spellsOut } from '../spells-out.ts'
import { splitDate } from '../split-date.ts'

/**
 * Any number of dashes and stops. They are a class, since dashes in a repeated group could be divided in any
 * number of ways.
 */
const ENDS = '[—–―‒−\uFFFD_=|•:;.।-]+'

const form = (place: string) =>
  screen(
    new RegExp(
      `^(${place})\\(\\s*([^()]{1,45}?)\\s*\\)(?:, ([^()–—]{4,20}?)(?=\\s[–—-]))?\\s*(?:[.,:]?\\s*${ENDS}(?=\\s|$|["“”„«'‘’\\p{Lu}\\d])|$)?[ \\t\\u00a0]*`,
      'u',
    ),
  )
/**
 * With parentheses around the agency only, or with a country in parentheses before it: "Rostow (Russland)
 * (dpa) -".
 */
const FORMS = [form('[^()]{2,90}'), form('[^()]{2,90}\\([^()]{2,30}\\)[^()]{0,40}')]
/** ANI adds the country in brackets: "Bhopal (Madhya Pradesh) [India], June 3 (ANI):". */
const IN_BRACKETS = /\s\[\p{Lu}[\p{L} ]{2,30}\]$/u
/** A code may carry a date: "(Marketwired - June 3, 2014)", "(AFP, Nov 26)", "(MindaNews/26 November)", "(TTXVN 26/11)". */
const SLASH_AND_DATE = /(?<=\p{L})\/(?=\d)/u
/** "ARIES (March 21-April 19)", "HALDEN (21-0, 10-0)": days of a sign or a fair, and how often a team won. */
const SPAN = /\d[-–][\d\p{Lu}]|^\P{L}*$/u
/** "12.06. Warszawa (PAP)": the date in front. */
const DATE_FIRST = /^(\d{1,2}\.\d{1,2}(?:\.\d{4})?)\.?\s+(?=\p{Lu})/u
/** "MADRID, 12 (EUROPA PRESS)": the day of the month alone. */
const DAY_ALONE = /(?<=\p{Lu}{3}), (?:[12]?\d|3[01])$/u
/** "(NTB-Solveig Isaksen)", "(Мария Иванова, БТА)", "(di Mario Rossi/ANSA)": the agency and who reported. */
const REPORTED =
  /^(?:(?<before>\p{Lu}{2,6})-)?(?:(?:by|de|di|od|par|por|von) )?(?<reporter>\p{Lu}[\p{Ll}’']+(?: \p{Lu}[\p{L}’'-]+){1,2})(?:(?:, |\/)(?<behind>[^,/]{2,20}))?$/u
const CODE = /^[\p{L}\d][\p{L}\p{M}\d&./+' -]{0,34}$/u

/**
 * "COLUMBUS, Ohio (AP) --", "BEIRUT/THE HAGUE, March 7 (Reuters) -", "Bad Bentheim (dpa/lni) –", "OSLO (NTB):", "Bonn (KNA) Text", "BERLIN (AP), Nov. 26 —":
 * AP, Reuters, AFP, dpa, EFE ("(EFE).-"), Xinhua, Kyodo, Interfax and stations. An agency that is not on the kept list needs a place in
 * capitals or a known one, and a dash: "The American Civil Liberties Union (ACLU), which" is none.
 */
export const agencyInParentheses = (head: string): DatelineReading | undefined => {
  for (const form of FORMS) {
    const reading = readForm(form, head)
    if (reading) return reading
  }
  return undefined
}

/** A budget's word for a story without a place, and how a version stands to the last: "HARBOR-PILOTS (CORRECTED)". */
const noAgency = /^(?:undated|correct\p{L}*|updated?|refiled?|\d?(?:st|nd|rd|th)? ?(?:lead|ld))$/iu

/** Who wrote for a German paper signs in small letters, and is no agency: "Bad Acheln (kaw). Ein Boot". */
const SIGN = /^\p{Ll}{2,4}(?:\/\p{Ll}{2,4})*$/u
/** "MENDOZA (Corresponsal).-": who wrote it, without a name or a house. */
const OWN =
  /^(?:(?:de (?:nuestr[ao]|notre|n[oa]s)|dal nostro|von unser\p{L}{2}) .{4,30}|(?:nuestr[ao] )?corresponsal(?:ía)?|correspondan(?:ce|te?)|correspondente|(?:enviad[oa]|envoyée?) (?:especial|spéciale?)|especial|eig(?:en|\.) ber(?:icht|\.))$/iu
/** "Od zpravodajky ČTK": the agency's correspondent. */
const SENDER = /^od \p{L}+ (?=ČTK$)/iu
/** "GDP (seasonally adjusted) -": words on what stands before them; behind a place, who wrote the story. */
const isRemark = (text: string, { known }: Place): boolean => !known && !SIGN.test(text) && !OWN.test(text)
const isSigned = ({ words }: Place, whole: string, behind: string): boolean =>
  words <= 3 && /[.–—-]\s*$/u.test(whole) && /^[„"»]?\p{Lu}/u.test(behind)

/** A place in mixed case before an agency that is on no list: a known one, or a dated one ("Tahran, 12 Haziran (Hibya) -"). */
const isSureOf = ({ known, words }: Place, agency: string, date?: string): boolean =>
  words <= 3 &&
  (known ||
    (date !== undefined && /^[\p{Lu}\p{Lo}]/u.test(agency) && !weekdayNames.has(agency.toLowerCase())))

/** "Ana Ruiz, Lima (EFE)", "Ana Ruiz and Bo Lind, Harbor Ledger (TNS)", "Ana Ruiz Harbor Ledger (TNS)": who reported, and from where or for whom, which a byline says; "Villa María, Lima" is a part of the town. */
const isWriter = (place: string): boolean => {
  if (/ .* /u.test(place) && roleWords.endsAsTitle(place) && !isKnownPlace(place)) return true
  const [, name = '', behind = ''] = /^([^,]+), ([^,]+)$/u.exec(place) ?? []
  return (
    (isKnownPlace(behind) ? !isKnownRegion(behind) : isHouse(behind)) &&
    !PART.test(name) &&
    name.split(/ (?:and|und|et|y) /u, most).every(each => !isKnownPlace(each) && isPersonName(each))
  )
}
const most = 4
const PART =
  /^(?:San|Santa|Villa|Port|Puerto|East|West|North|South|New|La|Le|El|Bad|Saint|St\.?|Fort|Lake|Ciudad|Coronel|General) /u

const readForm = (form: Pattern, head: string): DatelineReading | undefined => {
  const [whole = '', outside, inside, behind = ''] = form.exec(head) ?? []
  const { rest, date: dateBehind } = splitDate(behind)
  if (!outside || !inside || rest !== '') return undefined
  const { place, land, date: dateBefore, dateFirst } = readOutside(outside)
  if (!place) return undefined
  const inParentheses = splitDate(inside.replace(SLASH_AND_DATE, ', '))
  if (inParentheses.rest === '' && inParentheses.date !== undefined)
    return place.style === 'capitals' || place.known
      ? { place: place.text, date: inParentheses.date, length: whole.length }
      : undefined
  const isDatedAgency = dateBefore !== undefined && isAgencyCode(inside)
  const isPlace = (isKnownRegion(inside) && !isDatedAgency) || isKnownPlace(`${place.text} (${inside})`)
  if (isPlace || noAgency.test(inside)) return undefined
  const { before, reporter = '', behind: code = before ?? '' } = REPORTED.exec(inside)?.groups ?? {}
  const isReported =
    isAgencyCode(code) && !isAgencyCode(reporter) && isPersonName(reporter) && !isHouse(reporter)
  const agency = isReported ? code : inParentheses.rest.trim().replace(SENDER, '')
  if (splitDate(agency).rest === '' || [agency, inside].some(text => SPAN.test(text))) return undefined
  const date = dateBefore ?? dateFirst ?? inParentheses.date ?? dateBehind
  const isEnded = /[^\s)]\s*$/u.test(whole) || whole.length === head.trimEnd().length
  const opensStory = place.words === 1 && /^\p{Lu}/u.test(head.slice(whole.length))
  const isAgency = isAgencyCode(agency)
  if (isAgency && date === undefined && whole.length === head.trimEnd().length && isWriter(place.text))
    return undefined
  const isSign = !isAgency && (/^[\p{Ll}\s/]+$/u.test(agency) || OWN.test(agency))
  if (isSign && isRemark(agency, place)) return undefined
  if (!place.known && spellsOut(agency, place.text)) return undefined
  const isSure = isAgency
    ? isEnded ||
      opensStory ||
      place.style === 'capitals' ||
      place.known ||
      date !== undefined ||
      /^\p{Ll}|\p{Ll}-\p{Lu}/u.test(agency)
    : isEnded &&
      CODE.test(agency) &&
      (!isSign || !/^\p{Ll}/u.test(head.slice(whole.length))) &&
      ((place.style !== 'mixed' && /\p{Lu}/u.test(place.text)) ||
        isSureOf(place, agency, dateBefore ?? dateFirst) ||
        (SIGN.test(agency) && isSigned(place, whole, head.slice(whole.length))))
  if (!isSure) return undefined
  return {
    place: place.text + land,
    ...(!isSign && { agency }),
    ...(date !== undefined && { date }),
    ...(isReported && { reporters: reporter }),
    length: whole.length,
  }
}

/** What stands before the agency: the place, with the country that ANI adds, and a date before or after it. */
const readOutside = (outside: string) => {
  const [opening = '', dateFirst] = DATE_FIRST.exec(outside) ?? []
  const { rest, date } = splitDate(
    outside
      .slice(opening.length)
      .replace(/[\s,،]*(?:--?|–|—|_)?\s*$/u, '')
      .replace(DAY_ALONE, ''),
  )
  const land = IN_BRACKETS.exec(rest)?.[0] ?? ''
  return { place: readPlace(rest.slice(0, rest.length - land.length)), land, date, dateFirst }
}
