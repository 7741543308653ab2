import { describe, expect, it } from 'vitest'
import { readPublicationStatus } from '#domain/formats/reading/state/read-publication-status.ts'

describe('readPublicationStatus', () => {
  it.each([
    ['usable', 'usable'],
    ['stat:usable', 'usable'],
    ['USABLE', 'usable'],
    ['Embargoed', 'withheld'],
    ['stat:withheld', 'withheld'],
    ['Canceled', 'canceled'],
    ['cancelled', 'canceled'],
    ['http://cv.iptc.org/newscodes/pubstatusg2/canceled', 'canceled'],
    ['On hold', 'withheld'],
    ['Spiked', 'canceled'],
    ['commissioned', 'withheld'],
    ['final', undefined],
    ['', undefined],
  ])('reads "%s"', (word, expected) => {
    expect(readPublicationStatus(word)).toBe(expected)
  })
})
