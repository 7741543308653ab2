import type { Copy } from '#domain/copy.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'

/**
 * What servers head a page with that they give instead of the one that was asked for: reason phrases of RFC 9110, section 15.5 and 15.6, as
 * Apache and nginx print them, with or without the code, what proxies say to programs, and where a site asks who the
 * reader is.
 */
const ERROR = patternOf(
  /^(?:error:? )?(?:[45]\d\d[:\s–—-]{0,3})?(?:error:? )?/i,
  [
    /bad request/i,
    /unauthorized/i,
    /authorization required/i,
    /payment required/i,
    /forbidden/i,
    /access denied/i,
    /(?:page |file |object )?not found/i,
    /method not allowed/i,
    /request time-?out/i,
    /gone/i,
    /too many requests/i,
    /internal server error/i,
    /bad gateway/i,
    /service (?:temporarily )?unavailable/i,
    /gateway time-?out/i,
    /just a moment(?:\.{3}|…)?/i,
    /attention required!?/i,
    /(?:please )?(?:log|sign) ?in(?: to (?:(?:read|continue|view|access)\b.{0,60}|(?:your |the )?(?:account|subscription|profile|site)))?/i,
  ],
  /$/i,
)

/** The same on the pages of sites, which speak to a reader: what is not there, is not shown to everyone, or waits for a click or a box to tick. */
const TO_READER = patternOf(
  /^(?:(?:sorry|oops|oups|ups|hoppla|whoops|uh[- ]oh)\P{L}{1,4}|error \d{3}\P{L}{0,4}|[45]\d\d\P{L}{1,4}){0,2}/iu,
  [
    /[45]\d\d|error [45]\d\d/iu,
    // "Sorry, we can’t find that page"
    /we (?:can[’']?t|could(?:n[’']?t| not)|cannot) (?:seem to )?find (?:that|this|the) page(?: you(?:[’']re| are| were) looking for)?/iu,
    /(?:this|that|the) page (?:(?:you (?:requested|are looking for|were looking for) )?(?:does(?:n[’']?t| not) exist|is(?:n[’']?t| not) available|(?:could|can)(?: ?not|n[’']?t) be found|no longer exists|is missing))/iu,
    /page (?:not found|unavailable)/iu,
    /(?:die |diese )?seite (?:wurde )?(?:leider )?nicht (?:gefunden|verfügbar)|zugriff verweigert/iu,
    /(?:cette |la )?page (?:est |non )?(?:introuvable|trouvée|inexistante)|accès (?:refusé|interdit|(?:temporairement )?restreint)/iu,
    /p[áa]gina n[oã]o? (?:encontrada|disponible|disponível|existe)|acceso denegado|acesso negado/iu,
    /pagina (?:non trovata|niet gevonden|nu a fost găsită)|accesso negato|toegang geweigerd/iu,
    /(?:sidan|siden) (?:(?:kunde|kunne|kan|blev|ble) (?:inte|ikke) (?:hittas|findes|fundet|funnet)|hittades inte|finns inte|finnes ikke|findes ikke)/iu,
    /sivua ei (?:löydy|löytynyt)|nie znaleziono strony|strona nie (?:istnieje|została znaleziona)|stránka (?:nenalezena|nebyla nalezena|neexistuje)/iu,
    /sayfa bulunamadı|(?:az )?oldal nem található|страница не найдена|сторінку не знайдено|η σελίδα δεν βρέθηκε/iu,
    /لم يتم العثور على الصفحة|الصفحة غير موجودة|(?:הדף|העמוד) לא נמצא/iu,
    /(?:お探しの)?ページ(?:が|は)見つかりません(?:でした)?|페이지를 찾을 수 없습니다|(?:您访问的)?页面(?:不存在|未找到)|找不到(?:该)?(?:页面|頁面)/iu,
    // "Please verify you are a human"
    /(?:please )?(?:verify|confirm|prove)(?: that)? you(?:[’']re| are) (?:a )?(?:human|not a (?:ro)?bot)|are you a (?:ro)?bot/iu,
    /(?:we need to )?(?:make sure|check) you(?:[’']re| are) not a (?:ro)?bot/iu,
    /(?:checking|verifying) (?:if the site connection is secure|your browser(?: before accessing .{0,40})?|you are human(?:\. .{0,60})?)/iu,
    /(?:please )?(?:enable|turn on) (?:javascript|cookies)(?: and (?:javascript|cookies))?(?: to .{1,40})?/iu,
    // "Before you continue to …", "We value your privacy"
    /before you continue(?: to .{1,40})?|we (?:value|care about) your privacy|mit werbung weiterlesen|(?:cookie|privacy)[- ](?:consent|settings|preferences)|continue[rz]? sans accepter/iu,
    /we[’']ll be (?:right )?back(?: soon)?|(?:site )?(?:down for|under) (?:scheduled )?maintenance/iu,
    /(?:it (?:looks|seems) like )?you(?:[’']re| are) using an ad[- ]?blocker|ad[- ]?blocker detected/iu,
    /(?:content )?(?:un|not )available (?:due to|for) legal reasons|(?:this (?:content|site|website|page) is )?(?:un|not )available in your (?:country|region|location)/iu,
  ],
  /[.!?…]{0,3}$/iu,
)

/** A site's name behind a title: "Page not found - Upper Dell Bugle". */
const SITE = /\s[-–—|·»]\s[^-–—|·»]{1,50}$/

/** In characters: a story has more, whatever it is headed by. */
const MOST_CHARACTERS = 600
/** In characters: a page that asks its reader for something gives its reasons, and is longer. */
const MOST_OF_ASKING = 1_500

/** Refuses a page that is no story, but a server's error or a request to its reader, as its headline or its title (`named`) says. A page that names its author is read. */
export const refuseErrorPage = (
  { headline, bylines, blocks }: Copy,
  named: string,
): Rejection | undefined => {
  if (bylines?.some(({ raw }) => isPersonName(raw.replace(/^by /i, '')))) return undefined
  const [first] = blocks
  const lines = [headline?.raw, named, first?.kind === 'heading' ? first.text : undefined].flatMap(line =>
    line ? [line.trim(), line.trim().replace(SITE, '')] : [],
  )
  const title = lines.find(line => ERROR.test(line))
  const said = lines.find(line => TO_READER.test(line))
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0)
  const shown = (length <= MOST_CHARACTERS && title) || (length <= MOST_OF_ASKING && said)
  if (!shown) return undefined
  return {
    code: 'missing-body',
    field: 'body',
    detail: `The page is a site's message to its reader, "${shown}", not a story. Fetch the story's page again and drop that.`,
    line: 1,
    column: 1,
  }
}
