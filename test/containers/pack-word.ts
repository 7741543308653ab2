import { packArchive } from './pack-archive.ts'

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const styles = ['Title', 'Subtitle', 'heading 1', 'heading 2']
  .map(
    name =>
      `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('')

/** A paragraph of a Word document; `runs` is XML of runs, or plain text. */
export const paragraph = (runs: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${runs.startsWith('<') ? runs : run(runs)}</w:p>`

/** A run of text; `properties` is XML: `<w:b/>`. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** The XML of a part of a Word file whose root has this name. */
export const part = (name: string, inner: string): string =>
  `${DECLARATION}<w:${name} ${NAMESPACES}>${inner}</w:${name}>`

/** A Word file with this XML in its body, this in its core properties, and further parts by their paths. */
export const packWord = (body: string, properties = '', parts: Record<string, string> = {}): Buffer =>
  packArchive({
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/hyperlink" Target="https://example.com/harbour" TargetMode="External"/><Relationship Id="rId3" Type="${OFFICE}/image" Target="file:///etc/hostname" TargetMode="External"/></Relationships>`,
    'word/styles.xml': `${DECLARATION}<w:styles ${NAMESPACES}>${styles}</w:styles>`,
    'word/document.xml': `${DECLARATION}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${properties}</cp:coreProperties>`,
    ...parts,
  })
