import type { Copy, Span } from '#domain/copy.ts'
import { pageToCopy } from '#domain/formats/reading/text/page-to-copy.ts'
import { readMarkedText } from '#domain/formats/reading/text/read-marked-text.ts'
import { readPage } from '#domain/markup/blocks/read-page.ts'
import { splitHeadLines } from '#domain/markup/blocks/split-head-lines.ts'
import { findComments } from '#domain/markup/boxes/find-comments.ts'
import { findSetApart } from '#domain/markup/boxes/find-set-apart.ts'
import { findStandfirst } from '#domain/markup/boxes/find-standfirst.ts'
import { weighElements } from '#domain/markup/boxes/weigh-elements.ts'
import { withoutBoxes } from '#domain/markup/boxes/without-boxes.ts'
import { withoutHidden } from '#domain/markup/boxes/without-hidden.ts'
import { withoutKicker } from '#domain/markup/boxes/without-kicker.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { spanOf } from '#domain/xml/span-of.ts'
import { findFallbackContent } from './find-fallback-content.ts'
import { findSigned } from './find-signed.ts'
import { isOfSite } from './is-of-site.ts'
import { openButtons } from './open-buttons.ts'
import { openNotes } from './open-notes.ts'
import { openWrappers } from './open-wrappers.ts'
import { partRows } from './part-rows.ts'
import { readEntries } from './read-entries.ts'
import { readOpening } from './read-opening.ts'
import { readerView } from './reader-view.ts'
import { saysWho } from './says-who.ts'
import { unlinkItems } from './unlink-items.ts'
import { warnOfUnread } from './warn-of-unread.ts'
import { withDropCaps } from './with-drop-caps.ts'
import { withFirstParagraphs } from './with-first-paragraphs.ts'
import { withLostParagraphs } from './with-lost-paragraphs.ts'
import { withNotes } from './with-notes.ts'
import { withOwnParagraphs } from './with-own-paragraphs.ts'
import { withParagraphs } from './with-paragraphs.ts'
import { withoutTwins } from './without-twins.ts'

/** Words that the view of a page must have at least to be its story. */
const FEW_WORDS = 25

/** What a page says of itself that tells how its text is read. */
interface PageFacts {
  articleBody: Span | undefined
  /** Names of who wrote the story, as stated. */
  writers: readonly string[]
  isLive: boolean
}

/**
 * The text of a page: what a reader view makes of a page of a site, the entries of a live blog, the whole of a plain document; and `articleBody`, which
 * its JSON-LD gives, where the page shows less than half as much.
 */
export const readPageText = (page: XmlElement, facts: PageFacts): Copy => {
  const { articleBody } = facts
  const rows = withDropCaps(
    withOwnParagraphs(
      partRows(
        openWrappers(
          openButtons(openNotes(withoutTwins(withoutHidden(isOfSite(page) ? withParagraphs(page) : page)))),
        ),
      ),
    ),
  )
  const read = isOfSite(page)
    ? readSitePage(unlinkItems(rows), facts)
    : pageToCopy(readPage(rows, 'html: body'))
  const kept = wordsOf(read) < FEW_WORDS ? findFallbackContent(page) : undefined
  const shown = kept ? pageToCopy(readPage(kept, 'html: body')) : read
  if (!articleBody || wordsOf(shown) * 2 >= countWords(articleBody.raw))
    return { ...shown, blocks: splitHeadLines(shown.blocks) }
  const at = articleBody.at ?? page.at
  return {
    ...shown,
    warnings: [],
    blocks: readMarkedText(articleBody.raw, at, 'html: json-ld: articleBody', '').blocks,
  }
}

const readSitePage = (page: XmlElement, { articleBody, writers, isLive }: PageFacts): Copy => {
  const whole = pageToCopy(readPage(page, 'html: body'))
  const weights = weighElements(page)
  const apart = findStandfirst(page, weights, writers) ?? findSetApart(page, weights)
  const opening = readOpening(apart)
  const standfirst = opening.length > 0 ? undefined : apart
  const summary = whole.summary ?? spanOf(standfirst, 'html: standfirst')
  const copy = { ...whole, ...present({ summary }) }
  const entries = isLive ? readEntries(page, weights) : []
  const told = entries.filter(({ text }) => !writers.includes(text))
  if (told.length > 0) return { ...copy, blocks: told }
  const also = new Set([...findComments(page, weights), standfirst])
  for (const each of [withoutBoxes(withoutKicker(page, weights), weights, also), page]) {
    const view = readerView(each)
    const viewed = view && pageToCopy(readPage(view, 'html: body'))
    if (!viewed || wordsOf(viewed) < FEW_WORDS) continue
    const signed = findSigned(page, viewed.blocks, writers)
    const story = withLostParagraphs(page, each, withFirstParagraphs(each, viewed.blocks), articleBody?.raw)
    const first = opening.filter(({ text }) => story.every(block => block.text !== text))
    const begin = story.findIndex(({ text }) => isProse(text))
    const own = story.filter((block, index) => index >= begin || !saysWho(block, writers))
    // A view names no element and drops pictures that load late, so that the page tells whose a picture is, and where.
    const media = viewed.media?.map(
      seen =>
        whole.media?.find(({ href, caption = ' ' }) =>
          seen.href ? href === seen.href : seen.caption?.startsWith(caption),
        ) ?? seen,
    )
    const blocks = [...signed, ...first, ...withNotes(each, own, signed.length + writers.length > 0)]
    const told = { ...copy, ...viewed, ...present({ media }), blocks }
    return { ...told, warnings: warnOfUnread(page, told, also) }
  }
  return whole
}

const wordsOf = ({ blocks }: Copy): number => blocks.reduce((sum, { text }) => sum + countWords(text), 0)
