import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const name = "\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|la|van|von|der|bin|al)){1,4}"
const trade =
  'reporter|journalist|correspondent|columnist|writer|editor|contributor|commentator|blogger|fellow|author|historian|professor|lecturer|analyst|host|producer|attorney|economist|president|director|member|researcher|intern|photographer|novelist|freelancer?'
const opening = screen(
  new RegExp(
    `^[\\s*•–—_-]*(?:${name},? (?:[^.]{0,40}, )?(?:is|was|are|has been|works as|serves as) (?:an? |the |our |currently )?(?:[^.]{0,90}\\b)?(?:${trade})s?\\b|${name} (?:reports|writes|blogs|edits|reported) (?:for|on|about|from)\\b|${name} covers\\b)`,
    'u',
  ),
)
const dashed = /^\s*[•–—_*-]/
const desk = screen(
  patternOf([
    /\b(?:reporter|writer|correspondent|columnist|editor|contributor|journalist|fellow)s? (?:for|at|with|of|based in|who covers|covering)\b/iu,
    /\bis (?:the |an? )?author of\b/iu,
    /\b(?:syndicated|nationally syndicated)\b/iu,
    /\b(?:her|his|their) (?:latest|most recent|new|forthcoming) book\b/iu,
    /\b(?:reach|follow|e-?mail|contact|write) (?:him|her|them)\b/iu,
    /@\w+/iu,
    /\bis the author\b/iu,
    /\breports for\b/iu,
    /\bwrites for\b/iu,
    /\bcovers\b.{2,80}\bfor (?:the )?\p{L}/iu,
  ]),
)

const board = screen(
  patternOf([
    /^\W*(?:the )?[^.]{2,60}\beditorial board (?:includes|consists|comprises|is (?:made up|composed)|members)\b/iu,
    /^\W*members of (?:the|our) [^.]{0,40}editorial board\b/iu,
    /^\W*editorials? (?:represents?|reflects?|express|are) the (?:views?|opinions?) of\b/iu,
    /^\W*[^.]{2,40} editorial opinions are decided by\b/iu,
    /^\W*about the (?:author|writer)s?\s?[:–—-]/iu,
    /^\W*this (?:editorial|column|op-ed) (?:was (?:written|produced)|represents|reflects)\b/iu,
  ]),
)

/** Who the writer is, under the story: "X is a reporter for Y", "— X is a historian at Z and the author of …". */
export const biography: FurnitureRule = {
  name: 'body/biography',
  zones: ['tail'],
  matches: text =>
    text.length < 700 &&
    !/^["“]/.test(text) &&
    ((opening.test(text) && (dashed.test(text) || desk.test(text))) || board.test(text)),
}
