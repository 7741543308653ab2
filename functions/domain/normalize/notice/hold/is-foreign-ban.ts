import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** In characters: nothing else stands on such a line. */
const LONGEST = 110

/** "Must not be published", and in languages that few agencies write in, "for the desk alone". */
const ban = patternOf([
  /(?:saken |artik(?:eln|len) )?må ikke (?:bringes|bru[gk]es|publi[sc]eres|offentliggj?øres|trykkes)/iu,
  /får (?:ej|inte|icke) (?:publiceras|användas|offentliggöras)/iu,
  /ei saa (?:julkaista|käyttää)/iu,
  /nie (?:publikować|wykorzystywać|drukować)/iu,
  /ne(?:zveřejňovat|zverejňovať|publikova[tť]|používa[tť])/iu,
  /(?:nem (?:közölhető|használható)|ne (?:közöljék|használják))/iu,
  /(?:a nu se (?:publica|folosi|difuza|utiliza)|nu publicați)/iu,
  /(?:να )?μην? (?:δημοσιευ|χρησιμοποι|μεταδοθ)\p{L}+/iu,
  /(?:yay[ıi][nm]lamay|kullanmay)[ıi]n[ıi]z/iu,
  /не (?:публик|публік|використ|использ|давать в эфир)\p{L}*/iu,
  /(?:لا|غير) (?:[ين]نشر|للنشر|تنشر|يجوز نشره?)|يمنع نشره?/iu,
  /(?:אין|נא לא|לא) לפרסם/iu,
  /(?:प्रकाशित|प्रसारित|प्रयोग) न करें/iu,
  /(?:không|chưa|đừng) (?:được )?(?:đăng|phát hành|xuất bản)/iu,
  /(?:보도|사용|게재|공개)하지 (?:마|말)\p{L}*(?: (?:바랍니다|주(?:십시오|세요)))?/iu,
  /(?:[请請]?勿|[请請]?不要|不得|禁止|切勿)(?:[发發]布|[发發]表|刊[登用发發]|播[发發]|使用)/iu,
  /(?:掲載|使用|報道|公開|放送)(?:しないで(?:ください|下さい)|(?:を|は)?(?:お?控え)\p{L}*)/iu,
  /(?:nur )?für interne zwecke/iu,
  /kun til redaktionel orientering/iu,
  /publiceras? ej(?: ännu)?/iu,
  /(?:tylko )?do wiadomości redakcji/iu,
  /(?:jen|pouze) pro (?:informaci|vnitřní potřebu) redakcí/iu,
  /nem közlésre/iu,
  /nije za objav(?:u|ljivanje)/iu,
  /samo za internu (?:uporabu|upotrebu)/iu,
  /для информации редакций/iu,
  /не за публикуване/iu,
  /само за служебно ползване/iu,
  /nu (?:se publică|pentru publicare)/iu,
  /neskelbti/iu,
  /nepublicēt/iu,
  /mitte avaldamiseks/iu,
  /yayı[nm]lanmak üzere değildir/iu,
  /(?:tahan\W+)?(?:jangan|(?:tidak|bukan) untuk) (?:disiarkan|dimuat|diterbitkan|dipublikasikan|digunakan|siaran|publikasi)/iu,
  /không (?:đăng|phổ biến)/iu,
  /ไม่ใช่เพื่อเผยแพร่/iu,
  /وليس للنشر/iu,
])
/** For how long, behind the verb; no day and no hour, which an embargo has. */
const until =
  /(?:før|inntil|indtil|førend|förrän|tills|innan|ennen|kunnes|toistaiseksi|(?:až )?do|dokud|kým|amíg|până|înainte|μέχρι|έως|πριν|до|поки|пока|حتى|قبل|إلا|עד|לפני|בטרם|sampai|hingga|sebelum|cho (?:đến|tới)|trước khi)(?: [\p{L}\p{M}]+){0,6}/iu
/** The same in front of it, where verbs stand last. */
const first = /[^\d.!?。]{2,40}(?:kadar|önce|ig|előtt|तक|पहले|까지|전에는|まで|前)[\p{P}\s]*/iu

const banned = screen({
  source: `^\\P{L}*(?:${first.source})?(?:${ban.source})(?:\\s+${until.source})?\\P{L}*$`,
  flags: 'iu',
})

/** Whether a line asks in another language than English that its copy wait for a word: "Får ej publiceras tills vidare", "A nu se publica până la noi precizări", "在另行通知前请勿发布". */
export const isForeignBan = (line: string): boolean => line.length <= LONGEST && banned.test(line)
