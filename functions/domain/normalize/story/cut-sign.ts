import type { Draft } from '../draft/draft.ts'
import { remove } from '../draft/remove.ts'
import type { Paragraph } from '../paragraph.ts'

/** A word or two behind the last sentence, or alone: "(KBC)", "/ritz/", "EFX", "(©NTB)", "MAP: 24 novembre 2026". */
const sign =
  /(?:(?<=[.!?"”’»)\]])\s+|^)[(/]?©?((?:\p{L}[\p{L}-]{1,11})(?: \p{Lu}[\p{L}-]{1,11})?)[)/]?\.?(?:: \d{1,2} \p{L}{3,9}\.? \d{4})?$/u

/** Whether a sign is a house's name, its initials ("DM" for Daily Maverick) or how it begins ("INQ" for INQUIRER.net). */
const isSignOf = (sign: string, house: string): boolean => {
  if (house.toLowerCase() === sign.toLowerCase()) return true
  if (!/^\p{Lu}{2,5}$/u.test(sign)) return false
  const initials = (house.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('')
  return initials === sign || (sign.length > 2 && house.startsWith(sign))
}

/** Takes the sign of the agency that the dateline names, or the format, off the end of the story. */
export const cutSign = (story: Paragraph[], draft: Draft): Paragraph[] => {
  const { dateline, agency, distributor } = draft.fields
  const last = story.length > 1 ? story.at(-1) : undefined
  const found = last && last.kind !== 'table' ? sign.exec(last.text) : undefined
  const name = found?.[1]
  if (
    !last ||
    !name ||
    ![dateline?.agency, agency, distributor, draft.service?.raw].some(own => own && isSignOf(name, own))
  )
    return story
  remove(draft, { raw: found[0].trim() }, 'body/agency-sign')
  const text = last.text.slice(0, found.index)
  if (text === '') return story.slice(0, -1)
  const { html, ...rest } = last
  const at = html?.lastIndexOf(found[0].trim()) ?? -1
  const cut =
    at < 0 ? undefined : html?.slice(0, at).trimEnd() + (html?.slice(at + found[0].trim().length) ?? '')
  return [...story.slice(0, -1), { ...rest, text, ...(cut !== undefined && { html: cut }) }]
}
