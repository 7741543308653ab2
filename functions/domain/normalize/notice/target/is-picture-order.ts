const picture = 'photos?|pictures?|image[mn]?|foto(?:s|graf\\p{L}+)?|bild(?:er)?|immagine|фото'
const order =
  'kill|withdrawal|retrait|rück(?:ruf|zug)|storno|an+ul\\p{L}+|retirad[ao]|ritir\\p{L}+|zurückgezogen|аннул\\p{L}+'
const head = new RegExp(
  `^\\P{L}*(?:(?:${picture})\\P{L}{0,3}(?:${order})|(?:${order})\\P{L}{0,3}(?:${picture}))\\P{L}*$`,
  'iu',
)

/** Whether a headline is an agency's head over an order about a picture, in its language, and nothing else: "KILL PHOTO", "BILDRÜCKRUF", "RETRAIT PHOTO". */
export const isPictureOrder = (headline: string): boolean => head.test(headline)
