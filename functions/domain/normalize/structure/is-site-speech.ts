import { screen } from '../pattern/screen.ts'

/** A site that speaks of itself or to its reader, in the languages of the agencies. */
const voice =
  /(?<![\p{L}'’])(?:you|your|yours|we|our|us|sie|ihre?[mnrs]?|unser[emnrs]*|wir|vous|vos|votre|nous|nos|notre|tu|tus|usted|su correo|nuestr[oa]s?|você|seu e-mail|noss[oa]s?|vostr[aoei]|nostr[aoei]|tua|ons|onze|jouw?|uw|din|dina|vår[at]?)(?![\p{L}])/iu
/** What it speaks of. */
const matter = screen(
  /newsletter|subscri|abonn|cookie|privacy|datenschutz|confidentialit|privacidad|privacidade|e-?mail|inbox|sign(?:ed)? up|log ?in|account|konto|compte|browser|javascript|website|web ?site|this site|comments?|kommentare|comentarios|comentários|commentaires|advertis|journalis|donat|supporter|terms|registr|iscriv|suscr[ií]|assin[ae]|cadastre|inscri|prenumer|facebook|instagram|twitter|whatsapp|telegram|podcast|\bapp\b/iu,
)

/** Whether a paragraph without a quotation is the site's own speech to its readers, and no part of a story. */
export const isSiteSpeech = (text: string): boolean =>
  text.length < 500 && !/["“”«»„]/.test(text) && voice.test(text) && matter.test(text)
