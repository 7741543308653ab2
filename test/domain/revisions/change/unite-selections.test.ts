import fc from 'fast-check'
import { expect, test } from 'vitest'
import { uniteSelections } from '#domain/revisions/change/unite-selections.ts'
import { covers } from '#domain/rights/products/covers.ts'
import { heldProduct, selection } from '#test/domain/rights/arbitrary-rights.ts'

test('united selections are covered by a product exactly when one of them is', () => {
  fc.assert(
    fc.property(fc.array(selection, { maxLength: 6 }), heldProduct, (selections, held) => {
      const united = uniteSelections([...selections, ...selections])
      for (const judged of ['in', 'out', 'unclear'])
        expect(united.some(each => covers(held, each) === judged)).toBe(
          selections.some(each => covers(held, each) === judged),
        )
      expect(uniteSelections(united)).toEqual(united)
    }),
  )
})

test('uniteSelections keeps only the fields of a selection', () => {
  const change = { seq: 1, headline: 'Harbour', agency: 'Harbor Wire', sections: ['World'], limits: {} }
  expect(uniteSelections([change])).toEqual([{ agency: 'Harbor Wire', sections: ['World'], limits: {} }])
})
