import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repositoryRoot } from '#infra/repository-root.ts'
import { isPermitted } from '#infra/supply/is-permitted.ts'
import { licensesPage } from '#infra/supply/licenses-page.ts'
import { readPackages } from '#infra/supply/read-packages.ts'

const packages = readPackages()

it('every installed package has a license that permits its use', () => {
  expect(packages.length).toBeGreaterThan(100)
  expect(packages.filter(({ license, isDeployed }) => !isPermitted(license, isDeployed))).toEqual([])
})

it.each([
  ['MIT', true, true],
  ['(MIT OR GPL-3.0-or-later)', true, true],
  ['(MIT AND Zlib)', true, true],
  ['MIT AND GPL-2.0', true, false],
  ['GPL-3.0', false, false],
  ['MPL-2.0', false, true],
  ['MPL-2.0', true, false],
  ['none stated', false, false],
])('isPermitted answers for license %s, deployed %s: %s', (license, isDeployed, answer) => {
  expect(isPermitted(license, isDeployed)).toBe(answer)
})

it('docs/licenses.md lists the deployed packages of the lockfile (npm run docs:licenses writes it)', () => {
  expect(readFileSync(join(repositoryRoot, 'docs/licenses.md'), 'utf8')).toBe(licensesPage(packages))
})

it('package.json pins every version exactly', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(repositoryRoot, 'package.json'), 'utf8'),
  )
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d/.test(String(version)),
  )
  expect(loose).toEqual([])
})
