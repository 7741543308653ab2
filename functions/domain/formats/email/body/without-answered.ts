import { withoutElements } from '#domain/markup/without-elements.ts'
import type { XmlElement } from '#domain/xml/element.ts'

/** Who wrote what stands quoted below, and when, as mail programs say in a line or two: "On Thu, 5 Nov 2026 at 09:00, Desk <desk@…> wrote:". */
const attribution =
  /^(?:(?=.{0,200}[\d@]).{1,200}|.{0,100}(?:20\d\d|\d:\d\d).{0,100}\r?\n.{1,100}):[ \t]{0,9}\r?\n(?:[ \t]{0,9}\r?\n)?(?=>)/m

/** An answer without the mail that it answers, which stands quoted in it, before, between or below its own words. */
export const withoutAnswered = (text: string): string =>
  attribution.test(text) ? text.replace(attribution, '').replace(/^>.*$/gm, '') : text

/** The same of an answer in HTML, as Gmail, Apple Mail and Thunderbird set what it answers. */
export const withoutQuotation = (page: XmlElement): XmlElement =>
  withoutElements(
    page,
    ({ name, attributes: { class: set = '', type = '' } }) =>
      (name === 'blockquote' && (type === 'cite' || set.includes('gmail_quote'))) ||
      /(?:gmail_attr|moz-cite-prefix)/.test(set),
  )

/** Whether a page quotes in that way. */
export const quotesMail = (page: string): boolean =>
  /<blockquote[^>]{0,200}(?:\btype="?cite|gmail_quote)/i.test(page)
