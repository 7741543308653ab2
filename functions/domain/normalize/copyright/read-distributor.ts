import { providers } from '#domain/conventions/agencies/distributors.ts'
import { screen } from '../pattern/screen.ts'
import { cleanName } from './clean-name.ts'
import { DELIVERED } from './delivery-verbs.ts'
import { endOfName } from './end-of-name.ts'
import { isDistributor } from './is-distributor.ts'
import { republished } from './republished.ts'

const DISTRIBUTED = screen(
  new RegExp(
    `(?<!\\p{L})(?<!\\p{L}-)${DELIVERED}\\s+(?:exclusively\\s+|worldwide\\s+|nationally\\s+|online\\s+)?(?:(?:worldwide|under licen[cs]e|in (?:[^.]|\\b\\p{Lu}\\.){2,30}) )?(?:by|via|through(?: (?:a|its) (?:partnership|collaboration|agreement) with)?|par|por|da|durch|von)\\s*:?\\s+`,
    'iu',
  ),
)
/** After a link that lost its space: "www.acme.comDistributed by". */
const GLUED = screen(/(?:(?<=[\p{Ll}.])D(?:istributed|ISTRIBUTED) by\s+|\bDistributed by)(?=\p{Lu})/u)
/** "This story was provided by Harbor News": the story is the subject, or nothing is and the name is known. */
const PIECE_PROVIDED = screen(
  /(?:^|[.!?]\s)(?:(?:this|the) )?(?:story|article|column|commentary|item)(?: is| was| has been)? (?:provided|supplied|syndicated) (?:to [^.]{2,40} )?(?:by|through)\s+(?=(?:the\s+)?\p{Lu})/iu,
)
const ABOUT_PIECE: ReadonlySet<unknown> = new Set([PIECE_PROVIDED, republished])
const PROVIDED_FIRST = screen(/^[\s_—–(-]*Provided by:?\s+(?=\p{Lu})/iu)
/** "Published by HT Digital Content Services with permission from Harbor News", as Indian distributors sign. */
const PUBLISHED = screen(/^[\s_—–(-]*Published by\s+(?=\p{Lu}[^.]{2,60}? with permission from\s)/u)
/** "© 2026 Ana Ruiz. Distributed by arrangement with Harbor Features" as well. */
const PROVIDED = screen(
  /(?<=[^©\s]\s*)(?:(?:Provided|PROVIDED) (?:by|By|BY):?|(?:[Dd]istributed )?by (?:special )?arrangement with)\s+(?=\p{Lu})/u,
)
const VIA = screen(
  /(?:(?<=[^©\s]\s*)\bvia|(?<=\p{L}[.,)]?\s*)\b(?:Via|VIA)) (?![Gg]etty|GETTY|[Rr]euters|REUTERS|AP (?:[Ii]mages|[Pp]hoto)|[Ii]mago|[Ss]hutterstock|Z[Uu][Mm][Aa])(?=\p{Lu})/u,
)
const AVAILABLE = screen(
  /\b(?:column|article|story|based on one) (?:is |was )?(?:made )?available (?:exclusively )?(?:through|from|via)\s+(?=\p{Lu})/u,
)
const CHECK_WITH = screen(/check with the distributor of this item,\s+(?=\p{Lu})/iu)
/** In a sentence on the piece, what goes on in small letters or behind a colon is more than the name: "Grist and has been updated", "Grist: Ferry to end";
 * and "the Guardian's weekend magazine" names no house. */
const NAMED =
  /^\S+(?: (?:(?:of|for|the|and|de|del|la|du|en) )*(?!\p{Lu}\p{Ll}+\.? \d\d?, \d{4})(?<!:\s)[^\p{Ll}\s“][^\s;]*)*(?![^\s;])(?<!['’]s(?= \p{Ll}))/u
const NAME_START = /^(?:the\s+)?["“]?[\p{Lu}\p{Lo}\d]|^[\w-]+\.(?:com|org|net|info)\b/u
/** Nor the day, the language or the network of "originally published on Nov. 3", "in Spanish", "on Facebook". */
const NO_NAME =
  /^(?:(?:any|all|the internet|means|e-?mail|hand)\b|(?:(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|\d(?:.*\d)?$|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|English|French|Spanish|German|Italian|Portuguese|Russian|Arabic|Chinese|X|Facebook|Twitter|Instagram|LinkedIn|YouTube|TikTok|Reddit|Substack|Medium)(?![\p{L}\d]| \p{L})))/iu

export interface Distributor {
  name: string
  /** Where the phrase begins, in code units of the text. */
  start: number
  end: number
}

/**
 * Who delivers the story: "Distributed by Tribune Content Agency, LLC.", "Distributed by The N.Y. Times News Service", "Provided by SyndiGate Media
 * Inc." after a sentence, "This article is republished from …", and LexisNexis's "check with the distributor of this item, …".
 */
export const readDistributor = (text: string): Distributor | undefined => {
  for (const form of [
    DISTRIBUTED,
    GLUED,
    PIECE_PROVIDED,
    republished,
    PROVIDED_FIRST,
    PUBLISHED,
    PROVIDED,
    CHECK_WITH,
    AVAILABLE,
    VIA,
  ]) {
    const found = form.exec(text)
    if (!found) continue
    const begin = found.index + found[0].length
    const rest = text.slice(begin)
    const end = begin + endOfName(/^.*?(?= on behalf of |, for \p{L})/iu.exec(rest)?.[0] ?? rest)
    const phrase = cleanName(text.slice(begin, end)).replace(/^the /u, '')
    const name = ABOUT_PIECE.has(form) ? cleanName(NAMED.exec(phrase)?.[0] ?? '') : phrase
    if (
      name.length > 1 &&
      (NAME_START.test(name) || isDistributor(name)) &&
      !NO_NAME.test(name) &&
      (form !== PROVIDED_FIRST || isDistributor(name) || providers.includes(name))
    )
      return { name, start: found.index, end }
  }
  return undefined
}
