import { screen } from '#domain/normalize/pattern/screen.ts'
import type { RefusalRule } from '../refusal-rule.ts'

/** A line without the words that lead to a name and the marks around it. */
const framed = /^\W{0,2}(?:(?:posted |written |published )?(?:by|por|von|par|di):?\s+)?(.*?)\W{0,2}$/i
const accounts = new Set(
  'administrator|webmaster|web admin|webadmin|guest|root|site admin|siteadmin|super admin|superadmin|super user|author|author name|anonymous|unknown|none|null|undefined|n/a|test|miscellaneous|default|contributor|member|moderator|read more|see more|load more|show more|learn more|view more'.split(
    '|',
  ),
)
const numbered =
  /^(?:admin\w{0,12}|(?:editor|user|newsdesk)\d*|wp(?:-|admin|user)\w*|[a-z]+_[a-z_\d]+|[a-z]+\d{2,}\w*)$/

const isAccount = (line: string): boolean => {
  const name = framed.exec(line.trim())?.[1]?.toLowerCase() ?? ''
  return accounts.has(name) || numbered.test(name)
}

/** Whom to write to about a press release, who plays in a film, and on whose page a paper is read. */
const label = screen(
  /^\W{0,3}(?:(?:media|press|news|sales|investor) contacts?|contacts?|starring|featuring)(?:\s*:|\s(?=\p{Lu}))| on (?:msn|yahoo|flipboard)$/iu,
)
/** "CC BY-NC". */
const creativeCommons = /^(?:cc[\s-])?by[\s-](?:nc|nd|sa)(?:[\s-]|$)/i

/**
 * Accounts of the publishing system, form labels and buckets: nobody's name.
 * Source: WordPress ("admin"), Joomla ("Super User"), forms ("Author Name"), buckets ("Miscellaneous"), press releases ("Media Contact: ...").
 */
export const pageAccount: RefusalRule = {
  name: 'byline/page-account',
  refuses: line => isAccount(line) || label.test(line) || creativeCommons.test(line),
}
