import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const ORDER = '(?:kill|(?:with)?hold|withdrawal|retraction|embargo)'
const STORY = '(?:on|of|for) (?:(?:the|our|this) (?:story|item|article|dispatch)(?!\\p{L})|["“„«]|BC-)'
const LIFTED =
  '(?:is|was|has been) (?:hereby )?(?:(?:lifted|released|rescinded|revoked|cancell?ed|withdrawn|void)|(?:sent|issued|made) (?:in error|by mistake))'
const forms = [
  // "The hold on “…” is lifted.", "The kill of BC-Ferry has been rescinded."
  `(?<!\\p{L})${ORDER} ${STORY}.{0,240}? ${LIFTED}(?!\\p{L})`,
  // "Disregard the kill of “…”."
  `(?<!\\p{L})(?:disregard|ignore|rescind|lift)(?:s|ed)? (?:(?:the|our|previous|earlier) ){0,2}${ORDER} ${STORY}`,
  // "The hold is lifted; the story may be used."
  `(?:^|[.!:]\\s)\\W*(?:the|this|our) ${ORDER} ${LIFTED}(?:\\W*$|[;.])`,
  // "HOLD LIFTED: …", "DISREGARD KILL: …", "Kill rescinded: …"
  `^\\W*(?:${ORDER} (?:lifted|released|rescinded|revoked|cancell?ed)|(?:disregard|ignore|rescind|lift) (?:the |our |previous |earlier )?${ORDER})\\s?[:–—]`,
  // "“…” is cleared for use.", "Please release “…”.", "You may now use “…”."
  `["”»] (?:is|has been) (?:now )?(?:cleared|released|free|okay|ok) (?:for|to) (?:use|publi|run|go)`,
  `(?:^|[.!:]\\s)\\W*(?:please|you (?:may|can)(?: now)?|editors may(?: now)?) (?:release|use|run|publish) (?:the (?:story|item|article) )?["“„«]`,
].map(form => screen({ source: form, flags: 'iu' }))
/** The taking back of a story, as languages call it. */
const BACK =
  '(?:(?:rücknahme|rückzug|zurückziehung|storn|sperr|ann?ul|retrait|ritir|retir|intrekking|indragning|tilba[gk]e(?:trekk|kald)|återkall|makuler|wycofan|wstrzyman|stažení|zrušení|аннулир|отзыв|отмен)\\p{L}*|peruutu\\p{L}+)'
/** That it is to be passed over, before it or behind what it is of. */
const passed = [
  // "Bitte ignorieren Sie die Rücknahme der Meldung „…“.", "Se bort fra annulleringen av saken «…»."
  `(?<!\\p{L})(?:ignor|negl?i|zignor|игнор|disregard|bortse|se bort|huomiotta|no tengan en cuenta|tenir compte)(?:\\P{L}{1,2}\\p{L}+|\\p{L}+){0,5}?\\P{L}{1,2}${BACK}(?!\\p{L})`,
  // "Die Rücknahme der Meldung „…“ ist hinfällig.", "L'annullamento della notizia «…» è da ignorare."
  `(?<=(?:^\\P{L}*|: \\P{L}{0,4})(?:\\p{L}{1,4}\\P{L}{1,2})?)${BACK}(?!\\p{L}|\\s?:)[^.!?\\n]{0,240}?(?:hinfällig|gegenstandslos|ungültig|nulle et non avenue|caduque|sans objet|sin efecto|sem efeito|ignor|negeren|vervalt|vervallen|gäller inte|gjelder ikke|gælder ikke|ei ole voimassa|nieważn|neplatí|недействител)`,
  // "Uutisen ”…” peruutus ei ole voimassa.", "Gelieve de intrekking van het bericht “…” te negeren."
  `(?<!\\p{L})${BACK}(?!\\p{L}).{0,240}?(?<!\\p{L})(?:te negeren|ignorieren|nicht beachten|ei ole voimassa)(?!\\p{L})`,
].map(form => screen({ source: form, flags: 'iu' }))
/** That an order ends, in other languages: "Storno hinfällig", "Embargo na depeszę “…” zostało zniesione", "「…」の取り消しは撤回します". */
const foreign = patternOf([
  /^\P{L}*(?:\p{L}{4,12}: )?(?:die |das |der )?(?:storn\p{L}+|sperr\p{L}+|rückzug|annullierung|zurückziehung|embargo)(?!\p{L}|\s?:)[^.!?]{0,200}? ?(?:hinfällig|aufgehoben|gegenstandslos|zurückgenommen|ungültig)/iu,
  /(?<!\p{L})(?:annulation|embargo|retrait|suspension)(?!\p{L}|\s?:).{0,200}? (?:levée?|caduque|annulée?|sans objet)(?!\p{L})/iu,
  /(?<!\p{L})(?:anulación|anulação|embargo|retenção|retención)(?!\p{L}|\s?:).{0,200}? (?:sin efecto|sem efeito|levantad[oa]|suspens[oa]|revocad[oa]|revogad[oa])(?!\p{L})/iu,
  /(?<!\p{L})(?:annullamento|embargo|ritiro)(?!\p{L}|\s?:).{0,200}? (?:revocato|rimosso|decaduto|nullo|tolto)(?!\p{L})/iu,
  /(?<!\p{L})(?:intrekking|embargo|annulering)(?!\p{L}|\s?:).{0,200}? (?:opgeheven|vervallen|vervalt)(?!\p{L})/iu,
  /(?:klausul|embargo|sperrefrist|annuller|tilbage|tilbake)\p{L}*.{0,200}? er (?:n[uå] )?(?:op[hp]h?evet|ophævet|hævet|løftet|trukket tilba[gk]e)/iu,
  /(?:embargo|återkallels|makulering|spärrtid)\p{L}*.{0,200}? (?:(?:är|har) (?:upp)?(?:hävt|hävd|hävts|hört)|gäller inte)/iu,
  /(?:embargo|peruutus|mitätöinti)\p{L}*(?!\p{L}).{0,200}? on (?:purettu|kumottu|päättynyt|poistettu)/iu,
  /(?:embargo|anulowanie|wycofanie|wstrzymanie).{0,200}? (?:zostało |jest )(?:zniesione|uchylone|nieważne|odwołane)/iu,
  /(?:embargo|zrušení|stažení|pozdržení).{0,200}? (?:(?:je|bylo) zrušeno|neplatí|skončilo)/iu,
  /embargó\p{L}*.{0,200}? (?:feloldottuk|feloldva|megszűnt)|visszavonása.{0,20}érvénytelen/iu,
  /(?:embargoul|anularea|retragerea).{0,200}? (?:a fost ridicat|nu mai (?:este|e) valabil)/iu,
  /(?:εμπάργκο|ακύρωση|ανάκληση).{0,200}? (?:αίρεται|ήρθη|δεν ισχύει)/iu,
  /(?:ambargosu|iptali|ambargo)(?!\p{L}).{0,200}?(?:kaldırıl|geçersiz)/iu,
  /(?:[еэ]мбарго|аннулирование|анулювання|відкликання|отзыв|снятие).{0,200}? (?:снято|знято|отменен|скасован)/iu,
  /رفع الحظر عن|(?:ألغي|إلغاء) (?:سحب|حظر)/iu,
  /(?:האמברגו|ביטול).{0,200}? (?:הוסר|מבוטל|בוטל)/iu,
  /रोक हटा|वापसी रद्द/iu,
  /(?:embargo|pembatalan|penarikan).{0,200}? (?:dicabut|tidak berlaku)/iu,
  /(?:lệnh cấm|hủy tin|rút tin|việc hủy).{0,200}? (?:được gỡ|gỡ bỏ|không còn hiệu lực|hết hiệu lực)/iu,
  /엠바고\S* 해제|취소를 철회|보류\S* 해제/iu,
  /已解禁|(?:撤稿|作[废廢])\S{0,6}取消/iu,
  /解禁\S{0,12}解除|取り?消し?は撤回|保留は解除/iu,
])
/** Alone, in capitals: a band may have released “Hold”, and a mayor is reinstated. */
const alone =
  /^\W*(?:UN-?(?:KILL|HOLD|SPIKE)(?:ED)?\W{1,3}\p{L}.*|(?:KILL|HOLD|WITHDRAWAL|RETRACTION) (?:LIFTED|RELEASED|RESCINDED|REVOKED)|(?=.*(?:\p{Ll}|-)).{2,120} REINSTATED)[.!]?$/u

/** Whether a line or sentence lifts a hold, an embargo or a kill of a story: "HOLD LIFTED: Ferry sinks", "Disregard the kill of “Ferry sinks”." */
export const liftsOrder = (line: string): boolean =>
  [alone, ...forms, ...passed, foreign].some(form => form.test(line))
