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
    /keine? (?:online(?:-?(?:nutzung|verwendung|veröffentlichung|verkauf|einsatz))?|web)|(?:keine (?:nutzung|verwendung|veröffentlichung)|nicht) (?:für|im|in) (?:das |dem )?(?:online|internet|web|netz)|(?:(?:online|internet|web)-?(?:nutzung|verwendung|veröffentlichung)|(?:nutzung|verwendung|veröffentlichung) (?:im|in) (?:internet|web|netz)) (?:untersagt|nicht (?:gestattet|erlaubt)|verboten)/iu,
    // "Pas de web", "Interdiction de publication sur internet"
    /pas de web|(?:pas (?:pour |sur )|interdit(?:e|s|es)? (?:au |sur |en )?|interdiction (?:d[e’'] ?(?:publication|diffusion|utilisation|reproduction) )?(?:sur |en )|sauf )(?:le |l['’])?(?:web|internet|ligne|site web)/iu,
    // "Prohibida su difusión en internet", "No web", "Proibida a publicação na internet"
    /(?:(?:no|não|non) (?:(?:publicar|usar|difundir|divulgar|pubblicare|utilizzare) )?(?:en|em|na|para|per|in|su|sul) |(?:prohibid[ao]s?|proibid[ao]s?|vietat[ao]|excepto|exceto|salvo|escluso) (?:(?:su|a|o|la|el|il) )?(?:(?:difusión|uso|publicación|divulgação|publicação|pubblicazione|diffusione|utilizzo) )?(?:(?:en|em|na|no|para|per|in|su|sul) )?)(?:la |el |il |a |o )?(?:web|internet|online|medios digitales|redes sociales|meios digitais)/iu,
    // "Niet voor web", "Ikke for nett", "Inte för webben", "Ei verkkojulkaisuun"
    /(?:niet voor |ikke (?:for|til|på) |(?:inte|ej) (?:för|på|till) |ei )(?:het )?(?:web(?:ben|gebruik)?|internet(?:tet|gebruik|tiin)?|online|nett(?:et|bruk)?|nätet|verkko\p{L}{0,12}|nettiin)/iu,
    // "Nie do internetu", "Zakaz publikacji w internecie", "Ne pro web"
    /(?:nie (?:do|dla) |zakaz (?:publikacji|użycia|wykorzystania) w |ne pro |není pro )(?:internetu|internecie|sieci|web|internet)/iu,
    // "Не для интернета", "Запрещено использование в интернете"
    /(?:не для |кроме |(?:запрещен\p{L} )?(?:использовани|публикаци)\p{L}{1,2} в )(?:сети )?(?:интернет\p{L}{0,2}|сайтов|сети)(?: запрещен\p{L})?/iu,
    // "İnternette kullanılamaz"
    /(?:[iİ]nternet|web)(?:['’]?te|['’]?de) (?:kullanılamaz|yay[ıi]n?lanamaz|yayımlanamaz)/iu,
    // "禁止在网络使用", "ウェブ掲載不可", "인터넷 사용 금지"
    /(?:禁止|不得|[请請]勿)在?(?:网络|網[络絡路]|互[联聯][网網]|[网網]上)(?:使用|[发發]布|刊登|[转轉][载載])?|(?:ウェブ|web|ネット|インターネット|電子版)(?:上?への|上?での)?(?:掲載|配信|使用|利用)?(?:不可|禁止)|(?:웹|인터넷|온라인) ?(?:사용|게재|이용)? ?(?:금지|불가|제외)/iu,
    // "Uniquement pour la presse écrite", "Solo para prensa impresa", "Solo per uso cartaceo"
    /(?:uniquement|exclusivement|seulement|sol[oa]|sólo|só|somente|apenas|únicamente|exclusivamente|esclusivamente|solamente) (?:pour |para |per )?(?:la |le |o |el )?(?:uso )?(?:presse écrite|papier|print|imprim\p{L}{1,3}|impress[oa]s?|prensa (?:escrita|impresa)|impreso|papel|impresso|jornal impresso|cartaceo|carta stampata)/iu,
    // "Uitsluitend voor print", "Kun for papir", "Endast för papperstidningen", "Vain painettuun lehteen"
    /(?:(?:alleen|uitsluitend) (?:voor )?(?:de )?(?:print|papier|druk|krant)|(?:kun|bare|endast|bara) (?:for |til |för )?(?:papir\p{L}{0,8}|papper\p{L}{0,10}|trykk|tryck|print|avisen?)|(?:vain|ainoastaan) (?:paperi\p{L}{1,10}|printti\p{L}{0,8}|painet\p{L}{2,8})(?: \p{L}{4,10})?)/iu,
    // "Tylko do druku", "Только для печати", "Yalnızca basılı yayınlar için", "紙面のみ"
    /(?:tylko|wyłącznie) (?:do|dla) (?:druku|prasy|wydań papierowych)|только для (?:печат\p{L}{1,4}(?: изданий| сми)?|газет)|(?:sadece|yalnızca) (?:basılı|gazete)\p{L}{0,4}(?: (?:yayın|gazete)\p{L}{0,5})?(?: için)?|(?:紙面|紙媒体)(?:のみ|限定)|[仅僅][限供](?:[纸紙]媒|[报報][纸紙]|印刷)(?:媒[体體])?(?:使用)?|(?:지면|인쇄)(?:용)? ?(?:만|전용|한정)/iu,
    // "Само за печатни издания", "Doar pentru presa scrisă", "Μόνο για έντυπη χρήση"
    /(?:само|тільки|лише|виключно) (?:за|для) (?:печат\p{L}+|друк\p{L}*|штампан\p{L}+|хартиен\p{L}+)(?: (?:издани?я|видань|издања|медии|медиа))?/iu,
    /(?:pouze|jen|výhradně|iba|len|výhradne) (?:pr[oe]) (?:tisk|tištěn\p{L}+|tlač(?:en\p{L}+)?)(?: (?:média|médiá|vydání|vydanie))?|samo za (?:tiskan\p{L}+ izdanja|tisk(?:ane medije)?|tiskovine)/iu,
    /(?:csak|kizárólag) nyomtatott \p{L}+|(?:doar|numai|exclusiv) pentru (?:presa scrisă|presa tipărită|print|ediția tipărită)|(?:μόνο|αποκλειστικά) για (?:έντυπ\p{L}+|εφημερίδες)(?: \p{L}+)?/iu,
    /ainult paber\p{L}+|tik (?:spaudai|spausdint\p{L}+(?: \p{L}+)?)|tikai (?:drukātaj\p{L}+|presei)(?: \p{L}+)?|(?:només|exclusivament) per (?:a )?(?:l[’'])?(?:edició impresa|premsa escrita|paper)/iu,
    /(?:للنشر (?:المطبوع|الورقي) فقط|فقط للصحف المطبوعة|(?:للاستخدام|للنشر) في (?:ال)?(?:صحف|مطبوعات) (?:المطبوعة )?فقط)|فقط برای (?:نشریات|رسانه‌های) چاپی|לשימוש בדפוס בלבד/iu,
    /केवल (?:प्रिंट|मुद्रित माध्यम) के लिए|hanya untuk (?:media )?cetak|chỉ (?:dành cho|dùng cho) báo in|(?:เฉพาะ|สำหรับ)สิ่งพิมพ์(?:เท่านั้น)?|지면(?:에|용으로)만 ?(?:사용|게재) ?가능|[仅僅][限供][纸紙]媒/iu,
  ],
  /[^\p{L}\p{M}]*$/iu,
)

/** How they bar the keeping of it. */
const archive = patternOf(
  /^\P{L}*/iu,
  [
    // "Без архивиране", "Zakaz archiwizacji"
    /(?:без (?:права )?|забранено |забороняється |запрещено |забрањено )(?:архив(?:ир|ов|ац)|архів(?:ув|ац))\p{L}+|(?:архив|архів)\p{L}+ (?:запрещ|забран|заборон|забрањ)\p{L}+/iu,
    /(?:bez (?:możliwości |práva )?|nie |ne |zakaz |zákaz |zabranjen[oa] |prepovedan[oa] )(?:archiwiz|archiv(?:[aá]c|ov)|arhivir)\p{L}+|(?:archiw|archiv|arhiv)\p{L}+ (?:zabron|zakáz|zabranjen|prepovedan|ni dovoljen)\p{L}*/iu,
    // "Arhivarea interzisă", "Archiválni tilos", "Arşivlenemez"
    /arhiv\p{L}+ (?:interzis|keelatud|aizliegt)\p{L}*|(?:fără|nu se) arhiv(?:are|ează)|archiv\p{L}+ tilos|tilos archiv\p{L}+|arşiv(?:lenemez|lenmesi yasaktır|e konulamaz)/iu,
    /archyv\p{L}+ draudžiama|draudžiama archyv\p{L}+|ei (?:saa )?arkisto(?:i|kä|on)\p{L}*|απαγορεύεται η αρχειοθέτηση|όχι αρχειοθέτηση/iu,
    // "Nicht zur Archivierung", "Speicherung untersagt"
    /nicht zur (?:archivierung|speicherung)|(?:archivierung|speicherung) (?:untersagt|nicht (?:gestattet|erlaubt)|verboten)/iu,
    // "Proibido arquivar", "Prohibit arxivar"
    /(?:prohibi[dt][oa]?|proibid[oa]) (?:(?:el|o|a|la) )?(?:arxiv|arquiv|archiv)\p{L}+|arquivamento proibido/iu,
    /(?:يمنع|ممنوع|يحظر) (?:ال)?أرشف\p{L}+|آرشیو (?:ممنوع|نشود)|(?:אין לשמור|לא לשמירה) בארכיון|संग्रह न करें|dilarang mengarsipkan|không lưu trữ|ห้ามเก็บ(?:ถาวร|ในคลัง)/iu,
    /(?:禁止|不得)存[档檔]|아카이브 ?(?:저장 )?(?:금지|불가)|아카이빙 ?(?:금지|불가)/iu,
  ],
  /[^\p{L}\p{M}]*$/iu,
)

/** How they allow what an editor does with it alone. */
const editorial = patternOf(
  /^\P{L}*/iu,
  [
    // "Само за редакционна употреба", "Pouze pro redakční použití"
    /(?:само|только|тільки|лише|исключительно|виключно) (?:за|для) (?:редакцион\p{L}+|редакц[иі]йн\p{L}+|уредничк\p{L}+)(?: \p{L}+)?/iu,
    /(?:pouze|jen|výhradně|iba|len|výhradne) (?:pr[oe]|k|na) redak\p{L}+(?: \p{L}+)?|(?:tylko|wyłącznie) do (?:użytku|celów|wykorzystania) redak\p{L}+|samo za uredniš?[kč]\p{L}+(?: \p{L}+)?/iu,
    // "Doar pentru uz editorial", "Μόνο για δημοσιογραφική χρήση"
    /(?:csak|kizárólag) szerkesztőségi \p{L}+|(?:doar|numai|exclusiv) pentru uz editorial|(?:μόνο|αποκλειστικά) για (?:δημοσιογραφικ\p{L}+|εκδοτικ\p{L}+) χρήση/iu,
    /(?:sadece|yalnızca) (?:editoryal|haber amaçlı) (?:kullanım|amaç)\p{L}*(?: için(?:dir)?)?|tik redakciniam naudojimui|tikai redakcion\p{L}+(?: \p{L}+)?|ainult toimetus\p{L}+(?: \p{L}+)?|vain toimituksellis\p{L}+ \p{L}+/iu,
    // "Réservé à un usage éditorial"
    /(?:réservé|exclusivement|uniquement) (?:à (?:un )?|pour (?:un )?)?usage (?:éditorial|journalistique|rédactionnel)/iu,
    // "Somente para uso editorial", "Només per a ús editorial"
    /(?:somente|só|apenas|exclusivamente) (?:para )?uso (?:editorial|jornalístico)|(?:només|exclusivament) per (?:a )?ús editorial|(?:kun|bare|endast) (?:til|for|för) redak[st]\p{L}+ (?:brug|bruk)/iu,
    /للاستخدام (?:التحريري|الصحفي) فقط|فقط برای (?:استفاده )?(?:خبری|تحریریه|رسانه‌ای)|לשימוש (?:עיתונאי|מערכתי) בלבד/iu,
    /केवल संपादकीय (?:उपयोग|प्रयोग) के लिए|hanya untuk (?:keperluan|penggunaan) (?:redaksi|editorial)|chỉ (?:dùng|sử dụng) cho mục đích (?:báo chí|biên tập)|(?:สำหรับ|เฉพาะ)(?:งานข่าว|การใช้ในงานข่าว)เท่านั้น/iu,
    /[仅僅][供限](?:新[闻聞])?(?:[报報][道導]|[编編][辑輯])(?:使用|用途)|報道目的(?:に限る|のみ|での使用に限る)|(?:보도|편집)(?:용|목적)(?:으로)?만 ?(?:사용|이용)(?: ?가능)?|보도용으로만 사용/iu,
  ],
  /[^\p{L}\p{M}]*$/iu,
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

/** Until when they allow it. */
const until = patternOf(
  /^\P{L}*/iu,
  [
    // "Utilisation autorisée jusqu'au 12 décembre", "Uso permitido hasta el 12 de diciembre", "Bruk tillatt til 12. desember"
    /(?:utilisation|usage|diffusion|publication) (?:autorisée?|permise?) jusqu['’]au|(?:uso|utilización|utilização|utilizzo|difusión|divulgação) (?:permitid[oa]|autorizad[oa]|consentito|autorizzato) (?:hasta|até|fino al?)|(?:gebruik|publicatie) toegestaan tot|(?:bruk|brug|användning(?:en)?) (?:er |är )?(?:tillat[et]|tillatt|tilladt|tillåten) (?:inn)?till?/iu,
    /(?!.*(?:untersagt|verboten|gesperrt|nicht|erst))(?:(?:online|print)-?)?(?:nutzung|verwendung|veröffentlichung)(?: (?:nur|ist|frei|erlaubt))* bis(?: zum)?/iu,
    /použit[íi]e? (?:je )?povolen[oé] do|(?:użycie|wykorzystanie) (?:jest )?dozwolone do|использовани\p{L} разрешен\p{L} до|використання дозволен\p{L} до|käyttö sallittu/iu,
    /[仅僅]?可(?:使用)?至(?=.{0,4}\d)|(?=\d.{0,12}まで(?:の)?(?:使用|利用|掲載)可\P{L}*$)/iu,
  ],
  /.{0,30}\d.{0,24}$/iu,
)

const barred: readonly (readonly [UsageTermCode, Pattern])[] = [
  ['web-out', screen(web)],
  ['tv-out', screen(tv)],
  ['no-archive', screen(archive)],
  ['editorial-use-only', screen(editorial)],
  ['until-date', screen(until)],
]

/**
 * How a clause of another language than English limits the use of its copy: "Interdiction de publication sur internet" and "Solo per uso cartaceo" bar the web,
 * "Zakaz archiwizacji" keeping it, and "Pouze pro redakční použití" all but an editor's use; "Uso permitido hasta el 12 de diciembre" allows it until then.
 * Undefined for any other clause, and for what may be the last words of a story ("No internet."). Sources: instruction lines of AFP, EFE, ANSA, dpa, ANP, NTB, STT, PAP, TASS, AA, Xinhua, Kyodo and Yonhap.
 */
export const readForeignUse = (clause: string): UsageTermCode | undefined =>
  clause.length > LONGEST ? undefined : barred.find(([, form]) => form.test(clause))?.[0]
