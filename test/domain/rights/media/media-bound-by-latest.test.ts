import { expect, test } from 'vitest'
import { mediaBoundByLatest } from '#domain/rights/media/media-bound-by-latest.ts'
import type { Media, UsageTerm } from '#schemas/article.ts'

const quay: Media = { kind: 'picture', href: 'https://pictures.example/quay.jpg', caption: 'The quay' }
const noWeb: UsageTerm = { code: 'web-out', text: 'INTERNET OUT' }
const notBritain: UsageTerm = { code: 'territory-out', text: 'UK OUT' }

test.each<[string, Media, Media]>([
  ['one with the same address', quay, quay],
  ['one whose caption was corrected', quay, { ...quay, caption: 'The old quay' }],
  ['one by its URN', { href: 'urn:coastal:7' }, { href: 'urn:coastal:7', caption: 'The quay' }],
  ['one with the same file name and the same lines', { href: '1.jpg' }, { href: '1.jpg' }],
  ['one that has a caption alone', { caption: 'The quay' }, quay],
])('an earlier version keeps %s, as it described it', (_, own, latest) => {
  expect(mediaBoundByLatest([own], [{ href: 'urn:coastal:8' }, latest])).toEqual([own])
})

test.each<[string, Media, Media[]]>([
  ['that the latest lacks', quay, []],
  ['that another replaced under its caption', quay, [{ ...quay, href: 'https://pictures.example/pier.jpg' }]],
  [
    'whose file name another picture has now',
    { href: '1.jpg', caption: 'The quay' },
    [{ href: '1.jpg', caption: 'The pier' }],
  ],
  ['whose file name another maker has now', { href: '1.jpg' }, [{ href: '1.jpg', credit: 'Ana Ruiz' }]],
  ['that has a caption alone, which the latest changed', { caption: 'The quay' }, [{ caption: 'The pier' }]],
  ['of which only the maker is known', { credit: 'Ana Ruiz' }, [{ credit: 'Ana Ruiz' }]],
])('an earlier version has no picture %s', (_, own, latest) => {
  expect(mediaBoundByLatest([own], latest)).toEqual([])
})

test('a picture stands under what either version says of its use', () => {
  const own = { ...quay, usageTerms: [noWeb] }
  expect(mediaBoundByLatest([own], [{ ...quay, usageTerms: [notBritain, noWeb] }])).toEqual([
    { ...quay, usageTerms: [noWeb, notBritain] },
  ])
  expect(mediaBoundByLatest([own], [quay])).toEqual([own])
  expect(mediaBoundByLatest([quay], [own])).toEqual([own])
})
