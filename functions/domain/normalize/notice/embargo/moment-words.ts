import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/* The words of lines in other languages than English that say from when copy may be published, by their places in such a line. */

/** The word itself: "Embargat", "Ембарго". */
export const embargo = patternOf([
  /(?:под |pod |sub |sob |sous |onder |unter |bajo |sotto )?(?:embarg(?:o|at|ada|ado|as|ó)|[эе]мбарго|εμπ[άα]ργκο|ב?אמברגו|امبارگو|एम्बार्गो|ambargo(?:lu)?|엠바고)/iu,
  /(?:تحریم|ممنوعیت) (?:خبری|انتشار)|حظر (?:ال)?نشر/iu,
])
/** "Zákaz zveřejnění", "публикация запрещена": that it is forbidden. */
export const forbidden = patternOf([
  /(?:zakaz|zákaz|zabrana|забрана|заборона|запрет|interdicția|prepoved|draudimas|aizliegums|verbod|forbud|förbud|tilalom|larangan|interdiction|prohibición|proibição|divieto|prohibició)(?: (?:na|mot|mod|de|di|da|de la|d[’']))? ?(?:publ|objav|zveře|zvere|diffus|difus|divulg|bekendm|оприлюдн|публ|објав|распр|közl|skelb)\p{L}+/iu,
  /(?:публ|оприлюдн|обнарод|објављ|publi|objav|zveře|zvere|divulg|difus|diffus|veröffentl|offentliggj|julkais|avalda)\p{L}+ (?:je |jest |is |er |är |on |est |è |este |est )?(?:запрещ|заборон|забра[нњ]|zabran|zabroni|zakáz|prepoved|interdit|interzis|prohibid|proibid|vietat|verboten|verbode|forbud|förbj|kielle|keela)\p{L}*/iu,
  /(?:запрещ|заборон|забра[нњ]|zabran|zabroni|zakáz|prepoved|interzis|proibid|prohibid|vietat|kielle|keela|draudži|aizlieg|απαγορεύ)\p{L}* (?:(?:je|a|la|la sua|su|sua|η) )?(?:публ|оприлюдн|обнарод|објављ|publi|objav|zveře|zvere|divulg|difus|diffus|julkais|avalda|skelb|δημοσ)\p{L}+/iu,
  /प्रतिबंधित|प्रकाशन पर रोक/iu,
])
/** "Before", "until": up to when they must not use it. */
export const before = patternOf([
  /(?:až )?do|před|pred|przed|prije|pre|până|înainte|pirms|līdz|iki|enne|kuni|ennen|előtt/iu,
  /fins|abans|hasta|antes|até|avant|jusqu[’']\p{L}{1,2}|prima|fino|före|till|før|inden|(?:ind|inn)til|til|tot|v[oó][oó]r|vor|bis/iu,
  /до|раніше|раньше|ранее|преди|пре|μέχρι|έως|πριν(?: από)?|hingga|sampai|sebelum|trước|(?:cho )?đến|قبل|حتى|עד|לפני|(?:پیش|قبل) از|تا|ก่อน/iu,
])
/** The same, behind a day: "-e kadar", "तक". */
export const beforeBehind = patternOf([
  /kadar|önce|तक|से पहले|előtt|saakka|asti|تک|まで(?:の|は)?|之?前|까지|전에?는?/iu,
])
/** "Ke zveřejnění", "publicar": that they may. */
export const free = patternOf([
  /(?:(?:je )?(?:možné |lze |k |ke )?)(?:zveřejn|publik(?=ov|ac|ow))\p{L}+|uvolněno|(?:na |možno )?zverejn\p{L}+|(?:do |można )?publik(?:ow|ac|ov)\p{L}+/iu,
  /(?:(?:může|môže|smije|može|sme|lahko) se )?(?:za )?objav\p{L}+(?: (?:je )?(?:mogoč|dovoljen|moguć|dozvoljen)[ao])?|(?:за |сме )?(?:може )?(?:да )?(?:се )?(?:објав|публикув)\p{L}+/iu,
  /(?:(?:для|к|до|можно|может быть|можна|разрешена|разрешено|дозволено) )?(?:о?публик(?:ац|ов)|оприлюдн|о?публік(?:ац|ув))\p{L}+(?: разреш[её]на| дозволена| возможна)?/iu,
  /(?:pentru |la |se poate |poate fi |a se |de )?(?:public(?=[aă])|difuz)\p{L}+|közölhető|közlésre|megjelentethető|nyilvános/iu,
  /(?:per |para |pode ser |puede |pot |es pot |podrá |da |a )?(?:la |su )?(?:pubb?lic(?=a)|publiqu|divulg|difus|difund|diffus)\p{L}*(?: (?:autorisée|autorizada|permitida|libre|liberada|consentita|libera))?/iu,
  /à (?:publier|diffuser)|(?:pour |zur )?(?:publication|veröffentlichung|diffusion)|(?:pour |libre de )?(?:publier|diffuser)/iu,
  /(?:voor |vrij voor |te )?(?:publicatie|publiceren|gebruik)|vrijgegeven|freigegeben|verwendbar/iu,
  /(?:(?:må|kan|til|får|för|fri för|fritt for|fri til) )?(?:først |först |tidligst |tidigast )?(?:offentliggj?ør\p{L}+|publi[sc]er\p{L}+|bring(?:es|en)|brukes|bruges|användas)|frigives|frigis/iu,
  /(?:saa |voidaan )?julkais\p{L}+|(?:võib )?avalda\p{L}+|(?:galima )?(?:skelb|viešin)\p{L}+|(?:drīkst )?publicē\p{L}+/iu,
  /(?:προς |για )?δημοσίευση|(?:να |μπορεί να )?δημοσιευ\p{L}+|yay[ıi][nm]lan(?:abilir|acak\p{L}*)|kullanılabilir/iu,
  /(?:untuk |boleh |dapat )(?:disiarkan|dimuat|dipublikasikan|diterbitkan|siaran|publikasi)|(?:được |cho )?(?:phép )?(?:đăng|phát hành|công bố|sử dụng)/iu,
  /للنشر|(?:يسمح|مسموح) بالنشر|يمكن النشر|ينشر|(?:מותר |הותר )?לפרסום|(?:(?:قابل|برای) )?انتشار|(?:منتشر|انتشار) شود|प्रकाशन के लिए|प्रकाशित (?:करें|किया जा सकता है)/iu,
  /เผยแพร่(?:ได้)?/iu,
])
/** "Volné", "libera": the same, of copy and of much else. */
export const loose = patternOf([
  /frei|vrij|fri(?:tt|givet|gitt)?|vapaa|vaba|brīvs|laisva|wolne|voľné|volné|slobodno|prosto|liber[oa]?|lliure|livre|libre|liberad[oa]|bebas(?: siar)?|serbest/iu,
  /свободно|слободно|вільно|разрешено|дозволено|ελεύθερο/iu,
])
/** "From", "after": from when. */
export const from = patternOf(
  /(?:(?:teprve|až|najwcześniej|tylko|iba|len|tek|šele|только|лише|тільки|seulement|solo|sólo|só|somente|numai|doar|csak|vasta|alles|først|först|erst|pas|alleen) )?/iu,
  [
    /od|po|nakon|poslije|posle|från|fra|efter|etter|vanaf|na|ab|nach|am|alates|pärast|alkaen|jälkeen|aikaisintaan|vasta|nuo|no|pēc|sākot no/iu,
    /a partir d[eo]s?|a partir del?|(?:a )?partir|à partir d[eu]|après|dès|depuis|des|desde|des de|després|después|após|depois|da(?:l(?:l[ae])?)?|dall[’']|dopo|începând cu|de la|din|(?<=publicare )de|după/iu,
    /с|со|после|не ранее|з|із|після|від|не раніше|від|от|след|од|после|από|μετά|mulai|setelah|sejak|từ|sau|ตั้งแต่|หลัง/iu,
    /(?:اعتبارا|ابتداء) من|من|(?:پس|بعد) از|بعد|החל מ-?|מ-|אחרי|לאחר|از/iu,
    /niet (?:eerder dan|voor)|ikke før|inte före|nicht vor|pas avant|no antes de|non prima|não antes|nu înainte|ei ennen|mitte enne/iu,
    /nie wcześniej niż|ne dříve než|nie skôr ako|ne prije|ne pre|ne pred|не раньше|не раније|не раніше|не по-рано от/iu,
  ],
)
/** The same, behind a day. */
export const fromBehind = patternOf([
  /itibaren|itibarıyla|sonra|से|के बाद|alkaen|jälkeen|után|[\p{L}-]*t[óő]l/iu,
])
