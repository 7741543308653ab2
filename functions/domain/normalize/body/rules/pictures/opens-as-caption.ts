import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

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

/** Whether a line opens as a caption does: with the label of a page, words on where the picture is from, or its credit. */
export const opensAsCaption = (text: string): boolean =>
  creditFirst.test(text) || opening.test(text) || labelled.test(text) || cover.test(text) || clip.test(text)
