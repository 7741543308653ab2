import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { type Pattern, screen } from '#domain/normalize/pattern/screen.ts'
import type { Written } from '#domain/normalize/pattern/written.ts'
import { request, story } from './foreign-words.ts'
import { GAP, may, must } from './words-in-line.ts'

/** In characters: nothing else stands on such a line. */
const LONGEST = 110

/** "Stažena", "ingetrokken", "취소": it is taken back. */
const taken = patternOf([
  /(?:відклика|скасова|анульова|аннулирова|анулира)н\p{L}*|отозван\p{L}*|(?:снят|знят)\p{L}*|отменен\p{L}*|оттеглен\p{L}*|повучен\p{L}*|поништен\p{L}*/iu,
  /wycofan\p{L}*|anulowan\p{L}*|stažen\p{L}*|zrušen\p{L}*|stiahnut\p{L}*|visszavon\p{L}*|törölve|retras\p{L}*|anulat\p{L}*|povučen\p{L}*|poništen\p{L}*|umaknjen\p{L}*|preklican\p{L}*/iu,
  /αποσύρ\p{L}+|ακυρών\p{L}+|ανακαλ\p{L}+|iptal(?: ed[iİ]l\p{L}+| ett\p{L}+)?|geri çek\p{L}+/iu,
  /בוטל\p{L}*|נמשכ\p{L}*|משוכ\p{L}*|(?:حذف|لغو) شد|باطل است/iu,
  /वापस ली (?:जाती|गई) है|रद्द (?:किया|की) (?:गया|गई|जाता|जाती)(?: है)?|(?:bị |được )?(?:hủy|huỷ|rút|gỡ)(?: bỏ)?|dicabut|dibatalkan|ditarik/iu,
  /vedetty (?:pois|takaisin)|peruttu|peruutettu|poistettu|återkallad?|dragen tillbaka|trukket(?: tilbake| tilbage)?|annull?eret|ingetrokken|geannuleerd/iu,
  /anulad[ao]|retirad[ao]|anul·lad[ao]|annull?at[ao]|ritirat[ao]|tühistatud|tagasi võetud|atsaukt[sa]|atšaukta|atšaukiama|ยกเลิก|ถอน/iu,
])
/** "Vymazat", "slett", "删除": that desks delete it. */
const deletes = patternOf([
  /(?:видал|вилуч|удал|изъя|изтри|обриш)\p{L}*|usun\p{L}*|vyma[zž]\p{L}*|sma[zž]\p{L}*|törl\p{L}*|[sşș]terg\p{L}*|obriš\p{L}*|bris(?:ati|ite)|izbri\p{L}+|διαγρ\p{L}+|siliniz|sİlİnİz/iu,
  /למחוק|پاک کنید|حذف کنید|हटा दें|हटाएं|gỡ bỏ|hủy|xóa|dihapus|hapus|poistamaan|poistakaa|radera|slett?|verwijderen|elimin\p{L}+|kustuta\p{L}*|dzēst|ištrinti|ลบ/iu,
])
/** "Povlačimo", "wij trekken": that its agency takes it back. */
const takes = patternOf([
  /анулюємо|відкликаємо|отзываем|аннулируем|анулираме|оттегляме|повлачимо|поништавамо|anulujemy|wycofujemy|rušíme|stahujeme|sťahujeme|visszavonjuk|anulăm|retragem|povlačimo|poništavamo|preklicujemo|umikamo/iu,
  /ακυρώνουμε|αποσύρουμε|אנו (?:מושכים|מבטלים)|peruutamme|perumme|vedämme pois|vi (?:drar tillbaka|återkallar|trekker|tilbagekalder|annullerer|trækker)|(?:wij|we) trekken/iu,
  /retiramos|anulamos|retirem|anul·lem|ritiriamo|annulliamo|tühistame|võtame|atsaucam|atšaukiame|(?:bu )?haberi geri çekiyoruz/iu,
])

/** "Byla", "is", "on": what stands between the story and what was done with it. */
const is =
  '(?:(?:byla|byl|bola|bol|jest|została|je|је|e|е|бе|су|este|a fost|fost|är|er|blir|is|wordt|on|foi|ha sido|è stat[ao]|ha estat|yra|ir|ถูก|đã)(?!\\p{L})\\P{L}{0,3}){0,2}'
const words = `(?:[\\p{L}\\p{M}’'-]+\\P{L}{0,3}){0,6}`
/** By whom, and what desks are to do: "агентством", ", prosíme o smazání". */
const more = `(?:(?:agen[ctz]|agên|redak|redac|агент|агенц|редак)\\p{L}*${GAP})?(?:${must(request)}${words}|${must(deletes)}${words})?`

/** A line of nothing else than one of the ways in which words of a kind stand; it is built where such a word may stand. */
const lineOf = (words: Written, ...ways: readonly string[]): Pattern =>
  screen(words, () => ({ source: `^\\P{L}*(?:${ways.join('|')})\\P{L}*$`, flags: 'iu' }))
/** "Saken er trukket": a case at court. */
const COURT = '(?!sak\\p{L}* (?:er )?trukket\\P{L}*$)'
const storyWords = screen(story)
const lines = [
  lineOf(
    taken,
    // "Zpráva byla stažena, prosíme o smazání"
    `${COURT}${may(request)}${must(story)}${is}${must(taken)}${more}`,
    `${must(request)}${must(taken)}${must(story)}`,
    `${must(taken)}${must(story)}${must(request)}${words}`,
  ),
  // "Prosíme, zprávu vymažte"
  lineOf(
    deletes,
    `${must(request)}(?:\\p{L}{1,2} )?(?:${must(story)}(?:را )?${must(deletes)}|${must(deletes)}${must(story)})${words}`,
  ),
  // "Rušíme tuto zprávu", "Wij trekken dit bericht in"
  lineOf(takes, `${may(story)}${must(takes)}${must(story)}(?:(?:in|tilbage|tilbake|tagasi)${GAP})?${more}`),
]

/**
 * Whether a line says in another language than English that the story under it, or over it, is taken back: "Zpráva byla stažena, prosíme o smazání",
 * "Wij trekken dit bericht in". What it names is the story that it stands beside, so that this waits for the desk.
 */
export const isForeignRecall = (line: string): boolean =>
  line.length <= LONGEST && storyWords.mayFind(line) && lines.some(form => form.test(line))
