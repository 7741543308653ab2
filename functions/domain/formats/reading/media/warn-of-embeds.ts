import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'

const players =
  /^(?:iframe|embed|object|video|audio|svg|amp-(?:iframe|youtube|video|twitter|instagram|facebook|tiktok))$/

/** How the scripts of networks know a quotation that they show as a post. */
const posts = /\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|reddit-embed-bq)\b/

/**
 * Warns of what a story in HTML embeds (videos, sounds, maps, charts, posts of networks), since none of it is read. Pixels that only count
 * readers, and drawings without words, do not matter. With `keepsPosts`, the words of posts are the story's.
 */
export const warnOfEmbeds = (html: XmlElement, keepsPosts = false): { warnings?: string[] } => {
  const isEmbed = ({ name, attributes }: XmlElement) =>
    players.test(name) || (!keepsPosts && posts.test(attributes.class ?? ''))
  const embeds = findDeep(html, '*').filter(element => isEmbed(element) && isShown(element))
  const names = [...new Set(embeds.map(nameOf))]
  if (names.length === 0) return {}
  const listed = names.slice(0, MOST).join(', ')
  return {
    warnings: [`embeds left out, which are not read: ${listed}; say in words what the story needs of them`],
  }
}

/** The most embeds that are named. */
const MOST = 9

const isShown = (element: XmlElement): boolean => {
  const { width = '', height = '', style = '', hidden } = element.attributes
  return (
    hidden === undefined &&
    !/^[01](?:px)?$/.test(width) &&
    !/^[01](?:px)?$/.test(height) &&
    !/display:\s*none|visibility:\s*hidden/i.test(style) &&
    (element.name !== 'svg' || findDeep(element, 'text').length > 0)
  )
}

/** The host that it comes from, or else its element. */
const nameOf = (element: XmlElement): string => {
  const sources = [element, ...findDeep(element, '*')].map(
    ({ name, attributes: { src, data, href, ...other } }) =>
      src || other['data-src'] || data || (name === 'a' || name === 'use' ? href : undefined),
  )
  const addresses = sources.filter(source => source && /^(?:https?:)?\/\//i.test(source))
  const last = posts.test(element.attributes.class ?? '') ? addresses.at(-1) : addresses[0]
  return URL.parse(last ?? '', 'https://x.invalid')?.hostname.replace(/^x\.invalid$/, '') || element.name
}
