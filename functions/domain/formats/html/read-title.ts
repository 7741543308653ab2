import type { Block, Span } from '../../copy.ts'
import type { XmlElement } from '../../xml/element.ts'
import { findDeep } from '../../xml/find-deep.ts'
import { spanOf } from '../../xml/span-of.ts'
import { withoutSite } from './without-site.ts'

/** Blocks among which the headline of a page is shown, and fewest characters of one. */
const reach = 12
const shortest = 12

/**
 * The `title` of a page: what heads a story that no better place does. Without the name of its site, which is `agency`, or what stands beside the one
 * of its first `blocks` that the title begins or ends with.
 */
export const readTitle = (
  page: XmlElement,
  agency: Span | undefined,
  blocks: readonly Block[],
): Span | undefined => {
  const title = spanOf(findDeep(page, 'title')[0], 'html: head/title')
  const shown = blocks
    .slice(0, reach)
    .find(({ text }) => text.length >= shortest && (title?.raw.endsWith(text) || title?.raw.startsWith(text)))
  return shown && title ? { ...title, raw: shown.text } : withoutSite(title, agency)
}
