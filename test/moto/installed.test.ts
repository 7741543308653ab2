import { expect, it } from 'vitest'
import { worlds } from '#test/contract/worlds.ts'
import { hasMoto } from './has-moto.ts'

it.skipIf(!hasMoto)(
  'holds a second implementation of DynamoDB to the contracts (skipped where moto is not installed)',
  () => {
    expect(worlds.map(([name]) => name)).toContain('on moto')
  },
)
