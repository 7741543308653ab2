import { monthNames } from '#domain/conventions/calendar/month-names.ts'
import { weekdayNames } from '#domain/conventions/calendar/weekday-names.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/** What may stand beside a day and an hour. */
const BESIDE = patternOf(
  /^/iu,
  [
    /at|on|the|of|from|only|after|before|until|till|to|noon|midnight|today|tonight|tomorrow|morning|evening|night|week|next|[ap]\.?m|hrs?|hours|gmt|utc|bst|c?es?t|[ecmp][sd]?t|o['’]clock|news|time|date|live|mon|tues?|weds?|thu(?:rs)?|fri|sat|sun|six|seven|eight|nine|ten|eleven|twelve|am|pm|ams|pms/iu,
    /i|ab|am|um|dem?n?|der|vom|zum|uhr|morg[eo]n|früh|(?:vor|nach)?mittags?|abends?|nachts|erst|verwenden|veröffentlichen|senden|nutzen|bringen|mez/iu,
    /d[eiu]l?|dels?|das|l[aeo]s?|els?|il|[àa]l?|alle|às|partir|dès|après|avant|demain|mañana|domani|amanhã|jusqu['’]?\p{L}{1,3}|segunda|ter[çc]a|quarta|quinta|sexta|hasta|até|fino|heures?|h|horas?|hores|or[aăe]|orele|prima|tarde|noche|noite|mattin[ao]|pomeriggio|sera|mezzogiorno|mezzanotte|mediodía|medianoche|manhã|meio-dia|matin|soir|midi|minuit|pe|la|din|data|ziua/iu,
    /vanaf|tot|om|uur|kl|klo|kella?|kello|den|d|klokk[ae]n|klockan|plkst|gad[as]|g|m|val|valand[aąoų]s?|n/iu,
    /godz|o|dnia|dne|dňa|ob|v|ve|w|r|roku|rok[ou]|hod|hodin[yě]?|sati?|u|ur[aio]|leta|god(?:ine)?|годин[аиіе]|год|сати?|у|о|об|ч|час(?:ов|ова|а)?|г|года?|року|р|в|мск|от|след/iu,
    /reggel|este|délután|ór[aá](?:kor|tól|ig)?|saat(?:inden|ine)?|gün(?:ü|ünden|üne|ünün)|tarihin(?:den|e)|στις|τις|της|τη|ώρα|ώρες|του|το|την|[πμ]\.?μ/iu,
    /الساعة|ساعة|من|يوم|مساء|صباحا?|صبح|ظهر|ظهرا|في|بتوقيت|غرينتش|ساعت|روز|בשעה|ב|ביום|בתאריך|آزاد|است|को|शाम|सुबह|दिन|रात|बजे/iu,
    /午[前后後]|[零]?[時时点點日月年分秒]|零[時时点點]|[上下中]午|[早晚]上?|凌晨|正午|[月火水木金土日]|[월년일시분]|정오|자정|낮|오전|오후|วัน|ที่|พ|ศ|(?:ธันวา|มกรา|มีนา|พฤษภา|กรกฎา|สิงหา|ตุลา)คม/iu,
    /hai|ba|tư|sáng|chiều|tối|sáu|bảy|nhật|mai|giờ|ngày|tháng|năm|lúc|pukul|jam|tanggal|hari|wi(?:b|ta|t)|น|เวลา|วันที่|พ\.ศ/iu,
  ],
  /$/iu,
)
/** How the names of days begin, in any case, and of tomorrow. */
const DAY = patternOf(/^/iu, [
  /завтра|сегодня|сьогодні|днес|утре|данас|сутра|понед|вівтор|втор|утор|серед|сред|сряд|четв|п.?ятниц|пет[ъак]|субб?от|събот|недел|неділ|воскрес/iu,
  /zít[rř]|zajtra|jutr|sutra|danas|dnes|dziś|poned|poniedz|ponděl|út[eo]r|utor|wtor|tork|stř?ed|srijed|sred|środ|čtvrt|štvrt|četv?rt|czwart|pát|piat|piąt|pet[ek]|sobot|subot|ned[eěj]|niedziel/iu,
  /rīt|rytoj|rytdien|šodien|šiandien|(?:pirma?|otr|antra|treš|trečia|ceturt|ketvirta|piekt|penkta|sest|šešta|svēt|sekma)dien/iu,
  /hom[ms]e|täna|huomen|huomis|tänään|(?:esmas|teisi|kolma|nelja|lau|püha)päev|reede|(?:maanan|tiis|tors|perjan|lauan|sunnun)tai|keskiviik/iu,
  /holnap|hétf|kedd|szerd|csütört|péntek|szombat|vasárnap|mâine|sâmbăt|duminic|demà|avui|(?:segunda|ter[çc]a|quarta|quinta|sexta)$|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|vandaag|imorg/iu,
  /αύριο|σήμερα|δευτέρ|τρίτ|τετάρτ|πέμπτ|παρασκευ|σάββατ|κυριακ|yarın|bugün|غدا|غد|اليوم|فردا|امروز|(?:یک|دو|سه|چهار|پنج)?\P{L}?شنبه|جمعه|ב?מחר|[במ]?שבת|[במ]?יום|(?:ראשון|שני|שלישי|רביעי|חמישי|שישי)$|sabah|akşam|(?:pazartesi|salı|çarşamba|perşembe|cuma(?:rtesi)?|pazar)(?:[ynd]?[ea]n?|nden|ndan)?$|(?:ال)?(?:ثانية|ثالثة|رابعة|خامسة|سادسة|سابعة|ثامنة|تاسعة|عاشرة)$|कल|आज|\p{Script=Devanagari}+वार/iu,
  /tomorrow|demain$|domani$|amanhã$|mañana$|weekend|(?:sonn|mon|diens|donners|frei|sams)tags?(?=\p{L}{4})|(?:zon|maan|dins|woens|donder|vrij|zater|s[öø]n|l[öø]r|fre|m[åa]n|ti(?:r?s)|ons|tors)dags?(?=\p{L}{4})/iu,
  /besok|thứ|chủ|พรุ่งนี้|วันนี้|วัน(?:จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์)/iu,
  /[明今翌][日天]|[月火水木金土日]曜|(?:周|星期|[礼禮]拜)[一二三四五六日天]|내일|오늘|모레|[월화수목금토일]요일/iu,
])
/** "18.00", "5th", "5ης", "2026年12月5日18時", "18.00'den". */
const NUMBER =
  /^(?:[明今翌][日天]|[月火水木金土日]曜日?|(?:周|星期|[礼禮]拜)[一二三四五六日天])?\p{N}[\p{N}.:/年月日時时分일월년시h-]*['’-]?\p{L}{0,5}$/iu

/** Without marks behind it, and the ending of "Saturday's". */
const plainOf = (word: string): string => word.toLowerCase().replace(/(?:[.,;:!()]|(?<=day)['’]s?)+$/u, '')

/** "Do" and "so" are other words as well. */
const SHORTEST = 2
/** Whether a word is a number or names a day. */
export const namesTime = (word: string): boolean => {
  const plain = plainOf(word)
  return (
    /\p{N}/u.test(plain) ||
    DAY.test(plain) ||
    [plain, ...plain.split('-')].some(each => each.length > SHORTEST && weekdayNames.has(each))
  )
}

/** Whether a word stands in a day or an hour: a number, the name of a month or a weekday, or what joins them. */
export const isTimeWord = (word: string): boolean => {
  // Turkish and Finnish join endings: "Aralık'ta".
  const plain = plainOf(word).replace(/(?<=\p{L})['’]\p{L}{1,5}$/u, '')
  return (
    plain === '' ||
    NUMBER.test(plain) ||
    BESIDE.test(plain) ||
    monthNames.has(plain) ||
    DAY.test(plain) ||
    [plain, ...plain.split('-')].some(each => weekdayNames.has(each))
  )
}
