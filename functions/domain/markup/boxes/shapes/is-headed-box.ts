import { newsletterBox } from '#domain/normalize/body/rules/asks/newsletter-box.ts'
import { highlights } from '#domain/normalize/body/rules/page/highlights.ts'
import { relatedHeading } from '#domain/normalize/body/rules/related/related-heading.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { isSiteSpeech } from '#domain/normalize/voice/is-site-speech.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { Weight } from '../weigh-elements.ts'
import { elementsIn } from './elements-in.ts'
import { isBoxSized } from './is-box-sized.ts'
import { isJoining } from './is-joining.ts'

/** The most characters of a fact box's heading. */
const titleOfFacts = 60

/** Headings that publishers put over facts beside a story. */
const factsTitle = screen(
  /^(?:fakta|faktaboks|faktaruta|fact ?(?:box|file)|infobox|en chiffres|chiffres clés|in zahlen|zur person|steckbrief|rep[eè]res|à savoir|la scheda|ficha técnica)(?![\p{L}])/iu,
)

/** "Resumen generado con inteligencia artificial" (BioBioChile): a heading over what no writer wrote. */
const machineTitle =
  /^(?:resum\p{L}+|résumé|summary|samenvatting|riassunto|zusammenfassung|podsumowanie)\b.{3,60}\b(?:A\.?I|IA|KI|(?:artificial|künstliche) intelligen\p{L}+|intelig\p{L}+ artificial|intelligence artificielle)(?!\p{L})/iu

/** The same as the last line of such a box. */
const machineSign =
  /\s\S*(?:AI|KI|IA)[ -](?:generated|generierte|assisted) (?:summary|summaries|Zusammenfassung)[^.!?]{0,60}\.?$/

/**
 * Whether it is a box whose heading announces facts ("Fakta om fyret"), a list that sums up the story, a
 * newsletter, or links to other stories and nothing else.
 */
export const isHeadedBox = (element: XmlElement, weight: Weight): boolean => {
  const [first] = element.children.filter(child => typeof child !== 'string' || child.trim() !== '')
  if (first === undefined || typeof first === 'string') return false
  const isTitle = /^(?:h[2-6]|strong|b|div|header|p|span|summary)$/.test(first.name)
  const text = isTitle ? textOf(first).trim() : ''
  if (text.length < 2 * titleOfFacts && machineTitle.test(text)) return true
  if (isBoxSized(weight) && machineSign.test(textOf(element).trim())) return true
  if (text === '' || text.length > titleOfFacts) return false
  if (factsTitle.test(text)) return true
  const isAsking = newsletterBox.matches(text)
  if (isAsking && (isSiteSpeech(text) || findDeep(element, 'a').some(isJoining))) return isBoxSized(weight)
  const rest = elementsIn(element).slice(1)
  if (rest.length === 1 && rest.every(isInvitation)) return isBoxSized(weight)
  const isAllLinks = weight.linked > 0 && weight.shown - weight.linked <= text.replace(/\s/g, '').length
  if (isAllLinks && relatedHeading.matches(text)) return true
  return highlights.matches(text) && findDeep(element, 'ul').length > 0
}

const isInvitation = (element: XmlElement): boolean =>
  element.name === 'p' && newsletterBox.matches(textOf(element).trim())
