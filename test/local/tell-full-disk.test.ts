import { expect, test } from 'vitest'
import { tellFullDisk } from '#infra/local/tell-full-disk.ts'

test.each([
  'IO error: /home/ida/.wiredesk/tables/000003.log: No space left on device',
  'Build failed with 1 error:\nerror: Failed to write to output file: write /home/ida/.wiredesk/task/a.js: no space left on device',
  'ENOSPC: no space left on device, write',
  'EDQUOT: disk quota exceeded, write',
])('a full disk is told in a line with what to do: %s', message => {
  expect(tellFullDisk(new Error(message), '.wiredesk')).toMatch(
    /^No space is left for \.wiredesk: make room, then start again/,
  )
})

test('any other error is none of a full disk', () => {
  expect(
    tellFullDisk(
      new Error('IO error: lock .wiredesk/tables/LOCK: Resource temporarily unavailable'),
      '.wiredesk',
    ),
  ).toBe(undefined)
})
