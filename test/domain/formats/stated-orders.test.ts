import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

/*
 * What systems state about a story in a dedicated field must keep it from being shown, whatever its text
 * says.
 */

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../fixtures', name), 'utf8')

const read = async (text: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'desk/story',
    receivedAt: '2026-05-06T12:00:00Z',
  })
  return reading.ok ? reading.stories[0]?.article : undefined
}

const inNinjs = (member: string) =>
  fixture('ninjs/superdesk/input.json').replace('"pubstatus": "usable"', member)
const inAp = (types: string) =>
  fixture('ap-media/metadata-only/input.json').replace(
    '"pubstatus": "usable"',
    `"pubstatus": "usable", "editorialtypes": [${types}]`,
  )
const inG2 = (signal: string) =>
  fixture('newsml-g2/two-languages/input.xml').replace(
    '</itemMeta>',
    `<signal qcode="${signal}"/></itemMeta>`,
  )

const inNitf = (find: RegExp, put: string) =>
  fixture('nitf/complete/input.xml').replace(' management-status="usable"', '').replace(find, put)
const rightsFrom = (norm: string) => `<rights><rights.startdate norm="${norm}"/>`
const inWordpress = (date: string) =>
  fixture('rss/wordpress/input.xml')
    .replace('<![CDATA[2026-05-04 09:12:00]]>', `<![CDATA[${date}]]>`)
    .replace('[publish]', '[future]')

const inAtom = (managed: string) =>
  fixture('atom/one-entry/input.xml').replace(
    /<title/,
    `<apnm:NewsManagement>${managed}</apnm:NewsManagement><title`,
  )
const inEntry = (member: string) => fixture('atom/one-entry/input.xml').replace('<title', `${member}<title`)
const inRss = (member: string) =>
  fixture('rss/full-content/input.xml').replace('<pubDate>', `${member}<pubDate>`)

const behindPassword = fixture('cms/wordpress-scheduled/input.json')
  .replace('"status": "future"', '"status": "publish"')
  .replace('"protected": false', '"protected": true')
const inPage = (meta: string) => fixture('html/meta-tags/input.html').replace('<head>', `<head>${meta}`)

test.for([
  ['ninjs, no status', inNinjs('"priority": 5'), 'usable'],
  ['ninjs, the state of its desk', inNinjs('"state": "killed"'), 'canceled'],
  ['ninjs, a draft', inNinjs('"state": "draft"'), 'withheld'],
  ['ninjs, a region', inNinjs('"state": "Maine"'), 'usable'],
  ['AP, held for release', inAp('"HoldForRelease"'), 'withheld'],
  ['AP, a lead', inAp('"Lead"'), 'usable'],
  ['ninjs, a status that the standard does not know', inNinjs('"pubstatus": "ready"'), 'withheld'],
  ['ninjs, a status of the vendor', inNinjs('"status": "ok"'), 'usable'],
  [
    'NewsML-G2, a status that the standard does not know',
    fixture('newsml-g2/two-languages/input.xml').replace('stat:withheld', 'desk:done'),
    'withheld',
  ],
  [
    'NewsML 1, a status that the standard does not know',
    fixture('newsml-1/complete-nitf/input.xml').replaceAll(
      /<Status FormalName="\w+"/g,
      '<Status FormalName="Done"',
    ),
    'withheld',
  ],
  [
    'NITF, a status that the standard does not know',
    fixture('nitf/complete/input.xml').replace('management-status="usable"', 'management-status="submitted"'),
    'withheld',
  ],
  [
    'NewsML-G2, under embargo in the title of the page inside',
    fixture('newsml-g2/complete-xhtml/input.xml').replace(
      /<head>.*?<\/head>|(?<=<html[^>]*>)(?!<head)/s,
      '<head><title>EMBARGOED until 0600 GMT 3 December 2026</title></head>',
    ),
    'withheld',
  ],
  [
    'NewsML-G2, held in the text of its status',
    inG2('x').replace(/<pubStatus[^>]*>/, '<pubStatus>withheld</pubStatus>'),
    'withheld',
  ],
  [
    'NewsML-G2, canceled in the wrong place',
    inG2('x')
      .replace(/<pubStatus[^>]*>/, '')
      .replace('</contentMeta>', '<pubStatus qcode="stat:canceled"/></contentMeta>'),
    'canceled',
  ],
  ['NITF, rights from a day that is none', inNitf(/<rights>/, rightsFrom('20261331T060000Z')), 'withheld'],
  ['NewsML-G2, retracted', inG2('sig:retract'), 'canceled'],
  ['NewsML-G2, recalled', inG2('vendor:recall'), 'canceled'],
  [
    'NewsML-G2, killed in a word',
    inG2('x').replace('<signal qcode="x"/>', '<signal literal="kill"/>'),
    'canceled',
  ],
  ['ninjs, canceled beside usable', inNinjs('"pubstatus": "usable", "status": "canceled"'), 'canceled'],
  ['ninjs, a word beside usable', inNinjs('"pubstatus": "usable", "status": "done"'), 'usable'],
  ['NITF, killed in a meta', inNitf(/<meta /, '<meta name="pubstatus" content="killed"/><meta '), 'canceled'],
  ['NITF, another meta', inNitf(/<meta /, '<meta name="status" content="Final"/><meta '), 'usable'],
  ['NITF, killed in its last revision', inNitf(/function="editor"/, 'function="kill"'), 'canceled'],
  ['NITF, withdrawn in its last revision', inNitf(/function="editor"/, 'function="withdrawn"'), 'canceled'],
  [
    'NITF, a message that holds',
    inNitf(/<docdata[^>]*>/, '$&<ed-msg msg-type="Withhold" info="Being checked."/>'),
    'withheld',
  ],
  [
    'NITF, held for release',
    inNitf(/<docdata[^>]*>/, '<docdata management-status="hold-for-release">'),
    'withheld',
  ],
  [
    'NewsML-G2, a note in HTML',
    inG2('x').replace('</itemMeta>', '<edNote>&lt;p&gt;HOLD for legal&lt;/p&gt;</edNote></itemMeta>'),
    'withheld',
  ],
  ['NITF, rights to come', inNitf(/<rights>/, rightsFrom('20260601T060000Z')), 'withheld'],
  ['NITF, rights given', inNitf(/<rights>/, rightsFrom('20260501T060000Z')), 'usable'],
  [
    'NITF, rights to come, as printed',
    inNitf(/<rights>/, '<rights><rights.startdate>June 1, 2026, 6 a.m. GMT</rights.startdate>'),
    'withheld',
  ],
  [
    'NITF, a release to come, as printed',
    inNitf(/<date.release[^>]*>|<date.issue/, '<date.release>June 1, 2026, 6 a.m. GMT</date.release>$&'),
    'withheld',
  ],
  [
    'NITF, rights to come for the document',
    inNitf(/<doc.rights /, '<doc.rights startdate="20260601T060000Z" '),
    'withheld',
  ],
  ['WordPress, scheduled', inWordpress('2026-06-04 09:12:00'), 'withheld'],
  ['WordPress, behind a password', behindPassword, 'withheld'],
  [
    'an export of WordPress, behind a password',
    inRss('<wp:status>publish</wp:status><wp:post_password>quay</wp:post_password>'),
    'withheld',
  ],
  [
    'an export of WordPress, without a password',
    inRss('<wp:status>publish</wp:status><wp:post_password></wp:post_password>'),
    'usable',
  ],
  [
    'an export of WordPress, deleted behind a password',
    inRss('<wp:status>trash</wp:status><wp:post_password>quay</wp:post_password>'),
    'canceled',
  ],
  ['an export of Blogger, live', inEntry('<blogger:status>LIVE</blogger:status>'), 'usable'],
  ['an export of Blogger, a draft', inEntry('<blogger:status>DRAFT</blogger:status>'), 'withheld'],
  ['an export of Blogger, deleted', inEntry('<blogger:status>SOFT_TRASHED</blogger:status>'), 'canceled'],
  ['ninjs, a reason for an embargo', inNinjs('"embargoedreason": "until the speech"'), 'withheld'],
  ['Superdesk, not for publication', inNinjs('"flags": {"marked_for_not_publication": true}'), 'withheld'],
  ['Superdesk, for publication', inNinjs('"flags": {"marked_for_not_publication": false}'), 'usable'],
  ['Atom of AP, canceled', inAtom('<apnm:PublishingStatus>Canceled</apnm:PublishingStatus>'), 'canceled'],
  ['Atom of WENN, withdrawn', inAtom('<w:publishing_status>Withdrawn</w:publishing_status>'), 'canceled'],
  ['Atom, blocked in Media RSS', inEntry('<media:status state="blocked" reason="x"/>'), 'withheld'],
  ['Atom of AP, usable', inAtom('<apnm:PublishingStatus>Usable</apnm:PublishingStatus>'), 'usable'],
  ['RSS, a category', inRss('<category>Embargoed</category>'), 'withheld'],
  ['RSS, a category in capitals', inRss('<category>EMBARGO</category>'), 'withheld'],
  ['RSS, a category of France', inRss('<category>Sous embargo</category>'), 'withheld'],
  ['RSS, a topic', inRss('<category>Embargo</category>'), 'usable'],
] as const)('the status stated in a field decides: %s', async ([, text, status]) => {
  expect((await read(text))?.status).toBe(status)
})

const inG2Rights = (dates: string, terms = '') =>
  fixture('newsml-g2/correspondent/input.xml').replace('<rightsInfo>', `<rightsInfo ${dates}>${terms}`)
const inNewsml1 = (find: string, put: string) =>
  fixture('newsml-1/public-identifier/input.xml').replace(find, `${put}${find}`)
const startDate = (date: string) =>
  `<RightsMetadata><UsageRights><StartDate>${date}</StartDate></UsageRights></RightsMetadata>`

test.for([
  [
    'NITF, in a meta',
    inNitf(/<meta /, '<meta name="embargo-date" content="2026-06-01T06:00:00Z"/><meta '),
    true,
  ],
  ['NITF, none in a meta', inNitf(/<meta /, '<meta name="embargo" content="false"/><meta '), false],
  ['a page, in a meta', inPage('<meta name="embargo" content="2026-06-01T06:00:00Z">'), true],
  ['NewsML-G2, rights to come', inG2Rights('validfrom="2026-06-01T06:00:00Z"'), true],
  ['NewsML-G2, rights given', inG2Rights('validfrom="2026-05-01T06:00:00Z"'), false],
  [
    'NewsML-G2, among the terms',
    inG2Rights('', '<usageTerms>Embargoed until 0600 GMT, 1 June 2026</usageTerms>'),
    true,
  ],
  ...[
    '<edNote pubconstraint="pc:nonpublic">Embargoed until 0600 GMT, 1 June 2026</edNote>',
    '<edNote role="sttnote:private">Embargoed until 0600 GMT, 1 June 2026</edNote>',
    '<edNote role="ednoterole:closingline">Embargoed until 0600 GMT, 1 June 2026</edNote>',
  ].map(
    note =>
      [`NewsML-G2, ${note}`, inG2Rights('').replace('</itemMeta>', `${note}</itemMeta>`), true] as const,
  ),
  [
    'NewsML-G2, in a description for editors',
    inG2Rights('').replace(
      '</contentMeta>',
      '<description role="drol:note">Embargoed until 0600 GMT, 1 June 2026</description></contentMeta>',
    ),
    true,
  ],
  ['NewsML 1, rights to come', inNewsml1('<DescriptiveMetadata', startDate('20260601T060000Z')), true],
  [
    'NewsML 1, in a property',
    inNewsml1('<Urgency ', '<Property FormalName="EmbargoDate" Value="20260601T060000Z"/>'),
    true,
  ],
  [
    'NewsML 1, none in a property',
    inNewsml1('<Urgency ', '<Property FormalName="Embargo" Value="no"/>'),
    false,
  ],
  ['NewsML 1, rights given', inNewsml1('<DescriptiveMetadata', startDate('20260501T060000Z')), false],
  ['NewsML 1, rights in words', inNewsml1('<DescriptiveMetadata', startDate('upon receipt')), false],
  ...(
    [
      ['EMBARGOED until 0600 GMT, 1 June 2026', true],
      ['Oil embargo hurts ferries', false],
    ] as const
  ).flatMap(([line, held]) =>
    [
      ['NewsML-G2', inG2Rights('').replace(/<body>/, `$&<header><p>${line}</p></header>`)],
      ['NewsML 1', fixture('newsml-1/public-identifier/input.xml').replace(/(<hl1[^>]*>)[^<]*/, `$1${line}`)],
      ['AP', fixture('ap-media/nitf-inside/input.json').replace(/("title": ")US[^"]*/, `$1${line}`)],
      ['ninjs', inNinjs(`"priority": 5, "title": "${line}"`)],
      [
        'ninjs, of its page',
        inNinjs('"priority": 5').replace(
          /("body_x?html": ")/,
          `$1<html><head><title>${line}</title></head></html>`,
        ),
      ],
      [
        'ninjs, of a house',
        inNinjs('"priority": 5').replace('"anything": null', `"headline_seo": "${line}"`),
      ],
    ].map(([name, text = '']) => [`${name}, a title beside the headline: ${line}`, text, held] as const),
  ),
  ['ninjs, in words', inNinjs('"embargo": "1 June 2026, 7 a.m. BST"'), true],
  ['ninjs, by another name', inNinjs('"embargo_until": "2026-06-01T06:00:00Z"'), true],
  ['ninjs, in parts', inNinjs('"embargoed": {"reason": "speech", "date": "2026-06-01T06:00:00Z"}'), true],
  [
    'ninjs, in a field of its own',
    inNinjs('"priority": 5').replace('"anything": null', '"embargo": "2026-06-01T06:00:00Z"'),
    true,
  ],
  ['Atom of AP', inAtom('<apnm:ReleaseDateTime>2026-06-01T06:00:00Z</apnm:ReleaseDateTime>'), true],
  [
    'WordPress, in a field of its house',
    inRss(
      '<wp:postmeta><wp:meta_key>_embargo_until</wp:meta_key><wp:meta_value>2026-06-01T06:00:00Z</wp:meta_value></wp:postmeta>',
    ),
    true,
  ],
  [
    'WordPress, in a field that is past',
    inRss(
      '<wp:postmeta><wp:meta_key>embargo_until</wp:meta_key><wp:meta_value>2026-05-01T06:00:00Z</wp:meta_value></wp:postmeta>',
    ),
    false,
  ],
  [
    'Blogger, scheduled',
    inEntry('<blogger:status>SCHEDULED</blogger:status><published>2026-06-01T06:00:00Z</published>'),
    true,
  ],
  ['ninjs, scheduled', inNinjs('"publish_schedule": "2026-06-01T06:00:00Z"'), true],
  [
    'Atom, in Dublin Core',
    inEntry('<dcterms:available>start=2026-06-01T06:00:00Z;</dcterms:available>'),
    true,
  ],
  ['RSS, in PRISM', inRss('<prism:embargoDate>2026-06-01T06:00:00Z</prism:embargoDate>'), true],
  ['RSS, in Dublin Core', inRss('<dcterms:available>start=2026-06-01T06:00:00Z;</dcterms:available>'), true],
  [
    'RSS, available',
    inRss('<dcterms:valid>start=2026-05-01T06:00:00Z; end=2027-01-01</dcterms:valid>'),
    false,
  ],
] as const)('an embargo stated in a field is read: %s', async ([, text, isHeld]) => {
  const article = await read(text)
  expect(article?.embargoedUntil).toBe(isHeld ? '2026-06-01T06:00:00Z' : undefined)
  expect(article?.body.wordCount).toBeGreaterThan(0)
})

test.for([
  [
    'NITF',
    inNitf(/<rights>/, '<rights><rights.enddate norm="20270901T060000Z"/>').replace(/<date.expire[^>]*>/, ''),
  ],
  ['NewsML-G2', inG2Rights('validto="2027-09-01T06:00:00Z"')],
  [
    'NewsML 1',
    inNewsml1(
      '<DescriptiveMetadata',
      startDate('x').replaceAll('Start', 'End').replace('x', '20270901T060000Z'),
    ),
  ],
  ['RSS, PRISM, as a kill', inRss('<prism:killDate>2027-09-01T06:00:00Z</prism:killDate>')],
  ['Atom, Dublin Core', inEntry('<dcterms:valid>end=2027-09-01T06:00:00Z</dcterms:valid>')],
  ['a page', inPage('<meta property="article:expiration_time" content="2027-09-01T06:00:00Z">')],
  [
    'a page, for search engines',
    inPage(
      '<meta name="robots" content="noarchive, unavailable_after: Wed, 01 Sep 2027 06:00:00 GMT, nofollow">',
    ),
  ],
  ['RSS, PRISM', inRss('<prism:expirationDate>2027-09-01T06:00:00Z</prism:expirationDate>')],
  ['RSS, Dublin Core', inRss('<dcterms:valid>end=2027-09-01T06:00:00Z; scheme=W3C-DTF</dcterms:valid>')],
] as const)('the end of the rights is read from %s', async ([, text]) => {
  expect((await read(text))?.expires).toBe('2027-09-01T06:00:00Z')
})

test('an instruction of NewsML 1 to rescind kills the story', async () => {
  const text = inNewsml1('<Urgency ', '<Instruction FormalName="Rescind"/>')
  expect((await read(text))?.status).toBe('canceled')
})

test('an embargo stated in UTC is preferred to one in local time', async () => {
  const article = await read(
    inNinjs(
      '"embargo": "2026-06-01T16:00:00+0000", "schedule_settings": {"utc_embargo": "2026-06-01T06:00:00+0000"}',
    ),
  )
  expect(article?.embargoedUntil).toBe('2026-06-01T06:00:00Z')
})

test('a signal of AFP for a lead makes the change an update', async () => {
  const text = fixture('newsml-g2/correspondent/input.xml')
  const lead = text.replace('</itemMeta>', '<signal qcode="afpsignal:lead"/></itemMeta>')
  expect((await read(lead))?.change?.class).toBe('update')
})

test.for([
  ['deny', ['Not for use in Norway and Sweden']],
  ['allow', ['For use in Norway and Sweden only']],
] as const)('the countries that RSS names bind as words do: %s', async ([relationship, terms]) => {
  const text = inRss(
    `<media:restriction relationship="${relationship}" type="country">no se</media:restriction>`,
  )
  const bars = (await read(text))?.usageTerms.filter(({ code }) => code === 'territory-out')
  expect(bars?.map(bar => bar.text)).toEqual(terms)
})
