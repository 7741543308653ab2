import { monthNames } from '#domain/conventions/calendar/month-names.ts'
import { weekdayNames } from '#domain/conventions/calendar/weekday-names.ts'
import { isEmbargo } from '#domain/normalize/notice/embargo/is-embargo.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'

const zone =
  '(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|IST|AES?T|AEDT|JST|KST|HKT|SGT|Z)(?:[+-]\\d{1,2}(?::?\\d\\d)?)?\\b'
const time = new RegExp(
  `\\b\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?\\s?m\\b\\.?|uhr\\b|h\\b)?(?:\\s*${zone})?|\\b\\d{1,2}\\s*[ap]\\.?m\\b\\.?(?:\\s*${zone})?`,
  'giu',
)
/** A date in figures; a month after its day, or before it. */
const date = /\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\b\d{1,2}-\d{1,2}-\d{2,4}\b/gu
const dayFirst =
  /\b\d{1,2}(?:st|nd|rd|th|er|[.ºo°])?(?:[\s.](?:de|of))?[\s./]*(\p{L}{3,})\.?,?(?:(?:\s+del?)?[\s./]*\d{4})?/giu
const monthFirst = /(\p{L}{3,})\.?\s+\d{1,2}(?:st|nd|rd|th)?,?(?:\s*\d{4})?/giu
const age = screen(
  /^\W*(?:(?:last )?updated? |posted |(?:this was )?published )?(?:(?:\d+|an?)[ -](?:min(?:ute)?|hour|hr|day|week|month|year)s?(?: (?:ago|read|listen))?|\d{1,2}[hmd] ago)\W*$/i,
)

/** Words that may stand with a date and say no more than what kind of date it is. */
const labels = new Set(
  (
    'posted created filed issued date time first last originally on at is by ago am pm um el le la las los à a de and read reading ' +
    'min mins hour hours hr hrs day days week weeks sec seconds local et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist jst kst hkt sgt aest aedt ' +
    'today yesterday ' +
    'eastern pacific central mountain daylight standard gepubliceerd bijgewerkt pubblicato aggiornato ' +
    'veröffentlicht erstpublikation stand uhr erstellt hora horas h às kl alle ore block page mis mise jour temps lecture lesedauer lesezeit lectura leitura lettura leestijd lästid laatste sist senast opublikowano päivitetty julkaistu diperbarui dipublikasikan oluşturulma güncelleme tarihi giriş yayın yayınlanma saat ' +
    'ultima última dernière ostatnia zuletzt son aggiornamento geändert muokattu viimeksi ' +
    'offentliggjort frissítve közzétéve utworzono data dzisiaj wczoraj cập nhật đăng lúc опубликовано обновлено опубліковано оновлено ' +
    'δημοσίευση ενημέρωση δημοσιεύθηκε ενημερώθηκε τελευταία פורסם עודכן לאחרונה بتاريخ تاريخ نشر في تم النشر آخر تحديث م ص gst'
  ).split(' '),
)

/** How such words begin in a dozen languages: "publicado", "actualización", "minuti". */
const stem = /^(?:publi|[ou]p?pdat|a[kc]?tuali[sz]|minut|modifi)/

const isLabel = (word: string): boolean => labels.has(word) || stem.test(word)

/** Pages glue their parts: "2 minute readApril 25, 20232:26 PM GMT+2Last Updated 9 min ago". */
const unglue = (text: string): string =>
  text
    .replace(/(?:join the conversation|\d+ comments?|\(Mainichi Japan\))$/i, ' ')
    .replace(/(\d{4})(\d{1,2}:\d{2})/g, '$1 $2')
    .replace(/(\p{Ll}|\d)(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/\b(\p{Lu}{2,4})(?=(?:Updated|Published|Modified|Last)\b)/gu, '$1 ')

/** A section glued to the day: "Localsábado, 29 de agosto de 2026" (papers of Mexico's OEM), "Brott2026-11-14 19:59" (those of Sweden's NTM). */
const section =
  /^\p{Lu}\p{Ll}{2,20}(?=20\d\d-\d\d-\d\d \d\d:\d\d$|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo), \d)/u

/** A Thai day in the Buddhist era: "6 พ.ย. 2569 - 15:00 น." */
const thai = /^\d{1,2} [\p{Script=Thai}.]{3,12} 25\d\d\b[\d\s:.,|–-]*(?:น\.)?$/u

/** A Khmer day: "ថ្ងៃទី១២ ខែវិច្ឆិកា ឆ្នាំ២០២៦". */
const khmer = /^(?:ថ្ងៃ|ទី)[\p{Script=Khmer}\d\s:,|–-]{3,40}\p{Nd}{4}[\d\s:|–-]{0,12}$/u

/** The day in East Asia, with the hour, behind the house: "東北通信 2026年2月3日 午前7時15分". */
const eastAsian =
  /^(?:\p{L}{1,8}(?:通信|新聞|新闻|社|报|報|网|網|통신|뉴스) )?20\d\d[年년] ?\d{1,2}[月월] ?\d{1,2}[日일](?:[(（]\p{L}[)）])?(?: \p{L}요일)?(?: ?(?:午[前後]|[上下]午|오[전후])? ?\d{1,2}(?:[時时시点點](?: ?\d{1,2}[分분])?|:\d\d))?$/u

/** A byline with its time: "Ana Ruiz | 8.14.2018 1:15 PM". */
const signed = /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}[|·•—–-]/u
/** Or with nothing between: "Ana Ruiz 3 februari 2026, 18:40", "Ana Ruiz05:00, May 14 2026". */
const glued = /^(\p{Lu}\p{Ll}+(?: v[ao]n(?: de[nr]?)?)? \p{Lu}\p{Ll}+),? ?(?=\d)/u

const isSigned = (text: string): boolean => {
  const name = glued.exec(text)?.[1]
  return signed.test(text) || (name !== undefined && isPersonName(name) && !name.split(' ').some(isOfDates))
}

const isOfDates = (word: string): boolean => {
  const low = word.toLowerCase()
  return isLabel(low) || weekdayNames.has(low) || monthNames.has(low)
}

/** In any language: a day, a year or an hour and minute, and no more words than numbers, but for the count of comments at the end (Lee Enterprises). */
const isMostlyNumbers = (line: string): boolean => {
  const text = line.replace(/(\b20\d\d)\s{1,3}\d{1,3}$/, '$1')
  if (isSigned(text)) return false
  if (
    !/\b(?:19|20)\d{2}\b/.test(text) ||
    !/\b[0-3]?\d\b/.test(text) ||
    /(?<!\b[ap]\. ?m)[.!?]["”»]?$/.test(text)
  )
    return false
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  const numbers = text.match(/\d+/g)?.length ?? 0
  return words <= numbers && words <= 8 && numbers >= (words > 1 ? 4 : 3)
}

/** "This story was originally published June 9, 2026, 8:15 AM.", as McClatchy's papers print below a story. */
const sentence =
  /^\W*this (?:story|article|report|post|piece) (?:was|has been) (?=(?:(?:originally|first|last) )?(?:published|posted|updated)\b)/iu

/** So many numbers that are neither date nor time, and no word, make a row of a table: "Jul 516.50 518 511.25 512 -4.25". */
const leftOver = 3

const withoutDates = (text: string): string => {
  const blankMonth = (found: string, month: string) => (monthNames.has(month.toLowerCase()) ? ' ' : found)
  return text.replace(date, ' ').replace(dayFirst, blankMonth).replace(monthFirst, blankMonth)
}

/** Whether a line says nothing but when: dates, times, zones and words such as "Posted", "Updated", "Last modified". */
export const isTimestamp = (text: string): boolean => {
  if (text.length > 160) return false
  if (isMostlyNumbers(text)) return !isEmbargo(text)
  if (age.test(text) || thai.test(text) || khmer.test(text) || eastAsian.test(text)) return true
  const parted = unglue(text.replace(sentence, '').replace(section, ''))
  const rest = withoutDates(parted).replace(time, ' ')
  if (rest === parted) return false
  if (!/\p{L}/u.test(rest) && (rest.match(/\d+/g)?.length ?? 0) >= leftOver) return false
  return (rest.match(/\p{L}+(?:-feira)?/gu) ?? []).every(
    word => isLabel(word.toLowerCase()) || weekdayNames.has(word.toLowerCase()),
  )
}
