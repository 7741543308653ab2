import { expect, test } from 'vitest'
import { isUnpublishable } from '#domain/normalize/notice/hold/is-unpublishable.ts'
import { statusOf } from './status-of.ts'

const headline = 'Ferry line sells both ships'
const body =
  'HALDEN (Coastal Wire) — The ferry line of Halden has sold its two ships to a company in Sorn, its owner said on Monday.\n\nThe ships have crossed the sound since 1971.'

/** What desks write over copy that no reader is to see, one or more to a language. */
const lines = [
  'Nur für interne Zwecke',
  'INTERN: Nur zur Information der Redaktionen',
  'Non destiné à la publication',
  'Pas pour diffusion',
  'No apta para su publicación',
  'Uitsluitend voor intern gebruik',
  'Alleen voor intern gebruik.',
  'Kun til internt brug',
  'Bare for internt bruk',
  'KUN TIL REDAKTIONEL ORIENTERING',
  'Må ikke bringes',
  'Endast för internt bruk',
  'Tylko do użytku wewnętrznego',
  'Wyłącznie do użytku wewnętrznego!',
  'Do wiadomości redakcji',
  'Nezveřejňovat',
  'Pouze pro vnitřní potřebu redakcí',
  'Jen pro informaci redakcí',
  'Nezverejňovať',
  'Nem közlésre',
  'Nije za objavu',
  'Samo za internu upotrebu',
  'Только для служебного пользования',
  'Для информации редакций',
  'Для службового користування',
  'Не за публикуване',
  'Само за служебно ползване',
  'Nu se publică',
  'Nu pentru publicare',
  'Mitte avaldamiseks',
  'YAYIN YASAĞI',
  'Yayın için değildir',
  'Yayımlanmak üzere değildir',
  'Không phổ biến',
  'ไม่ใช่เพื่อเผยแพร่',
  '社外秘',
  '仅供内部参考',
  '僅供內部使用',
  '비보도',
  '보도하지 마십시오',
  'ليس للنشر',
  'للاطلاع فقط وليس للنشر',
  'للاستخدام الداخلي فقط',
  'לא לפרסום',
  'לשימוש פנימי בלבד',
  'Please await legal approval before publication',
]

test.each(lines)('holds the story over and under which it says that it is for no reader: %s', async line => {
  expect(await statusOf(`${line}\n\n${headline}\n\n${body}\n`)).toBe('withheld')
  expect(await statusOf(`${headline}\n\n${body}\n\n${line}\n`)).toBe('withheld')
})

/** News in the same words. */
test.each([
  'Die Räume werden nur für interne Zwecke genutzt, sagte der Reeder am Montag.',
  'El barco no es apto para la navegación, según el puerto.',
  'De steiger is alleen voor intern gebruik van de haven, aldus de directie.',
  'Kun til jul sejler færgen om natten.',
  'Droga jest tylko do użytku wewnętrznego portu, podał zarząd.',
  'Документ с пометкой «Для служебного пользования» нашли в порту.',
  'Hakim, liman davasına yayın yasağı koydu.',
  '港の社外秘の資料が流出したと同社が発表した。',
  '회사는 비보도를 전제로 설명했다고 밝혔다.',
  'החוק אוסר לא לפרסם את הדוח, אמר השר.',
])('is no news in such words: %s', line => {
  expect(isUnpublishable(line)).toBe(false)
})
