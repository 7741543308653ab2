/** Licenses that let the code be used and deployed as Wiredesk does, with no duty but to keep their notices (SPDX identifiers). */
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
  'Python-2.0',
  'Unlicense',
  'Zlib',
]

/** Those whose duties begin where the code is passed on, which that for building and testing never is. */
const whereNotDeployed = ['MPL-2.0']

/** Whether an SPDX expression may be taken: of alternatives one must be, of what holds together all. */
export const isPermitted = (expression: string, isDeployed: boolean): boolean => {
  const permitted = isDeployed ? always : [...always, ...whereNotDeployed]
  const plain = expression.replace(/[()]/g, '')
  return plain
    .split(' OR ')
    .some(alternative => alternative.split(' AND ').every(license => permitted.includes(license.trim())))
}
