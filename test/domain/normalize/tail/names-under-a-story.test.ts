import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const french = [
  'Le bac de Quillec reprend la mer après une longue grève',
  'Le bac de Quillec a repris la mer lundi après onze jours de grève, a annoncé sa direction.',
  'Les marins ont accepté une hausse de 4 % et reprendront leur travail par équipes cette semaine.',
  'La direction n’a pas chiffré l’arrêt, que les armateurs estiment à deux millions d’euros.',
  'Une autre réunion est prévue jeudi à la mairie avec Solène Garrec, qui dirige le port.',
]
const english = [
  'The ferry of Quillec is at sea again after a long strike',
  'The ferry of Quillec was at sea again on Monday after eleven days of strike, its owners said.',
  'The crews took a raise of 4 percent and will be back at work in shifts during the week.',
  'The owners did not say what the strike had cost, which others put at two million euros.',
  'Another meeting is planned for Thursday at the town hall with the head of the port.',
]

const japanese = [
  '渡し船がストの後に再開',
  '港の会社は月曜日、11日間のストの後に渡し船を再開したと発表した。',
  '船員は4％の引き上げを受け入れ、今週は交代で職場に戻ると組合が述べた。',
  '会社は費用を明らかにしなかったが、船主は二百万ドルと見積もっている。',
  '次の会合は木曜日に市役所で開かれる予定だ。',
]

const read = async (story: readonly string[], line: string) => {
  const bytes = Buffer.from([...story, line].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.body.text).toBe(story.slice(1).join('\n\n'))
  return {
    authors: article?.authors.map(({ name }) => name),
    contributors: article?.contributors.map(({ name, role }) => `${name} | ${role}`),
  }
}

test.each([
  ['Anne Lecoq et Yves Morvan', ['Anne Lecoq', 'Yves Morvan']],
  ['Anne Lecoq (avec AFP)', ['Anne Lecoq']],
  ['(Anne Lecoq)', ['Anne Lecoq']],
  ['Anne Lecoq, à Brest', ['Anne Lecoq']],
  ['Par Anne Lecoq', ['Anne Lecoq']],
  ['Par Anne Lecoq, journaliste au Courrier de l’île', ['Anne Lecoq']],
  ['Rédigé par Anne Lecoq le 27 novembre 2026', ['Anne Lecoq']],
  ['Von Anna Lehn, Redakteurin beim Inselboten', ['Anna Lehn']],
  ['Por Ana Ruiz', ['Ana Ruiz']],
  ['Par ailleurs', []],
  ['Von Berlin nach Wien', []],
  ['Por Dios, qué calor', []],
  ['Anne LECOQ', ['Anne Lecoq']],
  ['Anne LECOQ.', ['Anne Lecoq']],
  ['Anne LECOQ et Yves MORVAN.', ['Anne Lecoq', 'Yves Morvan']],
  ['Anne Lecoq, Quillec Journal', ['Anne Lecoq']],
  ['Anne Lecoq, Solène', []],
  ['—Anne Lecoq/BL, GMA Integrated News', ['Anne Lecoq']],
  ['김하나·이두리 기자', ['김하나', '이두리']],
  ['Door Joris van Dam', ['Joris van Dam']],
  ['Av Kari Solberg', ['Kari Solberg']],
  ['Anne Lecoq', []],
  ['Solène Garrec et Yves Morvan', []],
  ['Sports et Loisirs Nautiques', []],
  ['Anne Lecoq / AFP', []],
])('under a story without a byline, "%s" signs it as %j', async (line, authors) => {
  expect(await read(french, line)).toEqual({ authors, contributors: [] })
})

test.each(['Hồng Hạnh', 'Nguyễn Thị Hồng Hạnh'])(
  'under “./.”, with which VNA ends a story, %s signs',
  async name => {
    const told = [
      'Phà Cát Lái hoạt động trở lại',
      'Phà Cát Lái hoạt động trở lại sáng 4/3 sau hai tuần sửa chữa.',
      'Vé giá 5.000 đồng.',
    ]
    const { authors } = await read(told, `/.\n\n${name}`)
    expect(authors).toEqual([name])
  },
)

test.each([
  ['（山田花子）', ['山田花子']],
  ['（山田花子、佐藤太郎）', ['山田花子', '佐藤太郎']],
  ['（ソウル＝山田花子）', ['山田花子']],
  ['（東京社会部　山田花子）', ['山田花子']],
  ['【山田花子】', ['山田花子']],
  ['取材・文　山田花子', ['山田花子']],
  ['（敬称略）', []],
  ['【関連動画】', []],
  ['【随時更新】', []],
  ['（社会部長）', []],
  ['（写真提供＝市役所）', []],
])('under a Japanese story, "%s" signs it as %j', async (line, authors) => {
  expect(await read(japanese, line)).toEqual({ authors, contributors: [] })
})

test.each([
  ['（山田花子）', ['山田花子']],
  ['【ソウル＝山田花子】', ['山田花子']],
  ['（聞き手・山田花子）', ['山田花子']],
])('behind the last Japanese sentence, "%s" signs the story as %j', async (sign, authors) => {
  const story = [...japanese.slice(0, -1), `${japanese.at(-1)}${sign}`]
  const bytes = Buffer.from(story.join('\n\n'))
  const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.authors.map(({ name }) => name)).toEqual(authors)
  expect(article?.body.text).toBe(japanese.slice(1).join('\n\n'))
})

test.each([
  ['다음 회의는 목요일 시청에서 열릴 예정이다. 홍길동 기자 gildong@daily.example', ['홍길동']],
  ['新一轮会议定于星期四在市政厅举行。（记者 王小梅）', []],
  ['次の会合は木曜日に市役所で開かれる予定だ。（肩書は当時）', []],
])('the last sentence of "%s" stays in the story', async (last, authors) => {
  const story = ['Kai', ...Array.from({ length: 3 }, (_, at) => `${last.split(/[。.]/u, 1)[0]}${at}。`), last]
  const bytes = Buffer.from(story.join('\n\n'))
  const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.authors.map(({ name }) => name)).toEqual(authors)
  expect(article?.body.text.split('\n').at(-1)).toContain(last.split(/[。.]/u, 1)[0])
})

test('titles in capitals under an English story sign nothing', async () => {
  const line = 'Harbor Life and Village Style'
  expect(await read(english, line)).toEqual({ authors: [], contributors: [] })
})

test.each([
  ['Fotó: Nagy Péter', ['Nagy Péter | photography']],
  ['Teksti ja kuvat: Aino Salo', ['Aino Salo | writing']],
  ['Båten vid kajen. Bild: Bo Lind', []],
  ['Címlapkép: hajó a kikötőben. Fotó: Nagy Péter', []],
  ['Fotó: MTI/Nagy Péter', []],
])('under a story, "%s" credits %j', async (line, contributors) => {
  expect(await read(english, line)).toEqual({ authors: [], contributors })
})

test('a family name with its particle says where an author was, and credits nobody anew', async () => {
  const [title, ...rest] = english
  const line = 'De la Torre-Puig reported from Madrid.'
  const bytes = Buffer.from([title, 'By IDA DE LA TORRE-PUIG and BO LIND', ...rest, line].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.authors).toEqual([
    { name: 'Ida de la Torre-Puig', location: 'Madrid' },
    { name: 'Bo Lind' },
  ])
  expect(article?.contributors).toEqual([])
})

const chinese = [
  '港口渡轮停航三天',
  '渡轮因大风停航三天，港口负责人星期一表示，乘客可以退票。',
  '他说，预计星期四恢复正常，届时将增加两个班次。',
]
const korean = [
  '파업 끝난 연락선 운항 재개',
  '항구의 연락선이 열하루의 파업을 끝내고 월요일 운항을 재개했다고 회사가 밝혔다.',
  '선원들은 인상안을 받아들였고 이번 주 교대로 복귀한다고 노조가 말했다.',
]
const arabic = [
  'العبارة تعود إلى البحر بعد الإضراب',
  'عادت العبارة إلى البحر الاثنين بعد إضراب استمر أحد عشر يوما، بحسب ما أعلنت الهيئة.',
  'ووافق البحارة على زيادة بنسبة أربعة في المئة وسيعودون إلى العمل هذا الأسبوع.',
]

test.each([
  [chinese, '\n\n来源：新华社', 'Xinhua', []],
  [chinese, '（来源：新华社）', 'Xinhua', []],
  [japanese, '\n\n（共同）', 'Kyodo News', []],
  [korean, '\n\n/홍길동 기자', undefined, ['홍길동']],
  [korean, ' /홍길동 기자 gildong@daily.example', undefined, ['홍길동']],
  [arabic, '\n\nم س ع / أ ن ر', undefined, []],
])('under %j stands "%s", from %s by %j, and in no body', async (story, sign, agency, authors) => {
  const bytes = Buffer.from(`${story.join('\n\n')}${sign}\n`)
  const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.body.text).toBe(story.slice(1).join('\n\n'))
  expect(article?.agency).toBe(agency)
  expect(article?.authors.map(({ name }) => name)).toEqual(authors)
})

test.each([
  ['（王小丽）', ['王小丽']],
  ['（王小丽、李大海）', ['王小丽', '李大海']],
  ['（完）', []],
  ['（待续）', []],
  ['（新华社）', []],
  ['（下转第二版）', []],
  ['（据央视）', []],
])('under a Chinese story, "%s" signs it as %j', async (line, authors) => {
  expect(await read([...chinese, '公司没有公布损失，船东估计为二百万美元。'], line)).toEqual({
    authors,
    contributors: [],
  })
})

test.each([
  ['Texte : Anne Lecoq. Photos : Yves Morvan.', ['Anne Lecoq'], ['Yves Morvan | photography']],
  ['Tekst: Anne Lecoq. Foto: Yves Morvan', ['Anne Lecoq'], ['Yves Morvan | photography']],
  ['Text: Anne Lecoq; Fotos: Yves Morvan', ['Anne Lecoq'], ['Yves Morvan | photography']],
  ['Tekst: Anne Lecoq. Eindredactie: Yves Morvan.', ['Anne Lecoq'], ['Yves Morvan | editing']],
  [
    '(Información de Anne Lecoq; editado por Yves Morvan)',
    [],
    ['Anne Lecoq | reporting', 'Yves Morvan | editing'],
  ],
])(
  'who wrote the text signs it, and who took the pictures helped: %s',
  async (line, authors, contributors) => {
    expect(await read(french, line)).toEqual({ authors, contributors })
  },
)

test('in Arabic, who reported and edited sign nothing', async () => {
  expect(await read(arabic, '(تغطية صحفية إيناس فرج - تحرير حسن عكاشة)')).toEqual({
    authors: [],
    contributors: ['إيناس فرج | reporting', 'حسن عكاشة | editing'],
  })
})

test('a name over an address signs a story in which people speak behind dashes', async () => {
  const said = '– Vi har gått med förlust i sex år och kan inte fortsätta, säger vd Folke Dalgård.'
  const bytes = Buffer.from(
    [french[0], said, french[1], french[2], 'Ines Varg', 'ines.varg@bladet.example'].join('\n\n'),
  )
  const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.authors).toEqual([{ name: 'Ines Varg' }])
  expect(article?.body.text).toBe([said, french[1], french[2]].join('\n\n'))
})

test('a name over the reservation of papers of Italy signs the story', async () => {
  const bytes = Buffer.from([...french, 'Anne Lecoq', '© RIPRODUZIONE RISERVATA'].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.authors).toEqual([{ name: 'Anne Lecoq' }])
  expect(article?.body.text).toBe(french.slice(1).join('\n\n'))
})

test.each(['« Vive la PAIX. »', 'Vive la NAVETTE.', 'Words: that is what she had.'])(
  'a last sentence that looks like a signature stays: %s',
  async line => {
    const bytes = Buffer.from([...french, line].join('\n\n'))
    const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
    const article = reading.ok ? reading.stories[0]?.article : undefined
    expect(article?.body.text).toBe([...french.slice(1), line].join('\n\n'))
    expect(article?.authors).toEqual([])
  },
)
