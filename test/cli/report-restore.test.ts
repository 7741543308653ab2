import { afterEach, expect, test, vi } from 'vitest'
import { reportRestore } from '#infra/cli/backup/report-restore.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const stood = { status: 'usable', version: 1, orderKey: '//01' } as const

test.each([
  ['a later state', { ...stood, version: 2 }, 'usable v1, now usable v2'],
  ['no state at all', undefined, 'usable v1, now absent'],
  [
    'a duplicate that came since',
    { ...stood, orderKey: '//02' },
    'usable v1, now usable v1, of another drop',
  ],
  ['what today’s rules read otherwise', stood, 'usable v1, now usable v1, in other words'],
])('a restore says how an article differs: %s', async (_, is, words) => {
  let written = ''
  vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    written += String(text)
    return true
  })
  await reportRestore(
    {
      items: 0,
      drops: 1,
      skipped: 0,
      newDrops: 0,
      missing: [],
      stale: [],
      articles: 0,
      isLogAlike: true,
      differences: [{ articleId: 'ferry', was: stood, ...(is && { is }) }],
    },
    'stage prod',
    false,
  )
  expect(written).toContain(`differs   ferry: ${words}\n`)
})
