import { expect, test } from 'vitest'
import { nameOfFeed } from '#domain/formats/rss/name-of-feed.ts'

test.each([
  ['World news | Example Wire', 'https://www.examplewire.example/', 'Example Wire'],
  ['Agência Costeira - Geral', 'https://agenciacosteira.example', 'Agência Costeira'],
  ['Example Wire RSS Feed', undefined, 'Example Wire'],
  ['Lorn - Harbor news', 'https://coast.example', 'Lorn - Harbor news'],
])('the feed "%s" of %s is published by %s', (raw, address, name) => {
  expect(nameOfFeed({ raw, source: 'rss: channel/title' }, address)?.raw).toBe(name)
})
