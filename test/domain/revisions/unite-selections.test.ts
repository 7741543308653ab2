import fc from 'fast-check'
import { expect, test } from 'vitest'
import { uniteSelections } from '#domain/revisions/unite-selections.ts'
import { selects } from '#domain/rights/selects.ts'
import type { Selection } from '#schemas/selection.ts'

const [agencies, languages, sections] = [
  ['Harbor Wire', 'Ridge News'],
  ['en', 'de'],
  ['World', 'Sport', 'Money'],
]
const some = (values: string[]) => fc.option(fc.subarray(values), { nil: undefined })
const selection: fc.Arbitrary<Selection> = fc
  .record({
    agency: fc.constantFrom(undefined, ...agencies),
    language: fc.constantFrom(undefined, ...languages),
    sections: fc.subarray(sections),
  })
  .map(({ agency, language, ...rest }) => ({
    ...rest,
    ...(agency && { agency }),
    ...(language && { language }),
  }))
const product = fc.record({ agencies: some(agencies), languages: some(languages), sections: some(sections) })

test('a product takes in united selections exactly where it takes in one of them', () => {
  fc.assert(
    fc.property(fc.array(selection, { maxLength: 6 }), product, (selections, lists) => {
      const sold = { id: 'p', name: 'P', ...lists }
      const united = uniteSelections(selections)
      expect(united.some(each => selects(sold, each))).toBe(selections.some(each => selects(sold, each)))
      expect(uniteSelections(united)).toEqual(united)
    }),
  )
})
