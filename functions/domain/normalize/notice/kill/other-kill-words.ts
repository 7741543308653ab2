import type { KillWords } from './kill-words.ts'

/** Sources: MTI, Agerpres, Anadolu and DHA, ANA-MPA, Arab agencies and Israel's papers, Vietnam's and Indonesia's agencies, those of East Africa, STT, TT, NTB and Ritzau, LETA, ELTA and BNS. */
export const otherKillWords: readonly KillWords[] = [
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
    asks: 'să (?:nu (?:folosiți|utilizați|preluați|publicați)|anulați|eliminați)|este anulată',
    agencies: 'A[Gg][Ee][Rr][Pp][Rr][Ee][Ss]|Mediafax',
    does: 'anulează|retrage',
  },
  {
    heads: 'İPTAL|HABER İPTALİ|GERİ ÇEKİLDİ',
    piece: 'haber\\p{L}*|HABER',
    asks: 'kullanmay[ıi]n[ıi]z|kullanılmamas\\p{L}+|dikkate almay[ıi]n[ıi]z|(?:iptal edilmiştir|geri çekilmiştir)(?=\\P{L}*$|,)',
    agencies: 'AA|DHA|İHA|Anadolu Ajansı',
    does: 'iptal eder|geri çekti|geri çekiyor',
  },
  {
    heads: 'ΑΚΥΡΩΣΗ|ΑΚΥΡΟ|ΑΚΥΡΩΝΕΤΑΙ|ΑΚΥΡΩΘΗΚΕ|ΑΝΑΚΛΗΣΗ',
    piece: '(?:το |η |την )?(?:[Εε]ίδησ\\p{L}+|ΕΙΔΗΣ\\p{L}+|[Ττ]ηλεγράφημ\\p{L}+|ΤΗΛΕΓΡΑΦΗΜ\\p{L}+)',
    asks: 'ακυρώστε|να (?:ακυρώσετε|αποσύρετε)|να μην? (?:χρησιμοποιηθεί|χρησιμοποιήσετε|δημοσιευθεί|δημοσιεύσετε|μεταδοθεί)',
    agencies: 'ΑΠΕ-ΜΠΕ|ΑΠΕ',
    does: 'ακυρώνει|αποσύρει|ανακαλεί',
  },
  {
    heads: 'إلغاء خبر|سحب خبر|خبر ملغى|ملغى|إلغاء|ביטול ידיעה|ידיעה מבוטלת',
    piece: '(?:ال)?خبر\\p{L}*|(?:ال)?برقية|(?:ה|ב|את ה)?ידיעה',
    asks: '[يت]لغى|تم (?:سحب|إلغاء|حذف)(?!.* بعد )|(?:يرجى|نرجو|الرجاء) (?:عدم (?:استخدام|نشر|استعمال)|إلغاء|حذف)|נא (?:לא להשתמש|לבטל|למחוק)',
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
    asks: '(?<=(?:mohon|harap)\\b.*)tidak (?:disiarkan|dimuat|digunakan)|(?:mohon|harap)(?: untuk)? (?:tidak (?:menggunakan|menyiarkan|memuat|memakai)|(?:mem)?batalkan|(?:meng)?hapus)',
    agencies: 'A[Nn][Tt][Aa][Rr][Aa]|B[Ee][Rr][Nn][Aa][Mm][Aa]',
    does: 'membatalkan|menarik(?: kembali)?',
  },
  {
    heads: 'KUFUTA HABARI|HABARI IMEFUTWA|HABARI IMEONDOLEWA',
    piece: 'habari',
    asks: 'msi(?:i?tumie|i?chapishe|i?tangaze)|iondoeni',
    agencies: '[Ss]hirika',
    does: 'imefuta|inafuta|imeondoa',
  },
  {
    heads: 'PERUUTUS|PERUUTETTU|PERUTTU',
    piece: 'uuti\\p{L}+|jutu\\p{L}*|juttu\\p{L}*',
    asks: 'älkää käyttäkö|älkää julkaisko|on poistettu(?=\\P{L}*$)',
    agencies: 'STT',
    does: 'peruu|vetää pois|poistaa',
  },
  {
    heads: 'ATSAUKTS|ATSAUKTA|ATSAUKUMS|ATŠAUKTA|ATŠAUKIAMA|ANULIUOTA|ANULIUOJAMA',
    piece: 'ziņ\\p{L}+|rakst\\p{L}*|žini\\p{L}+|pranešim\\p{L}+|tekst\\p{L}*',
    asks: 'lūdzam neizmantot|prašome nenaudoti|neizmantojiet|nenaudokite',
    agencies: 'LETA|ELTA|BNS',
    does: 'atsauc|anulē|atšaukia|anuliuoja',
  },
  {
    heads: 'ÅTERKALLAS|ÅTERKALLELSE|DRAS TILLBAKA|TILBAGEKALDELSE|TILBAGEKALDES|TILBAKETREKKING',
    piece: 'artik\\p{L}+|sak\\p{L}*|melding\\p{L}*|telegram\\p{L}*|nyhet\\p{L}*|historien?|text\\p{L}*',
    asks: 'vennligst (?:ikke bruk|se bort fra)|vänligen bortse från|bedes se bort fra|använd (?:den |det )?inte|må ikke (?:bruges|brukes)|bedes ikke (?:bruge|anvende)s?',
    agencies: 'TT|NTB|R[Ii][Tt][Zz][Aa][Uu]',
    does: 'drar tillbaka|återkallar|trekker(?: tilbake)?|tilbagekalder|TILBAGEKALDER|trækker',
  },
]
