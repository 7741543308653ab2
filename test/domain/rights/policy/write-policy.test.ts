import { contexts } from '@digitalbazaar/odrl-context'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { writePolicy } from '#domain/rights/policy/write-policy.ts'
import { judgeArticle } from '#domain/rights/verdict/judge-article.ts'
import { Policy } from '#schemas/license/policy.ts'
import { changeAt, story } from '#test/contract/story.ts'
import { licensing } from '#test/license/licensing.ts'
import { licensed } from '../arbitrary-licensing.ts'

const [[, context] = []] = contexts

/**
 * With W3C's own context, as published; `safe` refuses any term it does not define, and any relative
 * identifier.
 */
const expand = (policy: Policy) =>
  jsonld.expand(JSON.parse(JSON.stringify(policy)), {
    documentLoader: async url => {
      expect(url).toBe('http://www.w3.org/ns/odrl.jsonld')
      return { document: context ?? {}, documentUrl: url }
    },
    safe: true,
  } as jsonld.Options.Expand)

test('every policy is valid JSON-LD in ODRL’s context', async () => {
  await fc.assert(
    fc.asyncProperty(licensed, async ({ article, licensing: given }) => {
      const policy = writePolicy(article, given)
      expect(Policy.parse(policy)).toEqual(policy)
      const [expanded] = await expand(policy)
      expect(
        Object.keys(expanded ?? {}).filter(name => !/^@|^http:\/\/www\.w3\.org\/ns\/odrl\/2\//.test(name)),
      ).toEqual([])
      const actions = JSON.stringify(expanded).match(/odrl\/2\/action":\[\{"@id":"[^"]+/gu) ?? []
      for (const action of actions) expect(action).toMatch(/"http:\/\/www\.w3\.org\/ns\/odrl\/2\/\w+$/)
    }),
  )
})

test('equal rights give equal policies and verdicts, in whatever order they are held', () => {
  fc.assert(
    fc.property(licensed, ({ article, licensing: given }) => {
      const turned = { ...given, held: given.held.toReversed() }
      expect(JSON.stringify(writePolicy(article, turned))).toBe(JSON.stringify(writePolicy(article, given)))
      expect(judgeArticle(article, turned)).toEqual(judgeArticle(article, given))
    }),
  )
})

test('the policy has the dates and the credit of the verdict', () => {
  fc.assert(
    fc.property(licensed, ({ article, licensing: given }) => {
      const policy = JSON.stringify(writePolicy(article, given))
      const { notBefore, until, obligations } = judgeArticle(article, given)
      if (notBefore) expect(policy).toContain(`"operator":"gteq","rightOperand":{"@value":"${notBefore}"`)
      if (until) expect(policy).toContain(`"operator":"lt","rightOperand":{"@value":"${until}"`)
      if (obligations.some(({ code }) => /credit/.test(code)))
        expect(policy).toContain('"action":"attribute"')
    }),
  )
})

test('the policy for print in the UK, of a story for editorial use and no archives, is as expected', () => {
  const article = story({
    id: 'tag:harbor,2026:1',
    agency: 'Harbor Wire',
    credit: 'Ana Ruiz, Harbor Wire',
    usageTerms: [
      { code: 'no-archive', text: 'NO ARCHIVE' },
      { code: 'editorial-use-only', text: 'EDITORIAL USE ONLY' },
    ],
  })
  const held = [
    { id: 'world', name: 'World', territories: ['GB'], channels: ['print' as const, 'archive' as const] },
  ]
  const change = changeAt(1, { limits: { noChannels: ['archive'] }, facets: {} })
  const target = 'urn:wiredesk:article:tag%3Aharbor%2C2026%3A1:1'
  expect(writePolicy(article, licensing({ held, change }))).toEqual({
    '@context': 'http://www.w3.org/ns/odrl.jsonld',
    '@type': 'Agreement',
    uid: 'urn:wiredesk:policy:gazette:tag%3Aharbor%2C2026%3A1:1',
    profile: 'https://iptc.org/std/RightsML/odrl-profile/',
    conflict: 'prohibit',
    assigner: 'urn:wiredesk:party:Harbor%20Wire',
    assignee: 'urn:wiredesk:licensee:gazette',
    permission: [
      {
        target,
        action: 'distribute',
        constraint: [
          {
            leftOperand: 'deliveryChannel',
            operator: 'isAnyOf',
            rightOperand: ['urn:wiredesk:channel:print'],
          },
          {
            leftOperand: 'spatial',
            operator: 'isAnyOf',
            rightOperand: ['http://cvx.iptc.org/iso3166-1a3/GBR'],
          },
          { leftOperand: 'purpose', operator: 'eq', rightOperand: 'urn:wiredesk:purpose:editorial' },
        ],
        duty: [{ action: 'attribute', attributedParty: 'urn:wiredesk:party:Harbor%20Wire' }],
      },
    ],
    prohibition: [{ target, action: 'archive' }],
  })
})

test('the policy of a worldwide license names excluded territories, and parts of countries beside the countries', () => {
  const spatialOf = (held: object, ...texts: string[]) => {
    const usageTerms = texts.map(text => ({ code: 'territory-out' as const, text }))
    const policy = writePolicy(
      story({ usageTerms }),
      licensing({ held: [{ id: 'p', name: 'P', ...held }], change: changeAt(1, { limits: {}, facets: {} }) }),
    )
    return policy.permission
      .find(({ action }) => action === 'distribute')
      ?.constraint?.filter(({ leftOperand }) => leftOperand === 'spatial')
  }
  const place = (operator: string, ...codes: string[]) => ({
    leftOperand: 'spatial',
    operator,
    rightOperand: codes,
  })
  const iptc = (code: string) => `http://cvx.iptc.org/iso3166-1a3/${code}`
  expect(spatialOf({}, 'JAPAN OUT', 'NEW YORK OUT')).toEqual([
    place('isNoneOf', iptc('JPN'), 'urn:wiredesk:iso3166-2:US-NY'),
  ])
  expect(spatialOf({ territories: ['north-america'] }, 'NEW YORK OUT')).toEqual([
    place('isAnyOf', iptc('CAN'), iptc('USA')),
    place('isNoneOf', 'urn:wiredesk:iso3166-2:US-NY'),
  ])
  expect(spatialOf({}, 'BENELUX ONLY')).toEqual([place('isAnyOf', iptc('BEL'), iptc('LUX'), iptc('NLD'))])
  expect(spatialOf({})).toEqual([])
})
