import type { APIGatewayProxyEvent } from 'aws-lambda'

/** A path in which nothing is to be encoded or resolved, as those of this API are: parsing it was a seventh of the chain. */
const plain = /^(?:\/[\w~-]+)+$/

/** The path that was called, without the stage, as a URI has it: what is percent-encoded stays so, what must be becomes so. */
export const pathOf = ({ path }: Pick<APIGatewayProxyEvent, 'path'>): string =>
  plain.test(path) ? path : new URL(`http://localhost${path}`).pathname
