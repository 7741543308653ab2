import type { Copy } from '#domain/copy.ts'
import { readPage } from '#domain/markup/blocks/read-page.ts'
import { parseHtml } from '#domain/markup/parse-html.ts'
import { isOrder } from '#domain/normalize/notice/is-order.ts'
import { present } from '#domain/present.ts'
import type { Source } from '#domain/source.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { textOf } from '#domain/xml/text-of.ts'
import type { FormatReading } from '../format.ts'
import { warnOfEmbeds } from '../reading/media/warn-of-embeds.ts'
import { readStatements } from './read-statements.ts'
import { hiddenReference, remark } from './remark.ts'
import { splitFrontMatter } from './split-front-matter.ts'
import { toHtml } from './to-html.ts'

/**
 * Reads Markdown: the story that a reader sees, the statements of its front matter, and those notes of editors that order a hold or a kill. The
 * headline is that of the front matter, or else a heading of the first level above the text.
 */
export const readMarkdown = ({ text, receivedAt }: Source): FormatReading => {
  const { statements, story } = splitFrontMatter(text)
  const stated = readStatements(statements, receivedAt)
  const body = parseHtml(toHtml(story))
  const title = findTitle(body, stated.headline?.raw)
  const page = readPage({ ...body, children: body.children.filter(child => child !== title) }, 'markdown')
  const remarks = [...story.matchAll(remark), ...story.matchAll(hiddenReference)]
    .map(([, words = '']) => words.trim())
    .filter(isOrder)
  const held = remarks.map(raw => ({ raw, source: 'markdown: remark' }))
  const heading = spanOf(title, 'markdown: h1')
  const media = page.media.filter(({ href = '' }) => /^https?:/i.test(href))
  const copy: Copy = {
    format: 'markdown',
    ...present({
      bylines: page.byline && [page.byline],
      headline: heading && { raw: heading.raw, source: heading.source },
      ...stated,
      media: media.length > 0 ? media : undefined,
    }),
    titles: [...(stated.titles ?? []), ...held],
    blocks: page.blocks.map(({ at: _, ...block }) => block),
  }
  const { warnings = [] } = warnOfEmbeds(withShortcodes(body, story))
  const pictures = media.length < page.media.length ? ['contains pictures, which are not read'] : []
  return { ok: true, copies: [copy], warnings: [...pictures, ...warnings] }
}

/** What builders of sites put in the place of "{{< youtube abc >}}" and "{% twitter 123 %}". */
const shortcode =
  /^\s{0,20}\{[{%][<%]? {0,9}(youtube|vimeo|video|audio|tweet|twitter|x|instagram|facebook|tiktok|soundcloud|gist|embed|iframe|map|chart|gallery)\b/gim

/** A body with an element for each of them, of its name. */
const withShortcodes = (body: XmlElement, story: string): XmlElement => ({
  ...body,
  children: [
    ...body.children,
    ...[...story.matchAll(shortcode)].map(([, name = '']) => ({
      ...body,
      name: 'embed',
      attributes: { src: `//${name.toLowerCase()}` },
      children: [],
    })),
  ],
})

/** The heading of the first level that opens the text, or that repeats the headline. */
const findTitle = (body: XmlElement, headline: string | undefined): XmlElement | undefined => {
  const first = body.children.find(child => typeof child !== 'string' && child.name !== 'figure')
  if (typeof first !== 'object' || first.name !== 'h1') return undefined
  return headline === undefined || headline.trim() === textOf(first).trim() ? first : undefined
}
