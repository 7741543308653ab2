import { screen } from '#domain/normalize/pattern/screen.ts'

/** Signs of a language whose desks all keep one time, first what shares signs with another. */
const ZONES = [
  // "午前5時", "5時以降に"
  [/[\u3040-\u30ff]|午[前後]/u, 'Asia/Tokyo'],
  [/[\uac00-\ud7a3]/u, 'Asia/Seoul'],
  // "12月3日5时", "上午5時"; of 5時 alone, the desk may be in Tokyo or Taipei
  [/[时点點]|[上下]午|凌晨|早上|晚上/u, 'Asia/Shanghai'],
  [/\p{Script=Greek}{4}/u, 'Europe/Athens'],
  [/[þð]|birting/iu, 'Atlantic/Reykjavik'],
  [/(?<!\p{L})klo(?!\p{L})/iu, 'Europe/Helsinki'],
  [/(?<!\p{L})kell \d/iu, 'Europe/Tallinn'],
  [
    /[їєґ]|(?<!\p{L})(?:січ|берез|квіт|трав|черв|лип|серп|верес|жовт|груд)ня|листопада|лютого/iu,
    'Europe/Kyiv',
  ],
  [
    /(?<!\p{L})(?:p[âaî]n[ăa]|înainte|\p{L}{4,6}brie|ianuarie|februarie|martie|aprilie)(?!\p{L})/iu,
    'Europe/Bucharest',
  ],
  [/embargó|(?<!\p{L})ór[aá]/iu, 'Europe/Budapest'],
  [
    /(?<!\p{L})(?:hod(?:in)?|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince)(?!\p{L})/iu,
    'Europe/Prague',
  ],
] as const satisfies readonly (readonly [RegExp, string])[]
const zones = ZONES.map(([sign, zone]) => [screen(sign), zone] as const)

/** The time of a place that no list has: "現地時間", "美东时间", "за місцевим часом", "moskevského času"; "解禁时间" labels the hour. */
const elsewhere =
  /(?<!解禁|公[開开布表]|[发發][布稿]|発表|配信|放送|掲載|報道|报道|刊[发發])[時时][間间]|(?<!보도|해제|공개|발표|배포|게재)\s?시[간각](?![이\s]*후)|[Лл]ондон|[Чч]асом|[Чч]асу|(?<!\p{L})[čČ]as[ue]?m?(?!\p{L})|idő|aika|[Ώώ]ρα [Α-ΩΆ-Ώ]\p{Ll}|ora [A-Z]\p{Ll}|米|英国|미국|영국|\b[A-Z]{2,4}\b(?=\W*$)/u

/** The IANA zone in which an hour is meant that names none, by the language around it, if all its desks keep one. */
export const zoneOfLanguage = (text: string): string | undefined =>
  elsewhere.test(text) ? undefined : zones.find(([sign]) => sign.test(text))?.[1]
