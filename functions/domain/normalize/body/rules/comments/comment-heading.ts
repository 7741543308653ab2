import { screen } from '../../../pattern/screen.ts'
import type { FurnitureRule } from '../../furniture-rule.ts'

const heading = screen(
  /^(?:the |our )?(?:rules (?:of|for) (?:replying|commenting|comments|the (?:house|discussion))|comment(?:s|ing)? (?:policy|guidelines|rules)|community (?:rules|guidelines|standards))\W*$/iu,
)

/** The heading of what a site asks of those who comment: "The rules of replying:", "Community guidelines". */
export const commentHeading: FurnitureRule = {
  name: 'body/comment-heading',
  zones: ['tail'],
  ends: true,
  matches: text => text.length < 60 && heading.test(text),
}
