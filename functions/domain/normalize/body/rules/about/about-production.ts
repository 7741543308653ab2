import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { isAttributed } from '#domain/normalize/voice/is-attributed.ts'

const produced = screen(
  /^[*(_—–\s]*(?:this|the(?= \p{L}+ (?:of|for|in) this)) (?:story|article|report|piece|coverage|investigation|reporting|series)(?: (?:of|for|in) this \p{L}+)? (?:was|is|has been|comes?|appears) (?:\p{L}+ ){0,3}?(?:produced|published|reported|supported|funded|made possible|provided|shared|written|created|co-?published|brought|from|part|(?=partnership|collaboration))\b.{0,240}\b(?:partner(?:ship|ed)?|collaboration|non-?profit|newsroom|news (?:organi[sz]ation|service|network|outlet)|local reporting network|(?:reporting|journalism) (?:project|initiative|fellowship|fund|network|lab)|foundation|fellowship|grant|fund for (?:\p{L}+ )?(?:journalism|reporting)|support (?:of|from)|with (?:the )?support|republished|syndicat)/iu,
)

/** With whom and with whose money a story was made, above it or below: "This story was produced in partnership with …" (ProPublica, KFF Health News). */
export const aboutProduction: FurnitureRule = {
  name: 'body/about-production',
  zones: ['head', 'tail'],
  ends: true,
  matches: text => text.length < 900 && produced.test(text) && !isAttributed(text),
}
