import { screen } from '#domain/normalize/pattern/screen.ts'
import { makers } from './picture-makers.ts'

/** Somebody by his names. */
const name = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3}"
/** Ends in a credit in parentheses: "(Manu Fernandez/AP)", "(AP Photo/Ana Ruiz)", "(Photo: Kyle Phillips, AP)". */
const inParentheses = screen(
  new RegExp(
    `[([](?:[^()]*(?:\\bP[Hh][Oo][Tt][Oo][Ss]?\\b|\\b(?:photo|foto|image)s? (?:by|courtesy|via|credit)|\\b(?:foto|photo|[Pp]icture|[Pp]ic)s?\\s?[:/]|(?:fot|źr)\\. ?\\p{Lu}|\\b[Cc]ourtesy(?:,|:)? (?:of\\b|\\p{Lu})|Ảnh ?:|\\bhandout\\b|\\b[Ss]ubmitted by\\b|\\bGetty Images\\b|\\b(?:file|stock) (?:photo|image)\\b|\\bvia (?:${makers}|Twitter|Facebook|Instagram|X)\\b)[^()]*|[^()]*\\p{L}\\s?/\\s?(?:The |via )?(?:${makers})\\b[^()]*|(?:${makers})\\s?/\\s?${name}(?:,[^()]{2,30})?|${name} for (?:the )?\\p{Lu}[^().]{2,40}|${name}\\s?/\\s?\\p{Lu}[^()]*)[)\\]](?:\\s*(?:Story Highlights|Buy Photo|×)\\b.*)?\\W*$`,
    'u',
  ),
)
/** How each of these ends; the pattern of all their credits takes 9 ms to compile. */
const closes = /[)\]](?:\W*$|\s*(?:Story Highlights|Buy Photo|×))/u
/** What is seen, then who took the picture and for whom: "A ferry at the pier. Lee Park/Harbor Daily", "Um barco no cais - Lee Park/Folhapress". */
const houseSlash = screen(
  /(?:[.!?”"]\s?|\s[-–|] )\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?:\s?[/|]\s?(?:The |For )?| for [Tt]he (?!.*\.$)|(?<=[.”"] \| [^|,.]{5,40}), )\p{Lu}[\p{L}.&'’-]*(?: (?:(?:and|of) )?\p{Lu}[\p{L}.&'’-]*){0,4}(?:\. (?:Buy|Purchase) this photo\.?)?$/u,
)
const dated = screen(
  new RegExp(
    `[.,]\\s(?:The )?(?:${makers})(?: (?:file )?photo|, (?:\\p{Lu}\\p{L}+\\.? \\d{1,2}|file))\\W*$`,
    'u',
  ),
)
/** The same in Arabic: "جمل قرب المعبر (رويترز)". */
const arabic = screen(
  /^[^.؟!]{12,200} \((?:رويترز|الفرنسية|أسوشيتد برس|أسوشيتدبرس|غيتي(?: إيميجز)?|الأناضول|الأوروبية|الجزيرة|شترستوك|مواقع التواصل(?: الاجتماعي)?)\)$/u,
)
/** Who took or gave it, in Chinese: "台東的獼猴。（民眾提供）", "中央社記者林小安攝 115年6月1日" (CNA). */
const chinese = /(?:（[^（）]{1,12}(?:提供|攝|摄)）|記者\p{Script=Han}{2,8}(?:攝|傳真)).{0,40}$/u
/** What is seen, then who holds the rights to the picture: "Die Fähre am Kai © Ana Ruiz für den Kurier". A copyright line has its year or says what is reserved. */
const held = screen(
  /^(?!.*\b(?:19|20)\d\d\b)(?!.*(?:right|recht|droit|derecho|diritt|direito|rettigh|rättigh))[^©]{10,250} © \p{Lu}[\p{L}.'’/& -]{2,70}$/iu,
)
/** What is seen, then its photographer in capitals, as papers of Spain print it: "El barco en el muelle. / ANA RUIZ". */
const spanish = screen(/[\p{Ll}\d][.”"]? \/ (?!(?:STT|NTB|MTI)$)(?:\p{Lu}[\p{Lu}. ]{1,25} )?\p{Lu}{3,}$/u)
/** How most paragraphs end, and none of the two below: `glued` asks each letter of a text. */
const sentence = /[.!?”"]/
/** Glued to what is seen (El País): "El barco en el muelle.Ana Ruiz", "La plaza, vacía.LEE PARK (EFE)". */
const glued =
  /\p{Ll}{2}[.»”]\p{Lu}[\p{L}.'’-]+(?:(?: \p{Lu}[\p{L}.'’-]+){1,3}(?: ?\([^()]{2,40}\)|, \p{L}[\p{L}.]{2,20}\.com)?| ?\([^()]{2,40}\))$/u
/** "A camel on the road Ana RUIZ AFP/File" (France 24). */
const unmarked = screen(/\p{Ll}{3}[.”"]? (?:\p{Lu}[\p{L}.'’-]+ ){2,4}AFP(?:\/(?:File|Archives))?$/u)
/** "The tree goes up through the kitchen. Photo by Harbor Daily/Lee Park.", "Zubr u metra. | foto: Petr Vlk, Kurýr" (iDNES). */
const behind = screen(
  /(?:[.!?”"]|\S \|) (?:(?:Photos?|PHOTOS?|FOTO|[Ff]ot[oó]|Bild|Kuva|Фото|Pic|Picture|Image|Ảnh)(?: by| courtesy of|:| \/) |Courtesy of |Handout ?\/ ?)(?:the )?\p{Lu}[^.!?]{2,60}\.?(?: \p{Lu}[\p{Lu} ]{2,30})?$/u,
)
/** And his address (McClatchy): "The ferry at its pier. Ana Ruiz aruiz@harbor.example". */
const mailed = screen(/[.!?”"] \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} [\w.-]+@[\w.-]+$/u)
/** "Merv Staines pours for his bosses.(ABC News: Ana Ruiz)", "The tree goes up. (Supplied: Harbor Daily)". */
const housed = screen(
  /(?:[.!?”"]\s?|^)\(\p{Lu}[\p{L}&.' ]{1,30}: ?\p{Lu}[\p{L}.'’-]*(?: [\p{Lu}&][\p{L}.'’/-]*){0,5}\)$/u,
)
/** "The boat came along. (Supplied)" */
const sourced = screen(
  /\S ?\((?:Supplied|Handout|File(?: image| picture| pic)?|Getty|iStock|Shutterstock|Stock(?: image)?|Screenshot|Google Maps?|Instagram|Facebook|TikTok|YouTube)(?:\s?[:/] ?[^()]{2,40})?\)\W*$|\bStreet View Image from .{4,20} © 20\d\d Google$/u,
)
/** "… Photograph: Ana Ruiz"; "… Ana Ruiz for NY Post"; what the Daily Mail shows, without a full stop: "Ana Ruiz (pictured) in her boat". */
const photograph = screen(
  /\/ ?fot\. ?[^.!?]{2,40}(?:\.\p{Ll}{2,3}\/X)?$| Photograph(?:er)?: \p{Lu}.{2,60}$| - फोटो ?: ?\S.{1,40}$|\p{L} photos? by \p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}'’-]+$|\p{L} for (?:NY|New York) Post$|\(pictured\b[^()]{0,60}\)(?:[^()]{0,120}[\p{L}\d])?$/u,
)
/** "… Credit...Ana Ruiz for The Daily Planet" (NYT), "… Credit: Ana Ruiz". */
const credited = screen(/[.\p{L}”"] ?(?:Photo )?C(?:redit|REDIT) ?(?:\.{3}|…|:)\s?\p{Lu}[^.!?]{2,80}$/u)

/** Whether a line says what is seen, and behind that who took the picture or whose it is. */
export const endsInPictureCredit = (text: string): boolean =>
  (closes.test(text) && inParentheses.test(text)) ||
  houseSlash.test(text) ||
  dated.test(text) ||
  (text.length < 140 && chinese.test(text)) ||
  held.test(text) ||
  arabic.test(text) ||
  spanish.test(text) ||
  (text.length < 300 && !sentence.test(text.slice(-1)) && (glued.test(text) || unmarked.test(text))) ||
  behind.test(text) ||
  mailed.test(text) ||
  housed.test(text) ||
  sourced.test(text) ||
  photograph.test(text) ||
  credited.test(text)
