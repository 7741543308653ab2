import { describe, expect, test } from 'vitest'
import { statusOf } from '#test/domain/normalize/notice/status-of.ts'
import { ingestCopies } from './ingest-copies.ts'

const headline = 'Quarry blast in Sorn injures four'
const lead = 'SORN (Coastal Wire) - A blast in a quarry near Sorn injured four people on Monday, police said.'
const below = '"The ground shook," said Una Prys, who lives beside it.'
const story = `${headline}\n\n${lead}\n\n${below}\n`

test.each([
  `LEGAL NOTICE: ${headline}\n\nThis story has been withdrawn on legal advice.\n`,
  `NOTICE OF REMOVAL: ${headline}\n\nPlease remove this article from all platforms at the publisher’s request.\n`,
  `PERUTTU: ${headline}\n\nÄlkää käyttäkö juttua.\n`,
])('kills the story that stands behind its label: %s', async order => {
  expect(await ingestCopies([story, order])).toEqual(['canceled'])
})

test.each([
  `EDITORS NOTE: Please do not use our story "${headline}" until we confirm the toll.\n`,
  `pls kill ${headline} - wrong!!\n`,
  'kill kill kill quarry blast in sorn injures four\n',
  'dont use quarry blast in sorn injures four its wrong\n',
  `pas utiliser "${headline}" c'est faux\n`,
  `nao usar "${headline}", esta errado\n`,
  `${headline} - please pull this, wrong town\n`,
  `Can you take down ${headline}? Its not right\n`,
  `Stop ${headline}. Facts wrong.\n`,
  `CORRECTION: "${headline}" should have carried an embargo of 0600 GMT Wednesday. Please hold it until then.\n`,
  `From: desk@coastal.example\nSubject: pls hold ${headline}\n\nWaiting for police to call back. Ana\n`,
])('holds the story, and becomes none: %s', async order => {
  expect(await ingestCopies([story, order])).toContain('withheld')
  expect(await ingestCopies([story, order])).not.toContain('usable')
})

test('what lists stories, or corrects a word of one, holds none', async () => {
  const list = `NEWS BUDGET\n\n${headline} - 400 words by 1500.\n\nFerry line holds a news conference, 300 words by 1600, with photos of both ships and of the pier where the owner will speak, and a graphic of the sound.\n`
  expect(await ingestCopies([story, list])).toEqual(['usable'])
  const correction = `CORRECTION: In "${headline}", read "embargo" for "ban" in the second paragraph.\n`
  expect(await ingestCopies([story, correction])).toEqual(['usable'])
})

test('an embargo in words holds a story that comes after it', async () => {
  const order = `EDITORS: The story "${headline}" is embargoed until 0600 GMT Wednesday, Dec. 2.\n`
  expect(await ingestCopies([order, story])).toEqual(['withheld'])
  expect(await ingestCopies([story, order])).toEqual(['withheld'])
})

test('a replacement that is dropped again, corrected, holds nothing', async () => {
  const copy = `ANNULE ET REMPLACE : ${headline}\n\n${below}\n`
  expect(await statusOf(copy)).toBe('usable')
  expect(await ingestCopies([story.replace(headline, 'Seals return to Tarn'), copy])).toEqual([
    'usable',
    'usable',
  ])
})

test('an advisory that announces copy is none', async () => {
  expect(
    await statusOf(
      `ADVISORY-Coastal Wire to resume quarry coverage\n\nEditors, please note that updates to the story "${headline}" will follow at 1500 GMT.\n`,
    ),
  ).toBe('missing-body')
})

describe('news', () => {
  const more =
    'The council of Sorn meets again in a month, when it will hear what the matter has cost and who is to pay for it all in the end, its clerk said.'
  test.each([
    ['Killed: The journalists who did not come home', 'Forty-one journalists were killed at work this year.'],
    ['Withdrawn: Why the navy left Tarn', 'The last ships withdrew from Tarn at dawn on Monday.'],
    ['Kill: how the wolf came back', 'Wolves killed forty sheep in the valley this year.'],
    [
      'EMBARGO: HOW THE OIL CRISIS CHANGED A COUNTRY',
      'Fifty years ago tankers stopped sailing to the harbor.',
    ],
    ['Embargo until 2030 hurts farmers, study finds', 'Farmers lose most by the embargo, a study found.'],
    ['Gesperrt bis Mai: Brücke von Tarn wird saniert', 'Die Brücke bleibt bis Mai gesperrt.'],
  ])('is published: %s', async (title, first) => {
    expect(
      await statusOf(`${title}\n\nBy Tom Abara\n\nSORN (Coastal Wire) - ${first}\n\n${below}\n\n${more}\n`),
    ).toBe('usable')
  })

  test('in briefs that begin with what became of their subject is published', async () => {
    const copy = `Briefs of the day\n\nWithdrawn: The navy has withdrawn its last ships from Tarn, the ministry said on Monday. They had been there since 1986.\n\nOpened: The bridge of Tarn, after nine months of repairs, on Monday at noon.\n`
    expect(await statusOf(copy)).toBe('usable')
  })

  test.each([
    ['Withdrawn: Why the navy left Tarn', 'Withdrawn: Why the navy left Tarn'],
    ['Gesperrt bis Mittwoch, 6 Uhr: Brücke von Tarn wird saniert', ''],
    ['EMBARGO: THE OIL CRISIS', ''],
  ])('looks otherwise than an order: %s', async (title, known) => {
    const copy = `${title}\n\nSORN (Coastal Wire) - The bridge is old, its keeper said.\n\n${below}\n\n${more}\n`
    if (known) expect(await ingestCopies([copy.replace('Withdrawn: ', ''), copy])).not.toContain('usable')
    else expect(await statusOf(copy)).toBe('withheld')
  })
})
