import { screen } from '#domain/normalize/pattern/screen.ts'
import type { Marker } from '../marker.ts'

/** Sources: Antara (Oleh, Pewarta), Anadolu and DHA (Yazan, Haber), Xinhua, Kyodo, Yonhap, and Arabic, Hebrew and Persian papers; those of Kenya and Tanzania ("Na JUMA MWANGI"). */
export const asianMarkers: readonly Marker[] = [
  {
    language: 'id',
    pattern: screen(
      /^laporan (?:wartawan|reporter) [^,]{2,40},\s*|^(?:ditulis oleh|teks(?: dan foto)?(?=\s?:)|oleh|penulis|laporan|pewarta|ni|yazan|(?:yazı|röportaj|söyleşi)(?=\s?:)|höfund[ua]r|müəllif|egileak?|haber(?! merkez)(?:\s?[-/]\s?(?:kamera|foto|fotoğraf))?|yazar|derleyen(?=\s?:)|muhabir|muallif|bởi|tác giả|thực hiện(?=\s?:)|kontributor|(?:tin, )?bài(?:(?: và|,) ảnh)?(?=:)|tin(?:(?: và|,) ảnh)?(?=:))(?!\p{L})\s*:?\s*/iu,
    ),
  },
  {
    language: 'id',
    pattern: screen(
      /^Na\s+(?=\p{Lu}{3,} \p{Lu}{2}|(?:Mwa|Waa)ndishi )|^N[Aa]\s+(?=\p{Lu}\p{L}{2,} \p{Lu}\p{L}{2,}, \p{Lu}[\p{L} ]+$)/u,
    ),
  },
  {
    language: 'ar',
    pattern: screen(
      /^(?:من(?=(?: \p{L}{2,12}){2,4}$)|(?!.*\.$)(?:بقلم|[كک]تبت?|إعداد|تقرير|حوار|تحقيق|أجرى الحوار|(?:مراسل|مراسلة)(?: \p{L}{3,20})?(?=\s?:)|מאת|گزارش(?:(?=\s?:)| از(?= \p{L}))|خبرنگار|نوشته|(?:כתבה וצילמה|כתב וצילם|כתבה|כתב|ראיינה|ראיין)(?=\s?:)|نویسنده|تحریر(?=\s?:)|लेखक|লেখক|रिपोर्ट|संवाददाता|द्वारा))(?![\p{L}\p{M}])\s*[:–-]?\s*/u,
    ),
  },
  {
    language: 'ka',
    pattern: screen(/^(?:ავტორ(?:ებ)?ი\s?:|[Հհ]եղինակ(?:ներ)?\s?[:՝]|(?:អត្ថបទ(?:ដោយ)?|ដោយ)\s?[:៖]|ໂດຍ)\s*/u),
  },
  {
    language: 'th',
    pattern: screen(/^(?:โดย|รายงานโดย|เรื่อง(?=\s?:)|ผู้สื่อข่าว(?=\s?:)|เรื่องโดย|ผู้เขียน)\s*:?\s*/u),
  },
  {
    language: 'zh',
    pattern: screen(
      /^(?:文[/／]图|图[/／]文|文圖)\s*[:：]?\s*(?:记者|記者)?\s*|^(?:文|撰文|作者|執筆|文責|取材|編集委員)\s*[:：/／\s]\s*|^(?:記者|记者|本报记者|本報記者|新华社记者|新華社記者)(?!会|會|团|團|站|节|節|证|證|协|協|招待|手记|手記|获|從|从|了解|报|報)\s*[:：/／]?\s*|^\p{Script=Han}{2,10}(?:记者|記者)[\s:：/／]+/u,
    ),
  },
]
