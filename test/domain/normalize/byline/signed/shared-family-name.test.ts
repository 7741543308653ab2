import { expect, test } from 'vitest'
import { normalizeByline } from '#domain/normalize/byline/normalize-byline.ts'

const namesIn = (line: string) =>
  normalizeByline(line, { stated: true })?.authors.map(({ name, affiliation }) =>
    affiliation ? `${name}, ${affiliation}` : name,
  )

test.each([
  ['By ANA and BO RUIZ', ['Ana Ruiz', 'Bo Ruiz']],
  ['By JOHN AND JANE SMITH', ['John Smith', 'Jane Smith']],
  ['By Joe & Tessa van der Meer', ['Joe van der Meer', 'Tessa van der Meer']],
  ['By Ana and Bo Ruiz | The Halden Ledger', ['Ana Ruiz, The Halden Ledger', 'Bo Ruiz, The Halden Ledger']],
  ['By E. B. and L. M. Frost', ['E. B. Frost', 'L. M. Frost']],
  ['Von Anna und Peter Lind', ['Anna Lind', 'Peter Lind']],
  ['By Sunita and Raj Kapoor', ['Sunita Kapoor', 'Raj Kapoor']],
  ['By Susan and Sue Lind', ['Susan Lind', 'Sue Lind']],
  ['By Giacomo and Anna Conti', ['Giacomo Conti', 'Anna Conti']],
])('of two with one family name both have it: %s', (line, names) => {
  expect(namesIn(line)).toEqual(names)
  expect(normalizeByline(line, { stated: true })?.byline).toBe(line.replace(/^(?:By|Von) /, ''))
})

test.each([
  ['By Reuters and Bo Ruiz', ['Bo Ruiz']],
  ['By AFP and BO RUIZ', ['Bo Ruiz']],
  ['By Staff and Bo Ruiz', ['Bo Ruiz']],
  ['By Suryanti and Kim Min-ji', ['Suryanti', 'Kim Min-ji']],
  ['By Suryanti and Budi Hartono', ['Suryanti', 'Budi Hartono']],
  ['By Sukarno and Agus Wibowo', ['Sukarno', 'Agus Wibowo']],
  ['By Ana Lind and Bo Ruiz', ['Ana Lind', 'Bo Ruiz']],
  ['By Land and Sea Route', undefined],
  ['By Night and Day Train', undefined],
  ['By Lima and New York', undefined],
  ['By Food and Wine Magazine', []],
])('no house, title or whole name is parted so: %s', (line, names) => {
  expect(namesIn(line)).toEqual(names)
})
