import { expect, test } from 'vitest'
import { isCutOff } from '#domain/formats/html/is-cut-off.ts'

test.each([
  '<!doctype html><html><body><p>The lock at Tarn opens again in spr',
  '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html><body><p>The lock',
  '<html><body><p>The lock at Tarn.</p><script>var lock = ',
])('%s is cut off', html => {
  expect(isCutOff(html)).toBe(true)
})

test.each([
  '<!doctype html><html><body><p>The lock at Tarn.</p></body></html>\n',
  '<!doctype html><html><body><p>The lock at Tarn.</p></body></html> made by lock.example',
  '<!doctype html><html><body><p>The lock at Tarn.</p>\n',
  '<h1>Lock</h1><p>The lock at Tarn opens again',
  '<p>The lock at Tarn opens again in spring',
])('%s is whole, or a piece of a page', html => {
  expect(isCutOff(html)).toBe(false)
})
