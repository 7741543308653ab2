import { expect, test } from 'vitest'
import { keyIn } from '#infra/cli/keys/key-in.ts'

const key = `wd_editor_${'aB3_-'.repeat(8)}xyz`

test.each([
  ['alone', `${key}\n`],
  ['in a header field', `curl -H "x-api-key: ${key}" https://api.example.com`],
  ['in a program', `const KEY = '${key}' // ours`],
  ['with another behind it', `${key}\nwd_licensee_${'c'.repeat(43)}\n`],
])('a key is found %s', (_, found) => {
  expect(keyIn(found)).toBe(key)
})

test.each([
  ['', ''],
  [' \n', ''],
  ['an-older-key\n', 'an-older-key'],
])('%j is looked up as %j', (found, presented) => {
  expect(keyIn(found)).toBe(presented)
})
