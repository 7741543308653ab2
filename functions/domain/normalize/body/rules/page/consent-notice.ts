import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { hasPageVoice } from '#domain/normalize/voice/has-page-voice.ts'

/** What a reader is asked to agree to: cookies, and what another house sets into the page. */
const matter = screen(
  patternOf([
    /\bconsent/iu,
    /you agree to/iu,
    /unsubscribe at any time/iu,
    /cookies?\b.{0,90}(?:a(?:cc|ks)ept|allow|settings|enable|third)/iu,
    /(?:a(?:cc?ep[tz]|ccett|ceit|k[sz]epter|llow)|refusé|enable|manage|permission).{0,60}\bcookies?\b/iu,
    /third[- ]party (?:content|cookies|providers?|platform)/iu,
    /privacy (?:settings|preferences)/iu,
    /externe[nrs]? inhalt/iu,
    /zustimm/iu,
    /einwillig/iu,
    /einverstanden/iu,
    /drittplattform/iu,
    /consenso/iu,
    /toestemming/iu,
    /samty[ck]k/iu,
  ]),
)
/** Without a word to the reader. */
const label = screen(
  /^(?:(?:empfohlener )?(?:externer|redaktioneller) inhalt|contenu externe|external content|(?:externen )?inhalt (?:laden|anzeigen)|modifier mes choix|(?:we use|wir verwenden|nous utilisons(?: des)?|usamos|wij gebruiken|vi använder) cookies(?: to improve your experience)?|cookies aanpassen|ret samtykke|(?:allow|load|show|view) .{2,40} content\??|accept (?:all )?cookies|(?:manage|cookie) (?:preferences|settings|cookies))\W*$|^an dieser stelle (?:befindet|finde[nt])\b.{0,20} externer inhalt\b/iu,
)

/** In words to the reader that are said of anybody too, as in Dutch and Danish. */
const refused = screen(/\b(?:je|du)\b.{0,60}\b(?:cookies (?:te )?accept|accept\p{L}* cookies)/iu)

/** Of another house's content: "This content is provided by X, which may be using cookies and other technologies."; of a newsletter (The Guardian). */
const provided = screen(
  /^(?:this content is provided by .{1,40}\bmay be using cookies|privacy notice: newsletters may contain)\b/i,
)

/** What he is made to say. */
const agreed = screen(
  /\bI (?:have read|agree to|accept|acknowledge|consent to|would like to be (?:e-?mailed|contacted))\b.{0,200}\b(?:terms|privacy|policy|offers)\b/i,
)

/** What the law has a page ask of its reader: "We need your consent to show this content", "Empfohlener externer Inhalt". */
export const consentNotice: FurnitureRule = {
  name: 'body/consent-notice',
  zones: ['head', 'story', 'tail'],
  matches: text =>
    text.length < 600 &&
    !/["“”«»„]/.test(text) &&
    (label.test(text) ||
      agreed.test(text) ||
      provided.test(text) ||
      refused.test(text) ||
      (matter.test(text) &&
        hasPageVoice(text) &&
        /(?<!\p{L})(?:your?|ihre?[mnr]?|sie|vous|votre|vos|tus?|sus?|usted|tua|uw|jouw?|din|dina)(?!\p{L})/iu.test(
          text,
        ))),
}
