import type { APIGatewayProxyEvent } from 'aws-lambda'

/**
 * A path with nothing to encode or resolve, as those of this API are: parsing it took a seventh of the
 * chain's time.
 */
const plain = /^(?:\/[\w~-]+)+$/

/**
 * The called path without the stage, as a valid URI path: what is percent-encoded stays so, and what must be
 * encoded is.
 */
export const pathOf = ({ path }: Pick<APIGatewayProxyEvent, 'path'>): string =>
  plain.test(path) ? path : new URL(`http://localhost${path}`).pathname
