import type { XmlElement } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { prefixed } from './prefixed.ts'

/** WordPress post types that are not stories: pages, menus, attachments and what the program uses itself. */
const MACHINERY =
  /^(?:page|attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+|acf-[\w-]+)$/

/**
 * Whether an item is a story: any item of a plain feed, and in a WordPress export the posts of any custom
 * type.
 */
export const isStory = (item: XmlElement): boolean =>
  !MACHINERY.test(textOf(prefixed(item, 'wp:post_type')).trim())
