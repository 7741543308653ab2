import type { DefinedTerm, Thing } from 'schema-dts'
import { schemeUri } from '#domain/formats/uris/scheme-uri.ts'
import { present } from '#domain/present.ts'
import type { Subject } from '#schemas/article.ts'

/** A subject as schema.org has it: a term of a set if it has a code or a scheme, otherwise just a thing. */
export const toAbout = ({ name, code, scheme }: Subject): DefinedTerm | Thing =>
  code === undefined && scheme === undefined
    ? { '@type': 'Thing', name }
    : {
        '@type': 'DefinedTerm',
        name,
        ...present({ termCode: code, inDefinedTermSet: scheme ? schemeUri(scheme) : undefined }),
      }
