import { screen } from '../pattern/screen.ts'
import { cleanName } from './clean-name.ts'
import type { CopyrightReading } from './copyright-reading.ts'
import { holderBehindRights } from './holder-behind-rights.ts'
import { isHolder } from './is-holder.ts'
import { legalForms } from './legal-forms.ts'
import { readDistributor } from './read-distributor.ts'
import { readRestrictions } from './read-restrictions.ts'
import { readYear } from './read-year.ts'
import { RESERVATIONS } from './rights-phrases.ts'

const RESERVED = screen(
  new RegExp(`(?<![\\p{Ll}\\p{Lu}])(?:${RESERVATIONS.join('|')})(?! for \\p{Ll})`, 'iu'),
)
/** "Used with permission of the port, the pier will open": a sentence, of which no rights are the subject. */
const TOLD =
  /[,"”] (?:the|it|s?he|they|dit|dice|diz|zegt|mówi|mondja|говорится|la) (?!material|content|stor)\p{Ll}.*\.$/u
/** "Todos los derechos reservados a la corona pasaron al pueblo.": a sentence that goes on, and not to laws, works or countries. */
const GOES_ON =
  /^(?!.*(?:\b(?:law|le[iy]|loi|pa[ií]s|pays|worldw|countr|copy|permi|licen|redist|total|by)|legge|gesetz|закон|авто|inclu|insb|aut[eho]|reprod|publi|nachdr|©)),? \p{Ll}+,? .*\.$/u
const PROHIBITION = /repro|atgam|may/iu
/** "The material on this site may not be reproduced": the subject of a prohibition is no holder. */
const SUBJECT = screen(
  /\b(?:this|material|materials|content|contents|copy|site|story|article|information|text)\b/iu,
)
/** "版权所有 新华社": in Chinese the holder stands after it, or right before it; elsewhere after it only before a year. */
const BEHIND = screen(/版[权權]所有[\s:：]+(?!不得|未|禁|[请請]|[违違]|侵|翻|盗)(\p{Script=Han}{2,12})$/u)
/** "Alle Rechte vorbehalten - Kurier GmbH": a firm with its legal form, which needs no year. */
const isFirm = (text: string): boolean =>
  legalForms.has(
    text
      .slice(text.lastIndexOf(' ') + 1)
      .replace(/\.$/u, '')
      .toLowerCase(),
  )
const MAX_WORDS = 8
/** "The name of the boy may not be published until the court says so.": what is told of somebody, not of copy. */
const OF_OTHERS = /^(?:the|h(?:is|er)|their) (?:name|face|identit|address|result|detail).* may\b/iu

/**
 * A reservation without a mark: "2019 The Yomiuri Shimbun. All rights reserved.", "Reuters. Alle Rechte vorbehalten", or alone. A holder is read only
 * from a short name in front that is not the end of a sentence.
 */
export const rightsReserved = (text: string): CopyrightReading | undefined => {
  const found = RESERVED.exec(text)
  if (!found || TOLD.test(text) || OF_OTHERS.test(text)) return undefined
  if (!PROHIBITION.test(found[0]) && GOES_ON.test(text.slice(found.index + found[0].length))) return undefined
  const before = text.slice(0, found.index)
  const deliverer = readDistributor(text)
  const { year, rest } = readYear(deliverer?.start === 0 ? '' : before, 'leading')
  const name = cleanName(rest)
  const named =
    name.split(' ').length <= MAX_WORDS &&
    !/[.!?]\s/u.test(name.replace(/\b(?:\p{L}|St|Co|Inc|Corp|Ltd)\.\s/gu, '')) &&
    isHolder(name, true) &&
    !SUBJECT.test(name) &&
    /^\p{Lu}|^dpa|^\p{Script=Han}{2,10}[社报報网網司团團台]$/u.test(name)
  if (!named && before.split(' ').length > 40) return undefined
  const stamped = readYear(text, 'trailing')
  const behind =
    BEHIND.exec(stamped.rest)?.[1] ??
    ((stamped.year || isFirm(text)) && deliverer === undefined
      ? holderBehindRights(text.slice(found.index))
      : undefined)
  if (!named && behind)
    return {
      ...(stamped.year !== undefined && { year: stamped.year }),
      holder: behind,
      restrictions: text,
      notice: text,
    }
  const trailing = named ? readYear(name, 'trailing') : { rest: name }
  const ownYear = year ?? trailing.year
  const distributor = deliverer?.name
  const restrictions = readRestrictions(text)
  return {
    ...(named && { holder: cleanName(trailing.rest) }),
    ...(named && ownYear !== undefined && { year: ownYear }),
    ...(distributor !== undefined && { distributor }),
    ...(restrictions !== undefined && { restrictions }),
    notice: text,
  }
}
