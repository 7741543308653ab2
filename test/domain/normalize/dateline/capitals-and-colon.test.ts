import { describe, expect, test } from 'vitest'
import { capitalsAndColon } from '#domain/normalize/dateline/capitals-and-colon.ts'

const lead = 'A month after traders shut their stalls, the old market reopened on Thursday behind nets.'

describe('a place in capitals before a colon', () => {
  test.for([
    ['LOP BURI', `LOP BURI: ${lead}`],
    ['NASHIK', `NASHIK: ${lead}`],
    ['VISBY', `VISBY. ${lead}`],
    [undefined, `UPDATE. ${lead}`],
    [undefined, `UPDATE: ${lead}`],
    [undefined, `EU: ${lead}`],
    [undefined, 'NASHIK: A market reopens'],
    [undefined, `NASHIK: “${lead}”`],
  ] as const)('is %s in "%s"', ([place, text]) => {
    expect(capitalsAndColon(text, [{ text: 'Traders say sales are back.' }])?.place).toBe(place)
  })

  test('is taken for a speaker when another paragraph begins like it', () => {
    expect(capitalsAndColon(`DALLIMORE: ${lead}`, [{ text: 'SHAPIRO: And then?' }])).toBeUndefined()
  })
})
