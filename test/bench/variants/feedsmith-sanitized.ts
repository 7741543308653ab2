import { parseFeed } from 'feedsmith'
import sanitizeHtml from 'sanitize-html'
import { benchDocument } from '../bench-document.ts'

/**
 * The same feed parsed by feedsmith, with each item's markup sanitized: the least required before it is
 * shown.
 */
export const prepare = (name: string) => {
  const bytes = benchDocument(name)
  return () => {
    const { format, feed } = parseFeed(bytes.toString('utf8'))
    const texts =
      format === 'rss'
        ? (feed.items ?? []).map(({ content, description }) => content?.encoded ?? description)
        : format === 'atom'
          ? (feed.entries ?? []).map(({ content, summary }) => content ?? summary)
          : []
    if (texts.length === 0) throw new Error('The feed has no items')
    return texts.map(text => sanitizeHtml(String(text ?? '')))
  }
}
