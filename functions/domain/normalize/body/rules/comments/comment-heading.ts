import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const heading = screen(
  patternOf(
    /^(?:the |our )?/iu,
    [
      /rules (?:of|for) (?:replying|commenting|comments|the (?:house|discussion))/iu,
      /what have we missed\?.{0,120}/iu,
      /comment(?:s|ing)? (?:policy|guidelines|rules)/iu,
      /community (?:rules|guidelines|standards)/iu,
      /responses? \(\d+\)/iu,
      /posted by:? .{2,60} (?:at|on) .{0,30}\d:\d\d.{0,12}/iu,
      /track ?back (?:pings|url\b.{0,120})/iu,
      /(?:\d+|one|no) (?:thoughts?|comments?|responses?|replies) (?:on|to) [“"].{3,200}[”"]/iu,
    ],
    /\W*$/iu,
  ),
)

/** The heading of what readers say, or may: "4 thoughts on “Harbor reopens”" (WordPress), "The rules of replying:". */
export const commentHeading: FurnitureRule = {
  name: 'body/comment-heading',
  zones: ['tail'],
  ends: true,
  matches: text => text.length < 240 && heading.test(text),
}
