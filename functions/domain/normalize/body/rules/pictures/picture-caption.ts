import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { storyMemory } from '#domain/normalize/story-memory.ts'
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
const whole = screen(
  patternOf([
    /^credit ?(?:\.{3}|…) ?\S[^.!?]{2,80}$/i,
    /^[-–] ?foto:? [^-–.]{2,40} [-–]$/i,
    [
      /^[(（]?/i,
      [
        /photos?/i,
        /foto/i,
        /sursa foto/i,
        /źródło zdjęć/i,
        /fotó/i,
        /fot\./i,
        /kuvat?/i,
        /bilde?/i,
        /снимка/i,
        /фото/i,
        /φωτογραφία(?: αρχείου)?/i,
        /fotoğraf/i,
        /写真/i,
        /image[mn]?/i,
        /picture/i,
        /credit/i,
        /illustration(?!.{30,}\.$)/i,
        /graphic/i,
        /caption/i,
        /file photo/i,
        /courtesy/i,
      ],
      /(?: (?:by|credits?|courtesy(?: of)?|from))?\s?[:：|/] ?\S.{0,120}$/i,
    ],
  ]),
)
/** "Image: that is what they sold, she said." */
const spoken = /: \p{Ll}.*\b(?:s?he|they|it|that|this|there) .*[.!?]["”]?$/u
/** The picture over a story, and what it is: "Nyitóképünk illusztráció.", "Foto de portada: Ana Ruiz". */
const cover = screen(
  patternOf(
    /^/iu,
    [
      /nyitókép(?:ünk)?/iu,
      /borítókép/iu,
      /címlapkép/iu,
      /titelbild/iu,
      /aufmacherbild/iu,
      /symbolbild/iu,
      /(?:foto|image[mn]) (?:de (?:portada|capa)|destacada)/iu,
      /foto di copertina/iu,
      /photo de (?:une|couverture)/iu,
      /forsidefoto/iu,
      /kansikuva/iu,
      /zdj(?:ęcie|\.) (?:główne|ilustracyjne\.?)/iu,
      /(?:úvodní|titulní) foto/iu,
      /naslovna fotografija/iu,
      /(?:cover|featured|header) (?:photo|image)/iu,
    ],
    /(?: i(?:llu|lu)s\p{L}+\.?|\s?[:|].{0,120})?$/iu,
  ),
)
/** The photographer's mark: "© Bild: …", "© Фото : …", "Beeld Ana Ruiz voor de Bode" (de Volkskrant). */
const marked = screen(
  /^(?:©|\(c\)) ?(?:photo|foto|bild|imagen?|фото)\s?:|^beeld (?!van |het |de |is )[^.!?]{5,60}$/iu,
)
const byPhotographer = screen(
  /^(?!.*\b(?:shows?|showed|hangs?|hung|were|was|are|is|will|have|has|had)\b)(?:(?:staff|file|submitted|contributed|courtesy|guest|pool|handout) )?(?:photos?|foto|image|picture|illustration|photo illustration|video)(?:graphs?)? (?:by|courtesy(?: of)?|credit:?|from|via) \p{Lu}.{0,90}$/iu,
)
/** "Photo by photo, the album grew", "Photographs by Ana Ruiz line the walls.": a sentence on pictures. */
const told =
  /^\p{Lu}(\p{Ll}+) by \p{Ll}\1(?!\p{L})|\p{Lu}\S* (?!(?:from|with|near|over|taken|during|after|before|outside|inside|\p{Ll}+ing) )\p{Ll}{4,} (?:the|an?|its|his|her|their) .*\.$/u
/** "REUTERS/Ana Ruiz", "THE CANADIAN PRESS/Dana Whitlock", "via AP", where no more than the credit follows. */
const agencySlash = screen(
  /\b(?:REUTERS|AFP|AP Photo|EPA|EFE|Getty Images|THE CANADIAN PRESS|PA|AAP|USA TODAY Sports)\s?\/\s?\p{L}|\/\s?(?:via )?(?:REUTERS|AFP|AP|EPA|EFE|Getty Images)\b(?=\W*$|.{0,4}\b[A-Z]{4,})|\bvia (?:REUTERS|AP|AFP)\b(?=\W*$|[^.]*\b[A-Z]{4,})/u,
)
const credit = screen(
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}(?:, (?:THE )?(?:ASSOCIATED PRESS|REUTERS|AFP|GETTY IMAGES|AP|EPA)| ?\/ ?(?:ANSA|TASS|UPI|Xinhua|Kyodo|LaPresse|Keystone|Lehtikuva|Scanpix)| ?\/ [\p{Lu} ]{0,20}(?:PRESS|DAILY NEWS)(?: FILES)?)$/u,
)
/** "Ana Ruiz | Bloomberg | Getty Images" (CNBC). */
const barred = screen(
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?: \| [\p{Lu}\d][\p{L}\d.&' -]{1,40}){0,2} \| (?:Getty Images|Getty|AP|AFP|Reuters|Bloomberg|EPA|Shutterstock|CNBC|TribLive|MPR News(?: \d{4}| file)?)$/iu,
)
const viaAgency = screen(
  /^[^.!?]{3,90} (?:via|\/|- \p{Lu}[\p{L}.-]+ \p{Lu}[\p{L}.-]+ -) ?(?:AP|Reuters|AFP|Getty(?: Images)?|The Associated Press)$/u,
)
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
/** How captions begin: "FILE - In this …", "In this photo …", "Image caption …" (BBC), "CLOSE …" (Gannett), "Photograph: …". */
const opening = screen(
  patternOf(/^/iu, [
    /(?:show|hide) caption\b/iu,
    /camera icon(?=\p{Lu}| )/iu,
    /enlarge \/ /iu,
    /FILE\s?[-–—:]/iu,
    /(?:in|on) this (?:[\p{L}.]+ \d{1,2},? (?:\d{4},? )?|undated |handout |combination )*(?:file )?(?:photo|image|picture|frame|screen ?shot|still)/iu,
    /(?:image|media|video|photo|figure)s? (?:copyright|caption|source|credit)\b/iu,
    /media playback\b/iu,
    /enlarge this image/iu,
    /(?:left|right|above|below|from left|clockwise)(?: to right)?:/iu,
    /photograph: /iu,
    /pictured(?: (?:above|below|left|right))?: /iu,
    /(?:getty|gallo) images$/iu,
    /file photo(?!s (?:were|had|have|\p{Ll}+ed) )/iu,
  ]),
)
/** A credit before its caption: "Ana Ruiz via Getty Images The governor …" (HuffPost). */
const creditFirst = screen(
  /^(?:dpa|AP|AFP|APA|Reuters|REUTERS|imago|EPA|Getty Images)\s?\/\s?\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)? \p{Lu}|^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:via|\/|for) (?:Getty Images|AP|AFP|R(?:euters|EUTERS)|The Associated Press)\b|^ASSOCIATED PRESS \p{Lu}\p{Ll}.{20}/u,
)
/** "… Credit...Ana Ruiz for The Daily Planet" (NYT), "… Credit: Ana Ruiz". */
const credited = screen(/[.\p{L}”"] ?(?:Photo )?C(?:redit|REDIT) ?(?:\.{3}|…|:)\s?\p{Lu}[^.!?]{2,80}$/u)
/** "Ledger file photo", "Staff photo", "Harbor Daily illustration; Getty": whose it is, and not by whom. */
const ownPhoto = screen(
  /^[(]?(?:\p{Lu}[\p{L}'’-]* ){0,3}(?:(?:[Hh]andout|[Ff]ile|[Ss]taff|[Cc]ourtesy|[Ss]ubmitted|[Cc]ontributed) (?:[Pp]hoto|[Ii]mage)s?|(?:FILE|STAFF|COURTESY|SUBMITTED|CONTRIBUTED) PHOTOS?|illustration[;:] ?\p{Lu}[^.!?]{2,60})[)]?$/u,
)
const provided = screen(
  /^(?:(?:photos? )?(?:provided|supplied) by|screen ?(?:shot|grab)(?:\s?:| (?:via|from))|photos?:? (?:©|\(c\))|courtesy(?: of| photo,?)?|submitted(?: photo)? by) \p{Lu}[^.!?]{2,70}$/iu,
)
/** "… Photograph: Ana Ruiz"; "… Ana Ruiz for NY Post"; what the Daily Mail shows, without a full stop: "Ana Ruiz (pictured) in her boat". */
const photograph = screen(
  /\/ ?fot\. ?[^.!?]{2,40}(?:\.\p{Ll}{2,3}\/X)?$| Photograph(?:er)?: \p{Lu}.{2,60}$| - फोटो ?: ?\S.{1,40}$|\p{L} photos? by \p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}'’-]+$|\p{L} for (?:NY|New York) Post$|\(pictured\b[^()]{0,60}\)(?:[^()]{0,120}[\p{L}\d])?$/u,
)
/** "Merv Staines pours for his bosses.(ABC News: Ana Ruiz)", "The tree goes up. (Supplied: Harbor Daily)". */
const housed = screen(
  /(?:[.!?”"]\s?|^)\(\p{Lu}[\p{L}&.' ]{1,30}: ?\p{Lu}[\p{L}.'’-]*(?: [\p{Lu}&][\p{L}.'’/-]*){0,5}\)$/u,
)
/** "The boat came along. (Supplied)" */
const sourced = screen(
  /\S ?\((?:Supplied|Handout|File(?: image| picture| pic)?|Getty|iStock|Shutterstock|Stock(?: image)?|Screenshot|Google Maps?|Instagram|Facebook|TikTok|YouTube)(?:\s?[:/] ?[^()]{2,40})?\)\W*$|\bStreet View Image from .{4,20} © 20\d\d Google$/u,
)
/** "The tree goes up through the kitchen. Photo by Harbor Daily/Lee Park.", "Zubr u metra. | foto: Petr Vlk, Kurýr" (iDNES). */
const behind = screen(
  /(?:[.!?”"]|\S \|) (?:(?:Photos?|PHOTOS?|FOTO|[Ff]ot[oó]|Bild|Kuva|Фото|Pic|Picture|Image|Ảnh)(?: by| courtesy of|:| \/) |Courtesy of |Handout ?\/ ?)(?:the )?\p{Lu}[^.!?]{2,60}\.?(?: \p{Lu}[\p{Lu} ]{2,30})?$/u,
)
/** What is seen, then its photographer in capitals, as papers of Spain print it: "El barco en el muelle. / ANA RUIZ". */
const spanish = screen(/[\p{Ll}\d][.”"]? \/ (?!(?:STT|NTB|MTI)$)(?:\p{Lu}[\p{Lu}. ]{1,25} )?\p{Lu}{3,}$/u)
/** And his address (McClatchy): "The ferry at its pier. Ana Ruiz aruiz@harbor.example". */
const mailed = screen(/[.!?”"] \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} [\w.-]+@[\w.-]+$/u)
/** How most paragraphs end, and none of the two below: `glued` asks each letter of a text. */
const sentence = /[.!?”"]/
/** Glued to what is seen (El País): "El barco en el muelle.Ana Ruiz", "La plaza, vacía.LEE PARK (EFE)". */
const glued =
  /\p{Ll}{2}[.»”]\p{Lu}[\p{L}.'’-]+(?:(?: \p{Lu}[\p{L}.'’-]+){1,3}(?: ?\([^()]{2,40}\)|, \p{L}[\p{L}.]{2,20}\.com)?| ?\([^()]{2,40}\))$/u
/** "A camel on the road Ana RUIZ AFP/File" (France 24). */
const unmarked = screen(/\p{Ll}{3}[.”"]? (?:\p{Lu}[\p{L}.'’-]+ ){2,4}AFP(?:\/(?:File|Archives))?$/u)
/** The same in Arabic: "جمل قرب المعبر (رويترز)". */
const arabic = screen(
  /^[^.؟!]{12,200} \((?:رويترز|الفرنسية|أسوشيتد برس|أسوشيتدبرس|غيتي(?: إيميجز)?|الأناضول|الأوروبية|الجزيرة|شترستوك|مواقع التواصل(?: الاجتماعي)?)\)$/u,
)
/** What is seen, then who holds the rights to the picture: "Die Fähre am Kai © Ana Ruiz für den Kurier". A copyright line has its year or says what is reserved. */
const held = screen(
  /^(?!.*\b(?:19|20)\d\d\b)(?!.*(?:right|recht|droit|derecho|diritt|direito|rettigh|rättigh))[^©]{10,250} © \p{Lu}[\p{L}.'’/& -]{2,70}$/iu,
)
/** "© РИА Новости / Павел Львов": a house, then who took the picture. */
const housesOwn = screen(/^© [^\d/]{2,40} ?\/ ?\p{Lu}[^\d]{3,50}$/u)
/** Who took or gave it, in Chinese: "台東的獼猴。（民眾提供）", "中央社記者林小安攝 115年6月1日" (CNA). */
const chinese = /(?:（[^（）]{1,12}(?:提供|攝|摄)）|記者\p{Script=Han}{2,8}(?:攝|傳真)).{0,40}$/u
/** The labels of the BBC's services in other languages than English: "Pie de foto, El barco en el muelle." */
const labelled = screen(
  patternOf(
    /^/iu,
    [
      /fuente de la imagen/iu,
      /pie de foto/iu,
      /crédito/iu,
      /legenda da foto/iu,
      /crédit photo/iu,
      /légende image/iu,
      /автор фото/iu,
      /подпись к фото/iu,
      /підпис до фото/iu,
      /sumber gambar/iu,
      /keterangan gambar/iu,
      /nguồn hình ảnh/iu,
      /chụp lại hình ảnh/iu,
      /kaynak/iu,
      /fotoğraf altı yazısı/iu,
      /صدر الصورة/iu,
      /التعليق على الصورة/iu,
      /[圖图]像(?:[來来]源|加[註注]文字)/iu,
      /(?:ffynhonnell y|disgrifiad o.r) llun/iu,
    ],
    /[,،，]/iu,
  ),
)
const clip = screen(/^(?:WATCH|VIDEO) \p{Lu}|^CLOSE \p{Lu}[\p{Ll} ]/u)

/** Captions and credits of pictures and clips that a page shows among the text. */
export const pictureCaption: FurnitureRule = {
  name: 'body/picture-caption',
  zones: ['head', 'story', 'tail'],
  matches: storyMemory.of(
    text =>
      text.length < 700 &&
      ((closes.test(text) && inParentheses.test(text)) ||
        (whole.test(text) && !spoken.test(text)) ||
        (byPhotographer.test(text) && !told.test(text)) ||
        marked.test(text) ||
        cover.test(text) ||
        agencySlash.test(text) ||
        houseSlash.test(text) ||
        credit.test(text) ||
        barred.test(text) ||
        creditFirst.test(text) ||
        viaAgency.test(text) ||
        dated.test(text) ||
        opening.test(text) ||
        labelled.test(text) ||
        clip.test(text) ||
        (text.length < 140 && chinese.test(text)) ||
        housesOwn.test(text) ||
        held.test(text) ||
        arabic.test(text) ||
        spanish.test(text) ||
        (text.length < 300 && !sentence.test(text.slice(-1)) && (glued.test(text) || unmarked.test(text))) ||
        behind.test(text) ||
        mailed.test(text) ||
        housed.test(text) ||
        sourced.test(text) ||
        photograph.test(text) ||
        ownPhoto.test(text) ||
        provided.test(text) ||
        credited.test(text)),
  ),
}
