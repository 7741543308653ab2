import { markEncrypted } from './mark-encrypted.ts'
import { packArchive } from './pack-archive.ts'
import { renameEntry } from './rename-entry.ts'
import { wordCases } from './word-cases.ts'

const story = (headline: string, by: string) =>
  `${headline}\n\nBy ${by}\n\nGREYFORD — The council agreed on Monday to plant four hundred trees along the ring road before the autumn.\n\nThe first of them, a row of limes, will stand at the station, said the town’s forester, Aldo Wenck.\n`

const nitf = `<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><docdata><doc-id id-string="gf-221"/></docdata></head><body><body.head><hedline><hl1>Greyford counts its swifts again</hl1></hedline></body.head><body.content><p>GREYFORD (Averill Press) - Volunteers counted 212 swifts over the old town on Saturday, nine more than a year ago.</p><p>The count goes on until July.</p></body.content></body></nitf>
`

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

/** Archives by the name of their fixture. */
export const archiveCases = {
  'many-stories': renameEntry(
    packArchive({
      'monday/trees.txt': story('Greyford to plant four hundred trees', 'Lena Orr'),
      'monday/': '',
      'monday/bäume-größe.txt': story('Limes to stand at Greyford station', 'Lena Orr'),
      'monday/H_FEN.txt': story('Ring road to be lined with limes', 'Pavel Dunn'),
      'swifts.xml': nitf,
      'pier.docx': wordCases.styles,
      '__MACOSX/monday/._trees.txt': Buffer.of(0, 5, 22, 7),
      'monday/.DS_Store': Buffer.of(0, 0, 0, 1),
    }),
    'H_FEN',
    Buffer.from('H\x8EFEN', 'latin1'),
  ),
  partly: markEncrypted(
    packArchive({
      'trees.txt': story('Greyford to plant four hundred trees', 'Lena Orr'),
      'limes.png': png,
      'secret.txt': story('Limes to stand at Greyford station', 'Lena Orr'),
      'older.zip': packArchive({ 'a.txt': 'A' }),
      'notes.txt': 'Trees\n',
    }),
    'secret.txt',
  ),
  'one-story': packArchive({ 'swifts.xml': nitf }),
  'rejected-path': renameEntry(
    packArchive({ 'xx/trees.txt': 'A' }),
    'xx/trees.txt',
    Buffer.from('../trees.txt'),
  ),
  'rejected-bomb': packArchive({ 'trees.txt': Buffer.alloc(2_000_000, 'a') }),
  'rejected-no-files': packArchive({ 'monday/': '', '__MACOSX/._a': 'x' }),
  'rejected-cut-off': packArchive({ 'swifts.xml': nitf }).subarray(0, 300),
}
