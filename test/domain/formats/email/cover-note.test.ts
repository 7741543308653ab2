import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/* The text of a mail that brings a story is a cover note if it is short, in whatever script: a story is never taken for one. */

const mailWith = (text: string): Buffer =>
  Buffer.from(
    [
      'From: Bo Lind <bo@island.example>',
      'To: in@wire.example',
      'Date: Sun, 1 Mar 2026 09:00:00 +0000',
      'Subject: Oven',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '--b',
      'Content-Type: text/plain; charset=utf-8; name=quay.txt',
      'Content-Disposition: attachment; filename=quay.txt',
      '',
      'Ferry gets a new quay\r\n\r\nBy Tom Abara\r\n\r\nThe island ferry moved to its new quay on Friday, the harbor said.\r\n\r\nThe old one is a museum now.',
      '--b--',
    ].join('\r\n'),
  )

const headlinesOf = async (text: string): Promise<string[]> => {
  const reading = await readDrop({
    bytes: mailWith(text),
    path: 'in.eml',
    receivedAt: '2026-03-01T09:00:00Z',
  })
  return reading.ok ? reading.stories.map(({ article }) => article.headline) : []
}

const chinese = [
  '岛上面包房保留百年老炉',
  '岛议会星期一决定保留面包房里那座一八九一年建成的老炉，面包师傅说，这座炉子每个月要烧掉整整一吨木柴。',
  '议会在会上听取了居民的意见，多数人希望老炉继续使用，因为村里的面包一直在那里烤制，外地游客也常常为此而来。',
  '面包师傅表示，修理炉子的费用将由议会和面包房各承担一半，工程预计在春天开始，夏天以前完成，期间面包房照常营业。',
  '议会还决定为面包房添置一间新的仓库，用来存放木柴。',
].join('\r\n\r\n')

test('a story in a script without spaces, under its own headline, is read beside the one that is attached', async () => {
  expect(await headlinesOf(chinese)).toEqual(['岛上面包房保留百年老炉', 'Ferry gets a new quay'])
})

test.each([
  'Dear editors, please find our story for Monday attached. Call me with questions. Bo',
  '附上今天的稿件，请查收。',
])('a cover note is not read as a story: %s', async note => {
  expect(await headlinesOf(note)).toEqual(['Ferry gets a new quay'])
})
