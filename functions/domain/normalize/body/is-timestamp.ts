const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|märz|mai|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre)'
const day =
  '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miércoles|jueves|viernes|sábado|domingo|today|yesterday)'
const zone =
  '(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|IST|AES?T|AEDT|JST|KST|HKT|SGT|Z|local time)(?:[+-]\\d{1,2}(?::?\\d\\d)?)?'
const time = new RegExp(
  `\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?\\s?m\\b\\.?|uhr|h\\b)?(?:\\s*${zone}\\b)?|\\b\\d{1,2}\\s*[ap]\\.?m\\b\\.?(?:\\s*${zone}\\b)?`,
  'gi',
)
const date = new RegExp(
  `\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+Z?)?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|${month}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?(?:\\s*\\d{4})?|\\b\\d{1,2}(?:st|nd|rd|th|\\.)?(?:\\s+de)?\\s+${month}\\.?,?(?:(?:\\s+de)?\\s+\\d{4})?`,
  'gi',
)
const label = new RegExp(
  `${day}\\b\\.?|\\b(?:first |last |originally )?(?:posted|published|updated?|modified|created|filed|date|time|updated on|veröffentlicht|aktualisiert|stand|publicado|actualizado|publié|mis à jour)(?:[ :]+(?:on|at|am|um|el|le|à))?\\b|\\b(?:on|at|ago|is|last|first|by|et|am|um)\\b|\\d+ (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|sec(?:ond)?s?)(?: read| ago)?|\\b(?:min(?:ute)?s?|read)\\b|${zone}\\b|\\(${zone}\\)`,
  'gi',
)
const age =
  /^\W*(?:updated |posted |published )?(?:\d+|an?) (?:min(?:ute)?|hour|hr|day|week|month|year)s? (?:ago|read)\b\W*$/i

/** Whether a line says nothing but when: dates, times, zones and words such as "Posted", "Updated", "Last modified". */
export const isTimestamp = (text: string): boolean => {
  if (text.length > 160) return false
  if (age.test(text)) return true
  // Pages glue their parts: "2 minute readApril 25, 20232:26 PM GMT+2Last Updated 9 min ago".
  const parted = text
    .replace(/(\d{4})(\d{1,2}:\d{2})/g, '$1 $2')
    .replace(/(\p{Ll}|\d)(?=\p{Lu}\p{Ll})/gu, '$1 ')
  const undated = parted.replace(date, ' ')
  const untimed = undated.replace(time, ' ')
  if (untimed === parted) return false
  return !/[\p{L}\d]/u.test(untimed.replace(label, ' ').replace(/\b\d{4}\b/g, ' '))
}
