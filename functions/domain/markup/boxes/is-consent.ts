import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { classWords } from './class-words.ts'
import type { Weight } from './weigh-elements.ts'

/** How programs that ask for it (OneTrust, Cookiebot, Didomi, Quantcast, Usercentrics) and sites name where they do. */
const names =
  /\b(?:(?:cookies?|consent|gdpr) ?(?:banner|bar|notice|consent|info|law|popup|message|overlay|modal|manager)|(?:qc )?cmp2?|onetrust|didomi|usercentrics)\b/
const cookies = /cookie|kakor|çerez|informasjonskaps|クッキー|쿠키/i
/** What each paragraph speaks of where nothing is named for it, in the words of IAB Europe's Transparency and Consent Framework. */
const asked = /cookie|consent|partner|privacy|personal(?:i[sz]ed)? |device/i
const ours = /\b(?:we|our)\b.{0,80}\b(?:cookies|partners)\b/i
/** In characters: how soon it speaks of cookies, and the most that it says. */
const soon = 400
const most = 6_000

/** Whether an element asks the reader of a page to agree to cookies: in a dialog, by its name, or in each of its paragraphs, over a button. */
export const isConsent = (element: XmlElement, { shown, isMain }: Weight): boolean => {
  if (isMain || shown > most || !/^(?:div|section|aside|dialog)$/.test(element.name)) return false
  const isNamed = /dialog$/.test(element.attributes.role ?? element.name) || names.test(classWords(element))
  if (isNamed) return cookies.test(textOf(element).slice(0, soon))
  const paragraphs = findDeep(element, 'p')
  return (
    findDeep(element, 'button').length > 0 &&
    paragraphs.some(paragraph => ours.test(textOf(paragraph))) &&
    paragraphs.every(paragraph => asked.test(textOf(paragraph)))
  )
}
