import type { KillWords } from './kill-words.ts'

/** Sources: PAP, ČTK and TASR, Hina, Tanjug and STA, TASS, Ukrinform, BTA. */
export const slavicKillWords: readonly KillWords[] = [
  {
    hints: 'anulow anuluj wycof niewykorzyst niepublik prosimy proszę',
    heads: 'ANULOWANIE|ANULOWAN[OEY]|ANULUJEMY|WYCOFANIE|WYCOFAN[OEY]|WYCOFUJEMY',
    piece: 'depesz\\p{L}*|informacj\\p{L}*|wiadomoś\\p{L}*|tekst\\p{L}*',
    asks: 'prosimy o (?:anulowanie|niewykorzystywanie|niepublikowanie|wycofanie)|(?:prosimy|proszę) nie (?:wykorzystywać|publikować|używać)',
    agencies: 'PAP',
    does: 'anuluje|wycofuje',
  },
  {
    hints: 'zruš ruší stažen stahuj sťahuj stiahn odvol nepouž nezve',
    heads: 'ZRUŠENO|ZRUŠENÍ|ZRUŠENIE|ZRUŠENÁ|STAŽENO|STIAHNUTÉ',
    piece: 'zpráv\\p{L}*|správ\\p{L}*|text\\p{L}*|článek|článok',
    asks: '(?:prosíme,? )?zrušte|nepouží(?:vejte|vajte|t|ť)|nepoužiť|nezveřejňujte|nezverejňujte',
    agencies: 'ČTK|TASR|SITA',
    does: 'ruší|stahuje|sťahuje|odvoláv\\p{L}*',
  },
  {
    hints: 'storno stornir povlač povuč poništ opoziv preklic umika ne_kori ne_obj ne_upor',
    heads: 'STORNO|STORNIRANO|POVLAČENJE|POVUČENO|PONIŠTENO|OPOZIV|PREKLIC',
    piece: 'vijest\\p{L}*|vest|vesti|novic\\p{L}*|tekst\\p{L}*',
    asks: 'ne (?:koristiti|koristite|objavljivati|objavljujte|uporabljati|uporabljajte|uporabite)',
    agencies: 'H[Ii][Nn][Aa]|T[Aa][Nn][Jj][Uu][Gg]|Beta|FoNet|STA|SRNA',
    does: 'povlači|poništava|umika|preklicuje',
  },
  {
    hints: 'аннулир отозван отмена отзыв не_использ снима снят удалить',
    heads: 'АННУЛИРОВАНО|ОТОЗВАНО',
    piece: 'сообщени\\p{L}+|новост\\p{L}+|материал\\p{L}*|молни\\p{L}+',
    asks: 'просьба не использовать|просим (?:не использовать|снять|удалить)|снято с ленты',
    agencies: 'ТАСС|РИА Новости|Интерфакс',
    does: 'аннулирует|отзывает|снимает',
  },
  {
    hints: 'анульов анулюв анулює анулир відклик скасован оттегл не_викор не_изпол да_не_се',
    heads: 'АНУЛЬОВАНО|АНУЛЮВАННЯ|ВІДКЛИКАНО|СКАСОВАНО|АНУЛИРАНЕ|АНУЛИРАН[АО]|АНУЛИРАЙТЕ',
    piece: 'повідомлен\\p{L}+|новин\\p{L}+|матеріал\\p{L}*|информаци\\p{L}+|съобщени\\p{L}+',
    asks: '(?:просимо|прохання) (?:не використовувати|анулювати|видалити|зняти)|не використовуйте|не използвайте|да не се използва|анулирайте',
    agencies: 'Укрінформ|УНІАН|Інтерфакс|БТА',
    does: 'анулює|відкликає|анулира|оттегля',
  },
]
