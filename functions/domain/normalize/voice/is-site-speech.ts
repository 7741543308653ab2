import { screen } from '../pattern/screen.ts'
import { hasPageVoice } from './has-page-voice.ts'

/** What a site speaks of to its readers. */
const matter = screen(
  /newsletter|subscri|abonn|cookie|privacy|datenschutz|confidentialit|privacidad|privacidade|e-?mail|inbox|sign(?:ed)? up|log ?in|account|konto|compte|browser|javascript|website|web ?site|this site|comments?|kommentare|comentarios|comentários|commentaires|advertis|journalis|donat|supporter|terms|registr|iscriv|suscr[ií]|assin[ae]|cadastre|inscri|prenumer|facebook|instagram|twitter|whatsapp|telegram|podcast|\bapp\b/iu,
)

/** Whether a paragraph without a quotation is the site's own speech to its readers, and no part of a story. */
export const isSiteSpeech = (text: string): boolean =>
  text.length < 500 && !/["“”«»„]/.test(text) && hasPageVoice(text) && matter.test(text)
