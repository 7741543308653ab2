import type { Copy } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { readPage } from '#domain/markup/blocks/read-page.ts'
import { hasClass } from '#domain/markup/has-class.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { toOwnKill } from '../newsarticle/reading/to-own-kill.ts'
import { toOwnStatements } from '../newsarticle/reading/to-own-statements.ts'
import { pageToCopy } from '../reading/text/page-to-copy.ts'

/**
 * A page that Wiredesk wrote: its body is the story proper, its byline as printed. `article` is its JSON-LD,
 * and `stated` what that states.
 */
export const toOwnCopy = (
  page: XmlElement,
  article: JsonValue,
  stated: Omit<Copy, 'blocks' | 'format'>,
): Copy => {
  if (stated.status === 'canceled') return { ...toOwnKill(stated), format: 'html' }
  const { blocks, bylines } = pageToCopy(readPage(withoutDateline(page), 'html: body'))
  return {
    ...toOwnStatements(article, stated),
    ...present({ bylines: bylines ?? stated.bylines }),
    format: 'html',
    blocks,
    isStory: true,
  }
}

/** The dateline is stated in the JSON-LD; on the page it is printed before the story. */
const withoutDateline = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children
    .filter(child => typeof child === 'string' || !hasClass(child, 'dateline'))
    .map(child => (typeof child === 'string' ? child : withoutDateline(child))),
})
