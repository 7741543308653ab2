import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { countryNames } from '#domain/conventions/places/country-names.ts'
import { writtenOut } from '#infra/bundling/plugins/written-out.ts'

it('bundles the names of countries as they are, and not what asks for them', async () => {
  const { outputFiles } = await build({
    entryPoints: ['functions/domain/conventions/places/country-names.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [writtenOut],
  })
  const code = outputFiles[0]?.text ?? ''
  const bundled = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  expect(bundled.countryNames()).toEqual(countryNames())
  expect(bundled.countryNames()).toContain('Deutschland')
  expect(code).not.toContain('Intl')
})
