import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { statusOf } from './status-of.ts'

/* Embargoes in languages whose days and hours are not read, and news in them. */

const story = {
  bn: 'হালডেনের ফেরি বিক্রি হলো\n\nহালডেনের ফেরি কোম্পানি সোমবার দুটি জাহাজ বিক্রি করেছে, মালিক জানিয়েছেন।',
  th: 'เรือข้ามฟากฮาลเดนขายเรือ\n\nบริษัทเรือข้ามฟากฮาลเดนขายเรือสองลำเมื่อวันจันทร์ เจ้าของกล่าว',
  hi: 'हाल्डेन की नौका बिकी\n\nहाल्डेन की नौका कंपनी ने सोमवार को दो जहाज बेचे, मालिक ने बताया।',
  fa: 'شرکت کشتی هالدن کشتی‌ها را فروخت\n\nشرکت کشتی هالدن دو کشتی خود را فروخت، مالک آن روز دوشنبه گفت.',
  ur: 'ہالڈن کی فیری نے جہاز بیچ دیے\n\nہالڈن کی فیری کمپنی نے پیر کو اپنے دو جہاز بیچ دیے، مالک نے بتایا۔',
  sw: 'Feri ya Halden yauzwa\n\nKampuni ya feri ya Halden imeuza meli zake mbili, alisema mmiliki Jumatatu.',
  sq: 'Trageti i Haldenit shet anijet\n\nKompania e trageteve të Haldenit shiti dy anijet e saj, tha pronari të hënën.',
  fil: 'Ferry ng Halden ibinenta ang mga barko\n\nIbinenta ng kompanya ng ferry ng Halden ang dalawang barko nito, sabi ng may-ari.',
  zh: '哈尔登渡轮公司出售两艘船\n\n哈尔登渡轮公司星期一出售了两艘船，船主说。',
  et: 'Haldeni praamifirma müüs laevad\n\nHaldeni praamifirma müüs esmaspäeval kaks laeva, ütles omanik.',
  pl: 'Prom z Halden sprzedał statki\n\nSpółka promowa z Halden sprzedała w poniedziałek dwa statki, powiedział właściciel.',
  tr: 'Halden feribotu gemileri sattı\n\nHalden feribot şirketi pazartesi günü iki gemisini sattı, dedi sahibi.',
  ro: 'Feribotul din Halden vinde navele\n\nCompania de feriboturi din Halden a vândut luni cele două nave, a spus proprietarul.',
  da: 'Færgen i Halden sælger skibene\n\nFærgeselskabet i Halden solgte mandag sine to skibe, sagde ejeren.',
  he: 'המעבורת מהלדן מכרה ספינות\n\nחברת המעבורות של הלדן מכרה ביום שני שתי ספינות, אמר הבעלים.',
  el: 'Το φέρι του Χάλντεν πουλά τα πλοία\n\nΗ εταιρεία του Χάλντεν πούλησε τη Δευτέρα δύο πλοία, είπε ο ιδιοκτήτης.',
  ko: '할덴 여객선사 배 두 척 매각\n\n할덴 여객선사가 30일 배 두 척을 팔았다고 선주가 밝혔다.',
  ja: 'ハルデンの渡し船会社が船売却\n\nハルデンの渡し船会社は30日、船2隻を売却した。船主が発表した。',
}

test.each([
  ['bn', '২ ডিসেম্বর সকাল ৬টা পর্যন্ত প্রকাশ নিষিদ্ধ'],
  ['bn', 'এমবার্গো: ২ ডিসেম্বর ২০২৬, সকাল ৬টা'],
  ['hi', '2 दिसंबर 2026 तक प्रकाशन पर रोक'],
  ['hi', 'प्रकाशन पर रोक: 2 दिसंबर सुबह 8 बजे तक'],
  ['th', 'ห้ามเผยแพร่ก่อนเวลา ๐๖.๐๐ น. วันที่ ๒ ธันวาคม ๒๕๖๙'],
  ['th', 'งดเผยแพร่จนถึง 06.00 น. วันที่ 2 ธันวาคม'],
  ['hi', '२ दिसंबर सुबह ६ बजे से पहले प्रकाशित न करें'],
  ['fa', 'تحریم خبری تا ۲ دسامبر ساعت ۶'],
  ['fa', 'انتشار پیش از ۲ دسامبر ممنوع است'],
  ['ur', '2 دسمبر صبح 6 بجے تک شائع نہ کریں'],
  ['sw', 'Isichapishwe kabla ya Desemba 2, saa 12 asubuhi'],
  ['sw', 'Embargo hadi tarehe 2 Desemba 2026'],
  ['sq', 'Mos e publikoni para datës 2 dhjetor'],
  ['sq', 'Embargo deri më 2 dhjetor ora 6:00'],
  ['fil', 'Huwag ilathala bago ang Disyembre 2, 6 n.u.'],
  ['zh', '禁止在12月2日之前发布'],
  ['zh', '请在12月2日后刊发'],
  ['zh', '十二月二日前禁止刊登'],
  ['zh', '新闻禁令：12月2日上午6时解除'],
  ['ja', '12月2日午前6時以降に報道願います'],
  ['ja', '12月2日朝刊用'],
  ['ja', 'エンバーゴ：12月2日'],
  ['ja', '１２月３日午前５時以降に公表してください'],
  ['hi', '2 दिसंबर सुबह 6 बजे से पहले प्रकाशन के लिए नहीं'],
  ['fa', 'ممنوعیت انتشار تا ساعت ۶ صبح چهارشنبه'],
  ['sw', 'USICHAPISHE KABLA YA DESEMBA 2'],
  ['sw', 'Si ya kuchapishwa kabla ya 2 Desemba'],
  ['et', 'Mitte avaldada enne 2. detsembrit kell 6'],
  ['et', 'Avaldada kolmapäeval, 2. detsembril kell 6.00'],
  ['pl', 'DO PUBLIKACJI OD 2 GRUDNIA GODZ. 6.00'],
  ['tr', 'Ambargolu haber: 2 Aralık Çarşamba 06.00’ya kadar kullanmayınız'],
  ['ro', 'Sub embargo până miercuri, 2 decembrie, ora 06.00'],
  ['da', 'Embargo indtil onsdag 2. december kl. 06.00'],
  ['he', 'באמברגו עד יום רביעי, 2.12, 06:00'],
  ['el', 'ΕΜΠΑΡΓΚΟ ΜΕΧΡΙ 2 ΔΕΚΕΜΒΡΙΟΥ, ΩΡΑ 6:00'],
  ['ko', '12월 3일 오전 5시 이후 보도 가능'],
] as const)(
  'an embargo in %s holds the story under it, over it and beside it: %s',
  async (language, line) => {
    expect(await statusOf(`${line}\n\n${story[language]}\n`)).toBe('withheld')
    expect(await statusOf(`${story[language]}\n\n${line}\n`)).toBe('withheld')
    const [headline = '', text = ''] = story[language].split('\n\n')
    const ninjs = { uri: 'urn:f', type: 'text', headline, body_xhtml: `<p>${text}</p>`, ednote: line }
    expect(await statusOf(JSON.stringify(ninjs))).toBe('withheld')
  },
)

test.each([
  '禁止在校园吸烟\n\n市政府星期一宣布，12月2日起禁止在校园吸烟，违者罚款。',
  '解禁後初の釣り、家族連れでにぎわう\n\n漁協によると、30日は解禁後初の休日で、釣り場は家族連れでにぎわった。',
  'アユ釣り解禁：12月2日から\n\n漁協は30日、釣りを12月2日に解禁すると発表した。',
  'Serikali yapiga marufuku uvuvi hadi Desemba 2\n\nSerikali imepiga marufuku uvuvi hadi Desemba 2, alisema waziri Jumatatu.',
  'आयात पर रोक: 2 दिसंबर तक\n\nसरकार ने सोमवार को आयात पर 2 दिसंबर तक रोक लगाई, मंत्री ने बताया।',
  'تحریم نفتی تا ۲ دسامبر\n\nدولت روز دوشنبه گفت تحریم نفتی تا ۲ دسامبر ادامه دارد.',
  '২ ডিসেম্বর পর্যন্ত মাছ ধরা নিষিদ্ধ\n\nসরকার সোমবার ২ ডিসেম্বর পর্যন্ত মাছ ধরা নিষিদ্ধ করেছে, মন্ত্রী জানান।',
  'Bawal ang pangingisda bago mag-Disyembre 2\n\nIpinagbawal ng gobyerno ang pangingisda noong Lunes, sabi ng ministro.',
  'Kalapüük keelatud enne 2. detsembrit\n\nKala ei tohi püüda enne 2. detsembrit kell 6, ütles minister esmaspäeval.',
  'Avaldatud: 2. detsembril ilmub uus kaart\n\nUus kaart ilmub 2. detsembril, ütles amet esmaspäeval.',
  '2 Aralık’a kadar bu yolu kullanmayın\n\nBelediye pazartesi günü sürücülere 2 Aralık’a kadar yolu kullanmayın dedi.',
  '映画「渡し船」、12月3日以降に公開\n\n配給会社は30日、映画を12月3日以降に公開すると発表した。',
  '12월 3일 이후 사용 가능한 카드 나온다\n\n은행은 30일 새 카드를 12월 3일 이후 쓸 수 있다고 밝혔다.',
  'Embargo pe petrol până în decembrie\n\nGuvernul a prelungit luni embargoul pe petrol până în decembrie, a spus ministrul.',
  'Embargo ndaj naftës deri më 2 dhjetor\n\nQeveria tha të hënën se embargoja ndaj naftës zgjat deri më 2 dhjetor.',
])('news of what is barred until a day is published: %s', async copy => {
  expect(await statusOf(`${copy}\n`)).toBe('usable')
})

test.each([
  'Embargo broken – free to use',
  'EMBARGO LIFTED - FREE FOR IMMEDIATE USE',
  'HOLD RELEASED - OK TO USE',
  'Sperrfrist gebrochen - ab sofort frei',
  'Embargo levé - diffusion immédiate',
])('what ends an embargo over a headline is none: %s', async line => {
  const title = 'Ferry line of Halden sells both of its old ships'
  const copy = `${line}\n\n${title}\n\nHALDEN (Coastal Wire) — The ferry line of Halden has sold its two ships, its owner said on Monday.\n\nThe ships have crossed the sound since 1971.\n`
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path: 'x.txt',
    receivedAt: '2026-11-30T10:00:00Z',
  })
  expect(reading).toMatchObject({ ok: true, stories: [{ article: { headline: title, status: 'usable' } }] })
})
