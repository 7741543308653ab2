import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const heading = screen(
  /^(?:the |our )?(?:rules (?:of|for) (?:replying|commenting|comments|the (?:house|discussion))|what have we missed\?.{0,120}|comment(?:s|ing)? (?:policy|guidelines|rules)|community (?:rules|guidelines|standards)|responses? \(\d+\)|(?:\d+|one|no) (?:thoughts?|comments?|responses?|replies) (?:on|to) [“"].{3,200}[”"])\W*$/iu,
)

/** The heading of what readers say, or may: "4 thoughts on “Harbor reopens”" (WordPress), "The rules of replying:". */
export const commentHeading: FurnitureRule = {
  name: 'body/comment-heading',
  zones: ['tail'],
  ends: true,
  matches: text => text.length < 240 && heading.test(text),
}
