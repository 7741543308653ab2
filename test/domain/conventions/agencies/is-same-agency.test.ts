import { describe, expect, it } from 'vitest'
import { isSameAgency } from '#domain/conventions/agencies/is-same-agency.ts'

describe('isSameAgency', () => {
  it.each([
    ['Reuters', 'reuters.com', true],
    ['BELGA', 'www.belga.be', true],
    ['Bernama', 'bernama.com.my', true],
    ['Tanjug', 'https://www.tanjug.rs/', true],
    ['Agencia EFE', 'agencia efe', true],
    ['AFP', 'AP', false],
    ['Variety Media', 'reuters.com', false],
  ])('compares %s with %s', (one, other, expected) => {
    expect(isSameAgency(one, other)).toBe(expected)
  })
})
