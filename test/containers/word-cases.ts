import { packWord, paragraph, run } from './pack-word.ts'

const picture =
  '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rId3"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'

const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`

const properties =
  '<dc:title>Document1</dc:title><dc:creator>desk-07</dc:creator><dc:language>en-GB</dc:language><cp:keywords>harbours; ferries</cp:keywords><cp:category>Regional</cp:category><dcterms:created>2026-02-27T09:12:00Z</dcterms:created><dcterms:modified>2026-03-01T10:30:00Z</dcterms:modified>'

const lead = [
  'By Marta Quill',
  'PORT AVERILL — The harbour board voted on Sunday to reopen the north pier, eleven months after a storm tore away its last forty metres.',
  'Ferries to Harrow Island will use it from Easter, the board’s chair, Ines Falk, told reporters after the meeting.',
]

/** Word files by the name of their fixture. */
export const wordCases = {
  styles: packWord(
    [
      paragraph('North pier at Port Averill to reopen by Easter', 'Title'),
      ...lead.map(text => paragraph(text)),
      paragraph('What the repair cost', 'heading2'),
      `<w:tbl>${row('Work', 'Cost')}${row('Piles', '1.2 million')}${row('Deck', '800,000')}</w:tbl>`,
      picture,
      paragraph(
        `${run('“It will ')}${run('hold', '<w:i/>')}${run(',” Falk said.')}<w:del>${run('Draft remark.')}</w:del><w:hyperlink r:id="rId2">${run(' The plan is public.')}</w:hyperlink>`,
      ),
      paragraph('(Additional reporting by Tomas Ried.)'),
      paragraph('© 2026 Averill Press'),
    ].join(''),
    properties,
  ),
  'no-styles': packWord(
    ['Night buses return to the valley towns', ...lead].map(text => paragraph(text)).join(''),
  ),
  'heading-first': packWord(
    paragraph('Lamp room of the old mine becomes a museum', 'heading1') +
      lead
        .slice(1)
        .map(text => paragraph(text))
        .join('') +
      paragraph('Opening hours', 'heading1') +
      paragraph('The museum opens every day but Monday, and entry is free until the summer.'),
  ),
  'rejected-headline-only': packWord(paragraph('North pier to reopen', 'Title')),
  'rejected-broken': packWord(`${paragraph('North pier to reopen')}<w:p>`),
}
