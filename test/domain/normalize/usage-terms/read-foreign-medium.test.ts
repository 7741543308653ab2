import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { readForeignMedium } from '#domain/normalize/usage-terms/read-foreign-medium.ts'

const web = [
  'Kein Online',
  'Nicht für das Internet',
  'Keine Online-Nutzung',
  'Online-Nutzung untersagt',
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

test.each(web)('bars the web: %s', clause => {
  expect(readForeignMedium(clause)).toBe('web-out')
})
test.each(tv)('bars television: %s', clause => {
  expect(readForeignMedium(clause)).toBe('tv-out')
})

test.each([
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
])('bars no medium: %s', clause => {
  expect(readForeignMedium(clause)).toBeUndefined()
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
