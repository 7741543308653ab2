const picture =
  'photos?|pictures?|captions?|graphics?|videos?|vídeos?|vidéos?|audio|footage|image[mn]?|foto(?:s|graf\\p{L}+)?|bild(?:er?)?|immagine|zdjęcie|фото|图片|圖片|写真|사진'
const order =
  'kill|advisory|eliminat\\p{L}+|sperre|correction|withdraw(?:al|n)|retrait|retirée|suppression|cancelad[ao]|ingetrokken|trekkes|utgår|撤[销銷]|取消|취소|rück(?:ruf|zug)|storno|an+ul\\p{L}+|retirad[ao]|ritir\\p{L}+|zurückgezogen|аннул\\p{L}+'
const head = new RegExp(
  `^\\P{L}*(?:(?:mandatory|urgent|achtung|attention|atención)\\P{L}{1,3})?(?:(?:${picture})\\P{L}{0,3}(?:${order})|(?:${order})\\P{L}{0,3}(?:${picture}))\\P{L}*(?:\\p{L}{1,4}\\d\\P{L}*)?$`,
  'iu',
)

/** In capitals, before the title of the picture or of its story. */
const titled =
  /^\P{L}*(?:MANDATORY )?(?:(?:PHOTO|PICTURE|IMAGE|GRAPHIC|VIDEO|AUDIO|CAPTION|FOTO)S?[ -](?:KILL|ELIMINATION|WITHDRAWAL|RETRACTION)|KILL (?:PHOTO|PICTURE|IMAGE|GRAPHIC|VIDEO|AUDIO|CAPTION)S?)\s?[:–—-]\s/u

/** Whether a headline is an agency's head over an order about a picture, in its language, and nothing else but a title: "KILL PHOTO", "BILDRÜCKRUF", "PHOTO KILL: Ferry sinks". */
export const isPictureOrder = (headline = ''): boolean => head.test(headline) || titled.test(headline)
