import type { LockedPackage } from './read-packages.ts'

/** The page that lists the packages Wiredesk is deployed with, and their licenses. */
export const licensesPage = (packages: readonly LockedPackage[]): string => {
  const rows = packages
    .filter(({ isDeployed }) => isDeployed)
    .map(({ name, version, license }) => `- ${name} ${version}: ${license}`)
  const lines = [
    '# Licenses of what is deployed',
    '',
    '`npm run docs:licenses` writes this page from the lockfile, and a test fails if it is out of date. The test also checks every package, even those',
    'for building and testing, against the licenses that `infra/supply/is-permitted.ts` permits. `npm run -s sbom` prints a CycloneDX bill of materials.',
    '',
    ...new Set(rows),
    '',
  ]
  return lines.join('\n')
}
