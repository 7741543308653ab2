import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'

/** The word itself, and what may stand before it. */
const WORD =
  '(?:(?:informační|informacyjne|prasowe|tlačové|sajtó|basın|pers|новостное|sub|pod|under) )?(?:embarg(?:[oó]|as)|[эе]мбарго|ambargo(?:lu(?:dur)?)?|εμπ[άα]ργκο|ב?אמברגו|엠바고|エンバーゴ|एम्बार्गो|حظر (?:ال)?نشر)'
/** Words for "until" before a time. */
const UNTIL =
  '(?:do|ngày|před|až do|p[âa]n[ăa](?: la| pe)?|до|преди|μ[έε]χρι(?: τις| την| το)?|[έε]ως|עד|(?:se)?hingga|sampai|iki|asti|saakka|kuni|till|(?:ind)?til|tot|bis|حتى)'
/** An hour, as clocks and words give it. */
const HOUR =
  '(?:\\d{1,2}[:.h]\\d\\d|\\d{1,2}\\s?(?:godz|h\\b|hod|ór[aá]|ora|sati?|val\\.|pagi|petang|час|ч\\.|год\\.|годин|[ώω]ρα|시|時|点|點|giờ|बजे)|(?:godz\\.?|klo|kl\\.?|pukul|saat|ora|ώρα|בשעה|الساعة) ?\\p{N}|الساعة \\p{L})'
/** What may stand after a date without an hour. */
const SHORT = '(?:[^.!?]|(?<=\\d)\\.){0,24}$'

const FORMS: readonly Pattern[] = [
  // "엠바고 12월 1일", "12월 1일 06시까지 엠바고", "Embargó december 1. 6 óráig"
  /^[^\p{L}\p{N}]*(?:엠바고|エンバーゴ)\s*\d|\d[일시분]까지 엠바고|^\P{L}*embargó .{0,24}?\d.{0,12}?ig(?!\p{L})/iu,
  // "EMBARGO: 12.6. godz. 6.00", "AMBARGOLUDUR: 1 Aralık saat 06.00"
  new RegExp(`^[^\\p{L}\\p{N}]*${WORD}(?!\\p{L})\\s*[^\\p{L}\\p{N}\\s]{1,3}.{0,60}?${HOUR}`, 'iu'),
  // "Embargo do 12.6. 6:00", "EMBARGO do 1. prosinca 2026. u 6 sati", "EMBARGAS iki gruodžio 1 d. 6 val."
  new RegExp(
    `^[^\\p{L}\\p{N}]*${WORD}(?!\\p{L})(?: (?:dla|для|pro) \\p{L}+)?\\s+${UNTIL}\\s+(?=\\P{N}{0,24}?\\p{N})(?:.{0,60}?${HOUR}|${SHORT})`,
    'iu',
  ),
  // "Nie publikować przed 12.6.", "Cấm phát hành trước 6h00 ngày 1/12"
  patternOf(
    /(?<!\p{L})/iu,
    [
      /(?:objęt\p{L}+|(?:informac|materi|zpráv)\p{L}+ pod) embarg\p{L}+ do/iu,
      /nie publikować (?:przed|do)/iu,
      /(?:nie do publikacji przed|do publikacji po)/iu,
      /nezve[rř]ejňova[tť] (?:p[rř]ed|do)/iu,
      /zveřejnění možné (?:od|po)/iu,
      /nem közölhető/iu,
      /ne objavljivati (?:prije|pre)/iu,
      /не (?:публиковать|для публикации) (?:до|ранее|раньше)/iu,
      /не (?:публікувати|оприлюднювати) (?:до|раніше)/iu,
      /да не се публикува преди/iu,
      /μην? δημοσιευθεί πριν/iu,
      /a nu se publica înainte/iu,
      /neskelbti iki/iu,
      /nepublicēt pirms/iu,
      /ekki til birtingar fyrr/iu,
      /лише після/iu,
      /(?:cấm|không) (?:công bố|đăng|phát(?: hành)?)(?: tải)? trước/iu,
      /(?:jangan|dilarang|tidak untuk|(?:mohon|harap)(?: untuk)? tidak) (?:disiarkan|dimuat|terbit|dipublikasikan) sebelum/iu,
      /ei saa julkaista ennen/iu,
      /(?:får (?:ej|inte) publiceras|ej för publicering) före/iu,
      /(?:må ikke (?:publi[sc]eres|offentliggj?øres|bringes)|ikke til (?:publisering|offentliggj?ør(?:else|ing))) før/iu,
    ],
    /(?!\p{L}).{0,40}?\d/iu,
  ),
  // "Публиковать не ранее 12 июня"
  /^\P{L}*(?:публиковать не (?:ранее|раньше)|публикация (?:разрешена|возможна) (?:после|с|не ранее))\s.{0,40}?\d/iu,
  // "12 Haziran 06.00'ya kadar ambargolu"
  /\d[.:]\d\d.{0,20}?kadar ambargolu|\d.{0,40}?(?:kadar|önce) (?:yayı[mn]lan(?:mayacaktır|amaz|mama[sl]ı)|kullanılamaz)|\d.{0,20}? से पहले प्रकाशित न करें/iu,
  // "محظور النشر حتى 12 يونيو"
  /(?:محظور|يحظر|ممنوع|يمنع) (?:ال)?نشر.{0,12}?(?:حتى|قبل)|^\P{L}*(?:محظور حتى|غیر ?قابل انتشار تا) .{0,12}\p{N}|(?:אסור ב?פרסום|לא לפרסום) (?:עד|לפני)|^[^\p{L}]*(?:הותר )?לפרסום (?:החל מ|מ).{0,20}?\d/u,
  // "6月12日前请勿发布", "禁发至6月12日", "请于6月12日6时后发布"
  /^\P{L}*(?:(?:禁[发發]|保密)至|[请請][于於].{0,16}[日时時點点][后後之以]{1,2}(?:[发發]布|刊[发發]|播)).{0,20}$|\d[^。]{0,16}(?:之?前(?:禁止|不得|[请請]?勿)(?:[发發][布表]|刊[发發登]|公[布開开]|报道|報導)|まで(?:の)?(?:報道|公開|掲載)(?:は)?(?:禁止|不可))/u,
  // "보도시점: 6월 12일"
  /^[^\p{L}\p{N}]*(?:보도\s?시점|보도\s?일시|보도\s?시간)\s?[:：]?(?![^\d]{0,6}즉시)\D{0,30}?\d|\d\D{0,20}?(?:까지|전) ?보도 ?(?:금지|자제)|(?:\d\D{0,3}|요일 )이후 보도(?:해|(?: 가능)?\P{L}*$)/u,
  // "JULKAISUVAPAA 12.6. klo 6", "NB! Sperret til kl. 06 tirsdag", "Får publiceras tidigast 1 december kl 06.00"
  patternOf(
    /^[^\p{L}\p{N}]*(?:NB\W{1,2})?/iu,
    [
      /julkaisu(?:vapaa|kielto)/iu,
      /avaldada alates/iu,
      /vrij voor publicatie/iu,
      /vapaa julkaistavaksi/iu,
      /julkaistavissa/iu,
      /klausul/iu,
      /frigives/iu,
      /frigis/iu,
      /sp[eæ]rret til(?= kl)/iu,
      /får publiceras (?:först|tidigast)/iu,
      /fri for publisering/iu,
      /må (?:først|tidligst) (?:publi[sc]eres|offentliggj?øres|bringes)/iu,
      /zakaz publikacji (?:do|przed)/iu,
      /vrijgave:/iu,
    ],
    /(?!\p{L}).{0,30}?(?:klo?\.?\s?\d|\d{1,2}(?:[.:]\s?\d|\.\s?\p{L}))/iu,
  ),
].map(form => screen(form))

/**
 * Embargoes in the words of Eastern Europe, Asia and the North: "EMBARGO do godz. 6.00", "보도시점: 6월 12일", "محظور النشر حتى", "JULKAISUVAPAA 12.6.". An embargo on goods
 * goes on ("Эмбарго на поставки нефти").
 */
export const isWordedEmbargo = (text: string): boolean => FORMS.some(form => form.test(text))
