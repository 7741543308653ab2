import type { Span } from '#domain/copy.ts'
import { withoutElements } from '#domain/markup/without-elements.ts'
import { isOrder } from '#domain/normalize/notice/is-order.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { spanOf } from '#domain/xml/span-of.ts'

/** What shows that Word, LibreOffice or Google Docs saved a page, if only by what Word declares. Many a site's pages hold styles of Word (`mso-…`) too. */
const saved =
  /<meta [^>]{0,80}(?:Microsoft Word|LibreOffice|Word\.Document)|<html [^>]{0,400}:office:word\b|[ "]doc-content"/i

/**
 * A page that a word processor saved, without what only its editors see: the deletions that it tracks, the comments and their marks (Word's
 * `MsoComment…`, the `#cmnt` of Google Docs), and its title, which is the name of the file or of one that was there before. Any other page as it is.
 *
 * @param html the text of the page
 */
export const withoutEditing = (page: XmlElement, html: string): XmlElement =>
  saved.test(html) ? withoutElements(page, isOfEditors) : page

/** What comments on such a page order, to hold or kill its story: they are not read else. */
export const ordersInComments = (page: XmlElement, html: string): Span[] =>
  saved.test(html)
    ? findDeep(page, 'div')
        .filter(div => isOfComment(div) || /\bmso-element:\s?comment(?!-)/.test(div.attributes.style ?? ''))
        .flatMap(div => findDeep(div, 'p').flatMap(line => spanOf(line, 'html: comment') ?? []))
        .map(span => ({ ...span, raw: span.raw.replace(/^(?:\[\w{1,3}\]\s?)+/, '') }))
        .filter(({ raw }) => isOrder(raw))
    : []

const isOfEditors = (element: XmlElement): boolean =>
  element.name === 'title' ||
  element.name === 'del' ||
  /\bmso-element:\s?comment/.test(element.attributes.style ?? '') ||
  /\b(?:MsoComment|msocomanchor)/.test(element.attributes.class ?? '') ||
  isOfComment(element)

/** Of Google Docs: the mark of a comment, which leads to it, or the comment, which opens with what leads back to its mark. */
const isOfComment = ({ name, children }: XmlElement): boolean => {
  const [first] = children.filter(child => typeof child !== 'string' || child.trim() !== '')
  if (!/^(?:sup|div|p)$/.test(name) || first === undefined || typeof first === 'string') return false
  return first.name === 'a'
    ? /^#cmnt(?:_ref)?\d/.test(first.attributes.href ?? '')
    : name === 'div' && isOfComment(first)
}
