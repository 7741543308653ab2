import { describe, expect, test } from 'vitest'
import { fixtureFiles } from '#test/hostile/fixture-files.ts'
import { fuzzFormat } from './fuzz-format.ts'

const files = fixtureFiles()
const formats = [...new Set(files.map(({ format }) => format))]

describe('90 mutants of a format’s fixtures are read or rejected, without a throw or a hang:', () => {
  test.for(formats)('%s', { timeout: 120_000 }, async format => {
    const faults: string[] = []
    for await (const { fault, bytes } of fuzzFormat({
      format,
      files,
      seed: 20_260_301,
      goesOn: count => count < 90,
    }))
      if (fault !== 'slow') faults.push(`${fault}: ${bytes.toString('base64').slice(0, 2000)}`)
    expect(faults).toEqual([])
  })
})
