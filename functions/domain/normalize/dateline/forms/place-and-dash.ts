import { findAgency } from '#domain/conventions/agencies/find-agency.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { isTitleWord } from '#domain/normalize/people/names/is-title-word.ts'
import { matchOrganization } from '#domain/normalize/people/organizations/match-organization.ts'
import { DASH } from '../dash.ts'
import type { DatelineReading } from '../dateline-reading.ts'
import { readPlace } from '../read-place.ts'
import { splitAgency } from '../split-agency.ts'
import { splitDate } from '../split-date.ts'

const FORM = screen(
  new RegExp(
    `^(.{2,110}?)(\\s*)(?!(?<=\\p{L}|\\bSTE?\\.)-\\p{L}|(?<=\\d)-\\d)(${DASH}|[|•]|>>)([ \\t\\u00a0]*)(?=$|(?:«\\s)?["“”„«»'‘’\`¿¡<\\[(…]*[\\p{Lu}\\p{Lo}\\d$€£])`,
    'u',
  ),
)
const SHORT = 4
/** "Lima - Quito: the match that was none", "Lima – Quito 2-1: a derby": two names over a story of both. */
const PAIRED = /^\p{Lu}[\p{L}-]+(?: \d{1,2}[-–:]\d{1,2})?:\s/u
/** After the bar of Quebec's papers ("QUÉBEC | Le ministre …") or the St. Louis Post-Dispatch's dot or the Honolulu Star-Advertiser's ">>", a sentence stands whole or runs on; after a page's section does a title. */
const BARRED = /.{100}|\p{Ll}{2}[.!?…]["”»]?\s*$/u
/** "Guadalajara, Jalisco.- Los": in Spanish a full stop goes right before the dash; "ST. PAUL, Minn. —" is short for something. */
const STOPPED = /\p{L}{4}\)?\.$/u

/** "Guadalajara, Jal.- Los": or right after a state of Mexico, which is short for something. */
const STATE = /, \p{Lu}[\p{L}. ]{1,7}\.$/u

/** "Londres, correspondance –": who wrote it, without a name; "São Paulo, 4 –": the day of the month alone. */
const BEHIND_PLACE = /, (?:correspondan(?:ce|te?)|envoyée? spéciale?|corresponsal|\d{1,2})\.?$/u

/** Lower-case words after the dash: a sentence has them, the second half of a heading has not. In scripts without case, a sentence has more words. */
const lowerWords = (text: string) =>
  text.match(/(?:^|\s)\p{Ll}{2,}|^(?:[^\s\p{L}]*[\p{Lo}\p{M}]+،?\s+){5}/gu)?.length ?? 0

/**
 * A place before a dash, no agency: "FLUSHING MEADOWS — Jodie", "PRICE, Utah _ Down", "Rostow (Russland) - Bei". A place in capitals is taken
 * if a sentence follows; one of at most four letters must be known, since acronyms stand there too. In mixed case it must be known (by itself
 * or by its region), or be dated, or be one word before a spaced dash and a sentence. An agency may stand before a date in its place ("BELGA, 3 maart -"), and not with another ("Reuters/Ipsos").
 */
export const placeAndDash = (head: string): DatelineReading | undefined => {
  const found = FORM.exec(head)
  if (!found?.[1] || !found[3]) return undefined
  const isStopped = found[2] === '' && STOPPED.test(found[1])
  const { rest: placed, date } = splitDate(
    isStopped ? found[1].slice(0, -1) : found[1].replace(BEHIND_PLACE, ''),
  )
  const { rest, agency } = splitAgency(placed)
  const place = readPlace(rest)
  if (!place) return undefined
  const sender = place.known ? undefined : findAgency(rest)
  if (sender && rest.includes('/')) return undefined
  if (!place.known && isTitleWord(rest.split(' ').at(-1) ?? '') && matchOrganization(rest) === rest)
    return undefined
  const ends = isStopped || (place.known && STATE.test(found[1]))
  const [whole, , before = '', dash, after = ''] = found
  const text = head.slice(whole.length)
  const spaced = before.length > 0 && (after.length > 0 || text === '')
  const isHalfSpaced = after.length > 0 || (before.length > 0 && place.known)
  if (
    dash === '-' &&
    !spaced &&
    !(isHalfSpaced && (place.style === 'capitals' || place.known || agency || ends))
  )
    return undefined
  const dated = date !== undefined
  if (!dated && text !== '' && lowerWords(text) < (place.known && place.style === 'capitals' ? 1 : 2))
    return undefined
  const isBarred = '|•>>'.includes(dash)
  if (
    isBarred &&
    !(spaced && (place.known || dash !== '|') && place.style === 'capitals' && BARRED.test(text))
  )
    return undefined
  if (text === '' && !dated && !place.known) return undefined
  if (place.style === 'capitals') {
    if (!dated && !place.known && place.text.replace(/[^\p{L}\p{M}]/gu, '').length <= SHORT) return undefined
  } else if (!dated && (PAIRED.test(text) || !(place.known || (spaced && place.words === 1))))
    return undefined
  const origin = sender && dated ? { agency: rest } : { place: place.text, ...(agency && { agency }) }
  return { ...origin, ...(dated && { date }), length: whole.length }
}
