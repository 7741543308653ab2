import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { readForeignUse } from '#domain/normalize/usage-terms/read-foreign-use.ts'

const web = [
  'Kein Online',
  'Nicht für das Internet',
  'Keine Online-Nutzung',
  'Online-Nutzung untersagt',
  'Verwendung im Netz nicht erlaubt',
  'Pas de web',
  'Interdit web',
  'Interdiction de publication sur internet',
  'No para internet',
  'Prohibida su difusión en internet',
  'Proibida a publicação na internet',
  'Vietata la pubblicazione sul web',
  'Niet voor internet',
  'Ikke for nett',
  'Inte för webben',
  'Ei verkkojulkaisuun',
  'Ikke til nettbruk',
  'Sadece basılı gazeteler için',
  'للنشر المطبوع فقط',
  'Nie do internetu',
  'Не для интернета',
  'Использование в интернете запрещено',
  'İnternette kullanılamaz',
  '禁止在网络使用',
  'ウェブ掲載不可',
  '인터넷 사용 금지',
  'Uniquement pour la presse écrite',
  'Solo para prensa impresa',
  'Somente para impresso',
  'Solo per uso cartaceo',
  'Uitsluitend voor print',
  'Kun for papir',
  'Endast för papperstidningen',
  'Vain paperilehteen',
  'Tylko do druku',
  'Только для печатных изданий',
  'Yalnızca basılı yayınlar için',
  '紙面のみ',
  '仅限纸媒使用',
  '지면 전용',
  'للاستخدام في الصحف المطبوعة فقط',
  'Само за печатни издания',
  'Només per a edició impresa',
  'Pouze pro tisk',
  'Pouze pro tištěná média',
  'Csak nyomtatott médiának',
  'Μόνο για έντυπη χρήση',
  'Ainult paberväljaandele',
  'فقط برای نشریات چاپی',
  'לשימוש בדפוס בלבד',
  'केवल प्रिंट के लिए',
  'Samo za tiskana izdanja',
  'Csak nyomtatott sajtóban',
  'Hanya untuk media cetak',
  'Tik spaudai',
  'Tikai drukātajiem medijiem',
  'Doar pentru presa scrisă',
  'Len pre tlač',
  'Samo za tisk',
  'Само за штампана издања',
  'สำหรับสิ่งพิมพ์เท่านั้น',
  'Тільки для друкованих видань',
  'Chỉ dành cho báo in',
]
const tv = [
  'Nicht für TV',
  'Pas pour la télévision',
  'Prohibida su difusión en televisión',
  'Vietata la diffusione in tv',
  'Не для телевидения',
  'テレビ放送禁止',
  '禁止电视播出',
]

const archive = [
  'يمنع الأرشفة',
  'Без архивиране',
  'Prohibit arxivar',
  'Bez archivace',
  'Απαγορεύεται η αρχειοθέτηση',
  'Arhiveerimine keelatud',
  'آرشیو ممنوع',
  'אין לשמור בארכיון',
  'संग्रह न करें',
  'Zabranjeno arhiviranje',
  'Archiválni tilos',
  'Dilarang mengarsipkan',
  'Archyvuoti draudžiama',
  'Arhivēšana aizliegta',
  'Arhivarea interzisă',
  'Bez archivácie',
  'Arhiviranje prepovedano',
  'Забрањено архивирање',
  'ห้ามเก็บถาวร',
  'Архівування заборонено',
  'Không lưu trữ',
  'Arşivlenemez',
  'Zakaz archiwizacji',
  'Proibido arquivar',
  '아카이브 금지',
  '禁止存档',
]
const editorial = [
  'للاستخدام التحريري فقط',
  'Само за редакционна употреба',
  'Només per a ús editorial',
  'Pouze pro redakční použití',
  'Μόνο για δημοσιογραφική χρήση',
  'Ainult toimetuslikuks kasutamiseks',
  'فقط برای استفاده خبری',
  'לשימוש עיתונאי בלבד',
  'केवल संपादकीय उपयोग के लिए',
  'Samo za uredničku uporabu',
  'Kizárólag szerkesztőségi felhasználásra',
  'Hanya untuk keperluan redaksi',
  'Tik redakciniam naudojimui',
  'Tikai redakcionālai lietošanai',
  'Doar pentru uz editorial',
  'Len na redakčné použitie',
  'Samo za uredniško uporabo',
  'Само за уредничку употребу',
  'สำหรับงานข่าวเท่านั้น',
  'Тільки для редакційного використання',
  'Chỉ dùng cho mục đích báo chí',
  'Yalnızca editoryal kullanım içindir',
  'Только для редакционного использования',
  '報道目的に限る',
  '보도용으로만 사용',
  '仅供新闻报道使用',
]

test.each(web)('bars the web: %s', clause => {
  expect(readForeignUse(clause)).toBe('web-out')
})
test.each(tv)('bars television: %s', clause => {
  expect(readForeignUse(clause)).toBe('tv-out')
})

test.each(archive)('bars archives: %s', clause => {
  expect(readForeignUse(clause)).toBe('no-archive')
})
test.each(editorial)('allows what an editor does with it: %s', clause => {
  expect(readForeignUse(clause)).toBe('editorial-use-only')
})

test.each([
  'Без архивов',
  'Bez archivu',
  'Samo urednik',
  'Pouze redaktor zůstal',
  'Tylko dla redaktorów i czytelników',
  'Само за деца',
  'Csak nyomtatott',
  'Kein Online-Handel ohne Gebühr',
  'Kein Online-Shop.',
  'No internet.',
  'Kein Internet.',
  'Pas d’internet.',
  'Geen internet.',
  'No TV.',
  'Kein Fernsehen.',
  'Pas de télévision.',
  'Non in rete',
  'Pas de web sans publicité',
  'Interdit de séjour sur internet',
  'Solo para socios',
  'Solo carta',
  'No',
  'Kun for abonnenter',
  'Только для взрослых',
  'Не для всех',
  '仅限成人',
  'テレビのみ',
  'Nur für Abonnenten',
])('limits no use: %s', clause => {
  expect(readForeignUse(clause)).toBeUndefined()
})

const headline = 'Halden opens its new pier after two years of repairs'
const story =
  'The harbor of Halden opens its new pier next week, the town said on Monday.\n\nThe old one closed in February, when a storm tore away its deck.'

const codesOf = async (path: string, copy: string) => {
  const reading = await readDrop({ bytes: Buffer.from(copy), path, receivedAt: '2026-11-20T14:00:00Z' })
  return (reading.ok ? reading.stories[0]?.article.usageTerms : undefined)?.map(({ code }) => code) ?? []
}

test.each([...web, ...tv])(
  'limits a story that has it in its terms, above or below its text: %s',
  async term => {
    const code = web.includes(term) ? 'web-out' : 'tv-out'
    const ninjs = JSON.stringify({
      uri: 'urn:pier',
      type: 'text',
      headline,
      body_text: story,
      usageterms: term,
    })
    expect(await codesOf('pier.json', ninjs)).toContain(code)
    expect(await codesOf('pier.txt', `${term}\n\n${headline}\n\n${story}\n`)).toContain(code)
    expect(await codesOf('pier.txt', `${headline}\n\n${story}\n\n${term}\n`)).toContain(code)
  },
)
