import { expect, test } from 'vitest'
import { ingestCopies } from './ingest-copies.ts'

/* Orders and news in languages with scripts and words of their own. In the orders, X is the headline of the story. */

const stories = {
  ru: ['Паром затонул у Халдена', 'Паром затонул в понедельник у причала Халдена, сообщил его владелец.'],
  tr: ['Halden açıklarında vapur battı', 'Bir vapur pazartesi günü Halden açığında battı, sahibi bildirdi.'],
  el: ['Βυθίστηκε φέρι έξω από το Χάλντεν', 'Ένα φέρι βυθίστηκε τη Δευτέρα, ανακοίνωσε ο ιδιοκτήτης.'],
  ar: ['غرق عبارة قبالة هالدن', 'غرقت عبارة يوم الاثنين قبالة رصيف هالدن، حسبما أعلن مالكها.'],
  hi: ['हाल्डेन के पास नौका डूबी', 'हाल्डेन के घाट के पास सोमवार को एक नौका डूब गई, उसके मालिक ने बताया।'],
  zh: ['哈尔登附近一渡轮沉没', '一艘渡轮星期一在哈尔登码头附近沉没，船主说。'],
  ja: ['ハルデン沖で渡し船沈没', 'ハルデンの桟橋沖で30日、渡し船が沈没した。船主が発表した。'],
  ko: ['할덴 앞바다서 여객선 침몰', '여객선 한 척이 30일 할덴 부두 앞에서 침몰했다고 선주가 밝혔다.'],
  pt: [
    'Balsa de Halden vende os dois navios',
    'A empresa de balsas de Halden vendeu os seus dois navios, informou o dono na segunda-feira.',
  ],
  it: [
    'La linea di traghetti di Halden vende le navi',
    'La linea di traghetti di Halden ha venduto le sue due navi, ha detto lunedì il proprietario.',
  ],
  nl: [
    'Veerdienst van Halden verkoopt zijn schepen',
    'De veerdienst van Halden heeft zijn twee schepen verkocht, zei de eigenaar maandag.',
  ],
  da: [
    'Færgen i Halden sælger sine skibe',
    'Færgelinjen i Halden har solgt sine to skibe, oplyste ejeren mandag.',
  ],
  fi: [
    'Haldenin lautta myy laivansa',
    'Haldenin lauttayhtiö on myynyt kaksi laivaansa, kertoi omistaja maanantaina.',
  ],
  cs: ['Přívoz v Haldenu prodává lodě', 'Přívoz v Haldenu prodal obě své lodě, řekl v pondělí jeho majitel.'],
  hu: [
    'A haldeni komp eladja hajóit',
    'A haldeni komptársaság eladta két hajóját, közölte hétfőn a tulajdonos.',
  ],
  ro: [
    'Feribotul din Halden își vinde navele',
    'Compania de feriboturi din Halden și-a vândut cele două nave, a spus luni proprietarul.',
  ],
  uk: [
    'Пором у Халдені продає судна',
    'Поромна компанія в Халдені продала два судна, повідомив у понеділок власник.',
  ],
  he: ['המעבורת בהלדן מוכרת את ספינותיה', 'חברת המעבורות בהלדן מכרה את שתי ספינותיה, אמר בעליה ביום שני.'],
  fa: [
    'شرکت کشتی هالدن کشتی‌های خود را فروخت',
    'شرکت کشتی هالدن دو کشتی خود را فروخت، مالک آن روز دوشنبه گفت.',
  ],
  vi: [
    'Phà Halden bán hai con tàu',
    'Công ty phà Halden đã bán hai con tàu của mình, ông chủ cho biết hôm thứ Hai.',
  ],
  id: [
    'Feri Halden jual dua kapalnya',
    'Perusahaan feri Halden telah menjual dua kapalnya, kata pemiliknya pada Senin.',
  ],
  th: ['เรือข้ามฟากฮัลเดนขายเรือสองลำ', 'บริษัทเรือข้ามฟากฮัลเดนขายเรือสองลำของตน เจ้าของกล่าวเมื่อวันจันทร์'],
}

test.each([
  ['ru', 'Отзыв сообщения\n\nАгентство отзывает новость «X» в связи с ошибкой. Приносим извинения.'],
  ['ru', 'ПРОСЬБА НЕ ИСПОЛЬЗОВАТЬ\n\nСообщение «X» передано ошибочно.'],
  ['ru', 'СНЯТО С ЛЕНТЫ: X\n\nПриносим извинения.'],
  ['ru', 'Вниманию редакторов\n\nПросим временно воздержаться от публикации сообщения «X».'],
  ['tr', 'İPTAL: X\n\nHaber sehven geçilmiştir.'],
  ['tr', 'Editörlerin dikkatine\n\n"X" başlıklı haberimizi geri çekiyoruz, özür dileriz.'],
  ['tr', 'DİKKAT\n\n"X" başlıklı haberi ikinci bir duyuruya kadar yayınlamayınız.'],
  ['el', 'ΠΡΟΣΟΧΗ\n\nΤο τηλεγράφημα με τίτλο «X» ακυρώνεται.'],
  ['el', 'ΑΝΑΚΛΗΣΗ\n\nΠαρακαλούμε διαγράψτε την είδηση «X».'],
  ['ar', 'إلغاء: X\n\nأرسل الخبر بطريق الخطأ.'],
  ['ar', 'سحب خبر\n\nتسحب الوكالة الخبر المعنون "X" وتعتذر عن الخطأ.'],
  ['ar', 'تعليق النشر\n\nيرجى التريث في نشر الخبر "X".'],
  ['hi', 'रद्द: X\n\nयह खबर गलती से जारी हो गई थी।'],
  ['hi', 'संपादक कृपया ध्यान दें\n\n“X” शीर्षक से जारी खबर वापस ली जाती है।'],
  ['hi', 'संपादक ध्यान दें\n\nकृपया “X” खबर को अगली सूचना तक प्रकाशित न करें।'],
  ['zh', '【撤稿】X\n\n请各用户撤下此稿。'],
  ['zh', '稿件撤回\n\n本社撤回《X》，谨此致歉。'],
  ['zh', '作废：X\n\n请勿使用。'],
  ['ja', '【取り消し】X\n\n誤配信のため。'],
  ['ja', '記事削除のお願い\n\n「X」は誤りがあったため削除してください。'],
  ['ja', '【使用保留】\n\n「X」の使用を保留してください。'],
  ['ko', '[전문취소] X\n\n기사 내용에 오류가 있어 전문 취소합니다.'],
  ['ko', '[알림]\n\n"X" 기사의 보도를 보류해 주시기 바랍니다.'],
  ['pt', 'MATÉRIA CANCELADA: X\n\nEnviada por engano.'],
  ['pt', 'NOTA À REDAÇÃO: A notícia "X" não deve ser publicada até nova ordem.'],
  ['pt', 'X\n\nB\n\nEsta notícia foi anulada a pedido da fonte.'],
  ['it', 'Si prega di cestinare la notizia "X".'],
  ['nl', 'LET OP: bericht "X" vervalt.'],
  ['nl', 'Intrekking: X\n\nHet artikel bevat fouten.'],
  ['da', 'Artiklen "X" bedes slettet.'],
  ['da', 'X\n\nB\n\nDenne artikel er trukket tilbage.'],
  ['fi', 'Huom. Juttu "X" on vedetty pois.'],
  ['fi', 'Poistakaa juttu "X". Uusi versio tulee.'],
  ['cs', 'Redakcím: zprávu s titulkem "X" prosíme smažte.'],
  ['hu', 'Figyelem, szerkesztőségek: kérjük, ne használják a(z) "X" című hírt.'],
  ['hu', 'TÖRÖLVE: X'],
  ['hu', 'X\n\nB\n\nEzt a hírt visszavontuk.'],
  ['ro', 'RETRAGERE: X'],
  ['ro', 'Vă rugăm să ștergeți articolul "X". Ne cerem scuze.'],
  ['ro', 'X\n\nB\n\nAceastă știre a fost retrasă.'],
  ['uk', 'Новину «X» знято зі стрічки.'],
  ['uk', 'ВІДКЛИКАНО: X'],
  ['uk', 'Просимо затримати публікацію новини «X» до окремого повідомлення.'],
  ['uk', 'X\n\nB\n\nЦе повідомлення відкликано.'],
  ['he', 'ביטול ידיעה: X\n\nהידיעה נשלחה בטעות.'],
  ['he', 'לתשומת לב העורכים: נא לא להשתמש בידיעה "X".'],
  ['he', 'הידיעה "X" מבוטלת.'],
  ['he', 'X\n\nB\n\nהידיעה הזו הוסרה.'],
  ['fa', 'ابطال خبر: X\n\nاین خبر اشتباه مخابره شد.'],
  ['fa', 'لطفا از انتشار خبر «X» خودداری کنید.'],
  ['fa', 'لغو خبر: X'],
  ['fa', 'X\n\nB\n\nاین خبر حذف شده است.'],
  ['vi', 'Đề nghị gỡ bài "X".'],
  ['vi', 'THU HỒI TIN: X'],
  ['vi', 'Tạm dừng đăng tin "X" cho đến khi có thông báo mới.'],
  ['vi', 'X\n\nB\n\nTin này đã bị thu hồi.'],
  ['id', 'DIBATALKAN: X\n\nBerita terkirim karena kesalahan.'],
  ['id', 'Berita berjudul "X" dibatalkan. Mohon maaf.'],
  ['id', 'X\n\nB\n\nBerita ini telah dicabut.'],
  ['th', 'ยกเลิกข่าว: X\n\nข่าวนี้ส่งผิดพลาด'],
  ['th', 'เรียนบรรณาธิการ โปรดยกเลิกข่าว "X"'],
  ['th', 'ขอถอนข่าว "X" และขออภัยในความผิดพลาด'],
  ['th', 'โปรดชะลอการเผยแพร่ข่าว "X" จนกว่าจะแจ้งให้ทราบ'],
  ['th', 'X\n\nB\n\nข่าวนี้ถูกยกเลิก'],
] as const)('an order in %s takes its story down, and is no story itself: %s', async (language, order) => {
  const [headline = '', text = ''] = stories[language]
  const copy = order.replace('X', headline).replace(/^B$/m, text)
  const states = await ingestCopies([`${headline}\n\n${text}\n`, `${copy}\n`])
  expect(states).toHaveLength(1)
  expect(states[0]).toMatch(/^(?:canceled|withheld)$/)
})

test.each([
  'Вниманию водителей: мост закрыт\n\nМост закрыт до пятницы, сообщила полиция. Просьба объезжать по улице «Речной».\n',
  'Lütfen suyu kullanmayın, dedi başkan\n\nBaşkan "Suyu kullanmayın" dedi, haber ajansları yazdı.\n',
  'Προσοχή στους δρόμους\n\nΗ αστυνομία ζήτησε να μη χρησιμοποιηθεί ο δρόμος «Παραλία».\n',
  'إلغاء: توقف الرحلات\n\nألغت الشركة رحلات "الشاطئ" يوم الاثنين، وفق ما أعلنت.\n',
  'पानी का उपयोग न करें: महापौर\n\nमहापौर ने सोमवार को कहा, “कृपया पानी का उपयोग न करें”।\n',
  '《渡轮》停播\n\n电视台星期一停止播出《渡轮》，请观众谅解。\n',
  '使用控えて、と県\n\n県は月曜日、暖房器「ぬくもり」の使用を控えるよう求めた。\n',
  '기사 삭제 요구 소송\n\n한 남성이 월요일 신문사에 "여객선" 기사를 삭제해 달라고 소송을 냈다.\n',
  'ยกเลิก: งานวัดปีนี้\n\nวัดยกเลิกงาน "แสงไฟ" เมื่อวันจันทร์ เจ้าอาวาสกล่าว\n',
  'Rückruf: Hersteller holt Wurst zurück\n\nDer Hersteller ruft die Wurst „Rote Lotte“ zurück, teilte er mit.\n',
  'Cancelado: concerto de Sorn adiado\n\nA banda cancelou na segunda-feira o concerto "Luzes", disse o clube.\n',
])('news with the words of orders is published: %s', async copy => {
  expect(await ingestCopies([copy])).toEqual(['usable'])
})
