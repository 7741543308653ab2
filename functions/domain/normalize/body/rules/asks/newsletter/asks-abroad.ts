import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { isSiteSpeech } from '#domain/normalize/voice/is-site-speech.ts'

/** The reader asked to sign up, where the box begins. */
const asked = screen(
  patternOf(
    /^/iu,
    [
      /registrieren$/iu,
      /abonnieren(?= sie| jetzt|\W*$)/iu,
      /melden sie sich/iu,
      /(?:jetzt (?:kostenlos )?|kostenlos )(?:anmelden|abonnieren|testen)/iu,
      /newsletter\b(?! [^:]*\.$)/iu,
      /inscrivez-vous/iu,
      /abonnez-vous/iu,
      /recevez(?!-vous)/iu,
      /suscr(?:íbe|ibi)te/iu,
      /recibe/iu,
      /únete/iu,
      /iscriviti/iu,
      /ricevi/iu,
      /abbonati/iu,
      /assine/iu,
      /inscreva-se/iu,
      /receba/iu,
      /participe do/iu,
      /meld je aan/iu,
      /schrijf je in/iu,
      /abonner/iu,
      /prenumerera/iu,
      /zapisz się/iu,
      /dapatkan/iu,
      /unduh/iu,
      /подпи(?:шитесь|сывайтесь)/iu,
      /підпи(?:шись|шіться|суйтесь)/iu,
      /підтримайте(?= (?:нас|незалежн))/iu,
      /ikuti(?=.{0,60}(?:whatsapp|telegram|google news))/iu,
      /(?:scarica|descarga|baixe|télécharge[zr]|pobierz|stáhněte si)(?=.{0,20} app(?!\p{L}))/iu,
      /اشترك/iu,
    ],
    /(?!\p{L})/iu,
  ),
)
const imperative = screen(
  patternOf(
    /(?<!\p{L})/iu,
    [
      /iscriviti/iu,
      /abbonati/iu,
      /ricevi/iu,
      /clicca(?:re)? qui/iu,
      /cadastre-se/iu,
      /assine/iu,
      /receba/iu,
      /inscreva-se/iu,
      /escolha/iu,
      /suscríbete/iu,
      /apúntate/iu,
      /recibe/iu,
      /inscrivez/iu,
      /abonnez/iu,
      /recevez/iu,
      /melden sie/iu,
      /abonnieren sie/iu,
      /starten sie/iu,
      /meld je/iu,
      /schrijf je/iu,
      /prenumerera/iu,
      /registrieren/iu,
      /zapisz/iu,
      /iratkozz(?:on)? fel/iu,
      /aboneaz[ăa]-te/iu,
      /tilmeld dig/iu,
      /meld deg på/iu,
      /tilaa/iu,
      /přihlaste se/iu,
      /prijavite se/iu,
      /εγγραφείτε/iu,
      /abone ol(?:un|unuz)?/iu,
    ],
    /(?!\p{L})/iu,
  ),
)

/** Into the reader's mailbox, whatever comes there. */
const delivered = screen(
  /(?<!\p{L})(?:(?:in deine[mn]?|in je|dans (?:votre|ta)|en tu|n?ella tua|i di(?:n|tt)|na twoj[ąa]|do (?:vašeho|tvého)) (?:e-?mail|postfach|inbox|boîte|messagerie|correo|casella|indbakke|innboks|inkorg|mejl|skrzynk)|sähköpostiisi|kostenlos per e-?mail)/iu,
)

const named = screen(
  /newsletter|hírlevel|nyhe[dt]sbrev|uutiskirje|njuzleter|nieuwsbrief|δελτίο|bülten|datenschutzerkl|privacy policy|política de privacidad|politique de confidentialité/i,
)

/** Whether a text in another language than English asks its reader to sign up, or to have news delivered: "Abonnez-vous", "Iscriviti alla newsletter". */
export const asksAbroad = (text: string): boolean =>
  (named.test(text) && (isSiteSpeech(text) || imperative.test(text))) ||
  asked.test(text) ||
  (delivered.test(text) && !/["“”«»„]/.test(text))
