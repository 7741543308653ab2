import { describe, expect, test } from 'vitest'
import { deriveCredit } from '#domain/normalize/credit/derive-credit.ts'

const iris = { name: 'Iris Marlowe' }
const otto = { name: 'Otto Reed' }

describe('the credit line', () => {
  test.each([
    [
      { authors: [iris], agency: 'Bloomberg News', distributor: 'Tribune Content Agency, LLC' },
      'Iris Marlowe, Bloomberg News (TCA)',
    ],
    [
      { authors: [iris], agency: 'Acme Times', distributor: 'Tribune News Service' },
      'Iris Marlowe, Acme Times/TNS',
    ],
    [{ authors: [iris, otto], agency: 'Reuters' }, 'Iris Marlowe and Otto Reed, Reuters'],
    [{ authors: [], collective: 'The Associated Press', agency: 'AP' }, 'The Associated Press'],
    [{ authors: [{ ...iris, affiliation: 'Acme Times' }] }, 'Iris Marlowe, Acme Times'],
    [{ authors: [iris], distributor: 'Harbor Wire LLC' }, 'Iris Marlowe (Harbor Wire)'],
    [{ authors: [], distributor: 'Tribune News Service' }, 'TNS'],
    [{ authors: [iris], byline: 'Iris Marlowe and AFP' }, 'Iris Marlowe and AFP'],
    [
      { authors: [iris], byline: 'Iris Marlowe mit dpa', agency: 'Acme Times' },
      'Iris Marlowe with dpa, Acme Times',
    ],
    [
      { authors: [iris], byline: 'Iris Marlowe and AFP', agency: 'Agence France-Presse' },
      'Iris Marlowe, AFP',
    ],
    [{ authors: [iris], byline: 'Iris Marlowe and agencies' }, 'Iris Marlowe and agencies'],
    [{ authors: [iris], byline: 'Iris Marlowe and Otto Quill' }, 'Iris Marlowe'],
    [
      { authors: [{ ...iris, affiliation: 'AFP and Reuters' }], byline: 'Iris Marlowe, AFP and Reuters' },
      'Iris Marlowe, AFP and Reuters',
    ],
    [{ authors: [], collective: 'APA/dpa', agency: 'Austria Presse Agentur' }, 'APA/dpa'],
    [
      { authors: [{ ...iris, affiliation: 'AFP/Reuters/dpa' }], agency: 'Agence France-Presse' },
      'Iris Marlowe, AFP/Reuters/dpa',
    ],
    [{ authors: [], agency: 'ANSA', dateline: { place: 'Roma', agency: 'ANSA-Reuters' } }, 'ANSA-Reuters'],
    [{ authors: [], agency: 'dpa', dateline: { place: 'Kiel', agency: 'dpa/lno' } }, 'dpa'],
    [{ authors: [], collective: 'Agence France-Presse', agency: 'AFP' }, 'AFP'],
    [{ authors: [], collective: 'Reuters Staff', agency: 'Reuters' }, 'Reuters'],
    [{ authors: [], collective: 'Acme Times Staff', agency: 'Reuters' }, 'Acme Times Staff, Reuters'],
    [
      { authors: [], collective: 'Acme Times/Harbor News', agency: 'Acme Times' },
      'Acme Times/Harbor News, Acme Times',
    ],
    [
      {
        authors: [
          { ...iris, affiliation: 'ProPublica' },
          { ...otto, affiliation: 'Acme Times' },
        ],
        agency: 'ProPublica',
      },
      'Iris Marlowe, ProPublica, and Otto Reed, Acme Times',
    ],
    [
      {
        authors: [
          { ...iris, affiliation: 'University of Oulu' },
          { ...otto, affiliation: 'Lund University' },
          { name: 'Ida Brandt', affiliation: 'Lund University' },
          { name: 'Cy Dow' },
        ],
        agency: 'University of Oulu',
        distributor: 'The Conversation',
      },
      'Iris Marlowe, University of Oulu; Otto Reed and Ida Brandt, Lund University; and Cy Dow (The Conversation)',
    ],
    [
      {
        authors: [
          { ...iris, affiliation: 'ProPublica' },
          { ...otto, affiliation: 'Acme Times' },
        ],
        agency: 'Harbor Wire',
      },
      'Iris Marlowe, ProPublica, and Otto Reed, Acme Times, Harbor Wire',
    ],
    [
      { authors: [{ ...iris, affiliation: 'Reuters' }, otto], agency: 'Reuters' },
      'Iris Marlowe and Otto Reed, Reuters',
    ],
    [{ authors: [] }, undefined],
  ])('is derived from %j', (story, line) => {
    expect(deriveCredit(story)).toBe(line)
  })

  test('follows a form that is given for the distributor', () => {
    const forms = [{ of: 'Harbor Wire', short: 'HW', form: '{distributor}[: {agency}]' }]
    expect(
      deriveCredit({ authors: [iris], agency: 'Acme Times', distributor: 'Harbor Wire LLC' }, forms),
    ).toBe('HW: Acme Times')
  })
})
