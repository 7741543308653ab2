import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { packWord, paragraph, part, run } from '#test/containers/pack-word.ts'

const story = [
  'Lamp room of the old mine becomes a museum',
  'By Marta Quill',
  'GREYFORD - The lamp room of the old mine will open as a museum on Monday, the town said.',
  'Entry is free until the summer, and the lamps that are left will be lit each evening.',
]
  .map(text => paragraph(text))
  .join('')

const read = async (body: string, parts: Record<string, string> = {}) => {
  const bytes = packWord(story + body, '', parts)
  const reading = await readDrop({ bytes, path: 'lamps.docx', receivedAt: '2026-12-01T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  const [{ article } = { article: undefined }] = reading.stories
  return { text: article?.body.text, until: article?.embargoedUntil, warnings: reading.warnings }
}

const styles = (rules: string) =>
  part(
    'styles',
    `<w:style w:type="character" w:styleId="Aside"><w:name w:val="Aside"/>${rules}</w:style><w:style w:type="character" w:styleId="Plain"><w:name w:val="Plain"/></w:style>`,
  )
const remark = 'The mayor has not been told.'
const isShown = { text: expect.stringContaining(remark) }
const isHidden = { text: expect.not.stringContaining(remark), until: undefined }

test.for([
  ['text that is hidden is not read', paragraph(run(remark, '<w:vanish/>')), {}, isHidden],
  [
    'nor with a color besides',
    paragraph(run(remark, '<w:vanish w:val="1"/><w:highlight w:val="red"/>')),
    {},
    isHidden,
  ],
  [
    'nor by a style',
    paragraph(run(remark, '<w:rStyle w:val="Aside"/>')),
    { 'word/styles.xml': styles('<w:rPr><w:vanish/></w:rPr>') },
    isHidden,
  ],
  [
    'a style beside it hides nothing',
    paragraph(run(remark, '<w:rStyle w:val="Plain"/>')),
    { 'word/styles.xml': styles('<w:rPr><w:vanish/></w:rPr>') },
    isShown,
  ],
  ['what is turned off hides nothing', paragraph(run(remark, '<w:vanish w:val="0"/>')), {}, isShown],
  ['a highlight hides nothing', paragraph(run(remark, '<w:highlight w:val="yellow"/>')), {}, isShown],
  [
    'the mark of a paragraph that is hidden leaves its text',
    `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run(remark)}</w:p>`,
    {},
    isShown,
  ],
] as const)('%s', async ([, body, parts, expected]) => {
  expect(await read(body, parts)).toMatchObject(expected)
})

const comment = (text: string) =>
  part('comments', `<w:comment w:id="0" w:author="Desk"><w:p w14:paraId="0A">${run(text)}</w:p></w:comment>`)
const resolved = part('commentsEx', '<w15:commentEx w15:paraId="0A" w15:done="1"/>')
const embargo = 'EMBARGOED until 0600 GMT 3 December 2026'

test.for([
  ['a comment that embargoes holds', comment(embargo), {}, '2026-12-03T06:00:00Z'],
  ['one that is resolved does not', comment(embargo), { 'word/commentsExtended.xml': resolved }, undefined],
  ['nor one that asks', comment('Do we need to hold this until Thursday?'), {}, undefined],
] as const)('%s', async ([, comments, parts, until]) => {
  const reading = await read('', { 'word/comments.xml': comments, ...parts })
  expect(reading.until).toBe(until)
  expect(reading.warnings).toContain('contains comments, which are not read')
})

test('hidden text that embargoes holds', async () => {
  expect(await read(paragraph(run(embargo, '<w:vanish/>')))).toMatchObject({ until: '2026-12-03T06:00:00Z' })
})

test.for([
  ['<w:altChunk r:id="rId9"/>', 'see whether the story is whole'],
  ['<w:p><m:oMath xmlns:m="urn:m"><m:r><m:t>x</m:t></m:r></m:oMath></w:p>', 'see whether the story is whole'],
  [`<w:p><w:ins w:id="1" w:author="Desk">${run('It rains.')}</w:ins></w:p>`, 'tracked changes'],
  [paragraph(run('It rains.', '<w:strike/>')), 'struck through'],
] as const)('%s leaves a warning', async ([body, warning]) => {
  expect((await read(body)).warnings).toEqual([expect.stringContaining(warning)])
})

test('a plain file leaves none', async () => {
  expect((await read('')).warnings).toEqual([])
})

const STRUCK = 'contains text that is struck through, which is read'

test.each([
  ['by two lines', run(remark, '<w:dstrike/>'), {}],
  [
    'by its style',
    run(remark, '<w:rStyle w:val="Aside"/>'),
    { 'word/styles.xml': styles('<w:rPr><w:strike/></w:rPr>') },
  ],
])('text that is struck out %s is told', async (_, runs, parts) => {
  expect(await read(paragraph(runs), parts)).toMatchObject({ ...isShown, warnings: [STRUCK] })
})

const watermark = (words: string) => ({
  'word/header1.xml': part(
    'hdr',
    `<w:p><w:r><w:pict><v:textpath xmlns:v="urn:schemas-microsoft-com:vml" string="${words}"/></w:pict></w:r></w:p>`,
  ),
})
const property = (name: string, value: string) => ({
  'docProps/custom.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="urn:vt"><property name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property></Properties>`,
})
const core = (inner: string) => ({
  'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties">${inner}</cp:coreProperties>`,
})

test.each([
  ['a watermark', watermark('EMBARGOED UNTIL 0600 GMT 31 DECEMBER 2026'), 'withheld'],
  ['a watermark of a draft', watermark('DRAFT – NOT FOR PUBLICATION'), 'withheld'],
  ['a property of a house', property('Desk', 'Embargoed until 0600 GMT 31 December 2026'), 'withheld'],
  ['the state of a draft', core('<cp:contentStatus>Draft</cp:contentStatus>'), 'withheld'],
  ['a watermark that says "URGENT"', watermark('URGENT'), 'usable'],
  ['a watermark that names the house', watermark('COASTAL WIRE'), 'usable'],
  ['a property that orders nothing', property('Desk', 'National'), 'usable'],
  ['the state of what is final', core('<cp:contentStatus>Final</cp:contentStatus>'), 'usable'],
])('a Word file with %s is as that says', async (_, parts, status) => {
  const bytes = packWord(story, '', parts)
  const reading = await readDrop({ bytes, path: 'lamps.docx', receivedAt: '2026-12-01T12:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article.status).toBe(status)
})
