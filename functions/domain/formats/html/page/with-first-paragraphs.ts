import type { Block } from '#domain/copy.ts'
import { isTimestamp } from '#domain/normalize/body/rules/page/is-timestamp.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import { isBrief } from '#domain/normalize/structure/lead/opener/is-brief.ts'
import { isCaption } from '#domain/normalize/structure/lead/opener/is-caption.ts'
import { isEnclosed } from '#domain/normalize/structure/lead/opener/is-enclosed.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { blocksAbove } from './blocks-above.ts'

/**
 * The blocks of a story with the paragraphs of prose, and the short sentences, right above them on the page. If the
 * paragraphs behind a paywall are in an element of their own, a reader view finds only those.
 */
export const withFirstParagraphs = (page: XmlElement, story: readonly Block[]): Block[] => {
  const first = Math.max(0, story.findIndex(isParagraph))
  const above = blocksAbove(page, story[first])
  const below = new Set(story.slice(first).map(({ text }) => text))
  const own = above
    .slice(above.findLastIndex(block => !isOfStory(block)) + 1)
    .filter(({ text }) => !below.has(text))
  const texts = new Set(own.map(({ text }) => text))
  return [...story.slice(0, first).filter(({ text }) => !texts.has(text)), ...own, ...story.slice(first)]
}

const isOfStory = (block: Block): boolean =>
  isParagraph(block) || (block.kind === 'paragraph' && isSentence(block.text))

const isSentence = (text: string): boolean => (isBrief(text) && !isCaption(text)) || isEnclosed(text)

const isParagraph = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' && isProse(text) && !isTimestamp(text)
