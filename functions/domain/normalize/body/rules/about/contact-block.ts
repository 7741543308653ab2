import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** Of a desk too, behind its telephone: "Tallinna toimetus, +372 000 0000, sise@wire.example" (BNS). */
const address = screen(
  /^[^\p{L}\p{N}]*(?:e-?mail:? ?|[^\d@,]{3,40}, \+[\d ]{8,16}, )?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\W*$/iu,
)
/** Handles, each begun by what no gap has, so that there is one way to part them. */
const handle = screen(
  /^(?:[\s,;|]*(?:(?:follow|on|via) {0,2})?(?:(?:twitter|x|instagram):? ?|: ?)?@\w{2,20}(?!\w))+[\s,;|]*$/i,
)
const asked = screen(
  patternOf(/^\W*/iu, [
    /(?:please )?(?:submit|send) [^.]{2,60} to \S+@/iu,
    /to contact the (?:reporter|editor|writer|author)s?\b/iu,
    /(?:media |press |editorial |investor )?contacts?\s?:/iu,
    /(?:\p{L}{0,8}kontakt(?:e|er|person(?:er)?)?|contact (?:presse|médias?)|contacto(?: de prensa)?|contatt[oi](?: stampa)?|lisätietoja|rückfragen(?: (?:an|bitte an))?)\s?:/iu,
    /to (?:find out|learn) more about [^.]{2,160}\b(?:visit|go to)\b.{3,60}\.(?:com|org|net)/iu,
    /for (?:more|further|additional) information\b.{0,60}(?:contact|visit|call|e-?mail|see|:)/iu,
    /(?:on )?(?:twitter|facebook|instagram)\s?:/iu,
    /tel(?:ephone)?\.?\s?:/iu,
    /phone\s?:/iu,
    /\+\d[\d ()-]{6,}$/iu,
    /redaktioneller? hinweis/iu,
    /ansprechpartner/iu,
  ]),
)
/** "Email Ana Ruiz at …", "Follow her on X"; not "Call Ana Ruiz at 555-0100 to volunteer." */
const reachWriter = screen(
  /^(?!.*\d to \p{Ll})\W*(?:reach|contact|e-?mail|write to|follow|call|tweet) (?!with\b)(?:the (?:reporter|writer|author)s?|him|her|them|us|(?:(?:staff |senior )?(?:reporter|writer|editor|columnist) )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)\b.{0,40}(?:@|\bat (?:\S*[@\d]|https?:|\S+ ?(?:['‘([]at['’)\]]))|\bon (?:twitter|x|facebook|instagram)\b)/iu,
)
/** With an address after it: "a deal can be reached on Monday" is the story's, as is how to reach whom it tells of: "The shelter can be reached at 555-0100." */
const reached = screen(
  /^(?!\W*(?:the|its|his|her|their) (?!.{0,40}(?:writ|report|auth|edit|desk|news|team|column|corresp|produc))).*\b(?:(?:can|may) be (?:reached|contacted|followed|found|e-?mailed)|readers (?:can|may) (?:reach|contact|write to|e-?mail)|e-?mail address is)\b.{0,40}(?:@|\bat \(?\+?\d|\bvia e-?mail|\b(?:on|via) (?:twitter|x|facebook|instagram|linkedin)\b)/i,
)

/** The writer in the first person: "I write about the sea. Follow me on X." */
const me = screen(/\b(?:follow|find|reach|e-?mail|contact|connect with) me (?:on|at|by|via)\b/iu)

/** Readers asked to write: "Do you have a tip about schools? Email …"; "Residents may email comments to …" asks no readers. */
const invited = screen(
  /^(?!(?:written|residents|people|parents|those|the public|applica|bids?)\b).*\b(?:do you have|tips?|story ideas?|questions?|comments?|feedback|corrections?|suggestions?|letters?|hinweise|inquiries|mail an|schreiben sie|écrivez|contactez|escríb\p{L}+|escriba|scrive(?:te|re)|scrivi\p{L}*|schrijf|stuur|skriv|kontakta|napisz)\b.{0,140}\S@\S+\.\p{L}/iu,
)

/** How to reach a reporter or a desk: addresses, handles, "To contact the reporter on this story: …" (Bloomberg). */
export const contactBlock: FurnitureRule = {
  name: 'body/contact-block',
  zones: ['head', 'tail'],
  matches: text =>
    text.length < 400 &&
    (address.test(text) ||
      handle.test(text) ||
      (text.length < 220 && !/["“]/.test(text) && me.test(text)) ||
      asked.test(text) ||
      reachWriter.test(text) ||
      (text.length < 220 && !/["“]/.test(text) && invited.test(text)) ||
      (reached.test(text) && text.length < 250)),
}
