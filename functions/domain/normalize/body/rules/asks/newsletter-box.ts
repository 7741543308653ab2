import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { storyMemory } from '#domain/normalize/story-memory.ts'
import { isAttributed } from '#domain/normalize/voice/is-attributed.ts'
import { isSiteSpeech } from '#domain/normalize/voice/is-site-speech.ts'

const box = screen(
  /^(?:baca berita tanpa iklan\b|.{3,40} utilise votre adresse e-?mail\b|chaque (?:jour|semaine|matin),? .{0,40}rédaction vous\b|welcome to .{2,40}, the only nonprofit\b|need a break\? play the\b|the .{2,30} app is now available\b|haz clic aquí para\b|clique para se inscrever|hoy más que nunca suscribite|autoritarios no les gusta$|know the news with the .{2,20} app\b|dagelijks .{3,30} een update\b|bądź na bieżąco\b|enquanto assinante,|log in of maak een|gratis onbeperkt\b|agora você pode receber\b|by (?:signing|clicking|subscribing)\b.*\b(?:agree|terms|privacy)|by subscribing,? you\b|for (?:all )?(?:the |more )?(?:latest|more)\b.{0,80}\b(?:download|follow|subscribe)\b|(?:keep|stay) (?:up to date|informed|on top of|ahead of|connected)\b|(?:sign|click here to sign) up (?!(?:for an? |to (?:volunteer|help|speak|serve|run|play|vote|ride|work|attend|perform|march|bid)\b)(?!.*(?:newsletter|mail|alert|brief|inbox|free)))(?:for|to|here|now|today)\b|subscribe (?:to|now|today|here|for)\b|catch all the .{3,120} on .{2,30}\. download\b|get (?:the|our|all the|breaking|more)\b.*\b(?:inbox|newsletter|email|e-mail|app|alerts)|(?:download|get) (?:the|our)\b.*\bapp\b|get [\p{L} ]{3,40} updates via\b|show full articles\b|click (?:here to|(?:here )?for)\b|you may occasionally receive\b|we['’]ll tell you what\b|(?:enter|your) e-?mail\b|our newsletters?\b|newsletters?$|[\p{L}\d&' -]{2,40}[ -]newsletters?$|support (?:our|independent|local) (?:\p{L}+ )?(?:journalism|news(?:room)?|reporting)\b|already a subscriber|[\p{L} ]{3,40}: (?:sign up|subscribe) (?:for|to) .{2,60}newsletter\b|start your day (?:with|off)\b|access to .{3,40} articles requires? |(?:interested in .{0,40}\? )?add (?:.{2,40} )?as an interest\b|original reporting\b.{0,60}\binbox\b|.{2,80} in your inbox (?:every|each|daily|weekly|twice|\p{L}+day)|you have \d+ (?:of \d+ )?(?:free )?articles? (?:left|remaining)\b|read more from .{2,40}['’]s archive\b|newsletter sign-?up\b|before it['’]s here, |this is an? (?:subscriber|member|premium)s?[- ]only (?:article|story)\b|you(?:'|’)ve reached your\b.*\blimit|(?:to )?continue reading\b.*\b(?:subscri|account|sign|plan)|before you (?:go|keep reading)\b|[^.!?]{3,30} is (?:made|funded|powered|supported) by (?:our )?(?:members|readers|listeners)\b|this (?:story|article|is) .{3,160}\bsign up for it here\b|be the first to know\b|or signup to\b|thank you for (?:reading|subscribing)\b(?!.*, (?:s?he|they|I|the \p{L}+) )|register (?:now|here|for free)\b|breaking news emails?\b|chat with us\b|find out what(?:'|’)s happening\b|listen to this (?:article|story)\b|heard on\b|(?:new:? ?)?you can now listen to\b|local news has never been|local journalism is\b|give directly to\b|(?:wp )?get the full experience|abonnieren sie|suscr[ií]bete)/iu,
)

/** The reader asked to sign up, wherever in the box it stands: a request together with what he gets. */
const request = screen(
  /(?:^|^[^\p{L}\p{N}"“]{1,4}|[.?!–—] ?)(?:please |simply )?(?:sign up|subscribe|register|download|join|follow|click|get|receive|support|donate|become)\b(?!ing)/iu,
)
const offer = screen(
  /\b(?:newsletters?|your inbox|breaking news|our app|alerts|morning briefing|daily briefing|free account|(?:whatsapp|telegram|facebook) (?:channel|community|group)|our journalism|this work with a|journalism today|depends on your support|our (?:biggest |best |top )?stories|stories like (?:this|these)|latest (?:news|stories|headlines))\b/i,
)
/** The same in other languages. */
const asked = screen(
  /^(?:registrieren$|abonnieren(?= sie| jetzt|\W*$)|melden sie sich|jetzt (?:anmelden|abonnieren|testen)|newsletter\b(?! [^:]*\.$)|inscrivez-vous|abonnez-vous|recevez|suscríbete|suscribite|recibe|únete|iscriviti|ricevi|abbonati|assine|inscreva-se|receba|participe do|meld je aan|schrijf je in|abonner|prenumerera|zapisz się|dapatkan|unduh|подпишитесь|подписывайтесь|підпишись|підпишіться|підписуйтесь|підтримайте(?= (?:нас|незалежн))|ikuti(?=.{0,60}(?:whatsapp|telegram|google news))|(?:scarica|descarga|baixe|télécharge[zr]|pobierz|stáhněte si)(?=.{0,20} app(?!\p{L}))|اشترك)(?![\p{L}])/iu,
)
const imperative = screen(
  /(?<!\p{L})(?:iscriviti|abbonati|ricevi|clicca(?:re)? qui|cadastre-se|assine|receba|inscreva-se|escolha|suscríbete|apúntate|recibe|inscrivez|abonnez|recevez|melden sie|abonnieren sie|starten sie|meld je|schrijf je|prenumerera|registrieren|zapisz|iratkozz(?:on)? fel|aboneaz[ăa]-te|tilmeld dig|meld deg på|tilaa|přihlaste se|prijavite se|εγγραφείτε|abone ol(?:un|unuz)?)(?![\p{L}])/iu,
)
const promo = screen(
  /^(?:\*+ ?)?(?:if you (?:enjoyed|liked|value)|please (?:consider|support)|help us)\b.{0,120}\b(?:support|donat|subscri|contribut|report|newsletter|sign up)|^(?:like what you(?:(?: see| read)|['’]re reading)|enjoy(?:ed|ing)? this(?: (?:story|article|post|issue))?)\?|^have something to say\?|^(?:¿te ha gustado|hat ihnen (?:der|dieser) (?:artikel|beitrag) gefallen|(?:vous avez|tu as) aimé cet article|ti è piaciuto (?:questo |l['’])articolo|gostou d(?:este|o) (?:artigo|texto))|^no spam[,.!]|डाउनलोड करें.{0,40}\bapp\b|подпишитесь на (?:нашу )?рассылку|^la práctica del periodismo|\bnewsletters?\b.{0,99}[.!] sign up$|^want more [^.?!]{2,60}\? ?(?:sign up|subscribe|follow|join|click|read|get)\b|^thanks for (?:reading|being here|subscribing)\b|^dziękujemy(?:, że| za) przeczyta|^pour (?:nous )?soutenir .{0,60} faites un don|^(?:was|has|did) (?:this|someone)\b.{0,20} forward(?:ed)?\b.{0,20} (?:to )?you\?|^(?:close )?thanks for signing up\b|\b(?:click (?:the|this) link to join|vote here now)\W*$|^unlock the .{3,40} for free\W*$|\bselects (?:her|his|their) favou?rite stories\b|^follow topics\b|^keep up with (?:all )?the latest\b|^(?:simak|pilih) (?:breaking news|saluran)\b|^se (?:leggi|ti piace|apprezzi) .{3,80} (?:abbonati|sostienici)\W*$|^(?:don['’]t|never) miss (?:out|a (?:thing|story|beat))\b|^see more of our coverage\b|^help us (?:keep|tell|fund|continue|do more)\b|^(?:dê um conteúdo|benefício do assinante|salvar artigos|faça seu login\b.{0,20}|já é assinante\?.{0,30})$|^(?:você tem|assinantes podem liberar) \d+ acessos\b|^この記事は(?:有料|会員)|^有料会員になると|^トピックをフォロー|^이 기사는 (?:유료|회원)|^(?:stay ahead with|join) the latest updates\W*$|^click to (?:join|subscribe|sign up)\b|^請同意我們的|^(?:get|join|read|subscribe to) [^.!?]{2,50} for (?:just |only )?[$£€][\d.]+ (?:a|per) (?:day|week|month|year)\W*$|\bby clicking here\b|you have reached your maximum\b|жазылыңыз\W*$|^read this article for free\b|^view (?:this|it)\b.{0,20} in (?:your|a|the) browser\W*$|^our mailing address is\b|^want to (?:change how|unsubscribe)\b|^il vous reste [\d,.]+ ?% d|^(?:la suite|(?:la lecture de )?cet article) est réservée? (?:aux|à nos) abonnés|^you make our work possible\b|^link presente:|^join (?:our commenting forum|thought-provoking conversations)\b|^did you know with an? [\p{L}-]+ subscription to\b|^produced by elevenlabs\b|^sorry, there seem to be\b|^gostou deste texto\b|^sua assinatura (?:vale|pode valer)\b|^mais de \d+ reportagens e\b|^here at \p{L}.{2,30}, we|^(?:we (?:rely|depend) on )?readers like you\b|^we (?:rely|depend) on (?:readers|listeners|viewers|people|your)\b|^support$|(?:^|[.!?] )become an? (?:member|supporter|subscriber|patron)\b|^(?:your|every) (?:donation|gift|support|contribution)\b.{0,80}\b(?:possible|makes|help)|\bcheck out what(?:'|’)s clicking\b|\b(?:hier|jetzt) (?:kostenlos |gratis )?(?:anmelden|abonnieren)\W*$|\btu suscripción\b.{0,40}\b(?:dispositivo|premium)\b|^(?:¿quieres )?añadir (?:otro )?usuario|\b(?:assine|suscr[ií]be(?:te|se)|abonnez-vous|abbonati)\b.{0,20}\b(?:por|dès|pour|da|desde)\b[^.]{0,8}\d|\bmeet your inbox\b|\blearn more about (?:our|membership|becoming)\b/iu,
)

/** Into the reader's mailbox, whatever comes there. */
const delivered = screen(
  /(?<!\p{L})(?:(?:in deine[mn]?|in je|dans (?:votre|ta)|en tu|n?ella tua|i di(?:n|tt)|na twoj[ąa]|do (?:vašeho|tvého)) (?:e-?mail|postfach|inbox|boîte|messagerie|correo|casella|indbakke|innboks|inkorg|mejl|skrzynk)|sähköpostiisi|kostenlos per e-?mail)/iu,
)

const named = screen(
  /newsletter|hírlevel|nyhe[dt]sbrev|uutiskirje|njuzleter|nieuwsbrief|δελτίο|bülten|datenschutzerkl|privacy policy|política de privacidad|politique de confidentialité/i,
)

/** Boxes that ask the reader for something: newsletters, apps, subscriptions, "CLICK HERE TO …". */
export const newsletterBox: FurnitureRule = {
  name: 'body/newsletter-box',
  zones: ['head', 'story', 'tail'],
  matches: storyMemory.of(
    text =>
      text.length < 320 &&
      !/^["“]/.test(text) &&
      !isAttributed(text) &&
      (box.test(text) ||
        promo.test(text) ||
        (named.test(text) && (isSiteSpeech(text) || imperative.test(text))) ||
        asked.test(text) ||
        (delivered.test(text) && !/["“”«»„]/.test(text)) ||
        (request.test(text) &&
          offer.test(text) &&
          /\byour?\b|\bour\b|\bus\b|journalism today|^want\b/i.test(text))),
  ),
}
