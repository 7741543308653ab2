import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

const files = {
  nitf: 'nitf/nitf-3-6.xsd',
  'newsml-g2': 'newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd',
} as const

const validators = new Map<string, XsdValidator>()

/**
 * What the standard's own schema finds wrong with a document, one line each; empty if it is valid. Throws if
 * it is not XML.
 */
export const validateXml = (standard: keyof typeof files, text: string): string[] => {
  const document = XmlDocument.fromString(text)
  try {
    validatorOf(standard).validate(document)
    return []
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error
    return error.details.map(({ line, message }) => `${line}: ${message.trim()}`)
  } finally {
    document.dispose()
  }
}

const validatorOf = (standard: keyof typeof files): XsdValidator => {
  const known = validators.get(standard)
  if (known) return known
  xmlRegisterFsInputProviders()
  const file = join(import.meta.dirname, files[standard])
  const schema = XmlDocument.fromString(readFileSync(file, 'utf8'), { url: file })
  const validator = XsdValidator.fromDoc(schema)
  schema.dispose()
  validators.set(standard, validator)
  return validator
}
