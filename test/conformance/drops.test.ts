import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const file = join(import.meta.dirname, '../../../shared/drops/blinken-han.txt')

test.skipIf(!existsSync(file))(
  'the design’s example page becomes the article that the design describes',
  async () => {
    const drop = {
      bytes: readFileSync(file),
      path: 'drops/blinken-han.txt',
      receivedAt: '2026-05-06T12:00:00Z',
    }
    const reading = await readDrop(drop)
    const article = reading.ok ? reading.stories[0]?.article : undefined
    expect(article).toMatchObject({
      headline: 'Blinken meets Chinese vice president on sidelines of UN General Assembly in New York',
      byline: 'Iain Marlow, Bloomberg News',
      authors: [{ name: 'Iain Marlow', affiliation: 'Bloomberg News' }],
      contributors: [
        { name: 'Jacob Gu', role: 'assistance' },
        { name: 'Lin Cheng', role: 'assistance' },
      ],
      dateline: { place: 'UNITED NATIONS' },
      agency: 'Bloomberg News',
      distributor: 'Tribune Content Agency, LLC',
      copyright: { year: 2023, holder: 'Bloomberg L.P.' },
      sections: ['News & Features'],
    })
    expect(article?.body.text).toMatch(/^China’s Vice President/)
    expect(article?.body.text).toMatch(/“doomed to fail\.”$/)
  },
)
