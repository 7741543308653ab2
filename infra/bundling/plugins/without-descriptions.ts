const description = String.raw`z\.describe\(\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")\s*,?\s*\)`
const only = new RegExp(String.raw`\s*\.check\(\s*${description}\s*,?\s*\)`, 'g')
const further = new RegExp(String.raw`,\s*${description}`, 'g')

/**
 * The source of a schema without its descriptions. They serve the API's OpenAPI document, which is made when
 * the pages are bundled; in a Lambda they would create each schema twice, and add to the bundle.
 */
export const withoutDescriptions = (source: string): string => source.replace(only, '').replace(further, '')
