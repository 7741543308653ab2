import { expect, test } from 'vitest'
import { normalizeByline } from '#domain/normalize/byline/normalize-byline.ts'

test.each([
  ['Written by Ana Ruiz; Photographed by Bo Lind', ['Bo Lind']],
  ['By Ana Ruiz, photos by Bo Lind', ['Bo Lind']],
  ['Story by Ana Ruiz and photos by Bo Lind', ['Bo Lind']],
  ['By Ana Ruiz & photographs by Bo Lind', ['Bo Lind']],
  ['Story and photos by Ana Ruiz', []],
  ['By Ana Ruiz (text and photos)', []],
  ['By Ana Ruiz (words) and Bo Lind (pictures)', ['Bo Lind']],
  ['Text: Ana Ruiz Foto: Bo Lind', ['Bo Lind']],
  ['Words Ana Ruiz Photography Bo Lind', ['Bo Lind']],
  ['Tekst Ana Ruiz Foto’s Bo Lind', ['Bo Lind']],
  ['Haber: Ana Ruiz / Fotoğraf: Bo Lind', ['Bo Lind']],
  ['Ana Ruiz (Text) und Bo Lind (Fotos)', ['Bo Lind']],
  ['Ana Ruiz (Text) sowie Bo Lind (Fotos)', ['Bo Lind']],
  ['Ana Ruiz (tekst) og Bo Lind (foto)', ['Bo Lind']],
  ['Ana Ruiz (tekst), Bo Lind (zdjęcia)', ['Bo Lind']],
  ['Ana Ruiz (teksti) ja Bo Lind (kuvat)', ['Bo Lind']],
  ['By Ana Ruiz, illustration by Bo Lind', []],
  ['By Ana Ruiz, photos by Getty Images', []],
  ['By Ana Ruiz • Photography courtesy of the Halden Museum', []],
  ['By Ana Ruiz | Photos courtesy of Bo Lind', []],
])('%s credits for pictures: %j', (line, names) => {
  const { authors = [], contributors = [] } = normalizeByline(line, { stated: true }) ?? {}
  expect(authors.map(({ name }) => name)).toEqual(['Ana Ruiz'])
  expect(contributors).toEqual(names.map(name => ({ name, role: 'photography' })))
})

test.each([
  ['By Ana Ruiz. Translated by Bo Lind.', 'Bo Lind'],
  ['By Ana Ruiz (translated from Spanish by Bo Lind)', 'Bo Lind'],
  ['Por Ana Ruiz | Traducción de Bo Lind', 'Bo Lind'],
  ['Von Ana Ruiz (Übersetzung: Bo Lind)', 'Bo Lind'],
  ['By Ana Ruiz Translated by Bo Lind', 'Bo Lind'],
  ['By Ana Ruiz; Graphics by Bo Lind', 'Bo Lind'],
  ['Texto: Ana Ruiz / Infografía: Bo Lind', 'Bo Lind'],
  ['By Ana Ruiz, data analysis by Bo Lind', 'Bo Lind'],
  ['By Ana Ruiz, translated by AI', undefined],
  ['By Ana Ruiz, graphics by Reuters', undefined],
])('%s credits %s for help', (line, name) => {
  const { authors, byline, contributors } = normalizeByline(line, { stated: true }) ?? {}
  expect(authors).toEqual([{ name: 'Ana Ruiz' }])
  expect(byline).toBe('Ana Ruiz')
  expect(contributors).toEqual(name ? [{ name, role: 'assistance' }] : [])
})
