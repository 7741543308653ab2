import type { Span } from '../../copy.ts'
import type { XmlElement } from '../../xml/element.ts'
import { findDeep } from '../../xml/find-deep.ts'
import { spanOf } from '../../xml/span-of.ts'
import { withoutSite } from './without-site.ts'

/** The `title` of a page, without the name of its site, `agency`: what heads a story that no better place does. */
export const readTitle = (page: XmlElement, agency: Span | undefined): Span | undefined =>
  withoutSite(spanOf(findDeep(page, 'title')[0], 'html: head/title'), agency)
