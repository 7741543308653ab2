/**
 * Licenses that allow the code to be used and deployed as Wiredesk does, with no obligation but to keep their
 * notices (SPDX identifiers).
 */
const always = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]

/** Licenses whose obligations begin when the code is passed on, which build and test tools never are. */
const whereNotDeployed = ['MPL-2.0']

/**
 * Whether an SPDX expression is acceptable: at least one of alternatives, and all of a combination, must be.
 */
export const isPermitted = (expression: string, isDeployed: boolean): boolean => {
  const permitted = isDeployed ? always : [...always, ...whereNotDeployed]
  const plain = expression.replace(/[()]/g, '')
  return plain
    .split(' OR ')
    .some(alternative => alternative.split(' AND ').every(license => permitted.includes(license.trim())))
}
