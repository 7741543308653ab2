import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { everydayWords } from '#domain/conventions/everyday-words.ts'
import { organizations } from '#domain/conventions/organizations/organizations.ts'
import { cities } from '#domain/conventions/places/cities.ts'
import { countryNames } from '#domain/conventions/places/country-names.ts'
import { roles } from '#domain/conventions/roles.ts'
import { notNameWords } from '#domain/normalize/people/names/not-name-words.ts'
import { writtenOut } from '#infra/bundling/plugins/written-out.ts'

const bundle = async (path: string) => {
  const { outputFiles } = await build({
    entryPoints: [`functions/domain/${path}`],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
    plugins: [writtenOut],
  })
  const code = outputFiles[0]?.text ?? ''
  return { code, exported: await import(`data:text/javascript,${encodeURIComponent(code)}`) }
}

it('the bundle holds the list of country names, not the code that makes it', async () => {
  const { code, exported } = await bundle('conventions/places/country-names.ts')
  expect(exported.countryNames()).toEqual(countryNames().sort())
  expect(exported.countryNames()).toContain('Deutschland')
  expect(code).not.toContain('Intl')
})

it('the bundle holds the everyday words, in three quarters of their length', async () => {
  const { code, exported } = await bundle('conventions/everyday-words.ts')
  expect(exported.everydayWords).toEqual(everydayWords)
  expect(code.length).toBeLessThan(0.75 * [...everydayWords].join(' ').length)
})

it.each([
  ['conventions/places/cities.ts', { cities: cities.toSorted() }],
  ['normalize/people/names/not-name-words.ts', { notNameWords }],
  ['conventions/organizations/organizations.ts', { organizations }],
  ['conventions/roles.ts', { roles }],
])('the bundle of %s holds the same names and words', async (path, lists) => {
  const { code, exported } = await bundle(path)
  expect({ ...exported }).toEqual(lists)
  expect(code).not.toContain('filter')
})
