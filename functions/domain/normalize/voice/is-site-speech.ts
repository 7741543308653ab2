import { patternOf } from '../pattern/pattern-of.ts'
import { screen } from '../pattern/screen.ts'
import { hasPageVoice } from './has-page-voice.ts'

/** What a site speaks of to its readers. */
const matter = screen(
  patternOf([
    /newsletter/iu,
    /subscri/iu,
    /abonn/iu,
    /cookie/iu,
    /privacy/iu,
    /datenschutz/iu,
    /confidentialit/iu,
    /privacidad/iu,
    /e-?mail/iu,
    /inbox/iu,
    /sign(?:ed)? up/iu,
    /log ?in/iu,
    /account/iu,
    /konto/iu,
    /compte/iu,
    /browser/iu,
    /javascript/iu,
    /web ?site/iu,
    /this site/iu,
    /comments?/iu,
    /kommentare/iu,
    /comentarios/iu,
    /comentários/iu,
    /advertis/iu,
    /journalis/iu,
    /donat/iu,
    /supporter/iu,
    /terms/iu,
    /registr/iu,
    /iscriv/iu,
    /suscr[ií]/iu,
    /assin[ae]/iu,
    /cadastre/iu,
    /inscri/iu,
    /prenumer/iu,
    /facebook/iu,
    /instagram/iu,
    /twitter/iu,
    /whatsapp/iu,
    /telegram/iu,
    /podcast/iu,
    /\bapp\b/iu,
  ]),
)

/** Whether a paragraph without a quotation is the site's own speech to its readers, and no part of a story. */
export const isSiteSpeech = (text: string): boolean =>
  text.length < 500 && !/["“”«»„]/.test(text) && hasPageVoice(text) && matter.test(text)
