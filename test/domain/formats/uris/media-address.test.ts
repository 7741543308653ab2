import { expect, it } from 'vitest'
import { mediaAddress } from '#domain/formats/uris/media-address.ts'

it.each([
  'https://pictures.example/1.jpg?a=1',
  'http://pictures.example/',
  'urn:acme:picture-1',
  'tag:acme,2026:1',
  'margaret.jpg',
  'a/b c.jpg',
])('mediaAddress passes %s on', href => {
  expect(mediaAddress(href)).toBe(href)
})

it.each([
  'javascript:alert(1)',
  ' JaVa\tscript:alert(1)',
  '\u0000data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
])('mediaAddress refuses %j', href => {
  expect(mediaAddress(href)).toBeUndefined()
})

it('mediaAddress of undefined is undefined', () => {
  expect(mediaAddress(undefined)).toBeUndefined()
})
