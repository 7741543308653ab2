import { expect, test } from 'vitest'
import { normalizeNotice } from '#domain/normalize/notice/normalize-notice.ts'

test.each([
  'Juttua päivitetty kello 18.40: lisätty kommentti.',
  'Adds details, background',
  'Recasts lede; adds quotes',
  "Recasts with captain's quotes, adds background",
  'Updates with comment from the captain in paragraph 4',
  'Artikeln har uppdaterats.',
  'ATTENTION - AJOUTE réactions ///',
  'ATTENTION - ajoute citation, précisions ///',
  'ACHTUNG - Ergänzt um Zitat ///',
  '(Uppdaterad med citat)',
  '(Opdateret med citater)',
  'Artiklen er opdateret klokken 18.40.',
  'Saken blir oppdatert.',
  'Dit artikel is om 18.40 uur bijgewerkt.',
  'Článek byl aktualizován v 18.40.',
  'Artykuł został zaktualizowany.',
  'Cikkünket 18.40-kor frissítettük.',
  'Articol actualizat la ora 18:40.',
  'Cet article a été mis à jour à 18 h 40.',
  'Dieser Text wurde um 18.40 Uhr ergänzt.',
  'Новость обновлена в 18:40.',
  "Haber 18.40'ta güncellendi.",
])('"%s" says that the story is a later one', line => {
  expect(normalizeNotice(line)?.class).toBe('update')
})

test.each([
  'Adds two ferries to its fleet',
  'Updates your maps for free',
  '(With photos)',
  '(Mit Bildern)',
  '(Avec photos et vidéo)',
  'Vi trekker på smilebåndet.',
  'Saken är upp till rätten.',
  'Der Text wurde am Montag im Ausschuss ergänzt.',
  'Článek zákona má být letos zrušen.',
  'Статья закона дополнена новым пунктом.',
  'Haber bekleyen aileler kapıda kaldı.',
  'Dit artikel is in de supermarkt uitverkocht.',
  'Artikeln är slutsåld.',
])('"%s" does not', line => {
  expect(normalizeNotice(line)).toBeUndefined()
})
