import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { detectMarkdown } from '#domain/formats/markdown/detect.ts'

const TITLE = 'Lamp room of the old mine becomes a museum'
const LEAD = 'GREYFORD - The lamp room of the old mine will open as a museum on Monday, the town said.'
const MORE = 'Entry is free until the summer, and the lamps that are left will be lit each evening.'

const read = async (text: string, path = 'lamps.md') => {
  const reading = await readDrop({ bytes: Buffer.from(text), path, receivedAt: '2026-12-01T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const [story] = reading.stories
  if (!story) throw new Error('no story')
  return { ...story.article, notice: story.notice, warnings: reading.warnings, format: reading.format }
}

/** The paragraphs of a story below its lead, and one above its last, so that none is the edge of the page. */
const bodyOf = async (between: string) => {
  const { body } = await read(`# ${TITLE}\n\nBy Marta Quill\n\n${LEAD}\n\n${between}\n\n${MORE}\n`)
  return body.text.split('\n\n').slice(1, -1).join('\n\n')
}

test('a heading is the headline, and marks are no text', async () => {
  expect(
    await read(`# ${TITLE}\n\n**By Marta Quill**\n\n${LEAD}\n\n## Opening hours\n\n${MORE}\n`),
  ).toMatchObject({
    format: 'markdown',
    headline: TITLE,
    byline: 'Marta Quill',
    dateline: { place: 'GREYFORD' },
    body: { html: expect.stringContaining('<h2>Opening hours</h2>') },
  })
})

test.for([
  ['The *Gull* sails at **noon**, _rain_ or __shine__.', 'The Gull sails at noon, rain or shine.'],
  [
    'See the [minutes](https://a.example/m_(1) "Minutes") of the [board][b].\n\n[b]: https://a.example/b',
    'See the minutes of the board.',
  ],
  ['It is in <https://a.example/a_b_c> of the archive.', 'It is in https://a.example/a_b_c of the archive.'],
  ['The code is `a*b*c`, he said of the \\*star\\*.', 'The code is a*b*c, he said of the *star*.'],
  [
    'The board measures 5*4 and 6*3 feet, in file lamp_room_2.',
    'The board measures 5*4 and 6*3 feet, in file lamp_room_2.',
  ],
  [
    'Rents fell by [about] a third, said Lee [the owner].',
    'Rents fell by [about] a third, said Lee [the owner].',
  ],
  [
    'The lamp room was\nbuilt in the year\n1891. A storm took its roof.',
    'The lamp room was built in the year 1891. A storm took its roof.',
  ],
  [
    '1891. A storm took the roof, and it was built again.',
    '1891. A storm took the roof, and it was built again.',
  ],
  ['- the café\n- the arcade,\n  with its hall', 'the café\nthe arcade, with its hall'],
  [`${'> '.repeat(12)}It was told and told again.`, 'It was told and told again.'],
  [
    ['a ferry', 'a pier', 'a boat', 'a lamp', 'a mine']
      .map((each, at) => `${'  '.repeat(at)}- ${each}`)
      .join('\n'),
    'a ferry\na pier\na boat\na lamp\na mine',
  ],
  [
    'The board met on Monday, heard all the neighbors of the pier one after another, and closed it for the winter all the same.\n---',
    'The board met on Monday, heard all the neighbors of the pier one after another, and closed it for the winter all the same.',
  ],
  ['See the [plan](plans/a.pdf) and [mail](mailto:a@b.example) us.', 'See the plan and mail us.'],
  ['    Typed with an indent, it is a paragraph.', 'Typed with an indent, it is a paragraph.'],
  ['> “We were not told,” said Lee.', '“We were not told,” said Lee.'],
  ['Prices < 5 and > 3 & more are *usual* here.', 'Prices < 5 and > 3 & more are usual here.'],
  ['{{< figure src="a.png" >}}\n\nIt rains on the town.', 'It rains on the town.'],
] as const)('%s', async ([markdown, text]) => {
  expect(await bodyOf(markdown)).toBe(text)
})

test('a table keeps its rows', async () => {
  expect(await bodyOf('| Ward | Votes |\n|:-----|------:|\n| Hill | 412 |')).toBe('Ward\tVotes\nHill\t412')
})

test('a note stands under the story, and its number where it belongs', async () => {
  const { body } = await read(
    `# ${TITLE}\n\n${LEAD}[^1]\n\n${MORE}\n\n[^1]: Minutes of the board, 30 November.\n`,
  )
  expect(body.text).toContain('the town said.¹')
  expect(body.text).toContain('Minutes of the board, 30 November.')
  expect(body.text).not.toContain('[^')
})

test('pictures on the web are media with their words, others leave a warning', async () => {
  const story = await read(
    `# ${TITLE}\n\n![The lamp room](https://a.example/lamp.jpg)\n\n${LEAD}\n\n![](lamp.jpg)\n\n${MORE}\n`,
  )
  expect(story.media).toEqual([
    { kind: 'image', href: 'https://a.example/lamp.jpg', caption: 'The lamp room' },
  ])
  expect(story.warnings).toContain('contains pictures, which are not read')
  expect(story.body.text).not.toContain('lamp.jpg')
})

const front = (lines: string, mark = '---') => `${mark}\n${lines}\n${mark}\n\n${LEAD}\n\n${MORE}\n`

test.for([
  [
    `title: "${TITLE}"\nauthor: Marta Quill\ndate: 2026-11-30T10:00:00Z`,
    { byline: 'Marta Quill', firstCreated: '2026-11-30T10:00:00Z' },
  ],
  [`title: ${TITLE}\nauthors:\n  - Marta Quill\n  - Jonas Abt`, { byline: 'Marta Quill and Jonas Abt' }],
  [`title: ${TITLE}\nauthors: ["Marta Quill", 'Jonas Abt']`, { byline: 'Marta Quill and Jonas Abt' }],
  [
    `title: ${TITLE}\nauthor:\n  name: Marta Quill\n  title: Editor\n  email: m@a.example`,
    { byline: 'Marta Quill', headline: TITLE },
  ],
  [
    `title: ${TITLE}\ndescription: >\n  It opens\n  on Monday.\ntags: [mines, museums]`,
    { summary: 'It opens on Monday.', subjects: [{ name: 'mines' }, { name: 'museums' }] },
  ],
  [`title: ${TITLE}\nembargo_until: 2026-12-03T06:00:00Z`, { embargoedUntil: '2026-12-03T06:00:00Z' }],
  [`title: ${TITLE}\nparams:\n  embargo: 2026-12-03T06:00:00Z`, { embargoedUntil: '2026-12-03T06:00:00Z' }],
  [`title: ${TITLE}\n# EMBARGOED until 0600 GMT 3 December 2026`, { embargoedUntil: '2026-12-03T06:00:00Z' }],
  [
    `title: ${TITLE}\nnotice: EMBARGOED until 0600 GMT 3 December 2026`,
    { embargoedUntil: '2026-12-03T06:00:00Z' },
  ],
  [`title: ${TITLE}\ndate: 2026-12-03T06:00:00Z`, { embargoedUntil: '2026-12-03T06:00:00Z' }],
  [`title: ${TITLE}\ndraft: true`, { status: 'withheld' }],
  [`title: ${TITLE}\npublished: false`, { status: 'withheld' }],
  [`title: ${TITLE}\ndraft: false\nlayout: post`, { status: 'usable' }],
] as const)('front matter: %s', async ([lines, expected]) => {
  expect(await read(front(lines))).toMatchObject({ headline: TITLE, ...expected })
})

test('front matter in TOML', async () => {
  expect(await read(front(`title = "${TITLE}"\nauthor = "Marta Quill"\ndraft = true`, '+++'))).toMatchObject({
    headline: TITLE,
    byline: 'Marta Quill',
    status: 'withheld',
  })
})

test.for([
  [`# ${TITLE}\n\n${LEAD}\n`, 'lamps.txt', true],
  [`${LEAD}\n`, 'lamps.markdown', true],
  [`#1 seed falls in Greyford final\n\n${LEAD}\n`, 'lamps.txt', false],
  [`# # #\n\n${LEAD}\n`, 'lamps.txt', false],
  [`#mine\n\n${LEAD}\n`, 'lamps.txt', false],
  [`${TITLE}\n\n${LEAD}\n\n# Note\n\n* * *\n`, 'lamps.txt', false],
  [`---\n\n${TITLE}\n\n---\n\n${LEAD}\n`, 'lamps.txt', false],
  [`${TITLE}\n=====\n\n*${LEAD}*\n`, 'lamps.txt', false],
] as const)('%s in %s', ([text, path, isMarkdown]) => {
  expect(detectMarkdown({ text, path })).toBe(isMarkdown)
})

test.each([
  ['%% check the date with legal %%', ''],
  [
    `The %% is it so? %% ferry sails at noon, the harbor master said.`,
    'The ferry sails at noon, the harbor master said.',
  ],
  [`It rose by 5%% at noon and by 6%% at night, the town said.`, undefined],
  ['> [!NOTE]\n> The pier is shut until May, the town said.', 'The pier is shut until May, the town said.'],
  [
    '!!! warning "The pier"\n    It is shut until May, the town said.',
    'The pier\n\nIt is shut until May, the town said.',
  ],
  [':::tip\nBring a lamp, the town said.\n:::', 'Bring a lamp, the town said.'],
  ['Wow!!! That is a fine pier, the town said.', undefined],
])('notes of editors and marks of boxes are no text: %j', async (marked, text = marked) => {
  expect((await bodyOf(marked)).replace(/ {2,}/g, ' ')).toBe(text)
})

test('what an editor notes in the text to hold it holds it', async () => {
  const until = '%% EMBARGOED until 0600 GMT 31 December 2026 %%'
  expect(await read(`# ${TITLE}\n\n${LEAD}\n\n${until}\n\n${MORE}\n`)).toMatchObject({
    status: 'withheld',
    embargoedUntil: '2026-12-31T06:00:00Z',
    body: { text: expect.not.stringContaining('EMBARGOED') },
  })
})

test('a name that is a link among notes is a byline', async () => {
  const stated = `---\ntitle: ${TITLE}\nauthor: "[[Marta Quill]]"\n---\n`
  expect(await read(`${stated}${LEAD}\n\n${MORE}\n`)).toMatchObject({ byline: 'Marta Quill' })
})

test.each([
  `title = "${TITLE}"\n[embargo]\nuntil = 2026-12-31T06:00:00Z`,
  `title = "${TITLE}"\n[params.embargo] # of the desk\nuntil = 2026-12-31T06:00:00Z`,
])('an embargo in a table of TOML holds: %j', async stated => {
  expect(await read(`+++\n${stated}\n+++\n${LEAD}\n\n${MORE}\n`)).toMatchObject({
    embargoedUntil: '2026-12-31T06:00:00Z',
  })
})

test('a table of TOML for something else holds nothing', async () => {
  const stated = `+++\ntitle = "${TITLE}"\n[menu.main]\nname = "mines"\nhold = false\n+++\n`
  expect(await read(`${stated}${LEAD}\n\n${MORE}\n`)).toMatchObject({ status: 'usable', headline: TITLE })
})

test('a table of TOML for whatever a site states names the author', async () => {
  const stated = `+++\ntitle = "${TITLE}"\n[params]\nauthor = "Marta Quill"\n+++\n`
  expect(await read(`${stated}${LEAD}\n\n${MORE}\n`)).toMatchObject({ byline: 'Marta Quill' })
})

test.each([
  '[//]: # (EMBARGOED until 0600 GMT 31 December 2026)',
  '[comment]: <> (Do not publish before 31 December)',
])('a comment that no reader sees holds: %s', async comment => {
  expect(await read(`# ${TITLE}\n\n${LEAD}\n\n${comment}\n\n${MORE}\n`)).toMatchObject({ status: 'withheld' })
})

test.each([
  ['{{< youtube abc123 >}}', 'youtube'],
  ['{% twitter 20 %}', 'twitter'],
  ['<iframe src="https://maps.example/lamps"></iframe>', 'maps.example'],
])('what a site would show there is named: %s', async (embed, name) => {
  const { warnings } = await read(`# ${TITLE}\n\n${LEAD}\n\n${embed}\n\n${MORE}\n`)
  expect(warnings).toEqual([
    `embeds left out, which are not read: ${name}; say in words what the story needs of them`,
  ])
})

test.each(['{{< toc >}}', '{% include footer.html %}', '{: .lead}'])('%s is nothing to name', async line => {
  expect((await read(`# ${TITLE}\n\n${LEAD}\n\n${line}\n\n${MORE}\n`)).warnings).toEqual([])
})

test('front matter names the language as builders of sites do', async () => {
  const { language } = await read(`---\ntitle: ${TITLE}\nlang: en-GB\n---\n\n${LEAD}\n\n${MORE}\n`)
  expect(language).toBe('en-GB')
})
