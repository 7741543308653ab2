import { expect, test } from 'vitest'
import { isForeignMoment } from '#domain/normalize/notice/embargo/is-foreign-moment.ts'
import { over, under } from './ferry-story.ts'

/* Lines in some forty languages that say, with no word more, from when copy may be used. Copy is received on 30 November 2026. */
test.each([
  'Да не се публикува преди 18:00 ч. на 5 декември 2026 г.',
  'Може да се публикува след 5 декември',
  'Embargat fins al 5 de desembre de 2026 a les 18.00 h',
  'No publicar abans de les 18.00 del 5 de desembre de 2026',
  'Ke zveřejnění od 5. prosince 2026',
  'Do 5. prosince 18:00 nepublikovat',
  'Lze zveřejnit až po 18:00 5. prosince',
  'Bringes først efter kl. 18 den 5. december',
  'Kan bringes fra lørdag den 5. december',
  'Zur Veröffentlichung ab 5. Dezember 2026',
  'Bis 5. Dezember, 18 Uhr, nicht verwenden',
  'Να μη δημοσιευθεί πριν από τις 18:00 της 5ης Δεκεμβρίου 2026',
  'Μέχρι τις 5 Δεκεμβρίου να μη δημοσιευθεί',
  'Difusión a partir de las 18:00 del 5 de diciembre',
  'Avaldamiseks alates 5. detsembrist 2026',
  'Enne 5. detsembrit mitte avaldada',
  'پیش از ساعت ۱۸:۰۰ روز ۵ دسامبر ۲۰۲۶ منتشر نشود',
  'انتشار بعد از ساعت ۱۸ روز ۵ دسامبر',
  'Ei julkisuuteen ennen 5.12. klo 18',
  "Jusqu'au 5 décembre 18h, ne pas diffuser",
  'מותר לפרסום אחרי 5 בדצמבר בשעה 18:00',
  '5 दिसंबर 2026 शाम 6 बजे तक प्रतिबंधित',
  'Zabrana objave do 5. prosinca',
  'Közölhető december 5. 18 óra után',
  'Untuk disiarkan mulai 5 Desember 2026',
  'Da pubblicare dal 5 dicembre 2026',
  'Pubblicabile dalle ore 18 del 5 dicembre',
  'Iki gruodžio 5 d. 18 val. neskelbti',
  'Embargo līdz 2026. gada 5. decembrim plkst. 18.00',
  'Drīkst publicēt no 5. decembra plkst. 18',
  'Publicatie niet eerder dan 5 december',
  'Kan publiseres fra 5. desember 2026',
  'Do publikacji od 5 grudnia 2026',
  'Zakaz publikacji do 5 grudnia',
  'Até 5 de dezembro não divulgar',
  'Pode ser publicado a partir das 18h de 5 de dezembro',
  'Interzis publicării până la 5 decembrie',
  'До 5 декабря не публиковать',
  'Публикация запрещена до 5 декабря',
  'Možno zverejniť po 18:00 5. decembra',
  'Embargo do 5. decembra 2026 ob 18. uri',
  'Objava mogoča od 5. decembra',
  'Не објављивати пре 5. децембра 2026. у 18 часова',
  'Забрањено објављивање до 5. децембра',
  'Får publiceras från den 5 december 2026',
  'Till den 5 december får ej publiceras',
  'เผยแพร่ได้ตั้งแต่วันที่ 5 ธันวาคม 2026',
  'ก่อนวันที่ 5 ธันวาคม ห้ามเผยแพร่',
  "5 Aralık'a kadar yayınlamayın",
  "5 Aralık saat 18.00'den sonra yayınlanabilir",
  'Можна публікувати після 18:00 5 грудня',
  'Публікація заборонена до 5 грудня',
  'Được đăng từ ngày 5/12/2026',
  'Đăng sau 18 giờ ngày 5 tháng 12',
  '12月5日18时后可发布',
  '12月5日解禁',
])('“%s” holds its story', async line => {
  expect([await under(line), await over(line)]).toEqual(['withheld', 'withheld'])
})

const receivedAt = '2026-12-02T10:00:00Z'

test.each([
  'Výstava potrvá do 5. prosince',
  'Publikace vyjde po 5. prosinci',
  'Frei ab 12 Jahren',
  'Bis 5. Dezember geöffnet',
  'Hasta el 5 de diciembre',
  'Publicado el 12 de diciembre de 2026',
  'Exposition jusqu’au 5 décembre',
  'Fino al 5 dicembre, ore 18',
  'Vanaf 5 december nieuwe regels',
  'Publikacja raportu po 5 grudnia przyniesie odpowiedź',
  'A partir de 5 de dezembro',
  'До 5 декабря',
  'Опубликовано 12 декабря 2026, 18:00',
  'Публикация книги запрещена до 5 декабря решением суда',
  'З 5 грудня нові тарифи',
  'Till och med 5 december',
  'Julkaistu 12.12.2026 klo 18.00',
  '5 Aralık’a kadar açık',
  'Đăng ngày 12/12/2026',
  'حتى 5 ديسمبر',
  'นิทรรศการเปิดถึงวันที่ 5 ธันวาคม',
])('“%s” holds nothing', line => {
  expect(isForeignMoment(line, receivedAt)).toBe(false)
})

test.each([
  ['Ke zveřejnění od 3. prosince', true],
  ['Ke zveřejnění od 2. prosince', false],
  ['Publicatie vanaf 1 december 2026', false],
  ['Можно публиковать с 1 декабря 2026', false],
  ['Можно публиковать после 18:00', true],
  // What is barred is so until a desk says otherwise, whatever the day.
  ['Do 1. prosince nepublikovat', true],
])('of “%s”, a day that is gone or today’s holds nothing: %s', (line, holds) => {
  expect(isForeignMoment(line, receivedAt)).toBe(holds)
})
