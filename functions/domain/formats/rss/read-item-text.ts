import type { Copy } from '#domain/copy.ts'
import { takesBack } from '#domain/normalize/notice/takes-back.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { takeWhole } from '../reading/text/take-whole.ts'
import { allPrefixed } from './all-prefixed.ts'
import { breakLines } from './break-lines.ts'
import { isCutFrom } from './is-cut-from.ts'
import { prefixed } from './prefixed.ts'
import { readChild } from './read-child.ts'
import { readEntryText } from './read-entry-text.ts'
import { withoutShortcodes } from './without-shortcodes.ts'

/** A `description` with fewer words, in one paragraph, is a summary; RSS allows it to be either. */
const STORY_WORDS = 60

/** The most texts of one name that are compared with the first. */
const most = 5

/**
 * The text of an item: `content:encoded` (or `xhtml:body`, `content`, in feeds for Yandex `yandex:full-text` or
 * `turbo:content`), with the `description` as its summary, unless that, or a second one, has more of the text;
 * else a description that is a story by its length or paragraphs, or takes one back.
 */
export const readItemText = (item: XmlElement, receivedAt: string): Copy => {
  const summary = readChild(item, 'rss', 'description', 'excerpt:encoded', 'itunes:summary')
  const description = prefixed(item, 'description')
  const read = (element: XmlElement, name: string) =>
    readEntryText(exported(element, item), `rss: item/${name}`, receivedAt)
  for (const name of [
    'content:encoded',
    'xhtml:body',
    'body',
    'content',
    'yandex:full-text',
    'turbo:content',
  ]) {
    const content = prefixed(item, name)
    const copy = content && read(content, name)
    if (!copy || copy.blocks.length === 0) continue
    const again = allPrefixed(item, name).filter(each => each !== content)
    const longer = description && textOf(description).length > textOf(content).length ? [description] : []
    const others = [...again.slice(0, most), ...longer].map(each => ({
      text: textOf(each),
      read: () => read(each, each === description ? 'description' : name),
    }))
    const whole = takeWhole(copy, textOf(content), others)
    const own = whole !== copy || (summary && isCutFrom(summary.raw, copy.blocks)) ? undefined : summary
    return { ...whole, ...present({ summary: copy.summary ?? own }) }
  }
  const copy = description && read(description, 'description')
  if (copy && (isWhole(copy) || copy.blocks.some(({ text }) => takesBack(text)))) return copy
  return { format: 'rss', blocks: [], ...present({ summary, media: copy?.media }) }
}

/**
 * The content of a WordPress export, without shortcodes and with its lines as paragraphs, even if it has tags
 * for some.
 */
const exported = (content: XmlElement, item: XmlElement): XmlElement =>
  prefixed(item, 'wp:post_type')
    ? { ...content, children: [breakLines(withoutShortcodes(textOf(content)))] }
    : content

const isWhole = ({ blocks }: Copy): boolean =>
  blocks.length > 2 ||
  blocks
    .map(({ text }) => text)
    .join(' ')
    .split(/\s+/).length >= STORY_WORDS
