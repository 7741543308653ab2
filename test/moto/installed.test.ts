import { expect, it } from 'vitest'
import { worlds } from '#test/contract/worlds.ts'
import { hasMoto } from './has-moto.ts'

it.skipIf(!hasMoto)(
  'the contract tests also run on moto, a second implementation of DynamoDB (skipped where it is not installed)',
  () => {
    expect(worlds.map(([name]) => name)).toContain('on moto')
  },
)
