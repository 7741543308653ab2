import { findAgency } from '#domain/conventions/agencies/find-agency.ts'
import type { Draft } from '../draft/draft.ts'
import { remove } from '../draft/remove.ts'
import type { Paragraph } from '../paragraph.ts'

/** A word or two behind the last sentence, or alone: "(KBC)", "/ritz/", "EFX", "(©NTB)", "MAP: 24 novembre 2026". */
const sign =
  /(?:(?<=[.!?"”’»)\]])\s+|^)[(/]?©?((?:\p{L}[\p{L}-]{1,11})(?: \p{Lu}[\p{L}-]{1,11})?)[)/]?\.?(?:: \d{1,2} \p{L}{3,9}\.? \d{4})?$/u

/** Who wrote and edited, behind the last sentence: "(TVH, nl, DWI)" (Belga), "-0-ав/ск" (TASS), "/dcb" (Inquirer), "/kraj/ab" (SRNA); and the hour of Jiji: "（２０２６／１１／２４－１０：１５）". */
const initials =
  /(?<=[.!?"”»])(?:\s+\(\p{Lu}{2,4}(?:, (?:\p{Lu}{2,4}|\p{Ll}{2})){1,3}\)|\s+\/\p{Ll}{2,4}|\s*(?:-0-|\/(?:kraj|крај)\/)\s?(?:\p{L}{1,4}(?:\/\p{L}{1,4})*)?)$|(?<=。)（[\p{Nd}／：－/:-]{14,18}）$/u

/** A few words behind a sentence, or alone, as both are; most stories end otherwise, and both patterns take 2 ms to compile. */
const few = /(?:[.!?"”’»)\]](?:\s+|(?=-0-))|^)\S+(?:\s\S+){0,4}$/

/** Whether a sign is a house's name or code, its initials ("DM" for Daily Maverick) or how it begins ("INQ" for INQUIRER.net). */
const isSignOf = (sign: string, house: string): boolean => {
  if (house.toLowerCase() === sign.toLowerCase()) return true
  const agency = findAgency(sign)
  if (agency && agency === findAgency(house)) return true
  if (!/^\p{Lu}{2,5}$/u.test(sign)) return false
  const initials = (house.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('')
  return initials === sign || (sign.length > 2 && house.startsWith(sign))
}

const findSign = (text: string, draft: Draft): RegExpExecArray | null => {
  if (!few.test(text)) return null
  const { dateline, agency, distributor } = draft.fields
  const houses = [dateline?.agency, agency, distributor, draft.service?.raw]
  const found = sign.exec(text)
  return found && houses.some(house => house && isSignOf(found[1] ?? '', house)) ? found : initials.exec(text)
}

/** Takes the sign of the agency that the dateline names, or the format, off the end of the story, or the initials of its desk. */
export const cutSign = (story: Paragraph[], draft: Draft): Paragraph[] => {
  const last = story.length > 1 ? story.at(-1) : undefined
  const found = last && last.kind !== 'table' ? findSign(last.text, draft) : undefined
  if (!last || !found) return story
  remove(draft, { raw: found[0].trim() }, 'body/agency-sign')
  const text = last.text.slice(0, found.index)
  if (text === '') return story.slice(0, -1)
  const { html, ...rest } = last
  const at = html?.lastIndexOf(found[0].trim()) ?? -1
  const cut =
    at < 0 ? undefined : html?.slice(0, at).trimEnd() + (html?.slice(at + found[0].trim().length) ?? '')
  return [...story.slice(0, -1), { ...rest, text, ...(cut !== undefined && { html: cut }) }]
}
