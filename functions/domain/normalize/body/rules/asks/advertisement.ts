import { screen } from '../../../pattern/screen.ts'
import type { FurnitureRule } from '../../furniture-rule.ts'

const label = screen(
  /^(?:(?:advertisement|advertising|ad|ads|sponsored(?: content)?|promoted|(?:remove|hide|report (?:this|an?)) ads?|(?:video )?ad feedback|sponsor(?:ed)? (?:message|by)|become an npr sponsor|support provided by|advertise with us|paid (?:post|content|advertisement)|why this ad\?|learn more about sponsor messages?|anzeige|werbung|publicidad|publicité|reklame|annons|pubblicità|advertentie|publicidade|annonce|annonse|reklama|ogłoszenie|reklam|iklan|реклама|広告|广告|廣告|광고|إعلان|विज्ञापन|বিজ্ঞাপন|விளம்பரம்|mainos(?: alkaa| päättyy)?|hirdetés|publicitate|oglas|διαφήμιση|διαφημιση|โฆษณา|quảng cáo)(?: ?[·|•:-])?(?: ?(?:scroll to continue|(?:story|article) continues below|loading|skip|continue reading))?[. …]*)+$/iu,
)
const continues = screen(
  /^(?:\W*)(?:(?:the )?(?:story|article|text|content) continue[sd]|continue reading|scroll down(?: to continue)?|(?:weiter|lesen sie weiter)) (?:below|after|nach)?\b.{0,50}$/i,
)
/** Glued to what is advertised: "PromotedListen to the latest songs". */
const glued = /^(?:Promoted|Sponsored|Advertisement|ADVERTISEMENT)\p{Lu}\p{Ll}.{4,120}$/u
/** Apart from the labels, for its name may be any words, labels among them. */
const sale = screen(
  /^advertise with \p{Lu}[\p{L} ]{1,30}[. …]*$|^ad content ?\||^(?:presented|sponsored|brought to you) by (?!(?:the|an?|h[ei][rs]|its) )\p{L}[^.!?]{2,50}$/iu,
)
/** Who sells it: "Advertentie via Ster.nl". */
const seller = screen(
  /^(?:advertentie|anzeige|publicité|advertisement|publicidad) (?:via|by|von|par|por) .{2,30}$/iu,
)
/** In place of one that was kept out. */
const missing = screen(/^(?:advertisement|ad|anzeige) \d{1,2}$|^this (?:advertisement|ad) has not loaded\b/i)
/** The same in other languages, and what stands on the button. */
const onward = screen(
  /^\W*(?:continue reading|(?:after|skip past) newsletter promotion|scroll to continue(?: with content)?|la suite après (?:la|cette) (?:publicité|pub)|(?:el artículo )?continúa (?:después de|tras) (?:la|esta) publicidad|continua (?:depois da|após(?: a)?) publicidade|continua dopo (?:la|questa) pubblicità|l['’]articolo continua (?:dopo|sotto).{0,30}|(?:der artikel wird|weiter) nach (?:der|dieser) (?:anzeige|werbung)(?: fortgesetzt)?|(?:nach der werbung weiterlesen|weiterlesen nach der (?:anzeige|werbung))(?:anzeige)?|lees verder (?:na|onder) .{2,30}|(?:tekst|artikel) gaat (?:verder )?(?:door )?onder .{2,30}|artikkelen fortsetter (?:under|etter).{2,30}|artiklen fortsætter (?:efter|under).{2,30}|artikeln fortsätter (?:efter|under).{2,30}|juttu jatkuu .{2,30}|(?:dalsza część|dalszy ciąg) (?:tekstu|artykułu|materiału)\b.{0,50})\W*$/iu,
)

/** Labels of advertising, and the line that a page puts around it: "Story continues below advertisement". */
export const advertisement: FurnitureRule = {
  name: 'body/advertisement',
  zones: ['head', 'story', 'tail'],
  matches: text =>
    label.test(text) ||
    sale.test(text) ||
    missing.test(text) ||
    seller.test(text) ||
    glued.test(text) ||
    (text.length < 90 && (continues.test(text) || onward.test(text))),
}
