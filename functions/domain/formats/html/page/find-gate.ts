import { withoutHidden } from '#domain/markup/boxes/without-hidden.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'

/** The most characters of a line that says so, and of the box that begins with it. */
const longest = 160
const mostOfBox = 400
/** The same with the white space of its source. */
const mostInSource = 4_000

/** What a site says where the rest of a story is for those who subscribe, register or log in, at the beginning of a sentence. */
const gate = patternOf(/(?:^|[.!?:…|–—。！]\s{0,2})(?:please |now |jetzt |hier |bitte )?/iu, [
  // "Subscribe to continue reading"
  /(?:subscribe|sign ?up|register|log ?in|sign ?in|upgrade|become a (?:member|subscriber))(?: now| today| for free)?(?: or (?:subscribe|(?:log|sign) ?in))? to (?:(?:continue|keep|finish) reading|(?:read|unlock|access|view) (?:the (?:full|rest|whole|entire)|this|full)\b)/iu,
  /to (?:continue|keep) reading(?: this (?:article|story|post))?, (?:please )?(?:subscribe|sign|log|register|become|create)/iu,
  /(?:continue|keep) reading (?:this (?:article|post|story) )?(?:with|for) .{0,30}(?:subscription|trial|account)/iu,
  /you(?:[’']ve| have) (?:reached|used|read|hit) (?:your|all|the|\d).{0,40}\bfree (?:articles?|stories)/iu,
  /(?:this|the rest of this) (?:article|story|post|content) is (?:only |exclusively )?(?:for|available (?:only )?to|reserved for|exclusive to) (?:our )?(?:(?:paid|paying|premium|registered) )?(?:subscribers|members)/iu,
  // "Weiterlesen mit Post+"
  /weiterlesen mit (?:\p{L}{1,20}\+|.{0,30}(?:abo\b|plus|premium))|(?:anmelden|einloggen|abonnieren|registrieren)(?: und|, um) weiter(?:zu)?lesen|melden sie sich an, um (?:diesen|den) (?:\p{L}{1,20} )?(?:artikel|text|beitrag)|um (?:diesen|den ganzen|den vollständigen) (?:artikel|text|beitrag) (?:weiter)?(?:zu )?(?:zu)?lesen/iu,
  // "Il vous reste 72% de cet article à lire"
  /il vous reste [\d,.]{1,6} ?%|la suite (?:de cet article )?est réservée|pour lire la suite|(?:abonnez|connectez|inscrivez)-vous pour (?:lire (?:la suite|cet|l[’'])|(?:continuer|poursuivre) (?:la|votre|à) lecture|accéder à (?:la suite|l[’']intégralité|cet article))/iu,
  // "Suscríbete para seguir leyendo"
  /(?:(?:suscr[ií]be|reg[ií]stra)(?:te|se)|inicia sesión)(?: gratis| ahora)? para (?:seguir|continuar) leyendo|para (?:seguir|continuar) leyendo, /iu,
  // "Abbonati per continuare a leggere"
  /(?:abbonati|registrati|accedi) per (?:continuare|leggere)|per continuare a leggere/iu,
  // "Assine para continuar lendo"
  /(?:assine|cadastre-se|faça login|entre)(?: agora)? para (?:continuar|ler|seguir)|para continuar (?:lendo|a ler)/iu,
  // "Verder lezen? Word abonnee"
  /verder ?lezen\?|lees (?:direct )?verder met|word (?:abonnee|lid) (?:en lees|om verder)|log in om (?:verder )?te lezen/iu,
  // "Logga in för att läsa hela artikeln", "Les videre med …", "Log ind for at læse videre"
  /(?:logga in|bli prenumerant|prenumerera|logg inn|bli abonnent|abonner|log ind|bliv abonnent)(?: nu)? (?:för att|for å|for at) (?:läsa|lese|læse|fortsätta|fortsette)|läs vidare med|les videre med|læs videre med/iu,
  // "Tilaa ja lue koko juttu"
  /(?:kirjaudu|tilaa) .{0,30}(?:lukeaksesi|lue koko)|jatka lukemista (?:tilaamalla|kirjautumalla)/iu,
  // "Pozostało 85% artykułu do przeczytania"
  /pozostało (?:do przeczytania )?(?:jeszcze )?\d{1,3} ?%|(?:zaloguj|zarejestruj) się,? (?:aby|by|żeby) (?:czytać|przeczytać)|(?:aby|by|żeby) (?:czytać dalej|przeczytać cał)/iu,
  // "Devamını okumak için abone olun", "Чтобы читать дальше, …"
  /devamını okumak için|чтобы (?:читать дальше|дочитать)|(?:продолжение|полный текст) доступ\p{L}{1,4} (?:только )?(?:по подписке|(?:для )?подписчикам)/iu,
  /残り[：:]?\s?[\d,]{1,7}\s?(?:文字|字)|続きを読むには|(?:この記事は)?有料会員限定(?:記事)?です/iu,
  /로그인 후 (?:계속|이어)|(?:이 기사는 )?(?:유료|구독) ?(?:회원|자) 전용|(?:登录|登入|订阅|訂閱|付费|付費)(?:后|後)?(?:即可)?(?:继续阅读|繼續閱讀|阅读全文|閱讀全文)/iu,
  /(?:اشترك|سجل الدخول) .{0,20}(?:لمتابعة القراءة|لإكمال القراءة)|להמשך קריאה (?:הירשמו|התחברו)/iu,
])

const silent = new Set(['h1', 'head', 'nav', 'script', 'style', 'template', 'noscript', 'title'])

/** The line in which a site says that the rest of a story is for those who subscribe or log in, in the largest box that begins with it; none that it hides. */
export const findGate = (page: XmlElement): XmlElement | undefined => {
  const gate = within(page)
  return gate && within(withoutHidden(page)) ? gate : undefined
}

const within = (element: XmlElement): XmlElement | undefined => {
  for (const child of element.children) {
    if (typeof child === 'string' || silent.has(child.name)) continue
    const line = child.children.some(isText) && isShort(child) ? lineOf(child) : ''
    const found = line !== '' && line.length <= longest && gate.test(line) ? child : within(child)
    if (!found) continue
    const text = isShort(child) ? lineOf(child) : ''
    return text !== '' && text.length <= mostOfBox && text.startsWith(lineOf(found)) ? child : found
  }
  return undefined
}

const isShort = (element: XmlElement): boolean => countTo(mostInSource, element) <= mostInSource

/** The characters in an element; no more are counted than those that exceed `most`. */
const countTo = (most: number, { children }: XmlElement): number => {
  let count = 0
  for (const child of children) {
    if (count > most) break
    count += typeof child === 'string' ? child.length : countTo(most - count, child)
  }
  return count
}

const lineOf = (element: XmlElement): string => textOf(element).replace(/\s+/g, ' ').trim()

const isText = (node: XmlNode): boolean => typeof node === 'string' && node.trim() !== ''
