import type { UsageTermCode } from '#schemas/article.ts'
import { patternOf } from '../pattern/pattern-of.ts'
import { type Pattern, screen } from '../pattern/screen.ts'

/** In characters; nothing else stands in such a clause. */
const LONGEST = 90

/** How conditions bar the web: by name, or by allowing print alone. */
const web = patternOf(
  /^\P{L}*/iu,
  [
    // "Kein Online", "Nicht für das Internet", "Online-Nutzung untersagt"
    /keine? (?:online(?:-?(?:nutzung|verwendung|veröffentlichung|verkauf|einsatz))?|web)|(?:keine (?:nutzung|verwendung|veröffentlichung)|nicht) (?:für|im|in) (?:das |dem )?(?:online|internet|web|netz)|(?:online|internet|web)-?(?:nutzung|verwendung|veröffentlichung) (?:untersagt|nicht gestattet|verboten)/iu,
    // "Pas de web", "Interdiction de publication sur internet"
    /pas de web|(?:pas (?:pour |sur )|interdit(?:e|s|es)? (?:au |sur |en )?|interdiction (?:d[e’'] ?(?:publication|diffusion|utilisation|reproduction) )?(?:sur |en )|sauf )(?:le |l['’])?(?:web|internet|ligne|site web)/iu,
    // "Prohibida su difusión en internet", "No web", "Proibida a publicação na internet"
    /(?:(?:no|não|non) (?:(?:publicar|usar|difundir|divulgar|pubblicare|utilizzare) )?(?:en|em|na|para|per|in|su|sul) |(?:prohibid[ao]s?|proibid[ao]s?|vietat[ao]|excepto|exceto|salvo|escluso) (?:(?:su|a|o|la|el|il) )?(?:(?:difusión|uso|publicación|divulgação|publicação|pubblicazione|diffusione|utilizzo) )?(?:(?:en|em|na|no|para|per|in|su|sul) )?)(?:la |el |il |a |o )?(?:web|internet|online|medios digitales|redes sociales|meios digitais)/iu,
    // "Niet voor web", "Ikke for nett", "Inte för webben", "Ei verkkojulkaisuun"
    /(?:niet voor |ikke (?:for|til|på) |(?:inte|ej) (?:för|på|till) |ei )(?:het )?(?:web(?:ben|gebruik)?|internet(?:tet|gebruik|tiin)?|online|nett(?:et)?|nätet|verkko\p{L}{0,12}|nettiin)/iu,
    // "Nie do internetu", "Zakaz publikacji w internecie", "Ne pro web"
    /(?:nie (?:do|dla) |zakaz (?:publikacji|użycia|wykorzystania) w |ne pro |není pro )(?:internetu|internecie|sieci|web|internet)/iu,
    // "Не для интернета", "Запрещено использование в интернете"
    /(?:не для |кроме |(?:запрещен\p{L} )?(?:использовани|публикаци)\p{L}{1,2} в )(?:сети )?(?:интернет\p{L}{0,2}|сайтов|сети)(?: запрещен\p{L})?/iu,
    // "İnternette kullanılamaz"
    /(?:[iİ]nternet|web)(?:['’]?te|['’]?de) (?:kullanılamaz|yay[ıi]n?lanamaz|yayımlanamaz)/iu,
    // "禁止在网络使用", "ウェブ掲載不可", "인터넷 사용 금지"
    /(?:禁止|不得|[请請]勿)在?(?:网络|網[络絡路]|互[联聯][网網]|[网網]上)(?:使用|[发發]布|刊登|[转轉][载載])?|(?:ウェブ|web|ネット|インターネット|電子版)(?:上?への|上?での)?(?:掲載|配信|使用|利用)?(?:不可|禁止)|(?:웹|인터넷|온라인) ?(?:사용|게재|이용)? ?(?:금지|불가|제외)/iu,
    // "Uniquement pour la presse écrite", "Solo para prensa impresa", "Solo per uso cartaceo"
    /(?:uniquement|exclusivement|seulement|sol[oa]|sólo|só|somente|apenas|únicamente|exclusivamente|esclusivamente|solamente) (?:pour |para |per )?(?:la |le |o |el )?(?:uso )?(?:presse écrite|papier|print|imprim\p{L}{1,3}|prensa (?:escrita|impresa)|impreso|papel|impresso|jornal impresso|cartaceo|carta stampata)/iu,
    // "Uitsluitend voor print", "Kun for papir", "Endast för papperstidningen", "Vain painettuun lehteen"
    /(?:(?:alleen|uitsluitend) (?:voor )?(?:de )?(?:print|papier|druk|krant)|(?:kun|bare|endast|bara) (?:for |til |för )?(?:papir\p{L}{0,8}|papper\p{L}{0,10}|trykk|tryck|print|avisen?)|(?:vain|ainoastaan) (?:paperi\p{L}{1,10}|printti\p{L}{0,8}|painet\p{L}{2,8})(?: \p{L}{4,10})?)/iu,
    // "Tylko do druku", "Только для печати", "Yalnızca basılı yayınlar için", "紙面のみ"
    /(?:tylko|wyłącznie) (?:do|dla) (?:druku|prasy|wydań papierowych)|только для (?:печат\p{L}{1,4}(?: изданий| сми)?|газет)|(?:sadece|yalnızca) (?:basılı|gazete)\p{L}{0,4}(?: yayın\p{L}{0,5})?(?: için)?|(?:紙面|紙媒体)(?:のみ|限定)|[仅僅][限供](?:[纸紙]媒|[报報][纸紙]|印刷)(?:媒[体體])?(?:使用)?|(?:지면|인쇄)(?:용)? ?(?:만|전용|한정)/iu,
  ],
  /\P{L}*$/iu,
)

/** How they bar television. */
const tv = patternOf(
  /^\P{L}*/iu,
  [
    // "Nicht für TV", "Pas pour la télévision", "Interdiction de diffusion à la télévision"
    /nicht für(?: das)? (?:tv|fernsehen)|(?:pas pour |interdit(?:e|s)? (?:à |en )?|interdiction (?:de diffusion )?(?:à |en ))(?:la )?(?:télé(?:vision)?|tv)/iu,
    // "Prohibida su difusión en televisión", "Vietata la diffusione in tv", "Proibida a exibição na TV"
    /(?:(?:no|não|non) (?:en|em|na|para|per|in) |(?:prohibid[ao]s?|proibid[ao]s?|vietat[ao]) (?:(?:su|a|la) )?(?:(?:difusión|uso|emisión|exibição|diffusione) )?(?:(?:en|em|na|para|per|in) )?)(?:la |a )?(?:tv|televis\p{L}{2,4})/iu,
    // "Не для телевидения", "テレビ放送禁止", "禁止电视播出", "TV 방영 금지"
    /не для (?:телевидения|тв|эфира)|(?:テレビ|tv)(?:での)?(?:放送|使用|放映)?(?:不可|禁止)|(?:禁止|不得)在?[电電][视視](?:播[出放]|使用)?|(?:tv|텔레비전) ?(?:사용|방영)? ?(?:금지|불가)/iu,
  ],
  /\P{L}*$/iu,
)

const barred: readonly (readonly [UsageTermCode, Pattern])[] = [
  ['web-out', screen(web)],
  ['tv-out', screen(tv)],
]

/**
 * The medium that a clause of another language than English keeps its copy from: "Interdiction de publication sur internet" and "Solo per uso cartaceo" bar the web.
 * Undefined for any other clause, and for what may be the last words of a story ("No internet."). Sources: instruction lines of AFP, EFE, ANSA, dpa, ANP, NTB, STT, PAP, TASS, AA, Xinhua, Kyodo and Yonhap.
 */
export const readForeignMedium = (clause: string): UsageTermCode | undefined =>
  clause.length > LONGEST ? undefined : barred.find(([, form]) => form.test(clause))?.[0]
