import type { Copy } from '#domain/copy.ts'
import { readPage } from '#domain/markup/blocks/read-page.ts'
import { findSetApart } from '#domain/markup/boxes/find-set-apart.ts'
import { findStandfirst } from '#domain/markup/boxes/find-standfirst.ts'
import { weighElements } from '#domain/markup/boxes/weigh-elements.ts'
import { withoutBoxes } from '#domain/markup/boxes/without-boxes.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { warnOfEmbeds } from '../media/warn-of-embeds.ts'
import { pageToCopy } from './page-to-copy.ts'
import { warnOfBoxes } from './warn-of-boxes.ts'

/**
 * A site's text as its feed gives it: HTML without the boxes among its paragraphs, and its standfirst as the
 * summary; or the whole, if that leaves nothing. `source` names the element that holds it.
 */
export const readWebText = (html: XmlElement, source: string): Copy => {
  const weights = weighElements(html)
  const standfirst = findStandfirst(html, weights) ?? findSetApart(html, weights)
  const copy = pageToCopy(readPage(withoutBoxes(html, weights, new Set([standfirst])), source))
  const { warnings: embeds = [] } = warnOfEmbeds(html)
  if (copy.blocks.length === 0) return { ...pageToCopy(readPage(html, source)), warnings: embeds }
  const summary = copy.summary ?? spanOf(standfirst, `${source}: standfirst`)
  const told = { ...copy, ...present({ summary }) }
  return { ...told, warnings: [...embeds, ...warnOfBoxes(html, told)] }
}
