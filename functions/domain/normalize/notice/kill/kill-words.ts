/** How the agencies of one language take a story back. Pattern sources. */
export interface KillWords {
  /** In capitals at the head of a line that says what it holds of: "ANULOWANIE". */
  heads: string
  /** What they send, as they call it. */
  piece: string
  /** What they ask of desks: "prosimy nie wykorzystywać". */
  asks: string
  /** Who takes it back. */
  agencies: string
  /** What the agency does: "anuluje". */
  does: string
}

/** Sources: PAP, ČTK and TASR, MTI, Agerpres, Hina, Tanjug and STA, TASS, Ukrinform, BTA, Anadolu and DHA, ANA-MPA, Arab agencies, Vietnam's, Indonesia's and the Nordic ones. */
export const killWords: readonly KillWords[] = [
  {
    heads: 'ANULOWANIE|ANULOWAN[OEY]|ANULUJEMY|WYCOFANIE|WYCOFAN[OEY]|WYCOFUJEMY',
    piece: 'depesz\\p{L}*|informacj\\p{L}*|wiadomoś\\p{L}*|tekst\\p{L}*',
    asks: 'prosimy o (?:anulowanie|niewykorzystywanie|niepublikowanie|wycofanie)|(?:prosimy|proszę) nie (?:wykorzystywać|publikować|używać)',
    agencies: 'PAP',
    does: 'anuluje|wycofuje',
  },
  {
    heads: 'ZRUŠENO|ZRUŠENÍ|ZRUŠENIE|ZRUŠENÁ|STAŽENO|STIAHNUTÉ',
    piece: 'zpráv\\p{L}*|správ\\p{L}*|text\\p{L}*|článek|článok',
    asks: 'nepouží(?:vejte|vajte|t|ť)|nepoužiť|nezveřejňujte|nezverejňujte',
    agencies: 'ČTK|TASR|SITA',
    does: 'ruší|stahuje|sťahuje|odvoláv\\p{L}*',
  },
  {
    heads: 'VISSZAVONÁS|VISSZAVONVA|TÖRLÉS|TÖRÖLVE',
    piece: 'hír\\p{L}*|jelentés\\p{L}*|cikk\\p{L}*|anyag\\p{L}*',
    asks: 'ne használják(?: fel)?|ne közöljék',
    agencies: 'MTI',
    does: 'visszavonja|törli',
  },
  {
    heads: 'ANULARE|ANULAT[ĂE]?|RETRAGERE|RETRASĂ',
    piece: 'știr\\p{L}*|ştir\\p{L}*|material\\p{L}*|articol\\p{L}*',
    asks: 'să (?:nu (?:folosiți|utilizați|preluați|publicați)|anulați|eliminați)',
    agencies: 'A[Gg][Ee][Rr][Pp][Rr][Ee][Ss]|Mediafax',
    does: 'anulează|retrage',
  },
  {
    heads: 'STORNO|STORNIRANO|POVLAČENJE|POVUČENO|PONIŠTENO|OPOZIV|PREKLIC',
    piece: 'vijest\\p{L}*|vest|vesti|novic\\p{L}*|tekst\\p{L}*',
    asks: 'ne (?:koristiti|koristite|objavljivati|objavljujte|uporabljati|uporabljajte|uporabite)',
    agencies: 'H[Ii][Nn][Aa]|T[Aa][Nn][Jj][Uu][Gg]|Beta|FoNet|STA|SRNA',
    does: 'povlači|poništava|umika|preklicuje',
  },
  {
    heads: 'АННУЛИРОВАНО|ОТОЗВАНО|ОТМЕНА|ОТЗЫВ',
    piece: 'сообщени\\p{L}+|новост\\p{L}+|материал\\p{L}*|молни\\p{L}+',
    asks: 'просьба не использовать|просим (?:не использовать|снять|удалить)|не использовать',
    agencies: 'ТАСС|РИА Новости|Интерфакс',
    does: 'аннулирует|отзывает|снимает',
  },
  {
    heads: 'АНУЛЬОВАНО|АНУЛЮВАННЯ|ВІДКЛИКАНО|СКАСОВАНО|АНУЛИРАНЕ|АНУЛИРАН[АО]|АНУЛИРАЙТЕ',
    piece: 'повідомлен\\p{L}+|новин\\p{L}+|матеріал\\p{L}*|информаци\\p{L}+|съобщени\\p{L}+',
    asks: '(?:просимо|прохання) не використовувати|не використовуйте|не използвайте|да не се използва',
    agencies: 'Укрінформ|УНІАН|Інтерфакс|БТА',
    does: 'анулює|відкликає|анулира|оттегля',
  },
  {
    heads: 'İPTAL|HABER İPTALİ|GERİ ÇEKİLDİ',
    piece: 'haber\\p{L}*|HABER',
    asks: 'kullanmay[ıi]n[ıi]z|kullanılmamas\\p{L}+|dikkate almay[ıi]n[ıi]z|(?:iptal edilmiştir|geri çekilmiştir)(?=\\P{L}*$|,)',
    agencies: 'AA|DHA|İHA|Anadolu Ajansı',
    does: 'iptal eder|geri çekti|geri çekiyor',
  },
  {
    heads: 'ΑΚΥΡΩΣΗ|ΑΚΥΡΟ|ΑΚΥΡΩΝΕΤΑΙ|ΑΝΑΚΛΗΣΗ',
    piece: '(?:το |η |την )?(?:[Εε]ίδησ\\p{L}+|ΕΙΔΗΣ\\p{L}+|[Ττ]ηλεγράφημ\\p{L}+|ΤΗΛΕΓΡΑΦΗΜ\\p{L}+)',
    asks: 'να μην? (?:χρησιμοποιηθεί|χρησιμοποιήσετε|δημοσιευθεί|δημοσιεύσετε|μεταδοθεί)',
    agencies: 'ΑΠΕ-ΜΠΕ|ΑΠΕ',
    does: 'ακυρώνει|αποσύρει|ανακαλεί',
  },
  {
    heads: 'إلغاء خبر|سحب خبر|خبر ملغى|إلغاء|ביטול ידיעה|ידיעה מבוטלת',
    piece: '(?:ال)?خبر\\p{L}*|(?:ال)?برقية|(?:ה|ב|את ה)?ידיעה',
    asks: '(?:يرجى|نرجو|الرجاء) (?:عدم (?:استخدام|نشر|استعمال)|إلغاء|حذف)|נא (?:לא להשתמש|לבטל|למחוק)',
    agencies: 'تسحب|تلغي|ألغت|سحبت',
    does: '(?:ال)?وكالة|رويترز|فرانس برس',
  },
  {
    heads: 'THU HỒI TIN|HỦY TIN|HUỶ TIN|RÚT TIN',
    piece: 'tin|bài',
    asks: '(?:đề nghị|xin|mong) (?:quý báo )?không (?:sử dụng|đăng|phát)',
    agencies: 'TTXVN',
    does: 'thu hồi|hủy|rút',
  },
  {
    heads: 'BATAL|DIBATALKAN|PEMBATALAN|BERITA DIBATALKAN|DITARIK',
    piece: 'berita',
    asks: '(?:mohon|harap)(?: untuk)? tidak (?:menggunakan|menyiarkan|memuat|memakai)',
    agencies: 'A[Nn][Tt][Aa][Rr][Aa]|B[Ee][Rr][Nn][Aa][Mm][Aa]',
    does: 'membatalkan|menarik(?: kembali)?',
  },
  {
    heads: 'PERUUTUS|PERUUTETTU|PERUTTU',
    piece: 'uuti\\p{L}+|jutu\\p{L}*|juttu\\p{L}*',
    asks: 'älkää käyttäkö|älkää julkaisko',
    agencies: 'STT',
    does: 'peruu|vetää pois|poistaa',
  },
  {
    heads: 'ÅTERKALLAS|ÅTERKALLELSE|DRAS TILLBAKA|TILBAGEKALDELSE|TILBAGEKALDES|TILBAKETREKKING',
    piece: 'artik\\p{L}+|sak\\p{L}*|melding\\p{L}*|telegram\\p{L}*|nyhet\\p{L}*|historien?|text\\p{L}*',
    asks: 'vennligst ikke bruk|använd (?:den |det )?inte|må ikke (?:bruges|brukes)|bedes ikke (?:bruge|anvende)s?',
    agencies: 'TT|NTB|R[Ii][Tt][Zz][Aa][Uu]',
    does: 'drar tillbaka|återkallar|trekker(?: tilbake)?|tilbagekalder|TILBAGEKALDER|trækker',
  },
]
