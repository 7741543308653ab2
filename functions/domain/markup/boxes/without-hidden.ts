import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { withoutElements } from '../without-elements.ts'
import { classWords } from './class-words.ts'
import { isConsent } from './is-consent.ts'
import { isHidden } from './is-hidden.ts'
import { weighElements } from './weigh-elements.ts'

/** The most characters and paragraphs of what is left out; and the largest share of the page's paragraphs, in all. */
const most = 900
const paragraphs = 3
const share = 0.4
/** How pages name what only those hear to whom they are read; and the fewest words of what is no label ("By", "Published on"). */
const heard =
  /\b(?:sr only|visually ?hidden|screen ?reader(?: (?:text|only))?|hidden visually|assistive text|a11y hidden)\b/
const words = 6
/** Names by which Bootstrap, Tailwind and SingleFile hide, unless a second name shows it on wider screens ("hidden md:block", "d-none d-lg-flex"). */
const named = /(?:^|\s)(?:hidden|is-hidden|u-hidden|sf-hidden|d-none)(?=\s|$)/
const shownWider = /(?:^|\s)(?:(?:xs|sm|md|lg|xl|2xl):\S|d-(?:xs|sm|md|lg|xl|xxl)-\S)/

/** How pages name what waits behind a button: the rest of a story, an answer, a panel. */
const folded =
  /\b(?:more|rest|full|expand(?:ed|able)?|collaps\w*|toggle|truncated?|continued?|accordion|panel|answer|tabs?)\b/

/**
 * A page without what it hides from its readers: lines for lists of mails, words for search engines, for machines and for those who are read to.
 * What a click shows stays, since a button or link of the page names it or stands beside it, and so does what holds more than a box does: the rest
 * of a story waits behind many a button.
 */
export const withoutHidden = (page: XmlElement): XmlElement => {
  const hidden = new Set<XmlElement>()
  const asking = new Set<XmlElement>()
  const opened = new Set(findDeep(page, '*').flatMap(idsOpened))
  const weights = weighElements(page)
  const { shown: all = 1, paragraphs: told = 0 } = weights.get(page) ?? {}
  let inAll = 0
  const walk = ({ children }: XmlElement): void => {
    const elements = children.filter(child => typeof child !== 'string')
    for (const [index, child] of elements.entries()) {
      const weight = weights.get(child)
      if (weight && weight.shown > 0 && isConsent(child, weight)) {
        asking.add(child)
        continue
      }
      const isSmall = weight && weight.shown > 0 && weight.shown <= most && weight.paragraphs <= paragraphs
      const mayOpen =
        opened.has(child.attributes.id ?? '') ||
        folded.test(classWords(child)) ||
        isOpener(elements[index + 1])
      if (isSmall && !weight.isMain && !mayOpen && (isHidden(child) || isNamed(child))) {
        hidden.add(child)
        inAll += told < paragraphs ? weight.shown / all : weight.share
      } else walk(child)
    }
  }
  walk(page)
  const left = inAll > share ? asking : hidden.union(asking)
  return left.size === 0 ? page : withoutElements(page, child => left.has(child))
}

/** A button, or a link that leads nowhere but to a script. */
const isOpener = (next: XmlElement | undefined): boolean =>
  next?.name === 'button' || (next?.name === 'a' && /^(?:#|javascript:|$)/.test(next.attributes.href ?? ''))

/** What a button, tab or link opens. */
const idsOpened = ({ attributes }: XmlElement): string[] =>
  ['aria-controls', 'data-target', 'data-bs-target', 'href']
    .map(name => attributes[name])
    .flatMap(id => /^#?([\w-]+)$/.exec(id ?? '')?.[1] ?? [])

const isNamed = (element: XmlElement): boolean => {
  const { class: names = '' } = element.attributes
  if (named.test(names) && !shownWider.test(names)) return true
  return heard.test(classWords(element)) && textOf(element).trim().split(/\s+/).length >= words
}
