import { expect, test } from 'vitest'
import { normalizeByline } from '#domain/normalize/byline/normalize-byline.ts'

const namesOf = (raw: string) => normalizeByline(raw, { stated: true })?.authors.map(({ name }) => name) ?? []

/** A publishing system puts the words of the slug where the byline was, with the agency behind. */
const slugs = [
  'Halden Ferry Outbreak, Associated Press',
  'Brakk Tariffs Steel Norway, Associated Press',
  'Marlowe Ada Lindqvist CargoAI, Associated Press',
  'Supreme Court Ferry Ruling, Associated Press',
  'Ada Marlowe Murder Trial, Associated Press',
  'Bo Lind Injury Update, CNN',
  'Virus Outbreak Halden County, Associated Press',
  'Gaza Aid Convoy, Associated Press',
  'Maduro Lindqvist Venezuela, Associated Press',
  'Stock Market Today',
]
test.each(slugs)('the slug "%s" in place of a byline has no author', raw => {
  expect(namesOf(raw)).toEqual([])
})

/** Family names that are words as well, alone or before one that is a beat. */
const names: [raw: string, name: string][] = [
  ['Ada Powers, Associated Press', 'Ada Powers'],
  ['Bo Field, CNN', 'Bo Field'],
  ['Ada Quest | CNN', 'Ada Quest'],
  ['Mort Lindqvist, AFP', 'Mort Lindqvist'],
  ['Uma Marlowe, PTI', 'Uma Marlowe'],
  ['Ada Nel, Reuters', 'Ada Nel'],
  ['Ada Court, Associated Press', 'Ada Court'],
  ['Ada Maria Toledo, EFE', 'Ada Maria Toledo'],
  ['ADA McLINDQVIST, Associated Press', 'Ada McLindqvist'],
]
test.each(names)('"%s" has the author %s', (raw, name) => {
  expect(namesOf(raw)).toEqual([name])
})
