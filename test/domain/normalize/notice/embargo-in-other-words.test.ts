import { expect, test } from 'vitest'
import { statusOf } from './status-of.ts'

/* Embargoes in languages whose days and hours are not read, and news in them. */

const story = {
  bn: 'হালডেনের ফেরি বিক্রি হলো\n\nহালডেনের ফেরি কোম্পানি সোমবার দুটি জাহাজ বিক্রি করেছে, মালিক জানিয়েছেন।',
  hi: 'हाल्डेन की नौका बिकी\n\nहाल्डेन की नौका कंपनी ने सोमवार को दो जहाज बेचे, मालिक ने बताया।',
  fa: 'شرکت کشتی هالدن کشتی‌ها را فروخت\n\nشرکت کشتی هالدن دو کشتی خود را فروخت، مالک آن روز دوشنبه گفت.',
  ur: 'ہالڈن کی فیری نے جہاز بیچ دیے\n\nہالڈن کی فیری کمپنی نے پیر کو اپنے دو جہاز بیچ دیے، مالک نے بتایا۔',
  sw: 'Feri ya Halden yauzwa\n\nKampuni ya feri ya Halden imeuza meli zake mbili, alisema mmiliki Jumatatu.',
  sq: 'Trageti i Haldenit shet anijet\n\nKompania e trageteve të Haldenit shiti dy anijet e saj, tha pronari të hënën.',
  fil: 'Ferry ng Halden ibinenta ang mga barko\n\nIbinenta ng kompanya ng ferry ng Halden ang dalawang barko nito, sabi ng may-ari.',
  zh: '哈尔登渡轮公司出售两艘船\n\n哈尔登渡轮公司星期一出售了两艘船，船主说。',
  ja: 'ハルデンの渡し船会社が船売却\n\nハルデンの渡し船会社は30日、船2隻を売却した。船主が発表した。',
}

test.each([
  ['bn', '২ ডিসেম্বর সকাল ৬টা পর্যন্ত প্রকাশ নিষিদ্ধ'],
  ['bn', 'এমবার্গো: ২ ডিসেম্বর ২০২৬, সকাল ৬টা'],
  ['hi', '2 दिसंबर 2026 तक प्रकाशन पर रोक'],
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
  'アユ釣り解禁：12月2日から\n\n漁協は30日、釣りを12月2日に解禁すると発表した。',
  'Serikali yapiga marufuku uvuvi hadi Desemba 2\n\nSerikali imepiga marufuku uvuvi hadi Desemba 2, alisema waziri Jumatatu.',
  'आयात पर रोक: 2 दिसंबर तक\n\nसरकार ने सोमवार को आयात पर 2 दिसंबर तक रोक लगाई, मंत्री ने बताया।',
  'تحریم نفتی تا ۲ دسامبر\n\nدولت روز دوشنبه گفت تحریم نفتی تا ۲ دسامبر ادامه دارد.',
  '২ ডিসেম্বর পর্যন্ত মাছ ধরা নিষিদ্ধ\n\nসরকার সোমবার ২ ডিসেম্বর পর্যন্ত মাছ ধরা নিষিদ্ধ করেছে, মন্ত্রী জানান।',
  'Bawal ang pangingisda bago mag-Disyembre 2\n\nIpinagbawal ng gobyerno ang pangingisda noong Lunes, sabi ng ministro.',
  'Embargo ndaj naftës deri më 2 dhjetor\n\nQeveria tha të hënën se embargoja ndaj naftës zgjat deri më 2 dhjetor.',
])('news of what is barred until a day is published: %s', async copy => {
  expect(await statusOf(`${copy}\n`)).toBe('usable')
})
