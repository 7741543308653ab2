import { expect, test } from 'vitest'
import { readEndAuthor } from '#domain/normalize/headline/read-end-author.ts'

test.each([
  ['Pewarta: Siti Rahmawati', ['Siti Rahmawati']],
  ['By Ana Ruiz in Quito and Bo Lind in Lima', ['Ana Ruiz', 'Bo Lind']],
  ['Analysis by Ana Ruiz, CNN', ['Ana Ruiz']],
  ['Story by Ana Ruiz', ['Ana Ruiz']],
  ['Posted by Ana Ruiz at December 1, 2026 09:14 PM', ['Ana Ruiz']],
  ['Words by Ana Ruiz, pictures by Bo Lind', ['Ana Ruiz']],
  ['Autorka: Jagoda Kos', ['Jagoda Kos']],
  ['Door: Femke Haan', ['Femke Haan']],
  ['ដោយ៖ សុខ វណ្ណា', ['សុខ វណ្ណា']],
  ['โดย: สมชาย ใจดี', ['สมชาย ใจดี']],
  ['إعداد: سلمى الخطيب', ['سلمى الخطيب']],
  ['نویسنده: مریم کاظمی', ['مریم کاظمی']],
  ['מאת: נועה שפירא', ['נועה שפירא']],
  ['Das Gespräch führte Ute Prange.', ['Ute Prange']],
  ['(Das Gespräch führte Ute Prange/APA)', ['Ute Prange']],
  ['Propos recueillis par Ana Ruiz', ['Ana Ruiz']],
  ['Rozmawiała Jagoda Kos', ['Jagoda Kos']],
  ['Autoren: Uwe Thorn, Ina Kolb', ['Uwe Thorn', 'Ina Kolb']],
  ['Автор: Глеб Ярцев', ['Глеб Ярцев']],
  ['AGERPRES/(AS - autor: Dana Lupu, editor: Ion Rus, editor online: Ada Pop)', ['Dana Lupu']],
  ['（记者：王小梅）', ['王小梅']],
  ['AGERPRES/(A, AS - autor: Dana Lupu, editor: Ion Rus)', ['Dana Lupu']],
  ['STT / Aino Salo', ['Aino Salo']],
  ['(LETA / Anna Ozola)', ['Anna Ozola']],
  ['— By Ana Ruiz-Lund in Ottawa, with files from Bo Lind.', ['Ana Ruiz-Lund']],
  ['By Ana Ruiz in Ottawa, with files from Bo Lind', ['Ana Ruiz']],
  ['Write to Ana Ruiz at ana.ruiz@nordwire.example', ['Ana Ruiz']],
  ['(AGERPRES/AS - autor: Dana Lupu, editor: Ion Rus)', ['Dana Lupu']],
])('%s signs the story above it', (line, names) => {
  expect(readEndAuthor(line)?.authors.map(({ name }) => name)).toEqual(names)
})

test.each([
  'Autor: ČTK',
  'Posted by: Nan at December 2, 2026 08:01 AM',
  'كتب: رواية جديدة',
  'إعداد: قسم التحرير',
  'អត្ថបទ៖ ពាក់ព័ន្ធ',
  'Author: read her other stories',
  'Interview: Ana Ruiz',
  'Editor: Agus Wirawan',
  'Das Gespräch führte zu nichts.',
  'Write to us at letters@nordwire.example',
  'AGERPRES/(AS - editor: Ion Rus)',
])('%s names nobody who wrote it', line => {
  expect(readEndAuthor(line)).toBeUndefined()
})
