import { monthNames } from '#domain/conventions/calendar/month-names.ts'
import { weekdayNames } from '#domain/conventions/calendar/weekday-names.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/** What may stand beside a day and an hour. */
const BESIDE = patternOf(
  /^/iu,
  [
    /at|on|the|of|from|only|after|before|until|till|to|noon|midnight|today|tonight|tomorrow|morning|evening|night|week|next|[ap]\.?m|hrs?|hours|gmt|utc|bst|c?es?t|[ecmp][sd]?t|o['’]clock|news|time|date|live|mon|tues?|weds?|thu(?:rs)?|fri|sat|sun/iu,
    /ab|am|um|dem?n?|der|vom|zum|uhr|morgen|früh|mittags?|abends?|erst|verwenden|veröffentlichen|senden|nutzen|bringen|mez/iu,
    /d[eiu]l?|dels?|das|l[aeo]s?|els?|il|[àa]l?|alle|às|partir|dès|après|avant|demain|mañana|domani|amanhã|jusqu['’]?\p{L}{1,3}|segunda|ter[çc]a|quarta|quinta|sexta|hasta|até|fino|heures?|h|horas?|hores|or[aăe]|orele|prima|tarde|noche|noite|pe|la|din|data|ziua/iu,
    /vanaf|tot|om|uur|kl|klo|kell|kello|den|d|klokk[ae]n|klockan|plkst|gad[as]|g|m|val|valand[aąoų]s?|n/iu,
    /godz|o|dnia|dne|dňa|ob|v|ve|w|r|roku|rok[ou]|hod|hodin[yě]?|sati?|u|ur[aio]|leta|god(?:ine)?|годин[аиіе]|год|сати?|у|о|об|ч|час(?:ов|ова|а)?|г|года?|року|р|в|мск|от|след/iu,
    /óra|óra(?:kor|tól|ig)|saat(?:inden|ine)?|günü|tarihin(?:den|e)|στις|τις|της|τη|ώρα|ώρες|του|την|[πμ]\.?μ/iu,
    /الساعة|ساعة|من|يوم|مساء|صباحا|ظهرا|في|بتوقيت|غرينتش|ساعت|روز|בשעה|ב|ביום|בתאריך|को|शाम|सुबह|दिन|रात|बजे/iu,
    /giờ|ngày|tháng|năm|lúc|pukul|jam|tanggal|hari|wi(?:b|ta|t)|น|เวลา|วันที่|พ\.ศ/iu,
  ],
  /$/iu,
)
/** "18.00", "5th", "5ης", "2026年12月5日18時", "18.00'den". */
const NUMBER = /^\p{N}[\p{N}.:/年月日時时分일월년시h-]*['’-]?\p{L}{0,5}$/iu

/** Whether a word stands in a day or an hour: a number, the name of a month or a weekday, or what joins them. */
export const isTimeWord = (word: string): boolean => {
  const plain = word.toLowerCase().replace(/[.,;:!()]+$/u, '')
  return (
    plain === '' ||
    NUMBER.test(plain) ||
    BESIDE.test(plain) ||
    monthNames.has(plain) ||
    [plain, ...plain.split('-')].some(each => weekdayNames.has(each))
  )
}
