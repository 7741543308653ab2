import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import type { Pattern } from '#domain/normalize/pattern/screen.ts'
import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'
import type { Written } from '#domain/normalize/pattern/written.ts'

/** In characters: nothing else stands on such a line. */
const LONGEST = 90

/** What may stand before it: "Draft - not for publication", "VERTRAULICH: nicht veröffentlichen". */
const LABEL =
  '(?:(?:(?:note|editors?|eds|draft|stop|internal|private|confidential|background|urgent|legal|(?:for )?information only|background only|advisory|(?:pour )?information (?:des|aux) rédactions|para información de las redacciones|til(?:l)? redaktion(?:en|erna)|redaktion(?:en)?|tahan|in sospeso|en attente de \\p{L}+|work in progress|pending (?:legal )?approval|holding for comment|entwurf|vertraulich|intern|achtung|brouillon|confidentiel|interne|attention|borrador|confidencial|bozza|riservato|rascunho|concept|vertrouwelijk|utkast|udkast|fortroligt?|luonnos|szkic|poufne|черновик|конфиденциально|taslak|下書き|内部(?:参考)?|草稿|仅供参考|초안|참고용|مسودة|للاطلاع)(?!\\p{L})[^\\p{L}]{1,4}){0,2})'
/** For how long: "fino a conferma", "до окремого повідомлення", "עד להודעה חדשה". */
const UNTIL =
  '(?:(?!.*\\d)\\s(?:bis|fino a|até|hasta|før|förrän|innan|ennen|do|až do|до|μ[έε]χρι|עד|sampai|hingga|sans|sin|senza|sem|zonder|ut[ae]n|uden|bez|без)(?: \\p{L}+){1,4})?'
const ENDS = `${UNTIL}(?:[^\\p{L}]{1,3}(?:thank you|thanks|danke|merci|gracias|grazie))?[^\\p{L}]*$`

const line = ({ source, flags }: RegExp): Written => ({
  source: `^[^\\p{L}]*${LABEL}(?:${source})${ENDS}`,
  flags,
})

const FORMS: readonly Pattern[] = [
  // "Not for publication", "Do not distribute", "For internal use only", "INTERNAL ONLY: draft"
  line(
    patternOf([
      /(?!not for broadcast\P{L}*$)(?:still |strictly )?not (?:yet )?(?:cleared |approved )?(?:for|to be) (?:pub(?:l\p{L}*)?|broadcast|distribut(?:ion|ed)|circulation|used?|wire)(?: yet)?/iu,
      /(?:exclusive (?:to|for) [^.!?:]{2,40}?[^\p{L}]{1,4})?not for (?:any )?other (?:clients|customers|(?:news)?papers?|titles|publications|outlets|publishers|subscribers|members|media)/iu,
      /please await (?:\p{L}+ ){1,2}before (?:use|publication)/iu,
      /(?:please )?do not (?:publi?sh|run|use|print|broadcast|distribute|transmit|circulate)(?: (?:this|it))?(?: yet)?/iu,
      /(?:for )?internal (?:use )?only/iu,
      /(?:awaiting|pending|needs|requires) (?:legal|lawyers['’]?|editor['’]?s?) (?:approval|clearance|check|review)(?: (?:before|prior to) publication)?/iu,
    ]),
  ),
  // "Para 4 is embargoed", "Please hold the last two paragraphs until further notice"
  line(
    /(?:please )?(?:hold )?(?:the )?(?:last |first )?(?:\p{L}+ )?(?:para(?:graph)?s?|grafs?|quotes?)(?: \d+)?(?: (?:is|are) (?:under embargo|embargoed|on hold)| until further notice| pending \p{L}+)/iu,
  ),
  // "Nicht zur Veröffentlichung bestimmt", "Nur zur internen Verwendung"
  line(
    patternOf([
      /(?:bitte )?(?:noch )?nicht (?:(?:zur|für die) (?:veröffentlichung|verwendung|publikation)(?: bestimmt| freigegeben)?|veröffentlichen|verwenden|publizieren|senden|freigegeben)/iu,
      /zurückhalten(?= bis)/iu,
      /nur (?:zur|für die|für den|zum) (?:internen (?:verwendung|information|nutzung|gebrauch)|information der redaktion(?:en)?)/iu,
    ]),
  ),
  // "Ne pas publier", "À usage interne"
  line(
    patternOf([
      /(?:merci de |prière de |à )?ne pas (?:publier|diffuser|utiliser)(?: pour (?:le moment|l[’']instant)| encore)?/iu,
      /(?:non|pas) (?:destinée? )?(?:à|pour) (?:la )?(?:publication|diffusion)/iu,
      /(?:à )?usage (?:strictement )?interne(?: uniquement| seulement)?/iu,
    ]),
  ),
  // "No publicar", "Solo per uso interno", "Não publicar"
  line(
    patternOf([
      /no (?:publicar|difundir|usar|utilizar|publicable)/iu,
      /no apt[oa] para (?:su )?publicación/iu,
      /non (?:pubblicare|usare|diffondere|utilizzare|pubblicabile)/iu,
      /não (?:publicar|divulgar|usar|publicável)(?: ainda)?/iu,
      /(?:(?:sol[oa]mente|solo|sólo|apenas|só|somente|exclusivamente) )?(?:para|per|ad) uso interno/iu,
    ]),
  ),
  // "Niet voor publicatie", "Ikke for publisering", "Får ej publiceras", "Ei julkisuuteen"
  line(
    patternOf([
      /(?:nog )?niet (?:publiceren|gebruiken|voor publicatie)/iu,
      /(?:alleen|uitsluitend) voor intern gebruik/iu,
      /(?:må )?ikke (?:publisere?s?|publiceres|offentliggøres|(?:til|for) (?:publisering|offentliggørelse|bruk))/iu,
      /(?:kun|bare) (?:til|for) intern(?:t)? bru[gk]/iu,
      /(?:får )?(?:ej|inte) (?:publiceras|för publicering)/iu,
      /endast för internt bruk/iu,
      /ei (?:saa )?(?:julkaistavaksi|julkisuuteen|julkaista|julkaisuun)(?: vielä)?/iu,
    ]),
  ),
  // "Nie publikować", "Не для публикации", "Yayınlanmasın"
  line(
    patternOf([
      /nie (?:publikować|do publikacji)/iu,
      /(?:tylko |wyłącznie )?do użytku wewnętrznego/iu,
      /nezveřejňovat/iu,
      /nezverejňovať/iu,
      /(?:просьба )?не (?:публиковать|для (?:публикации|печати))/iu,
      /(?:только )?для (?:служебного|внутреннего) пользования/iu,
      /не (?:публікувати|для (?:публікації|друку))/iu,
      /для службового користування/iu,
      /(?:[iİ]k[iİ]nc[iİ] b[iİ]r \p{L}+ kadar )?(?:yay[ıi][nm]lanma(?:s[ıi]n|yacakt[ıi]r)|(?:yay[ıi][nm]lamay|kullanmay)[ıi]n(?:[ıi]z)?)/iu,
      /ambargolu/iu,
      /(?:под )?эмбарго/iu,
      /pod embargiem/iu,
      /wstrzyma(?:n[aey]|ć)/iu,
      /yay[ıi]n yasağ[ıi]/iu,
      /yayın için değil(?:dir)?/iu,
    ]),
  ),
  // "掲載不可", "不得发表", "보도 금지"
  line(
    patternOf([
      /(?:報道|公開|掲載|配信|放送)(?:禁止|不可|厳禁|保留)/iu,
      /社外秘/iu,
      /不得(?:发表|發表|刊登|发布|發布|公开|公開)/iu,
      /[请請]勿(?:发表|刊[登用]|发布|發[表布])/iu,
      /[暂暫][缓緩不][刊发發][发發布]/iu,
      /[仅僅]供[内內]部(?:参考|參考|使用)/iu,
      /(?:보도|게재|공개)\s?(?:금지|보류)/iu,
      /비보도/iu,
      /엠바고/iu,
      /(?:للاطلاع فقط و)?(?:غير (?:قابل |صالح )?|ليس |ليست )للنشر/iu,
      /(?:(?:يمنع|ممنوع) ال|حظر )نشر/iu,
      /εμπαργκο/iu,
      /(?:कृपया )?(?:प्रकाशित|उपयोग) न करें/iu,
      /प्रकाशन के लिए नहीं/iu,
      /एम्बार्गो/iu,
      /للاستخدام الداخلي(?: فقط)?/iu,
      /[όο]χι (?:για|προς) δημοσ[ίι]ευση/iu,
      /(?:אין|נא לא|אסור) לפרסם/iu,
      /(?:να )?μην? (?:(?:δημοσιευ[θτ]|μεταδοθ|χρησιμοποιηθ)ε[ίι]|δημοσιε[ύυ]σετε)/iu,
      /לא לפרסום/iu,
      /לשימוש פנימי(?: בלבד)?/iu,
    ]),
  ),
  // "Hinweis: Text noch nicht autorisiert, bitte nicht veröffentlichen."
  /^\P{L}*(?:hinweis|achtung)\b[^.!?]{0,70}\bbitte (?:noch )?nicht (?:veröffentlichen|verwenden|senden)\P{L}*$/iu,
  // "【使用見合わせ】", "[보도보류] 추후 공지 시까지"
  /^\P{L}*[【［[〈＜<（(]\s?(?:(?:使用|掲載|配信|放送|報道)(?:見合わせ|保留)|(?:보도|게재|사용)\s?보류|[暂暫][缓緩停](?:发布|發布|刊发|刊登|使用|播发))\s?[】\]］〉＞>）)]/u,
  // "DO NOT USE Ferry sinks in the harbor"
  /^\P{L}*(?:PLEASE )?DO NOT (?:USE|PUBLISH|RUN) (?=\p{Lu}\p{Ll}+(?: \p{L}\S*){2})/u,
  // "Exclusive to The Gazette", "FOR THE GAZETTE ONLY"
  /^[^\p{L}]*(?:E(?:XCLUSIVE|xclusive) (?:TO|to)(?: [Tt]he)?(?: \p{Lu}[\p{L}’'-]*){1,4}|FOR THE(?: \p{Lu}[\p{Lu}’'-]*){1,4} ONLY)[^\p{L}]*$/u,
  // "STRICTLY CONFIDENTIAL"
  /^[^\p{L}]*(?:STRICTLY |PRIVATE (?:AND |& )|STRENG |STRICTEMENT )?(?:CONFIDENTIAL|VERTRAULICH|CONFIDENTIEL|CONFIDENCIAL)[^\p{L}]*$/u,
  // "Strictly confidential", "Background only", "For editors only", "Unter drei", "Uso interno"
  /^[^\p{L}]*(?:(?:strictly|streng|strictement|estrictamente|strettamente) (?:confiden\p{L}{3,4}|private|vertraulich|riservato)|(?:for )?(?:background(?: use)?|editors['’]?(?: eyes)?|advisory) only|unter (?:drei|3)|uso interno|riservato|confidentiel|vertrouwelijk)[^\p{L}]*$/iu,
].map(screenAtLetters)

/** Such words in capitals, or in a script without them, over a headline: "NE PAS PUBLIER: agenda"; who writes "CONFIDENTIAL: …" may tell of files, and an embargo has its time behind it. */
const heading =
  /^(?!.{0,20}CONFIDEN|[^\p{L}]*(?:VERTRAULICH|ЭМБ|AMB|ΕΜΠ|एम्|엠바))([^\p{Ll}:：–—]{4,60}?)\s?(?:：|[:–—]\s)/u

/**
 * Whether a line, short and with nothing else on it but a headline behind it, says that its copy is for no reader: "Not for publication", "Nur zur internen
 * Verwendung", "Ne pas publier".
 */
export const isUnpublishable = (text: string): boolean =>
  [text, heading.exec(text)?.[1] ?? ''].some(
    words => words.length <= LONGEST && FORMS.some(form => form.test(words)),
  )
