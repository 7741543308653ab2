import { classWords } from '#domain/markup/boxes/class-words.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'

/** Elements that a page of a site has and a piece of HTML with a story in it has not. */
const elements = ['nav', 'aside', 'footer', 'form', 'iframe', 'script', 'button']
/** How such a page names what it has around a story, where it has but `div`s. */
const names =
  /\b(?:side ?bar|nav ?(?:bar|menu)|comments|footer|bread ?crumbs?|cookies?|news ?letters?|share)\b/

/** Whether a page is one of a site, with more on it than a story. */
export const isOfSite = (page: XmlElement): boolean =>
  elements.some(name => findDeep(page, name).length > 0) ||
  findDeep(page, 'div').some(element => names.test(classWords(element)))
