import { relative } from 'node:path'
import { styleText } from 'node:util'
import type { LocalStack } from '../start-local-stack.ts'

/** Where everything is and what to try first, with commands ready to run. */
export const welcomeLines = ({ settings, home }: LocalStack, articleHref: string | undefined): string[] => {
  const { apiUrl, s3Url, dynamodbUrl, sqsUrl, dropsBucket, tableName, keys } = settings
  const folder = shortest(home.folder)
  const heading = (text: string) => ['', styleText('bold', text)]
  const command = (text: string) => `  ${styleText('cyan', text)}`
  return [
    ...heading('Addresses'),
    `  API       ${apiUrl}`,
    `  S3        ${s3Url}      drops bucket ${dropsBucket}`,
    `  DynamoDB  ${dynamodbUrl}      table ${tableName}`,
    `  SQS       ${sqsUrl}`,
    ...heading('Pages, and the key that opens each'),
    `  ${apiUrl}/desk    ${keys.editor}`,
    `  ${apiUrl}/portal  ${keys.licensee}`,
    `  ${apiUrl}/board   ${keys.operator}`,
    ...heading('Fetch, as a licensee'),
    command(`curl -H 'x-api-key: ${keys.licensee}' ${apiUrl}/v1/feed`),
    ...(articleHref ? [command(`curl -H 'x-api-key: ${keys.licensee}' ${articleHref}`)] : []),
    ...heading('Drop a story, as an editor: any one of'),
    command('npm run -s wiredesk -- drop FILE'),
    command(`cp FILE ${quoted(`${folder}/drops/`)}`),
    command(
      `AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local AWS_DEFAULT_REGION=us-east-1 aws s3 cp FILE s3://${dropsBucket}/ --endpoint-url ${s3Url}`,
    ),
    '',
    `Keys of the demo licensee, editor and operator: ${folder}/local.json. Logs: ${folder}/logs.`,
  ]
}

/** The shortest way to type a path: relative to here, or absolute. */
const shortest = (path: string): string => {
  const fromHere = relative('', path) || '.'
  return fromHere.length < path.length ? fromHere : path
}

/** A path as a shell takes it: in quotes where it has a space or another character that a shell reads. */
const quoted = (path: string): string =>
  /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`
