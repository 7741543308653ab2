import { isPlainHtml } from '#domain/markup/is-plain-html.ts'
import type { Body } from '#schemas/article.ts'
import type { Paragraph } from '../paragraph.ts'
import { countWords } from '../prose/count-words.ts'

/**
 * The body of an article: plain text with a blank line between paragraphs, and the same as HTML, sanitized whatever wrote it. The
 * sanitizer is loaded with the first body that holds more than plain paragraphs, not at a cold start.
 */
export const buildBody = async (story: readonly Paragraph[]): Promise<Body> => {
  const text = story.map(paragraph => paragraph.text).join('\n\n')
  return { html: await sanitize(story.map(asHtml).join('\n')), text, wordCount: countWords(text) }
}

const sanitize = async (html: string): Promise<string> =>
  isPlainHtml(html) ? html : (await import('#domain/markup/sanitize-html.ts')).sanitizeHtml(html)

const asHtml = ({ html, kind, text }: Paragraph): string => {
  if (html !== undefined) return html
  const element = { heading: 'h2', preformatted: 'pre', quote: 'blockquote' }[kind as string] ?? 'p'
  return `<${element}>${escapeHtml(text)}</${element}>`
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>]/g, mark => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? mark)
