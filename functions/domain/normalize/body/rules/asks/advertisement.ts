import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const label = screen(
  /^[-–—*[\s]*(?:(?:advertis(?:ement|ing)|ads?|sponsored(?: content)?|promoted|(?:remove|hide|report (?:this|an?)) ads?|(?:video )?ad feedback|sponsor(?:ed)? (?:message|by)|become an npr sponsor|support provided by|advertise with us|paid (?:post|content|advertisement)|why this ad\?|learn more about sponsor messages?|anzeige|verlagsangebot|werbung|publicidade?|publicité|reklame|annons|pubblicità|advertentie|annon[cs]e|reklama?|ogłoszenie|iklan|cont\p{L}+ (?:sponsori[sz]|patrocin)\p{L}+(?!\p{L})|gesponsord|на правах рекламы|реклама|[広广廣]告|광고|إعلان|विज्ञापन|বিজ্ঞাপন|விளம்பரம்|mainos(?: alkaa| päättyy)?|hirdetés|publicitate|oglas|διαφήμιση|διαφημιση|โฆษณา|quảng cáo|פרסומת|تبلیغات|آگهی|reclamă|İlan|スポンサーリンク)[-–—*\]. …·|•:]*(?:(?:scroll to continue|(?:story|article) continues below|loading|skip|continue reading(?: the main story| below)?)[-–—*. …]*)?)+$/iu,
)
const continues = screen(
  /^(?:\W*)(?:(?:the )?(?:story|article|text|content) continue[sd](?= (?:below|after|beneath|under|next|on (?:the )?(?:next )?page)|\W*$)|continue reading|scroll down(?: to continue)?|(?:weiter|lesen sie weiter)) (?:below|after|nach)?\b.{0,50}$/i,
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
  patternOf(
    /^[^\p{L}\d]*/iu,
    [
      /continue reading(?: the main story)?/iu,
      /(?:story|article) continues/iu,
      /(?:after|skip past) newsletter promotion/iu,
      /scroll to continue(?: with content)?/iu,
      /la suite après (?:la|cette) pub/iu,
      /(?:continúa|continua) (?:tras|después de|depois da|após(?: a)?|dopo) (?:(?:la|esta|questa) )?pub\p{L}+/iu,
      /l['’]articolo continua (?:dopo|sotto).{0,30}/iu,
      /der artikel wird nach (?:der|dieser) (?:anzeige|werbung) fortgesetzt/iu,
      /(?:nach der werbung weiterlesen|weiterlesen nach der (?:anzeige|werbung))(?:anzeige)?/iu,
      /lees verder (?:na|onder) .{2,30}/iu,
      /(?:juttu|artikkeli) jatkuu .{2,30}/iu,
      /(?:dalsza część|(?:dalszy )?ciąg(?: dalszy)?) (?:tekstu|artykułu|materiału)(?!\p{L}).{0,50}/iu,
      /(?:artikkelen|artiklen|artikeln) (?:fortsetter|fortsætter|fortsätter) (?:under|ett?er|efter).{2,30}/iu,
      /haber devam ediyor/iu,
      /(?:articolul|článok|článek|členak|članak|članek|статията|статтю?я|el artículo|a matéria|το άρθρο|המאמר|הכתבה) (?:\S+ ){1,2}(?:mai jos|níže|nižšie|spodaj|ispod|niže|по-долу|под \S+|нижче|abajo|abaixo|παρακάτω|בהמשך|למטה)/iu,
    ],
    /[^\p{L}\d]*$/iu,
  ),
)
/** "Historien fortsætter efter annoncen", "De tekst loopt door onder de afbeelding": a verb, where, and an advertisement, or what stands above. */
const beyond = screen(
  /^\W*(?:\S+ ){0,4}?(?:(?:[Cc]ontin(?:úa|uă|ua)|[Ss]uite|[Ff]orts[eæä]tter|[Pp]okrač\S+|[Nn]astav\S+|nadalj\S+|loopt|gaat|Weiter|[Пп]родолжение|[Пп]родовження|συνεχίζεται|ממשיכה?) (?:\S+ ){0,3}?(?:después|tras|após|depois|dopo|après|după|sous|nach|under|etter|efter|onder|na|pod|po|za|ispod|nakon|под|після|после|μετά|לאחר|אחרי) (?:\S+ ){0,2}(?:publici|pubblici|reklam|annon[cs]|advertenti|Anzeige|Werbung|oglas|реклам|διαφήμιση|ל?הפרסומת|(?<=(?:under|onder|i?s?pod|под) (?:\S+ ){0,2})(?:foto|afbeelding|bil[dl]|obráz|vide|фото|виде|відео))\S*|(?:hirdetés|reklám|videó|kép) (?:után|alatt) folytatódik\W*|[Rr]eklam\S+ sonra devam\S*(?: \S+)?)$/u,
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
    (text.length < 90 && (continues.test(text) || onward.test(text) || beyond.test(text))),
}
