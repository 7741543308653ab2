import { expect, it, vi } from 'vitest'
import { putDrop } from '#infra/local/put-drop.ts'
import { aLicensee } from './a-licensee.ts'
import { runCli } from './run-cli.ts'
import { withLocalStack } from './with-local-stack.ts'

const local = withLocalStack('translations')

const item = (language: string, headline: string, of?: string) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:quay.example:20260301:${language}" version="1" xml:lang="${language}">
<itemMeta><itemClass qcode="ninat:text"/><provider literal="Coastline News Service"/><versionCreated>2026-03-01T09:00:00Z</versionCreated><pubStatus qcode="stat:usable"/><memberOf><name>News &amp; Features</name></memberOf>${of ? `<link rel="irel:translatedFrom" residref="urn:newsml:quay.example:20260301:${of}"/>` : ''}</itemMeta>
<contentMeta><headline>${headline}</headline></contentMeta>
<contentSet><inlineXML><html><body><p>PORT ELLERY — ${headline}, the council of the port said on Monday.</p></body></html></inlineXML></contentSet></newsItem>`

it('pairs a translation with its original, and holds it for the desk once that is killed', {
  timeout: 180_000,
}, async () => {
  const { stack, home } = local
  const { settings, s3 } = stack
  const licensee = aLicensee(settings)
  const drop = (language: string, headline: string, of?: string) =>
    putDrop(s3, settings.dropsBucket, `${language}.xml`, Buffer.from(item(language, headline, of)))
  await drop('de', 'Nachtfähre fährt weiter', 'en')
  const translated = await licensee.awaitChange('Nachtfähre fährt weiter')
  await drop('en', 'Night ferry stays')
  const original = await licensee.awaitChange('Night ferry stays')
  expect([original.translationOf, translated.translationOf]).toEqual([undefined, original.articleId])
  expect((await licensee.readArticle(translated.href)).translationOf).toEqual({
    id: original.articleId,
    sourceId: 'urn:newsml:quay.example:20260301:en',
  })
  expect(await (await licensee.get(`${translated.href}?format=newsml-g2`)).text()).toContain(
    `rel="irel:translatedFrom" residref="urn:wiredesk:article:${original.articleId}"`,
  )

  const killed = await runCli(home, 'kill', original.articleId, '--reason', 'The council denies it')
  expect([killed.code, killed.stdout]).toEqual([
    0,
    expect.stringContaining(`Article ${translated.articleId} is a translation of it, and is held`),
  ])
  const answer = await fetch(new URL(translated.href), { headers: { 'x-api-key': settings.keys.licensee } })
  expect(answer.status).toBe(404)
  const { stdout } = await runCli(home, 'cases')
  expect(stdout).toContain(`Its original (article ${original.articleId}) was killed: The council denies it`)
  const cases = (await runCli(home, 'cases', '--json')).stdout.trim().split('\n')
  const { id } = cases
    .map(each => JSON.parse(each))
    .find(each => each.candidates.includes(translated.articleId))
  const published = await runCli(
    home,
    'cases',
    'resolve',
    id,
    '--publish',
    '--reason',
    'Only the English was wrong',
  )
  expect([published.code, published.stderr]).toEqual([0, ''])
  await vi.waitFor(async () => {
    expect((await licensee.readArticle(translated.href)).headline).toBe('Nachtfähre fährt weiter')
  })
})
