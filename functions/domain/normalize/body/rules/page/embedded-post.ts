import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const line = screen(
  /^(?:view (?:this|more) (?:post|tweet|profile|photo|on instagram).{0,40}|a (?:post|photo|video) (?:shared|posted) by .{2,80}|(?:https?:\/\/)?(?:pic\.twitter\.com|t\.co|pic\.x\.com)\/\w+|https?:\/\/(?:www\.)?(?:youtube\.com\/watch|youtu\.be\/|vimeo\.com\/\d|(?:twitter|x)\.com\/\w+\/status|instagram\.com\/(?:p|reel)\/|tiktok\.com\/@)\S*|(?:see|view) (?:it |this )?on (?:x|twitter|instagram|facebook|tiktok|threads|bluesky)|posts? from .{2,40}|tweets? (?:by|from) @?\w.{0,40}|embedded (?:post|tweet|content)|(?:content from|external content from) .{2,30}|this article contains content provided by .{2,160}|ver esta publicación en instagram|voir cette publication sur instagram|sieh dir diesen beitrag auf instagram an|visualizza questo post su instagram)\W*$/iu,
)

/** What a network's frame around an embedded post leaves: "View this post on Instagram", "pic.twitter.com/…". The post's own words are the story's. */
export const embeddedPost: FurnitureRule = {
  name: 'body/embedded-post',
  zones: ['head', 'story', 'tail'],
  matches: text => text.length < 220 && line.test(text),
}
