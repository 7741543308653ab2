import { beforeEach, describe, expect, test } from 'vitest'
import { articleUri } from '#domain/formats/uris/article-uri.ts'
import { valuesAt } from '#test/domain/formats/values-at.ts'
import { validateXml } from '#test/schemas/validate-xml.ts'
import { ask } from './ask.ts'
import { articleEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

let newsroom = createNewsroom()
const article = (asked: { query?: string; headers?: Record<string, string> }) =>
  ask(newsroom.handler, articleEvent('a', { ...asked, caller: { scope: 'licensee', licenseeId: 'gazette' } }))

beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'world', name: 'World', sections: ['World'] })
  await newsroom.licensees.put(licenseeOf('gazette', 'world'))
  await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Mayor accused' })
})

describe.each([
  ['nitf', 'text/vnd.iptc.nitf', '@uno', 'head/docdata/@management-status'],
  ['newsml-g2', 'application/vnd.iptc.g2.newsitem+xml', '@guid', 'itemMeta/pubStatus/@qcode'],
] as const)('an article as %s', (format, mediaType, id, status) => {
  test.each([[{ query: `format=${format}` }], [{ headers: { Accept: mediaType } }]])(
    'is given valid for %j',
    async asked => {
      const { body, headers, statusCode } = await article(asked)
      expect(statusCode).toBe(200)
      expect(headers['Content-Type']).toContain(mediaType)
      expect(validateXml(format, body)).toEqual([])
      expect(valuesAt(body, id)).toEqual([articleUri('a')])
      expect(body).toContain('Mayor accused')
      expect(body).not.toContain('RAW COPY')
    },
  )

  test('is a canceled item with status 410 once it is killed', async () => {
    await newsroom.commit({ id: 'a', sections: ['World'], headline: 'Mayor accused', status: 'canceled' })
    const { body, statusCode } = await article({ query: `format=${format}` })
    expect(statusCode).toBe(410)
    expect(validateXml(format, body)).toEqual([])
    expect(valuesAt(body, status)[0]).toMatch(/canceled$/)
    expect(body).not.toMatch(/Mayor|Body/)
  })
})
