import { expect, test } from 'vitest'
import { isTimestamp } from '#domain/normalize/body/rules/page/is-timestamp.ts'

test.each([
  '東北通信 2026年2月3日 午前7時15分',
  '2026年2月3日(火) 7:15',
  '2026년 2월 3일 오후 7:15',
  '2026년 2월 3일 화요일',
])('a day of East Asia with its hour is a time: %s', line => {
  expect(isTimestamp(line)).toBe(true)
})

test.each(['2026年2月3日 午前7時15分ごろ地震があった', '記者 2026年2月3日'])(
  'a line that says more is none: %s',
  line => {
    expect(isTimestamp(line)).toBe(false)
  },
)
