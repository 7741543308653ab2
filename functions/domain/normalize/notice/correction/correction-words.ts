/** What heads a correction in the languages of the agencies, lower case. Pattern source. */
export const correctionWords =
  'correction|corrective|korrektur|berichtigung|richtigstellung|correcci[oó]n|correctif|rectificatif|rectificación|rettifica|correzione|correção|rectificatie|correctie|rettelse|rättelse|oikaisu|korekta|oprava|исправлен(?:ие|о)|уточнение|δι[οό]ρθωση|düzeltme|訂正|更正|정정|تصحيح'
