import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const heading = screen(
  /^(?:(?:media|press|investor|company|editorial|general)(?: (?:and|&|\/) (?:media|press|investor))?(?: relations)? )?(?:contacts?|inquiries|enquiries)(?: information| details)?\s?:?$/i,
)
/** The same with who it is: "Media contact: Ana Ruiz, ana@quay.example". */
const reached = screen(/^(?:media|press) contacts?\s?:.{0,160}(?:\S@\S+\.\p{L}|\d{3}\W\d{3,4})/iu)
/** As releases of Europe head it: "For further information, please contact:", "Rückfragehinweis:". */
const asked = screen(
  patternOf(
    /^/iu,
    [
      /for (?:further|more|additional) (?:information|details),?(?: please)? contact/iu,
      /f(?:ö|o)r (?:ytterligare|mer|ytterligere|yderligere|mere) (?:information|informasjon|oplysninger)[^.]{0,40}/iu,
      /lisätietoja/iu,
      /(?:presse)?kontakt(?:person(?:er|en)?)?/iu,
      /contact (?:presse|médias?)/iu,
      /contatti(?: stampa)?/iu,
      /contactos? de prensa/iu,
      /contatos? (?:para|da|de|à) imprensa/iu,
      /(?:mais informações|más información|per (?:ulteriori|maggiori) informazioni|pour (?:plus d['’]informations?|tout renseignement))[^.]{0,40}/iu,
      /rückfragehinweis/iu,
    ],
    /\s?:$/iu,
  ),
)
/** As offices of Switzerland and the news portals of the Nordic agencies head it, without a colon. */
const headed =
  /^(?:Adresse(?:n)? für Rückfragen|Rückfragen bitte an|Kontakter|Kontaktpersoner|Yhteyshenkilöt|(?:Følg|Följ) press\S+ (?:fra|från) .{2,60}|Flere press\S+ fra .{2,60})\s?:?$/u
/** What a company says of itself under its news: "About Halvorsen Boats". */
const about = screen(
  /^About (?:the )?\p{Lu}[^.!?]{1,70}$|^(?:Forward-Looking Statements|Safe Harbor Statement|Über|À propos de|Acerca de) ?[^.!?]{0,60}$/u,
)
/** What its lawyers have it add to what it expects. */
const legal = screen(
  /\bforward-looking (?:statements?|information)\b.*\b(?:litigation reform act|actual results|risks and uncertainties)\b|^denna information är sådan\b.*\boffentliggöra\b/iu,
)
const source = /^SOURCE:? \p{Lu}.{2,90}$/u

/** Where a press release ends: "Media Contact:", "SOURCE Halvorsen Boats" (PR Newswire). */
export const contactHeading: FurnitureRule = {
  name: 'body/contact-heading',
  zones: ['tail'],
  ends: true,
  matches: text =>
    legal.test(text) ||
    (text.length < 160 &&
      (heading.test(text) ||
        reached.test(text) ||
        asked.test(text) ||
        headed.test(text) ||
        about.test(text) ||
        source.test(text))),
}
