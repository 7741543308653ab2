import { expect, test } from 'vitest'
import { normalizeNotice } from '#domain/normalize/notice/normalize-notice.ts'

const notices: [kind: string, line: string][] = [
  ['kill', 'Veuillez ne pas tenir compte de la dépêche intitulée « Un bateau coule »'],
  ['kill', 'Vi trekker tilbake saken om båten'],
  ['embargo', 'Materiał objęty embargiem do środy, godz. 6.00'],
  ['kill', "PAP anuluje depeszę pt. 'Łódź tonie'"],
  ['kill', "ZRUŠENO: Prosíme, nepoužívejte zprávu 'Loď se potápí'"],
  ['kill', "Kérjük, ne használják fel a 'Süllyed a hajó' című hírünket"],
  ['kill', "Agerpres retrage știrea cu titlul 'Barca se scufundă'"],
  ['kill', "Tanjug povlači vest 'Brod tone'"],
  ['kill', 'ТАСС аннулирует сообщение «Лодка тонет»'],
  ['kill', 'АНУЛЬОВАНО: просимо не використовувати повідомлення «Човен тоне»'],
  ['kill', "Sayın aboneler, 'Tekne batıyor' başlıklı haberimizi kullanmayınız"],
  ['kill', 'ΑΚΥΡΩΣΗ ΕΙΔΗΣΗΣ: «Βυθίζεται βάρκα»'],
  ['kill', 'نرجو إلغاء الخبر بعنوان «القارب يغرق»'],
  ['kill', 'ביטול ידיעה: נא לא להשתמש בידיעה על הסירה'],
  ['kill', '撤稿通知：请勿使用14时10分播发的《渔船沉没》一稿'],
  ['kill', '【記事取り消し】14時10分配信の「船が沈む」は取り消します'],
  ['kill', '(기사취소) 14:10 송고한 「배 침몰」 기사는 취소합니다'],
  ['kill', "THU HỒI TIN: Đề nghị không sử dụng tin 'Thuyền chìm'"],
  ['kill', "Antara membatalkan berita berjudul 'Perahu tenggelam'"],
  ['kill', "PERUUTUS: STT peruu uutisen 'Vene uppoaa'"],
  ['kill', 'NTB trekker saken «Båten synker». Vennligst ikke bruk den'],
  ['kill', "ANP trekt bericht 'Boot zinkt' in. Niet gebruiken s.v.p."],
  ['correction', '(oprava jména kapitána ve třetím odstavci)'],
  ['correction', '(исправляет имя капитана в третьем абзаце)'],
  ['correction', 'ΟΡΘΗ ΕΠΑΝΑΛΗΨΗ'],
  ['correction', '[고침] 배 침몰 원인…'],
  ['correction', 'ĐÍNH CHÍNH: đoạn ba, tên thuyền trưởng đúng là Trần Bích'],
  ['correction', 'RALAT: Nama nakhoda pada paragraf ketiga seharusnya Ratna'],
  ['correction', '(تصحيح اسم القبطان في الفقرة الثالثة)'],
  ['embargo', 'EMBARGO do godz. 6.00, 12 czerwca'],
  ['embargo', 'ЭМБАРГО: 12 июня, 10:00 мск'],
  ['embargo', 'Не публиковать ранее 10:00 мск 12 июня'],
  ['embargo', "AMBARGO: 12 Haziran saat 06.00'ya kadar yayımlanmayacaktır"],
  ['embargo', 'محظور النشر حتى الساعة السادسة من يوم الخميس 12 يونيو'],
  ['embargo', 'אמברגו עד יום חמישי 12 ביוני בשעה 06:00'],
  ['embargo', '6月12日早上6时前禁止发布'],
  ['embargo', '보도시점: 6월 12일 오전 6시 이후'],
  ['embargo', 'JULKAISUVAPAA 12.6. klo 6.00'],
  ['embargo', 'Julkaisukielto 12.6. klo 6.00 asti'],
  ['embargo', 'Avaldada alates 12. juunist kell 6'],
  ['embargo', 'Vrij voor publicatie vanaf 12 juni 06.00 uur'],
  ['embargo', 'Ej för publicering före 12/6 kl 06'],
  ['embargo', 'Ekki til birtingar fyrr en 12. júní kl. 6'],
  ['embargo', 'Nepublicēt pirms 12. jūnija plkst. 6'],
  ['embargo', 'Neskelbti iki birželio 12 d. 6 val.'],
  ['embargo', 'A nu se publica înainte de 12 iunie, ora 6'],
  ['embargo', 'Μη δημοσιευθεί πριν από τις 6:00 της 12ης Ιουνίου'],
  ['embargo', 'Не оприлюднювати до 6:00 12 червня'],
  ['embargo', "12 Haziran 06.00'dan önce yayımlanmamalıdır"],
  ['embargo', 'Dilarang terbit sebelum 12 Juni pukul 06.00'],
  ['embargo', 'Embargo ngày 12/6/2026, 6 giờ'],
  ['embargo', '保密至北京时间6月12日6时'],
  ['kill', 'ANULOWANA'],
  ['kill', 'İPTAL'],
  ['kill', 'ΑΚΥΡΩΘΗΚΕ'],
  ['kill', 'ملغى'],
  ['kill', 'रद्द'],
  ['withhold', 'ЭМБАРГО'],
  ['withhold', 'WSTRZYMANE DO ODWOŁANIA'],
  ['withhold', 'YAYINLAMAYINIZ'],
  ['withhold', 'AMBARGOLU'],
  ['withhold', 'KULLANMAYINIZ'],
  ['withhold', 'ΜΗ ΔΗΜΟΣΙΕΥΣΕΤΕ'],
  ['withhold', 'ΕΜΠΑΡΓΚΟ'],
  ['withhold', 'حظر نشر'],
  ['withhold', 'प्रकाशन के लिए नहीं'],
  ['withhold', 'कृपया प्रकाशित न करें'],
  ['withhold', 'एम्बार्गो'],
  ['withhold', '暂缓刊发'],
  ['withhold', '请勿刊用'],
  ['withhold', '内部参考，不得公开'],
  ['withhold', '[엠바고]'],
  ['embargo', 'Do publikacji po godz. 6.00 1 grudnia'],
  ['embargo', 'Embargo dla internetu do 1 grudnia, godz. 6.00'],
  ['embargo', 'محظور حتى الساعة 0600 بتوقيت جرينتش الثلاثاء 1 ديسمبر'],
  ['embargo', 'एम्बार्गो: 1 दिसंबर 2026 सुबह 6 बजे तक'],
  ['embargo', '1 दिसंबर सुबह 6 बजे से पहले प्रकाशित न करें'],
  ['embargo', '12월 1일 06시 이후 보도해 주시기 바랍니다'],
]

test.each(notices)('a notice is read as %s: %s', (kind, line) => {
  expect(normalizeNotice(line)?.class).toBe(kind)
})

const prose = [
  'Nepoužívejte výtah při požáru, radí hasiči ve zprávě.',
  'Vă rugăm să nu folosiți liftul, scrie în articol.',
  'Россиян просят не использовать материал при строительстве.',
  'ОТМЕНА РЕЙСОВ: сообщение аэропорта',
  'Konser iptal edilmiştir, haber üzüntüyle karşılandı.',
  '多家公司停止使用该消息应用。',
  'Mohon tidak menggunakan lift, tulis berita itu.',
  'TT rapporterar att bolaget drar tillbaka artiklarna från hyllorna.',
  'Lezers wordt gevraagd het artikel niet te gebruiken als medisch advies.',
  'Frigives 12 fanger, skriver avisen.',
  '정정 보도 청구 소송이 늘고 있다',
  'Sąd anulował decyzję o budowie portu',
  'İPTAL: Seferler fırtına yüzünden durdu',
  'BATAL: Konser di pelabuhan',
  '법원은 기사 삭제 판결을 취소했다',
  'تصحيح مسار الاقتصاد يحتاج إلى وقت، قال الوزير',
  'Эмбарго на поставки нефти действует до 12 июня, сообщил министр',
  'Embargo of 1973',
  'Эмбарго до 2027 года обсудили в Брюсселе',
  'Поправка № 12 принята',
  '舞台『LEGAL KILL』開幕',
  '映画「EMBARGO」封切り',
  '展覧会「WEEKEND ADVANCE」始まる',
  'Спектакль «LEGAL KILL» открылся в Халдене',
  '보도시점: 즉시',
]

test.each(prose)('a sentence is not taken for a notice: %s', line => {
  expect(normalizeNotice(line)).toBeUndefined()
})

test.each([
  'Mohon tidak menggunakan berita ini tanpa izin tertulis',
  'Prosimy nie publikować tekstu bez zgody redakcji',
  'Просим не использовать материал без разрешения редакции',
  '未经授权，请勿使用本报道',
  '多国停止使用煤电',
])('a ban on use without permission is not a kill: %s', line => {
  expect(normalizeNotice(line)?.class).not.toBe('kill')
})

test('a ban on use before an hour is not a kill', () => {
  expect(normalizeNotice('Prosimy nie publikować depeszy przed godz. 6.00')?.class).not.toBe('kill')
  expect(normalizeNotice('Просим не использовать сообщение до 10:00 мск')?.class).not.toBe('kill')
})

test.each([
  ["PAP anuluje depeszę pt. 'Łódź tonie' nadaną o godz. 14.10", 'Łódź tonie'],
  ['Die dpa zieht die Meldung «Boot sinkt» zurück.', 'Boot sinkt'],
  ['Просим аннулировать сообщение «Лодка тонет», переданное в 14.10', 'Лодка тонет'],
  ['请勿使用14时10分播发的《渔船沉没》一稿', '渔船沉没'],
  ['[기사취소] 14:10 송고한 「배 침몰」 기사를 취소합니다', '배 침몰'],
  ["'Tekne batıyor' başlıklı haberimizi kullanmayınız", 'Tekne batıyor'],
  ['نرجو إلغاء الخبر بعنوان «القارب يغرق»', 'القارب يغرق'],
  ['NTB trekker saken «Båten synker». Vennligst ikke bruk den', 'Båten synker'],
])('the notice "%s" means the story %s', (line, headline) => {
  expect(normalizeNotice(line)?.target).toEqual({ headline })
})
