import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/* The words of lines in other languages than English that take a story back. */

/** "Stažena", "ingetrokken", "취소": it is taken back. */
export const taken = patternOf([
  /(?:відклика|скасова|анульова|аннулирова|анулира)н\p{L}*|отозван\p{L}*|(?:снят|знят)\p{L}*|отменен\p{L}*|оттеглен\p{L}*|повучен\p{L}*|поништен\p{L}*/iu,
  /wycofan\p{L}*|anulowan\p{L}*|stažen\p{L}*|zrušen\p{L}*|stiahnut\p{L}*|visszavon\p{L}*|törölve|retras\p{L}*|anulat\p{L}*|povučen\p{L}*|poništen\p{L}*|umaknjen\p{L}*|preklican\p{L}*/iu,
  /αποσύρ\p{L}+|ακυρών\p{L}+|ανακαλ\p{L}+|iptal(?: ed[iİ]l\p{L}+| ett\p{L}+)?|geri çek\p{L}+/iu,
  /מ?בוטל\p{L}*|נמשכ\p{L}*|משוכ\p{L}*|(?:حذف|لغو) شد|باطل است/iu,
  /वापस ली (?:जाती|गई) है|रद्द (?:किया|की) (?:गया|गई|जाता|जाती)(?: है)?|(?:bị |được )?(?:hủy|huỷ|rút|gỡ)(?: bỏ)?|dicabut|dibatalkan|ditarik/iu,
  /vedetty (?:pois|takaisin)|peruttu|peruutettu|poistettu|återkallad?|dragen tillbaka|trukket(?: tilbake| tilbage)?|annull?eret|ingetrokken|geannuleerd/iu,
  /anulad[ao]|retirad[ao]|anul·lad[ao]|annull?at[ao]|ritirat[ao]|tühistatud|tagasi võetud|atsaukt[sa]|atšaukta|atšaukiama|ยกเลิก|ถอน/iu,
])
/** "Vymazat", "slett", "删除": that desks delete it. */
export const deletes = patternOf([
  /(?:видал|вилуч|удал|изъя|изтри|обриш)\p{L}*|usun\p{L}*|vyma[zž]\p{L}*|sma[zž]\p{L}*|törl\p{L}*|[sşș]terg\p{L}*|obriš\p{L}*|bris(?:ati|ite)|izbri\p{L}+|διαγρ\p{L}+|siliniz|sİlİnİz/iu,
  /למחוק|پاک کنید|حذف کنید|हटा दें|हटाएं|gỡ bỏ|hủy|xóa|dihapus|hapus|poistamaan|poistakaa|radera|slett?|verwijderen|elimin\p{L}+|kustuta\p{L}*|dzēst|ištrinti|ลบ/iu,
])
/** "Povlačimo", "wij trekken": that its agency takes it back. */
export const takes = patternOf([
  /анулюємо|відкликаємо|отзываем|аннулируем|анулираме|оттегляме|повлачимо|поништавамо|anulujemy|wycofujemy|rušíme|stahujeme|sťahujeme|visszavonjuk|anulăm|retragem|povlačimo|poništavamo|preklicujemo|umikamo/iu,
  /ακυρώνουμε|αποσύρουμε|אנו (?:מושכים|מבטלים)|peruutamme|perumme|vedämme pois|vi (?:drar tillbaka|återkallar|trekker|tilbagekalder|annullerer|trækker)|(?:wij|we) trekken/iu,
  /retiramos|anulamos|retirem|anul·lem|ritiriamo|annulliamo|tühistame|võtame|atsaucam|atšaukiame|(?:bu )?haberi geri çekiyoruz/iu,
])
