import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { packWord, paragraph, run } from '#test/containers/pack-word.ts'

const top = [
  paragraph('Lamp room of the old mine becomes a museum', 'Title'),
  paragraph('By Marta Quill'),
  paragraph('The lamp room of the old mine will open as a museum on Monday, the town said.'),
].join('')

test.each([
  ['a field', `<w:fldSimple w:instr=" DOCPROPERTY Lamps ">${run('41 lamps')}</w:fldSimple>`, '41 lamps'],
  ['words of a direction', `<w:dir w:val="rtl">${run('41')}</w:dir>${run(' lamps')}`, '41 lamps'],
  ['words set against it', `<w:bdo w:val="ltr">${run('41 lamps')}</w:bdo>`, '41 lamps'],
  [
    'a word with its reading',
    `<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/></w:rubyPr><w:rt>${run('とうきょう')}</w:rt><w:rubyBase>${run('東京')}</w:rubyBase></w:ruby></w:r>${run(' lamps')}`,
    '東京(とうきょう) lamps',
  ],
  [
    'a tab at a place',
    `${run('41')}<w:r><w:ptab w:relativeTo="margin" w:alignment="right"/></w:r>${run('lamps')}`,
    '41 lamps',
  ],
  ['a break that stands for a return', `${run('41')}<w:r><w:cr/></w:r>${run('lamps')}`, '41 lamps'],
])('%s keeps its text', async (_, runs, words) => {
  const bytes = packWord(top + paragraph(`${run('It has ')}${runs}${run(', and all of them will be lit.')}`))
  const reading = await readDrop({ bytes, path: 'lamps.docx', receivedAt: '2026-12-01T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const text = reading.stories[0]?.article.body.text ?? ''
  expect(text.replace(/\t/g, ' ')).toContain(`It has ${words}, and all of them will be lit.`)
})

test('what Word shows where nothing was filled in is no text', async () => {
  const empty =
    '<w:sdt><w:sdtPr><w:alias w:val="Notes"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>' +
    `${paragraph('Click or tap here to enter text.')}</w:sdtContent></w:sdt>`
  const filled = `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${paragraph('All of its 41 lamps will be lit.')}</w:sdtContent></w:sdt>`
  const reading = await readDrop({
    bytes: packWord(top + empty + filled + paragraph('Entry is free until the summer, the town said.')),
    path: 'lamps.docx',
    receivedAt: '2026-12-01T12:00:00Z',
  })
  expect(reading.ok && reading.stories[0]?.article.body.text.split('\n\n').slice(1)).toEqual([
    'All of its 41 lamps will be lit.',
    'Entry is free until the summer, the town said.',
  ])
})
