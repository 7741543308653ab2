import type { KillWords } from './kill-words.ts'

/** Sources: PAP, ČTK and TASR, Hina, Tanjug and STA, TASS, Ukrinform, BTA. */
export const slavicKillWords: readonly KillWords[] = [
  {
    heads: 'ANULOWANIE|ANULOWAN[AOEY]|ANULUJ(?:EMY|CIE)?|WYCOFANIE|WYCOFAN[AOEY]|WYCOFUJEMY',
    piece: 'depesz\\p{L}*|informacj\\p{L}*|wiadomoś\\p{L}*|tekst\\p{L}*',
    asks: 'prosimy o (?:anulowanie|niewykorzystywanie|niepublikowanie|wycofanie)|(?:prosimy|proszę) nie (?:wykorzystywać|publikować|używać)',
    agencies: 'PAP',
    does: 'anuluje|wycofuje',
  },
  {
    heads: 'ZRUŠENO|ZRUŠENÍ|ZRUŠENIE|ZRUŠENÁ|STAŽENO|STIAHNUTÉ',
    piece: 'zpráv\\p{L}*|správ\\p{L}*|text\\p{L}*|článek|článok',
    asks: '(?:prosíme,? )?zrušte|nepouží(?:vejte|vajte|t|ť)|nepoužiť|nezveřejňujte|nezverejňujte',
    agencies: 'ČTK|TASR|SITA',
    does: 'ruší|stahuje|sťahuje|odvoláv\\p{L}*',
  },
  {
    heads: 'STORNO|STORNIRANO|POVLAČENJE|POVUČENO|PONIŠTENO|OPOZIV|PREKLIC',
    piece: 'vijest\\p{L}*|vest|vesti|novic\\p{L}*|tekst\\p{L}*',
    asks: 'ne (?:koristiti|koristite|objavljivati|objavljujte|uporabljati|uporabljajte|uporabite)',
    agencies: 'H[Ii][Nn][Aa]|T[Aa][Nn][Jj][Uu][Gg]|Beta|FoNet|STA|SRNA',
    does: 'povlači|poništava|umika|preklicuje',
  },
  {
    heads: 'СТОРНО|СТОРНИРАНО|ПОВЛАЧЕЊЕ|ПОВУЧЕНО|ПОНИШТЕНО|ОПОЗИВ',
    piece: 'вест|вести|текст\\p{L}*|информациј\\p{L}+',
    asks: 'не (?:користи(?:ти|те)|објављивати|објављујте)',
    agencies: 'Танјуг|Бета|СРНА',
    does: 'повлачи|поништава',
  },
  {
    heads: 'АННУЛИРОВАН(?:О|ИЕ)|ОТОЗВАНО',
    piece: 'сообщени\\p{L}+|новост\\p{L}+|материал\\p{L}*|молни\\p{L}+',
    asks: 'просьба не использовать|просим (?:не использовать|снять|удалить)|снято с ленты',
    agencies: 'ТАСС|РИА Новости|Интерфакс',
    does: 'аннулирует|отзывает|снимает',
  },
  {
    heads: 'АНУЛЬОВАНО|АНУЛЮВАННЯ|ВІДКЛИКАНО|СКАСОВАНО|АНУЛИРАНЕ|АНУЛИРАН[АО]|АНУЛИРАЙТЕ',
    piece: 'повідомлен\\p{L}+|новин\\p{L}+|матеріал\\p{L}*|информаци\\p{L}+|съобщени\\p{L}+',
    asks: '(?:просимо|прохання) (?:не використовувати|анулювати|видалити|зняти)|не використовуйте|не използва(?:йте|те)|да не се използва|анулирайте',
    agencies: 'Укрінформ|УНІАН|Інтерфакс|БТА',
    does: 'анулює|відкликає|анулира|оттегля',
  },
]
