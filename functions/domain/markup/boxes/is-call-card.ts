import { appeal } from '#domain/normalize/body/rules/asks/appeal.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { hasPageVoice } from '#domain/normalize/voice/has-page-voice.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { Weights } from './weigh-elements.ts'

/**
 * The most characters and paragraphs of such a card, its largest share of a page, and the most words of its
 * button.
 */
const most = 300
const paragraphs = 3
const share = 0.4
const button = 4
/** What somebody says; between angles may stand the name of a newsletter. */
const quote = /["“”„]|«[^»]{40}/

/** How sites of more countries speak to their readers; in a story it may be said by somebody. */
const voice =
  /(?<!\p{L})(?:veled|munkánk\p{L}*|nekünk|n[aá]m|v[aá]m|n[aá]s|v[aá]s|naš\p{L}*|vaš\p{L}*|wam|wasz\p{L}*|nasz\p{L}*|noastr\p{L}+|voastr\p{L}+|meidän|sinun|bizim?|sizin|\p{L}+iniz[ei]|vores|dig|oss|μας|σας|наш\p{L}*|ваш\p{L}*|нас|вас)(?!\p{L})/iu

/**
 * Whether an element among a story's paragraphs is a card in which the site asks something of its readers: it
 * speaks to them, quotes nobody, and ends in a link of a few words ("Give now"), or is no paragraph and an appeal (Ghost's callouts).
 */
export const isCallCard = (element: XmlElement, weights: Weights): boolean => {
  const weight = weights.get(element)
  if (!weight || !/^(?:div|section)$/.test(element.name) || weight.isMain) return false
  if (weight.linked === weight.shown || weight.shown > most) return false
  if (weight.paragraphs > paragraphs || weight.share > share) return false
  const text = textOf(element)
  if (!endsInButton(element, weights)) return weight.paragraphs === 0 && appeal.matches(text)
  return (hasPageVoice(text) || voice.test(text)) && !quote.test(text)
}

/** Whether the last part of an element is nothing but a link of a few words. */
const endsInButton = (element: XmlElement, weights: Weights): boolean => {
  const last = element.children.filter(child => typeof child !== 'string' || child.trim() !== '').at(-1)
  if (last === undefined || typeof last === 'string') return false
  const { linked = 0, shown = 0 } = weights.get(last) ?? {}
  return linked > 0 && linked === shown && countWords(textOf(last)) <= button
}
