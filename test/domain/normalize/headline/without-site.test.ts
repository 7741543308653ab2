import { expect, test } from 'vitest'
import { withoutSite } from '#domain/normalize/headline/without-site.ts'

test.each([
  ['Owl set free from cellar | News | harborstar.com', 'Owl set free from cellar'],
  ['Owl set free from cellar | The Harbor Star', 'Owl set free from cellar'],
  ['Opinion | Set the owl in the cellar free', 'Opinion | Set the owl in the cellar free'],
  ['Owl set free from cellar | Letters', 'Owl set free from cellar | Letters'],
  ['Owl | The Harbor Star', 'Owl | The Harbor Star'],
])('the title "%s" is "%s"', (title, headline) => {
  expect(withoutSite(title)).toBe(headline)
})
