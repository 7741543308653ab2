import { expect, test } from 'vitest'
import { isForeignBan } from '#domain/normalize/notice/hold/is-foreign-ban.ts'
import { isTakenBack } from '#domain/normalize/notice/hold/is-taken-back.ts'
import { body, headline, over, under } from './ferry-story.ts'
import { statusOf } from './status-of.ts'

test.each([
  'Må ikke brukes før det gis beskjed.',
  'Får ej publiceras tills vidare.',
  'Ei saa julkaista ennen eri ilmoitusta.',
  'További értesítésig nem közölhető.',
  'A nu se publica până la noi precizări.',
  'Να μη δημοσιευθεί μέχρι νεοτέρας.',
  'İkinci bir duyuruya kadar yayımlamayınız.',
  'Не публікувати до окремого повідомлення.',
  'لا ينشر حتى إشعار آخر.',
  'अगली सूचना तक प्रकाशित न करें।',
  'Không đăng cho đến khi có thông báo mới.',
  '별도 통보 시까지 보도하지 마십시오.',
  '在另行通知前请勿发布。',
  '追って連絡するまで掲載しないでください。',
])('“%s” is a ban, and holds its story', async line => {
  expect(isForeignBan(line)).toBe(true)
  expect(await under(line)).toBe('withheld')
  expect(await over(line)).toBe('withheld')
})

test.each([
  'Тимчасово не використовувати',
  'Прохання поки що не публікувати',
  'Не для друку, перевіряємо інформацію',
  'Временно не использовать',
  'Внимание! Не публиковать, идет проверка',
  'Сообщение придержать до подтверждения пресс-службой',
  'Wstrzymane do potwierdzenia',
  'Depeszę prosimy wstrzymać do odwołania',
  'Prosimy nie wykorzystywać depeszy do czasu wyjaśnienia',
  'Prosíme nezveřejňovat, ověřujeme',
  'Správu zatiaľ nepoužívajte',
  'Megerősítésig ne adják ki',
  'Vă rugăm să nu publicaţi această ştire până la confirmare',
  'Новината е спряна до проверка',
  'Привремено не објављивати',
  'Vijest zasad ne objavljivati',
  'Novica je zadržana do potrditve',
  'Προσοχή: σε αναμονή επιβεβαίωσης, να μη χρησιμοποιηθεί',
  'Haber teyit edilmeden kullanılmamalıdır',
  'BEKLETİNİZ',
  'عدم استخدام الخبر لحين التأكد',
  'تنبيه: يمنع النشر لحين صدور بيان رسمي',
  'נא להמתין עם הפרסום עד לאישור',
  'تا تایید نهایی منتشر نشود',
  'कृपया अभी जारी न करें',
  'Tin chờ xác minh, chưa đăng',
  'Berita ditahan sementara',
  '暂不要使用，等待确认',
  '此稿暂不发，待通知',
  '使用を控えてください。確認中です',
  '確認が取れるまで使用しないでください',
  '확인될 때까지 게재를 보류해 주십시오',
  'Pidättäkää juttu toistaiseksi',
  'Odottaa vahvistusta, älä julkaise',
  'Vänta med publicering',
  'Använd inte texten förrän den bekräftats',
  'Hold saken tilbake til den er bekreftet',
  'Brug ikke artiklen endnu',
  'Graag aanhouden tot bevestiging',
  'Segurar esta matéria',
  'Retener esta nota',
  'Nota en espera de confirmación, no usar',
  'Dépêche suspendue dans l’attente de confirmation',
  'Notizia in attesa di verifica, non pubblicare',
  'Bitte mit der Veröffentlichung warten',
  'Preguem que no s’utilitzi fins a confirmar',
  'Palume mitte kasutada enne kinnitust',
  'Aizturēts līdz apstiprinājumam',
  'Prašome kol kas neskelbti',
  'งดเผยแพร่จนกว่าจะได้รับการยืนยัน',
  'On hold, pending confirmation',
])('“%s” holds its story', async line => {
  expect(await under(line)).toBe('withheld')
  expect(await over(line)).toBe('withheld')
})

test.each([
  'Får inte publiceras: så tystades en by',
  'Nie publikować zdjęć dzieci, apelują rodzice.',
  'Не публиковать фотографии детей просят родители.',
  'Den nye loven må ikke brukes til å stenge skoler.',
  'Ei saa julkaista nimiä, oikeus sanoi.',
  'A nu se folosi liftul, scria pe ușă.',
  'Jangan disiarkan, kata hakim kepada wartawan.',
  '春节前禁止使用烟花',
  '公園での花火の使用を控えて、と市',
  'Не пользоваться лифтом до проверки',
  'Задержан до выяснения обстоятельств',
  'Затримано до суду',
  'Ruch wstrzymany do potwierdzenia stanu mostu',
  'Provoz pozastaven do odvolání',
  'Nie używać wody do odwołania, apelują władze',
  'Задържан до съда',
  'Zadržan do suđenja',
  'Ne koristite vodu do daljnjega, poručuju iz bolnice',
  'Suyu ikinci bir duyuruya kadar kullanmayın',
  'موقوف على ذمة التحقيق',
  'לא להשתמש במים עד להודעה חדשה',
  'Tersangka ditahan sementara',
  '暂停使用地铁至明日',
  '掲載を見合わせた新聞社',
  '사용 보류된 백신',
  'Vänta med att bada',
  'Holdes tilbake til rettssaken',
  'Aanhouden tot het einde',
  'Retido até segunda-feira',
  'Partido suspendido hasta nuevo aviso',
  'Retenu jusqu’à lundi',
  'Trattenuto fino al processo',
  'Wasser vorerst nicht verwenden',
  'Aizturēts līdz tiesai',
])('“%s” is no order', async line => {
  expect(isForeignBan(line)).toBe(false)
  expect(await under(line)).toBe('usable')
})

test.each([
  'Sperret til 3. desember kl. 6',
  'Embargo torstaihin 3. joulukuuta kello 6.00 asti',
  'Közölhető december 3-án 6 órától',
  'אין לפרסם לפני 3 בדצמבר בשעה 6:00',
  'Tin cấm phát đến 6:00 ngày 3/12',
])('“%s” is an embargo', async line => {
  expect(await over(line)).toBe('withheld')
  expect(await under(line)).toBe('withheld')
})

test('a closed road is none', async () => {
  expect(await under('Sperret til 3. desember: veien over fjellet')).toBe('usable')
})

test.each([
  `Hold historien “${headline}” tilbage indtil videre.`,
  `Redaksjonene bes slette saken “${headline}”.`,
  `Artikeln “${headline}” är återkallad och får inte publiceras.`,
  `Pidättäkää juttu “${headline}” toistaiseksi.`,
  `Zprávu „${headline}“ prosíme zatím nepoužívat.`,
  `Az „${headline}” című hírt visszavonjuk, kérjük, ne közöljék.`,
  `Știrea „${headline}” este retrasă, vă rugăm să nu o publicați.`,
  `Η είδηση «${headline}» αποσύρεται, παρακαλούμε μην τη δημοσιεύσετε.`,
  `Lütfen “${headline}” haberini siliniz.`,
  `Просим придержать новость «${headline}».`,
  `कृपया खबर "${headline}" हटा दें।`,
  `Tin “${headline}” đã bị rút, đề nghị không sử dụng.`,
])('“%s” holds the story that it names, above and below its headline', async line => {
  expect(await over(line)).toBe('withheld')
  expect(await under(line)).toBe('withheld')
})

test.each([
  'Відкликано: Пороми Гальдена ходитимуть уночі',
  'АНУЛЬОВАНО: Пороми Гальдена ходитимуть уночі',
  'Отозвано: Паромы Хальдена будут ходить ночью',
  'سحب خبر: عبارات هالدن تبحر ليلا',
  'ביטול ידיעה: מעבורות הלדן יפליגו בלילה',
  '废稿通知：哈尔登渡轮夜间航行',
  '出稿取り消し：ハルデンの渡し船、冬も夜に運航',
  'TILBAKEKALT: Fergene i Halden går om natten',
  'ZRUŠENO: Trajekty v Haldenu budou plout v noci',
  'İPTAL: Halden feribotları gece de çalışacak',
  'СКАСОВАНО: Пороми Гальдена ходитимуть уночі',
  'HỦY: Phà Halden sẽ chạy ban đêm',
  'INDRAGEN: Färjorna i Halden går om natten',
  'INTREKKING: Veerboten in Halden varen ’s nachts',
  'ATSAUKTS: Haldenas prāmji kursēs naktī',
  'СНЯТО: Паромы Хальдена будут ходить ночью',
  '취소: 할덴 여객선 겨울에도 밤에 운항',
  'NOT CLEARED: Halden ferries to sail at night',
  'EMBARGÓ: Éjjel is járnak a haldeni kompok',
  'Sous embargo : Les bacs de Halden navigueront la nuit',
])('“%s” is a headline that was taken back', async line => {
  expect(await statusOf([line, ...body].join('\n\n'))).toBe('withheld')
})

test.each([
  ['“The Long Way Home” is pulled from schools', ['Parents win in Halden']],
  ['A school pulls “Dune” from its shelves', ['“Dune” goes', 'Dune']],
  ['Отозвано лицензий: шесть банков закрыто', []],
  ['Отменено: концерт переносят на март', []],
  ['Zrušeno: koncert v Haldenu bude v březnu', []],
  ['İptal: konser marta ertelendi', []],
  ['Снято: Фильм о паромах готов', []],
  ['Not cleared: Nuclear plant waits for a permit', []],
  ['Embargó: Drágul az olaj Európában', []],
  ['Sous embargo : la Russie vend son pétrole', []],
  ['INTREKKING van vergunning: Boeren boos', []],
  ['取消：哈尔登渡轮因风暴停航', []],
  ['ADVANCE: Halden ferries to sail at night', []],
  ['ביטול: קונצרט ראש השנה', []],
  ['撤回：部长收回讲话', []],
  ['The council did not say who called it “Ferry owners keep night boats”', []],
])('“%s” takes nothing back', (line, titles) => {
  expect(isTakenBack(line, titles)).toBe(false)
})
