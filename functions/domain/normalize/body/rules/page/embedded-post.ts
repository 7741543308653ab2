import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const line = screen(
  patternOf(
    /^/iu,
    [
      /view (?:this|more) (?:post|tweet|profile|photo|on instagram).{0,40}/iu,
      /a (?:post|photo|video) (?:shared|posted) by .{2,80}/iu,
      /(?:https?:\/\/)?(?:pic\.twitter\.com|t\.co|pic\.x\.com)\/\w+/iu,
      /https?:\/\/(?:www\.)?(?:youtube\.com\/watch|youtu\.be\/|vimeo\.com\/\d|(?:twitter|x)\.com\/\w+\/status|instagram\.com\/(?:p|reel)\/|tiktok\.com\/@)\S*/iu,
      /(?:see|view) (?:it |this )?on (?:x|twitter|instagram|facebook|tiktok|threads|bluesky)/iu,
      /posts? from .{2,40}/iu,
      /tweets? (?:by|from) @?\w.{0,40}/iu,
      /embedded (?:post|tweet|content)/iu,
      /(?:content from|external content from) .{2,30}/iu,
      /this article contains content provided by .{2,160}/iu,
      /ver esta publicación en instagram/iu,
      /voir cette publication sur instagram/iu,
      /sieh dir diesen beitrag auf instagram an/iu,
      /visualizza questo post su instagram/iu,
    ],
    /\W*$/iu,
  ),
)

/** What a network's frame around an embedded post leaves: "View this post on Instagram", "pic.twitter.com/…". The post's own words are the story's. */
export const embeddedPost: FurnitureRule = {
  name: 'body/embedded-post',
  zones: ['head', 'story', 'tail'],
  matches: text => text.length < 220 && line.test(text),
}
