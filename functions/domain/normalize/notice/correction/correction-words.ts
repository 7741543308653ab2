/** What heads a correction in the languages of the agencies, lower case. Pattern source. */
export const correctionWords =
  'correction|corrective|korrektur|berichtigung|richtigstellung|correcci[oó]n|correctif|rectificatif|rectificación|rettifica|correzione|correção|rectificatie|correctie|rettelse|rättelse|oikaisu|fe de errat?as|sprostowanie|helyesbítés|виправлення|ispravak|korreksjon|đính chính|ralat|korekta|oprava|исправлен(?:ие|о)|уточнение|δι[οό]ρθωση|düzeltme|訂正|更正|정정|تصحيح'
