import { describe, expect, test } from 'vitest'
import { decode } from '#domain/encoding/decode.ts'
import { encoderOf } from './encoder-of.ts'

const encoded = (text: string, encoding: string) =>
  encoderOf(byte => new TextDecoder(encoding).decode(Uint8Array.of(byte))).encode(text)

const russian = 'Рыбаки Камчатки начали лов минтая на неделю раньше срока, сообщило агентство в пятницу.'
const greek = 'Οι ψαράδες της Κω ζητούν “νέο λιμάνι”, είπε την Τρίτη ο δήμαρχος του νησιού.'
const arabic = 'قال محافظ الإسكندرية إن الميناء سيغلق أبوابه غدا بسبب الرياح الشديدة والأمطار'
const hebrew = 'ראש העיר אמר כי “הנמל ייסגר” מחר בגלל הרוחות החזקות והגשם הצפוי באזור הצפון'

const ukrainian =
  'Рибалки з Кілії їздять на лов уже другий тиждень, повідомила міська рада у п’ятницю.'.replace('’', '')
const thai = 'ห้องสมุดลอยน้ำเปิดให้บริการในวันอังคารที่ท่าเรือเก่า มีหนังสือสามร้อยเล่มบนเรือไม้'

const polish =
  'Prezydent miasta zapowiedział we wtorek, że prom wróci na trasę jeszcze przed świętami — choć łódź wciąż stoi w stoczni.'
const turkish =
  'Belediye başkanı salı günü yaptığı açıklamada köprünün güze kadar açılacağını söyledi; işçiler şaşkın — rıhtım ise boş.'
const french =
  'Le maire a déclaré mardi que le théâtre rouvrirait ses portes à l’été, après des travaux — élèves et enseignants y répètent déjà.'

/** As written by `iconv`: WHATWG's decoders have no matching encoders. */
const many = {
  shift_jis:
    '8e4496798e7382c590e1919c82c382ad82e882aa8e6e82dc82c182bd814290e182cc97ca82cd97e1944e95c082dd82be81428e7382cd8b7182f091d282c182c482a282e98142',
  'euc-jp':
    'bba5cbdabbd4a4c7c0e3c1fca4c5a4afa4eaa4acbbcfa4dea4c3a4bfa1a3c0e3a4cececca4cfcee3c7afcac2a4dfa4c0a1a3bbd4a4cfb5d2a4f2c2d4a4c3a4c6a4a4a4eba1a3',
  gb18030:
    'b8dbbfdad2b9bce4b6c9c2d6d4d9bfaac1bdc4eaa3accad0d2e9bbe1bdf1ccecbef6d2e9a3acd6f7cfafb1edcabeb3cbbfcdc8cbcafdb4b4d0c2b8dfa1a3',
  big5: 'b4e4a466a95db6a1b4e7bdfca641b67da8e2a67ea141a5abc4b3b77ca4b5a4d1a84dc4b3a141a544ae75aaeda5dcadbcabc8a448bcc6b3d0b773b0aaa143',
  'euc-kr':
    'bacebbeac7d720bedfb0a320bfa9b0b4bcb1c0cc20c0cc20b3e220b4f520bfeec7d7b5c8b4d9b0ed20bdc3c0c7c8b8b0a120c8adbfe4c0cf20b9e0c7fbb4d92e',
} as const
const japanese = '札幌市で雪像づくりが始まった。雪の量は例年並みだ。市は客を待っている。'

test('reads Vietnamese of Windows, whose tones stand behind their letters, with composed letters', async () => {
  const text = 'Chiếc phà của cảng đã chìm tại bến trước bình minh, không có ai trên tàu.'
  const parted = text.normalize('NFD').replace(/(\p{L})(\p{M}+)/gu, (_, letter: string, marks: string) => {
    const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
    return `${`${letter}${marks.replace(tones, '')}`.normalize('NFC')}${marks.match(tones)?.join('') ?? ''}`
  })
  expect(await decode(encoded(parted, 'windows-1258'))).toMatchObject({
    ok: true,
    value: { text, encoding: 'windows-1258' },
  })
})

describe('decoding an undeclared encoding', () => {
  test.for([
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['iso-8859-5', russian],
    ['koi8-u', ukrainian],
    ['windows-874', thai],
    ['windows-1253', greek],
    ['windows-1256', arabic],
    ['windows-1255', hebrew],
  ] as const)('recognizes %s by its letters, and warns', async ([encoding, text]) => {
    const warnings = [`is not UTF-8, read as ${encoding}`]
    expect(await decode(encoded(text, encoding))).toEqual({ ok: true, value: { text, encoding, warnings } })
  })

  test.for([
    ['shift_jis', japanese],
    ['euc-jp', japanese],
    ['gb18030', '港口夜间渡轮再开两年，市议会今天决议，主席表示乘客人数创新高。'],
    ['big5', '港口夜間渡輪再開兩年，市議會今天決議，主席表示乘客人數創新高。'],
    ['euc-kr', '부산항 야간 여객선이 이 년 더 운항된다고 시의회가 화요일 밝혔다.'],
  ] as const)('recognizes the East Asian encoding %s', async ([encoding, text]) => {
    const bytes = Buffer.from(many[encoding], 'hex')
    expect(await decode(bytes)).toMatchObject({ ok: true, value: { text, encoding } })
  })

  test.for([
    ['windows-1250', polish],
    ['iso-8859-2', polish.replace('—', '-')],
    ['windows-1254', turkish],
    ['windows-1250', 'Naši očevi su lovili sve, rekao je Marin Kučić.'],
    ['windows-1250', 'Tiszai molnárok: újra őröl a hajómalom, és nyűgös a víz.'],
    ['windows-1250', 'Třeboňští rybáři loví kapry za svítání.'],
    ['windows-1257', 'Neringos žvejai grįžta prie burvalčių.'],
    ['windows-1257', 'Jūrmalas zvejnieki atgriežas pie vadiem, jo motori ir dārgi un lēni.'],
    ['windows-1254', 'Balıkçılar göç yolunu açtı, köyde şenlik var.'],
  ] as const)('recognizes %s by its letters', async ([encoding, text]) => {
    expect(await decode(encoded(text, encoding))).toMatchObject({ ok: true, value: { text, encoding } })
  })

  test.for([
    french,
    'Straße',
    'École',
    'El niño',
    'Peshkatarët e Vlorës kthehen me vela, tha kapiteni. Çmimi është i lartë, deti është i qetë.',
    'Þórður Ægisson sigldi á ný með seglum, það var þögn á sjónum.',
    'Læsøboer køber gammel færge, siger Jürgen Gärtner på Ærø.',
  ])('keeps windows-1252 for %s', async text => {
    expect(await decode(encoded(text, 'windows-1252'))).toMatchObject({
      value: { text, encoding: 'windows-1252' },
    })
  })

  test('ignores the letters of tags', async () => {
    const text = `<p class="introduction">${russian}</p>`
    expect(await decode(encoded(text, 'windows-1251'))).toMatchObject({
      ok: true,
      value: { text, encoding: 'windows-1251' },
    })
  })

  test('prefers the recognized encoding to a false declaration of Latin-1', async () => {
    const warnings = ['declares iso-8859-1, read as windows-1251']
    expect(await decode(encoded(russian, 'windows-1251'), 'iso-8859-1')).toMatchObject({
      value: { warnings },
    })
  })

  test('recognizes ISO-2022-JP by its escape sequences', async () => {
    const shifted = '\x1B$B;%KZ\x1B(B 2026'
    expect(await decode(Buffer.from(shifted))).toMatchObject({ ok: true, value: { text: '札幌 2026' } })
  })
})

const maced = encoderOf(byte => new TextDecoder('x-mac-cyrillic').decode(Uint8Array.of(byte)))
const fourth = encoderOf(byte => new TextDecoder('iso-8859-4').decode(Uint8Array.of(byte)))

test.each([
  [
    maced,
    'x-mac-cyrillic',
    'Паром вернулся в море, сообщил порт. Экипаж согласился на повышение и вернётся к работе на этой неделе. «Мы рады», — сказал капитан Ёлкин.',
  ],
  [
    fourth,
    'iso-8859-4',
    'Prāmis pēc streika pirmdien atsāka kursēt, paziņoja osta. Viņš teica: ļoti labi, ģimene būs priecīga šonedēļ un jūrnieki arī.',
  ],
] as const)(
  'recognizes the Cyrillic of Macintoshes and the fourth Latin by their letters: %s %s',
  async (page, encoding, text) => {
    const read = await decode(page.encode(text))
    expect(read).toMatchObject({ ok: true, value: { text, encoding } })
  },
)

test.each([
  ['hz-gb-2312', '~{VPND~} and ~~ 100', '中文 and ~ 100'],
  ['iso-2022-kr', '\u001B$)C\u000EGQ1[\u000F 100', '한글 100'],
  ['utf-8', 'a ~{VPND and ~~ 100', 'a ~{VPND and ~~ 100'],
])('recognizes %s, which is all ASCII, by its shifts', async (encoding, bytes, text) => {
  expect(await decode(Buffer.from(bytes, 'latin1'))).toMatchObject({ ok: true, value: { text, encoding } })
})
