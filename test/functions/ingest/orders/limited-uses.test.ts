import { expect, test } from 'vitest'
import { ingestCopies } from './ingest-copies.ts'

const story = `Ferry line sells both ships

HALDEN (Coastal Wire) — The ferry line of Halden has sold its two ships, its owner said on Monday.

“We had no choice,” said Ida Holm, who has run the line for 22 years.
`

test.each([
  'EDITORS: The story "Ferry line sells both ships" is not for use in Greece.\n',
  'ADVISORY: Please note that the story "Ferry line sells both ships" may not be used online.\n',
  'Eds: The item headlined "Ferry line sells both ships" must not be published on social media.\n',
])('an advisory that bars one use of a story holds it, and kills nothing: %s', async order => {
  expect(await ingestCopies([story, order])).toEqual(['withheld'])
})

test('one that bars all use kills it, whatever else it bars', async () => {
  const order =
    'EDITORS: Kill the story "Ferry line sells both ships". It may not be used online. Its source was another.\n'
  expect(await ingestCopies([story, order])).toEqual(['canceled'])
})
