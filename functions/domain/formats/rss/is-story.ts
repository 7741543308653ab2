import type { XmlElement } from '../../xml/element.ts'
import { textOf } from '../../xml/text-of.ts'
import { prefixed } from './prefixed.ts'

/** Post types of WordPress that are no stories: pages, menus, attachments and what the program keeps for itself. */
const MACHINERY =
  /^(?:page|attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+|acf-[\w-]+)$/

/** Whether an item is a story: any of a plain feed, and of a WordPress export those that are posts, of whatever custom type. */
export const isStory = (item: XmlElement): boolean =>
  !MACHINERY.test(textOf(prefixed(item, 'wp:post_type')).trim())
