import { StartError } from '#infra/local/start-error.ts'
import type { Resource, Template } from '../template.ts'
import { pseudoParameters } from './pseudo-parameters.ts'
import { createReferences, type Places } from './reference.ts'

export interface Resolver {
  /** Returns a template value with its intrinsic functions replaced by what they mean on this machine. */
  resolve: (value: unknown) => unknown
  /** The name of a resource on this machine. */
  nameOf: (logicalId: string, resource: Resource) => string
}

/**
 * A resolver for `Ref`, `Fn::GetAtt`, `Fn::Join`, `Fn::Sub`, `Fn::Select` and `Fn::Split`. `AWS::NoValue`
 * resolves to undefined and disappears from its list or map. Any other function is refused by name.
 */
export const createResolver = (template: Template, places: Places): Resolver => {
  const resource = (logicalId: string) => {
    const found = template.Resources[logicalId]
    if (!found) throw new StartError(`The template refers to ${logicalId}, which it does not define.`)
    return found
  }
  const reference = (name: string): string | undefined => {
    if (name === 'AWS::NoValue') return undefined
    if (name in pseudoParameters) return pseudoParameters[name as keyof typeof pseudoParameters]
    return references.refer(name, resource(name))
  }
  const attribute = (logicalId: string, name: string) =>
    references.getAttribute(logicalId, resource(logicalId), name)
  const substitute = (text: string, names: Record<string, unknown>) =>
    text.replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
      if (literal) return `\${${name}}`
      if (name in names) return String(resolve(names[name]))
      const [logicalId = '', ...path] = name.split('.')
      return String(path.length > 0 ? attribute(logicalId, path.join('.')) : reference(name))
    })

  const functions: Record<string, (argument: never) => unknown> = {
    Ref: (name: string) => reference(name),
    'Fn::GetAtt': ([logicalId, name]: [string, string]) => attribute(logicalId, name),
    'Fn::Join': ([glue, parts]: [string, unknown[]]) => (resolve(parts) as unknown[]).map(String).join(glue),
    'Fn::Sub': (argument: string | [string, Record<string, unknown>]) =>
      typeof argument === 'string' ? substitute(argument, {}) : substitute(...argument),
    'Fn::Select': ([index, list]: [number | string, unknown]) => (resolve(list) as unknown[])[Number(index)],
    'Fn::Split': ([glue, text]: [string, unknown]) => String(resolve(text)).split(glue),
  }

  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve).filter(entry => entry !== undefined)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value)
    const [name, argument] = entries[0] ?? []
    if (entries.length === 1 && name !== undefined && (name === 'Ref' || name.startsWith('Fn::'))) {
      const apply = functions[name]
      if (!apply)
        throw new StartError(`The template uses ${name}, which the local stack does not understand.`)
      return apply(argument as never)
    }
    return Object.fromEntries(
      entries
        .map(([key, entry]) => [key, resolve(entry)] as const)
        .filter(([, entry]) => entry !== undefined),
    )
  }
  const references = createReferences(places, resolve)
  return { resolve, nameOf: references.nameOf }
}
