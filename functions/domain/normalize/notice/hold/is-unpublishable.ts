import type { Pattern } from '#domain/normalize/pattern/screen.ts'
import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'

/** In characters: nothing else stands on such a line. */
const LONGEST = 90

/** What may stand before it: "Draft - not for publication", "VERTRAULICH: nicht veröffentlichen". */
const LABEL =
  '(?:(?:(?:note|editors?|eds|draft|stop|internal|private|confidential|background|urgent|legal|(?:for )?information only|background only|advisory|(?:pour )?information (?:des|aux) rédactions|para información de las redacciones|til(?:l)? redaktion(?:en|erna)|redaktion(?:en)?|tahan|en attente de \\p{L}+|work in progress|pending (?:legal )?approval|holding for comment|entwurf|vertraulich|intern|achtung|brouillon|confidentiel|interne|attention|borrador|confidencial|bozza|riservato|rascunho|concept|vertrouwelijk|utkast|udkast|fortroligt?|luonnos|szkic|poufne|черновик|конфиденциально|taslak|下書き|内部(?:参考)?|草稿|仅供参考|초안|참고용|مسودة|للاطلاع)(?!\\p{L})[^\\p{L}]{1,4}){0,2})'
/** For how long: "fino a conferma", "до окремого повідомлення", "עד להודעה חדשה". */
const UNTIL =
  '(?:(?!.*\\d)\\s(?:bis|fino a|até|hasta|før|förrän|innan|ennen|do|až do|до|μ[έε]χρι|עד|sampai|hingga)(?: \\p{L}+){1,4})?'
const ENDS = `${UNTIL}(?:[^\\p{L}]{1,3}(?:thank you|thanks|danke|merci|gracias|grazie))?[^\\p{L}]*$`

const line = (words: string): RegExp => new RegExp(`^[^\\p{L}]*${LABEL}(?:${words})${ENDS}`, 'iu')

const FORMS: readonly Pattern[] = [
  // "Not for publication", "Do not distribute", "For internal use only", "INTERNAL ONLY: draft"
  line(
    "(?:(?:still |strictly )?not (?:yet )?(?:cleared |approved )?(?:for|to be) (?:publication|published|broadcast|distribut(?:ion|ed)|circulation|use|used|wire)|please await (?:\\p{L}+ ){1,2}before (?:use|publication)|(?:please )?do not (?:publish|run|use|print|broadcast|distribute|transmit|circulate)(?: (?:this|it))?(?: yet)?|(?:for )?internal (?:use )?only|(?:awaiting|pending|needs|requires) (?:legal|lawyers['’]?|editor['’]?s?) (?:approval|clearance|check|review)(?: (?:before|prior to) publication)?)",
  ),
  // "Para 4 is embargoed", "Please hold the last two paragraphs until further notice"
  line(
    '(?:please )?(?:hold )?(?:the )?(?:last |first )?(?:\\p{L}+ )?(?:para(?:graph)?s?|grafs?|quotes?)(?: \\d+)?(?: (?:is|are) (?:under embargo|embargoed|on hold)| until further notice| pending \\p{L}+)',
  ),
  // "Nicht zur Veröffentlichung bestimmt", "Nur zur internen Verwendung"
  line(
    '(?:bitte )?(?:noch )?nicht (?:(?:zur|für die) (?:veröffentlichung|verwendung|publikation)(?: bestimmt| freigegeben)?|veröffentlichen|verwenden|publizieren|senden|freigegeben)|zurückhalten(?= bis)|nur (?:zur|für die|für den|zum) (?:internen (?:verwendung|information|nutzung|gebrauch)|information der redaktion(?:en)?)',
  ),
  // "Ne pas publier", "À usage interne"
  line(
    "(?:merci de |prière de |à )?ne pas (?:publier|diffuser|utiliser)(?: pour (?:le moment|l[’']instant)| encore)?|(?:non|pas) (?:destinée? )?(?:à|pour) (?:la )?(?:publication|diffusion)|(?:à )?usage (?:strictement )?interne(?: uniquement| seulement)?",
  ),
  // "No publicar", "Solo per uso interno", "Não publicar"
  line(
    'no (?:publicar|difundir|usar|utilizar|publicable)|no apt[oa] para (?:su )?publicación|non (?:pubblicare|usare|diffondere|utilizzare|pubblicabile)|não (?:publicar|divulgar|usar|publicável)|(?:(?:sol[oa]mente|solo|sólo|apenas|só|somente|exclusivamente) )?(?:para|per|ad) uso interno',
  ),
  // "Niet voor publicatie", "Ikke for publisering", "Får ej publiceras", "Ei julkisuuteen"
  line(
    '(?:nog )?niet (?:publiceren|gebruiken|voor publicatie)|(?:alleen|uitsluitend) voor intern gebruik|(?:må )?ikke (?:publisere?s?|publiceres|offentliggøres|(?:til|for) (?:publisering|offentliggørelse|bruk))|(?:kun|bare) (?:til|for) intern(?:t)? bru[gk]|(?:får )?(?:ej|inte) (?:publiceras|för publicering)|endast för internt bruk|ei (?:saa )?(?:julkaistavaksi|julkisuuteen|julkaista)',
  ),
  // "Nie publikować", "Не для публикации", "Yayınlanmasın"
  line(
    'nie (?:publikować|do publikacji)|(?:tylko |wyłącznie )?do użytku wewnętrznego|nezveřejňovat|nezverejňovať|(?:просьба )?не (?:публиковать|для (?:публикации|печати))|(?:только )?для (?:служебного|внутреннего) пользования|не (?:публікувати|для (?:публікації|друку))|для службового користування|(?:[iİ]k[iİ]nc[iİ] b[iİ]r \\p{L}+ kadar )?yay[ıi][nm]lanmas[ıi]n|(?:yay[ıi][nm]lamay|kullanmay)[ıi]n[ıi]z|ambargolu|эмбарго|wstrzyman[aey]|yay[ıi]n yasağ[ıi]|yayın için değil(?:dir)?',
  ),
  // "掲載不可", "不得发表", "보도 금지"
  line(
    '(?:報道|公開|掲載|配信|放送)(?:禁止|不可|厳禁)|社外秘|不得(?:发表|發表|刊登|发布|發布|公开|公開)|[请請]勿(?:发表|刊[登用]|发布|發[表布])|[暂暫][缓緩][刊发發][发發布]|[仅僅]供[内內]部(?:参考|參考|使用)|(?:보도|게재|공개)\\s?금지|비보도|엠바고|(?:للاطلاع فقط و)?(?:غير (?:قابل |صالح )?|ليس |ليست )للنشر|(?:(?:يمنع|ممنوع) ال|حظر )نشر|εμπαργκο|(?:कृपया )?(?:प्रकाशित|उपयोग) न करें|प्रकाशन के लिए नहीं|एम्बार्गो|للاستخدام الداخلي(?: فقط)?|[όο]χι (?:για|προς) δημοσ[ίι]ευση|(?:אין|נא לא|אסור) לפרסם|(?:να )?μην? (?:(?:δημοσιευ[θτ]|μεταδοθ|χρησιμοποιηθ)ε[ίι]|δημοσιε[ύυ]σετε)|לא לפרסום|לשימוש פנימי(?: בלבד)?',
  ),
  // "Nije za objavu", "Nem közlésre", "Neskelbti", "Tidak untuk disiarkan", "Kun til redaktionel orientering"
  line(
    'für interne zwecke|kun til redaktionel orientering|må ikke bringes|publiceras? ej(?: ännu)?|(?:tylko )?do wiadomości redakcji|(?:jen|pouze) pro (?:informaci|vnitřní potřebu) redakcí|nem közlésre|nije za objav(?:u|ljivanje)|samo za internu (?:uporabu|upotrebu)|для информации редакций|не за публикуване|само за служебно ползване|nu (?:se publică|pentru publicare)|neskelbti|nepublicēt|mitte avaldamiseks|yayı[nm]lanmak üzere değildir|(?:jangan|(?:tidak|bukan) untuk) (?:disiarkan|dimuat|digunakan|siaran|publikasi)|không (?:đăng|phổ biến)|ไม่ใช่เพื่อเผยแพร่|보도하지 마십시오|[请請]勿刊登|وليس للنشر',
  ),
  // "Hinweis: Text noch nicht autorisiert, bitte nicht veröffentlichen."
  /^\P{L}*(?:hinweis|achtung)\b[^.!?]{0,70}\bbitte (?:noch )?nicht (?:veröffentlichen|verwenden|senden)\P{L}*$/iu,
  // "【使用見合わせ】", "[보도보류] 추후 공지 시까지"
  /^\P{L}*[【［[〈＜<（(]\s?(?:(?:使用|掲載|配信|放送|報道)(?:見合わせ|保留)|(?:보도|게재|사용)\s?보류|[暂暫][缓緩停](?:发布|發布|刊发|刊登|使用|播发))\s?[】\]］〉＞>）)]/u,
  // "STRICTLY CONFIDENTIAL"
  /^[^\p{L}]*(?:STRICTLY |PRIVATE (?:AND |& )|STRENG |STRICTEMENT )?(?:CONFIDENTIAL|VERTRAULICH|CONFIDENTIEL|CONFIDENCIAL)[^\p{L}]*$/u,
].map(screenAtLetters)

/** Such words in capitals, or in a script without them, over a headline: "NE PAS PUBLIER: agenda"; who writes "CONFIDENTIAL: …" may tell of files, and an embargo has its time behind it. */
const heading =
  /^(?!.{0,20}CONFIDEN|VERTRAULICH|ЭМБ|AMB|ΕΜΠ|एम्|엠바)([^\p{Ll}:：–—]{4,60}?)\s?(?:：|[:–—]\s)/u

/**
 * Whether a line, short and with nothing else on it but a headline behind it, says that its copy is for no reader: "Not for publication", "Nur zur internen
 * Verwendung", "Ne pas publier".
 */
export const isUnpublishable = (text: string): boolean =>
  [text, heading.exec(text)?.[1] ?? ''].some(
    words => words.length <= LONGEST && FORMS.some(form => form.test(words)),
  )
