import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { isAttributed } from '#domain/normalize/voice/is-attributed.ts'

const produced = screen(
  patternOf(
    /^[*(_—–\s]*(?:this|the(?= \p{L}+ (?:of|for|in) this)) (?:story|article|report|piece|coverage|investigation|reporting|series)(?: (?:of|for|in) this \p{L}+)? (?:was|is|has been|comes?|appears) (?:\p{L}+ ){0,3}?/iu,
    [
      /produced/iu,
      /published/iu,
      /reported/iu,
      /supported/iu,
      /funded/iu,
      /made possible/iu,
      /provided/iu,
      /shared/iu,
      /written/iu,
      /created/iu,
      /co-?published/iu,
      /brought/iu,
      /from/iu,
      /part/iu,
      /(?=partnership|collaboration)/iu,
    ],
    /\b.{0,240}\b/iu,
    [
      /partner(?:ship|ed)?/iu,
      /collaboration/iu,
      /non-?profit/iu,
      /newsroom/iu,
      /news (?:organi[sz]ation|service|network|outlet)/iu,
      /local reporting network/iu,
      /(?:reporting|journalism) (?:project|initiative|fellowship|fund|network|lab)/iu,
      /foundation/iu,
      /fellowship/iu,
      /grant/iu,
      /fund for (?:\p{L}+ )?(?:journalism|reporting)/iu,
      /pulitzer center/iu,
      /cent(?:er|re) for (?:\p{L}+ )?(?:journalism|reporting)/iu,
      /support (?:of|from)/iu,
      /with (?:the )?support/iu,
      /republished/iu,
      /syndicat/iu,
    ],
  ),
)

/** With whom and with whose money a story was made, above it or below: "This story was produced in partnership with …" (ProPublica, KFF Health News). */
export const aboutProduction: FurnitureRule = {
  name: 'body/about-production',
  zones: ['head', 'tail'],
  ends: true,
  matches: text => text.length < 900 && produced.test(text) && !isAttributed(text),
}
