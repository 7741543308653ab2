import type { LockedPackage } from './read-packages.ts'

/** The page that lists what Wiredesk is deployed with, and under which licenses. */
export const licensesPage = (packages: readonly LockedPackage[]): string => {
  const rows = packages
    .filter(({ isDeployed }) => isDeployed)
    .map(({ name, version, license }) => `- ${name} ${version}: ${license}`)
  const lines = [
    '# Licenses of what is deployed',
    '',
    'Written by `npm run docs:licenses` from the lockfile; a test holds it to that, and every package, those for building and testing',
    'too, to the licenses that `infra/supply/is-permitted.ts` permits. `npm run -s sbom` prints a CycloneDX bill of materials.',
    '',
    ...new Set(rows),
    '',
  ]
  return lines.join('\n')
}
