import { screen } from '../../pattern/screen.ts'
import type { RefusalRule } from '../refusal-rule.ts'

const account =
  /^\W{0,2}(?:(?:posted |written |published )?(?:by|por|von|par|di):?\s+)?(?:admin\w{0,12}|administrator|webmaster|web ?admin|editor\d*|user\d*|guest|root|newsdesk\d*|wp-?\w+|site ?admin|super ?admin|author|author name|anonymous|unknown|none|null|undefined|n\/a|test|[a-z]+_[a-z_\d]+|[a-z]+\d{2,}\w*|miscellaneous|default|contributor|member|moderator|(?:read|see|load|show|learn|view) more)\W{0,2}$/iu

/** Whom to write to about a press release, who plays in a film, and the codes of Creative Commons. */
const label = screen(
  /^\W{0,3}(?:(?:media|press|news|sales|investor) contacts?|contacts?|starring|featuring)(?:\s*:|\s(?=\p{Lu}))|^(?:cc[\s-])?by[\s-](?:nc|nd|sa)(?:[\s-]|$)/iu,
)

/**
 * Accounts of the publishing system, form labels and buckets: nobody's name.
 * Source: WordPress ("admin"), forms ("Author Name"), buckets ("Miscellaneous"), press releases ("Media Contact: ...").
 */
export const pageAccount: RefusalRule = {
  name: 'byline/page-account',
  refuses: line => account.test(line.trim()) || label.test(line),
}
