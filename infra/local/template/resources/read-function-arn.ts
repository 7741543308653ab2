/**
 * The function in an API Gateway invocation URI:
 * "arn:…:path/2015-03-31/functions/arn:…:function:name/invocations".
 */
export const readFunctionArn = (uri: string): string =>
  /\/functions\/(.+)\/invocations$/.exec(uri)?.[1] ?? uri
