import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { printContributors } from '#domain/formats/writing/print-contributors.ts'
import { normalizeContributors } from '#domain/normalize/contributors/normalize-contributors.ts'
import { ContributorRole } from '#schemas/article.ts'
import { runsOf } from '#test/share.ts'

const contributor = fc.record({
  name: fc.constantFrom(
    'Ana Ruiz',
    'Tomás Szabó',
    'Siobhan O’Brien',
    'Kofi Abara',
    'Lin Cheng',
    'Ingrid Vandermeer',
  ),
  role: fc.constantFrom(...ContributorRole.options),
})

it('printContributors prints names by their roles, with places and affiliations', () => {
  expect(
    printContributors([
      { name: 'Jo Park', role: 'editing' },
      { name: 'Ana Ruiz', role: 'reporting', location: 'Lisbon' },
      { name: 'Lin Cheng', role: 'reporting', affiliation: 'Coastal Wire' },
    ]),
  ).toBe('(Reporting by Ana Ruiz in Lisbon and Lin Cheng of Coastal Wire; Editing by Jo Park)')
  expect(printContributors([])).toBeUndefined()
})

it('printed contributors are read back as the same people in the same roles', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(contributor, { minLength: 1, maxLength: 5, selector: ({ name }) => name }),
      people => {
        const read = normalizeContributors(printContributors(people) ?? '')?.contributors ?? []
        const told = (list: readonly { name: string; role: string }[]) =>
          list.map(({ name, role }) => `${name}: ${role}`).sort()
        expect(told(read)).toEqual(told(people))
      },
    ),
    { numRuns: runsOf(500) },
  )
})
