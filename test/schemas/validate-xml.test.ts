import { describe, expect, it } from 'vitest'
import { validateXml } from './validate-xml.ts'

const nitf = (body: string) =>
  `<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><docdata><urgency ed-urg="4"/></docdata></head><body>${body}</body></nitf>`

const item = (meta: string) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:test:1" version="1" standard="NewsML-G2" standardversion="2.35" conformance="power"><itemMeta>${meta}</itemMeta></newsItem>`

const whole =
  '<itemClass qcode="ninat:text"/><provider literal="Acme"/><versionCreated>2026-11-24T09:30:00Z</versionCreated>'

const message = (header: string) =>
  `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header>${header}</header><itemSet>${item(whole)}</itemSet></newsMessage>`

const sent = '<sent>2026-11-24T09:30:00Z</sent>'

describe('validateXml', () => {
  it.each([
    ['nitf', nitf('<body.head><hedline><hl1>Ferry sails</hl1></hedline></body.head>')],
    ['newsml-g2', item(whole)],
    ['newsml-g2', message(sent)],
  ] as const)('passes a valid %s document', (standard, text) => {
    expect(validateXml(standard, text)).toEqual([])
  })

  it.each([
    ['an element out of its order', 'nitf', nitf('<body.content/><body.head/>')],
    ['text where none may be', 'nitf', nitf('<body.content>Loose words.</body.content>')],
    ['the wrong namespace', 'nitf', nitf('').replace('NITF/2006-10-18', 'NITF/2001')],
    [
      'a missing version date',
      'newsml-g2',
      item('<itemClass qcode="ninat:text"/><provider literal="Acme"/>'),
    ],
    ['a code without a scheme', 'newsml-g2', item(whole.replace('ninat:text', 'text'))],
    ['a date that is none', 'newsml-g2', item(whole.replace('2026-11-24T', 'yesterday '))],
    ['a message without the time that it was sent', 'newsml-g2', message('')],
    ['a fault of an item inside a message', 'newsml-g2', message(sent).replace('ninat:text', 'text')],
  ] as const)('finds %s in %s', (_, standard, text) => {
    expect(validateXml(standard, text)).not.toEqual([])
  })

  it('throws for text that is not XML', () => {
    expect(() => validateXml('nitf', '<nitf><body></nitf>')).toThrow()
  })
})
