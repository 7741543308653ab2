import type { Subject } from '#schemas/article.ts'
import type { Copy, Span } from '../../copy.ts'
import type { JsonValue } from '../../json/json-value.ts'
import { hasClass } from '../../markup/has-class.ts'
import { readPage } from '../../markup/read-page.ts'
import type { XmlElement } from '../../xml/element.ts'
import { creatorsOf } from '../newsarticle/creators-of.ts'
import { present } from '../present.ts'
import { pageToCopy } from '../reading/page-to-copy.ts'
import { schemeOfUri } from '../uris/scheme-of-uri.ts'

/**
 * A page that Wiredesk wrote: its body is the story proper, its byline as printed, and what schemes are called is what agencies named them.
 * `article` is its JSON-LD, and `stated` what that says.
 */
export const toOwnCopy = (
  page: XmlElement,
  article: JsonValue,
  stated: Omit<Copy, 'blocks' | 'format'>,
): Copy => {
  if (stated.status === 'canceled') return toOwnKill(stated)
  const { blocks, bylines } = pageToCopy(readPage(withoutDateline(page), 'html: body'))
  return {
    ...stated,
    format: 'html',
    blocks,
    isStory: true,
    ...present({
      bylines: bylines ?? stated.bylines,
      creators: creatorsOf(article),
      subjects: stated.subjects?.map(toOwnSubject),
      usageTerms: stated.usageTerms?.flatMap(linesOf),
    }),
  }
}

/** A kill has no text but what it asks, which heads it. */
const toOwnKill = ({ usageTerms: [told] = [], ...stated }: Omit<Copy, 'blocks' | 'format'>): Copy => ({
  ...stated,
  format: 'html',
  blocks: [],
  ...present({ headline: told, editorNote: told }),
})

/** The dateline is a statement of the JSON-LD; in the page it is printed before the story. */
const withoutDateline = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children
    .filter(child => typeof child === 'string' || !hasClass(child, 'dateline'))
    .map(child => (typeof child === 'string' ? child : withoutDateline(child))),
})

const toOwnSubject = ({ scheme, ...subject }: Subject): Subject => ({
  ...subject,
  ...(scheme && scheme !== 'about' && { scheme: schemeOfUri(scheme) }),
})

const linesOf = (span: Span): Span[] => span.raw.split('\n').map(raw => ({ ...span, raw }))
